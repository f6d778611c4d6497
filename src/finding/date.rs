//! Days, for the end of a suppression.

use crate::catalog::is_date;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the calendar, in the form `YYYY-MM-DD`; later days are greater.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date(String);

impl Date {
    /// Reads `YYYY-MM-DD`; `None` for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<Date> {
        is_date(text).then(|| Date(text.to_owned()))
    }

    /// The day that `PHI_LINT_TODAY` names, or else today's in UTC.
    ///
    /// An error holds what the variable says instead of a day.
    pub fn today() -> Result<Date, String> {
        match std::env::var("PHI_LINT_TODAY") {
            Ok(text) => Date::parse(&text).ok_or(text),
            Err(_) => Ok(Date::of(SystemTime::now())),
        }
    }

    /// The day of a moment, in UTC.
    fn of(moment: SystemTime) -> Date {
        let seconds = moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Date::of_days(seconds / 86_400)
    }

    /// The day so many days after 1970-01-01, in the Gregorian calendar.
    fn of_days(days: u64) -> Date {
        // Years are counted from March, so that the leap day ends one; eras have 400 years.
        let days = days + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Date(format!("{year:04}-{month:02}-{day:02}"))
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_since_1970_are_dates() {
        let cases = [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_781, "2026-11-24")];
        for (days, date) in cases {
            assert_eq!(Date::of_days(days).to_string(), date);
        }
    }

    #[test]
    fn later_days_are_greater() {
        assert!(Date::parse("2027-01-31") < Date::parse("2027-02-01"));
        assert_eq!(Date::parse("2027-02-30"), None);
    }
}
