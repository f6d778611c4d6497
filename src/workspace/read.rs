//! Reading one file: what can go wrong, by name.

use camino::{Utf8Path, Utf8PathBuf};
use std::fs;

/// The largest file that is read. Generated code of that size is no source that anyone answers for.
const MAX_SIZE: u64 = 64 << 20;

/// What the file system says about a file without opening it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FileFacts {
    pub size: u64,
    /// Whether it is a plain file: a pipe would be waited for forever.
    plain: bool,
    pub identity: Identity,
}

/// Which file it really is, links looked through. Equal for hard links, too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Identity {
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has them"))]
    Inode(u64, u64),
    #[cfg_attr(unix, expect(dead_code, reason = "inodes say the same for less"))]
    Path(Utf8PathBuf),
}

/// The facts of a file; `None` when there is none (or a folder) of that name.
pub(super) fn facts(path: &Utf8Path) -> Option<FileFacts> {
    let metadata = fs::metadata(path).ok().filter(|metadata| !metadata.is_dir())?;
    Some(FileFacts { size: metadata.len(), plain: metadata.is_file(), identity: identity(path, &metadata) })
}

#[cfg(unix)]
fn identity(_: &Utf8Path, metadata: &fs::Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    Identity::Inode(metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn identity(path: &Utf8Path, _: &fs::Metadata) -> Identity {
    Identity::Path(path.canonicalize_utf8().unwrap_or_else(|_| path.to_owned()))
}

/// The text of a file, or why it has none. The second part says what is odd about a text that can be read.
pub(super) fn text(path: &Utf8Path, facts: &FileFacts) -> Result<(String, Option<&'static str>), String> {
    if !facts.plain {
        return Err("is no plain file".to_owned());
    }
    if facts.size > MAX_SIZE {
        return Err(format!("has {} MB, more than the {} that are read", facts.size >> 20, MAX_SIZE >> 20));
    }
    let bytes = fs::read(path).map_err(|error| format!("cannot be read: {}", error.kind()))?;
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("is UTF-16 text, and Rust is UTF-8".to_owned());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let upto = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..upto].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("is no UTF-8 text, from line {line} on")
    })?;
    if text.as_bytes().contains(&0) {
        // A space is as long as a NUL, so that every offset stays true.
        return Ok((text.replace('\0', " "), Some("holds NUL bytes, which are read as spaces")));
    }
    Ok((text, None))
}
