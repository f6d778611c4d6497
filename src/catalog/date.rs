//! Calendar dates: `YYYY-MM-DD`, nothing else.

/// Whether the text is a date that exists.
pub fn is_date(text: &str) -> bool {
    let digits = |part: &str, n: usize| {
        (part.len() == n && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (
        parts.next().and_then(|part| digits(part, 4)),
        parts.next().and_then(|part| digits(part, 2)),
        parts.next().and_then(|part| digits(part, 2)),
        parts.next(),
    ) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_dates_that_exist() {
        assert!(is_date("2027-01-31") && is_date("2028-02-29"));
        for wrong in ["2027-02-29", "2027-13-01", "2027-1-1", "31.01.2027", "", "2027-01-01-", "soon"] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
