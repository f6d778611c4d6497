//! From byte offsets to lines and columns.

/// A place as people count it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1; what rustc prints.
    pub column: u32,
}

/// Start offsets of the lines of a text.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Reads the line breaks (`\n`; a `\r` before it belongs to the line it ends).
    pub fn new(text: &str) -> LineIndex {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(i, _)| i as u32 + 1);
        LineIndex { starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// One-based line of an offset.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|start| *start <= offset) as u32
    }

    /// Offset at which a one-based line starts; the last line's for a line past the end.
    pub fn line_start(&self, line: u32) -> u32 {
        let at = (line.max(1) as usize - 1).min(self.starts.len() - 1);
        self.starts[at]
    }

    /// Line and column of an offset into `text`, the text this index was made from.
    pub fn line_column(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line(offset);
        let start = self.line_start(line) as usize;
        let upto = text.get(start..offset as usize).unwrap_or("");
        // A byte order mark takes no column: rustc does not count it either.
        let column = upto.trim_start_matches('\u{feff}').chars().count() as u32 + 1;
        LineColumn { line, column }
    }

    /// How many lines there are; a text that ends in a line break has an empty last one.
    pub fn n_lines(&self) -> usize {
        self.starts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_the_byte_order_mark() {
        let text = "\u{feff}let é = 1;\r\n\tx";
        let index = LineIndex::new(text);
        let at = text.find('=').unwrap() as u32;
        assert_eq!(index.line_column(text, at), LineColumn { line: 1, column: 7 });
        let x = text.find('x').unwrap() as u32;
        assert_eq!(index.line_column(text, x), LineColumn { line: 2, column: 2 });
    }
}
