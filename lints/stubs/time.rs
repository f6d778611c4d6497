//! time 0.3. As chrono: a date carries what it was made from, the clock carries nothing.

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrimitiveDateTime(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct OffsetDateTime(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct UtcDateTime(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct UtcOffset(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Month { January = 1, February, March, April, May, June, July, August, September, October, November, December }

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }

impl Date {
    fn from_calendar_date(year: i32, month: Month, day: u8) -> std::result::Result<Date, error::ComponentRange> { Ok(mix(year, month, day)) }
    fn from_ordinal_date(year: i32, ordinal: u16) -> std::result::Result<Date, error::ComponentRange> { Ok(mix(year, ordinal)) }
    fn from_julian_day(julian_day: i32) -> std::result::Result<Date, error::ComponentRange> { Ok(mix(julian_day)) }
    fn midnight(self) -> PrimitiveDateTime { mix(self) }
    fn with_time(self, time: Time) -> PrimitiveDateTime { mix(self, time) }
    fn with_hms(self, hour: u8, minute: u8, second: u8) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> { Ok(mix(self, hour, minute, second)) }
    fn next_day(self) -> Option<Date> { Some(self) }
    fn previous_day(self) -> Option<Date> { Some(self) }
}

impl Time {
    const MIDNIGHT: Time = Time {};
    fn from_hms(hour: u8, minute: u8, second: u8) -> std::result::Result<Time, error::ComponentRange> { Ok(mix(hour, minute, second)) }
}

impl PrimitiveDateTime {
    fn new(date: Date, time: Time) -> PrimitiveDateTime { mix(date, time) }
    fn assume_utc(self) -> OffsetDateTime { mix(self) }
    fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime { mix(self) }
}

impl OffsetDateTime {
    const UNIX_EPOCH: OffsetDateTime = OffsetDateTime {};
    fn now_utc() -> OffsetDateTime { OffsetDateTime {} }
    fn now_local() -> std::result::Result<OffsetDateTime, error::IndeterminateOffset> { Ok(OffsetDateTime {}) }
    fn from_unix_timestamp(timestamp: i64) -> std::result::Result<OffsetDateTime, error::ComponentRange> { Ok(mix(timestamp)) }
    fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<OffsetDateTime, error::ComponentRange> { Ok(mix(timestamp)) }
    fn to_offset(self, offset: UtcOffset) -> OffsetDateTime { self }
    fn offset(self) -> UtcOffset { mix(self) }
    fn unix_timestamp(self) -> i64 { mix(self) }
    fn unix_timestamp_nanos(self) -> i128 { mix(self) }
}

impl UtcDateTime {
    fn now() -> UtcDateTime { UtcDateTime {} }
    fn unix_timestamp(self) -> i64 { mix(self) }
}

impl UtcOffset {
    const UTC: UtcOffset = UtcOffset {};
    fn from_hms(hours: i8, minutes: i8, seconds: i8) -> std::result::Result<UtcOffset, error::ComponentRange> { Ok(mix(hours, minutes, seconds)) }
}

impl Date {
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> { Ok(mix(self)) }
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Date, error::Parse> { if any() { Ok(mix(input)) } else { Err(error::Parse) } }
    fn year(self) -> i32 { mix(self) }
    fn month(self) -> Month { mix(self) }
    fn day(self) -> u8 { mix(self) }
    fn ordinal(self) -> u16 { mix(self) }
    fn weekday(self) -> Weekday { mix(self) }
    fn iso_week(self) -> u8 { mix(self) }
    fn to_julian_day(self) -> i32 { mix(self) }
    fn replace_year(self, year: i32) -> std::result::Result<Date, error::ComponentRange> { Ok(mix(self, year)) }
    fn replace_month(self, month: Month) -> std::result::Result<Date, error::ComponentRange> { Ok(mix(self, month)) }
    fn replace_day(self, day: u8) -> std::result::Result<Date, error::ComponentRange> { Ok(mix(self, day)) }
    fn checked_add(self, duration: Duration) -> Option<Date> { Some(mix(self, duration)) }
    fn checked_sub(self, duration: Duration) -> Option<Date> { Some(mix(self, duration)) }
    fn saturating_add(self, duration: Duration) -> Date { mix(self, duration) }
    fn saturating_sub(self, duration: Duration) -> Date { mix(self, duration) }
}

impl std::fmt::Display for Date { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for Date { fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for Date {}
impl std::ops::Add<Duration> for Date { type Output = Date; fn add(self, rhs: Duration) -> Date { mix(self, rhs) } }
impl std::ops::Sub<Duration> for Date { type Output = Date; fn sub(self, rhs: Duration) -> Date { mix(self, rhs) } }
impl std::ops::Sub<Date> for Date { type Output = Duration; fn sub(self, rhs: Date) -> Duration { mix(self, rhs) } }
impl std::ops::AddAssign<Duration> for Date { fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }
impl std::ops::SubAssign<Duration> for Date { fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }

impl Time {
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> { Ok(mix(self)) }
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Time, error::Parse> { if any() { Ok(mix(input)) } else { Err(error::Parse) } }
    fn hour(self) -> u8 { mix(self) }
    fn minute(self) -> u8 { mix(self) }
    fn second(self) -> u8 { mix(self) }
    fn millisecond(self) -> u16 { mix(self) }
    fn microsecond(self) -> u32 { mix(self) }
    fn nanosecond(self) -> u32 { mix(self) }
}

impl std::fmt::Display for Time { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for Time { fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for Time {}
impl std::ops::Add<Duration> for Time { type Output = Time; fn add(self, rhs: Duration) -> Time { mix(self, rhs) } }
impl std::ops::Sub<Duration> for Time { type Output = Time; fn sub(self, rhs: Duration) -> Time { mix(self, rhs) } }
impl std::ops::Sub<Time> for Time { type Output = Duration; fn sub(self, rhs: Time) -> Duration { mix(self, rhs) } }
impl std::ops::AddAssign<Duration> for Time { fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }
impl std::ops::SubAssign<Duration> for Time { fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }

impl PrimitiveDateTime {
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> { Ok(mix(self)) }
    fn parse<F>(input: &str, description: &F) -> std::result::Result<PrimitiveDateTime, error::Parse> { if any() { Ok(mix(input)) } else { Err(error::Parse) } }
    fn year(self) -> i32 { mix(self) }
    fn month(self) -> Month { mix(self) }
    fn day(self) -> u8 { mix(self) }
    fn ordinal(self) -> u16 { mix(self) }
    fn weekday(self) -> Weekday { mix(self) }
    fn iso_week(self) -> u8 { mix(self) }
    fn to_julian_day(self) -> i32 { mix(self) }
    fn replace_year(self, year: i32) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> { Ok(mix(self, year)) }
    fn replace_month(self, month: Month) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> { Ok(mix(self, month)) }
    fn replace_day(self, day: u8) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> { Ok(mix(self, day)) }
    fn checked_add(self, duration: Duration) -> Option<PrimitiveDateTime> { Some(mix(self, duration)) }
    fn checked_sub(self, duration: Duration) -> Option<PrimitiveDateTime> { Some(mix(self, duration)) }
    fn saturating_add(self, duration: Duration) -> PrimitiveDateTime { mix(self, duration) }
    fn saturating_sub(self, duration: Duration) -> PrimitiveDateTime { mix(self, duration) }
    fn hour(self) -> u8 { mix(self) }
    fn minute(self) -> u8 { mix(self) }
    fn second(self) -> u8 { mix(self) }
    fn millisecond(self) -> u16 { mix(self) }
    fn microsecond(self) -> u32 { mix(self) }
    fn nanosecond(self) -> u32 { mix(self) }
    fn date(self) -> Date { mix(self) }
    fn time(self) -> Time { mix(self) }
    fn replace_date(self, date: Date) -> PrimitiveDateTime { mix(self, date) }
    fn replace_time(self, time: Time) -> PrimitiveDateTime { mix(self, time) }
}

impl std::fmt::Display for PrimitiveDateTime { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for PrimitiveDateTime { fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for PrimitiveDateTime {}
impl std::ops::Add<Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; fn add(self, rhs: Duration) -> PrimitiveDateTime { mix(self, rhs) } }
impl std::ops::Sub<Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; fn sub(self, rhs: Duration) -> PrimitiveDateTime { mix(self, rhs) } }
impl std::ops::Sub<PrimitiveDateTime> for PrimitiveDateTime { type Output = Duration; fn sub(self, rhs: PrimitiveDateTime) -> Duration { mix(self, rhs) } }
impl std::ops::AddAssign<Duration> for PrimitiveDateTime { fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }
impl std::ops::SubAssign<Duration> for PrimitiveDateTime { fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }

impl OffsetDateTime {
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> { Ok(mix(self)) }
    fn parse<F>(input: &str, description: &F) -> std::result::Result<OffsetDateTime, error::Parse> { if any() { Ok(mix(input)) } else { Err(error::Parse) } }
    fn year(self) -> i32 { mix(self) }
    fn month(self) -> Month { mix(self) }
    fn day(self) -> u8 { mix(self) }
    fn ordinal(self) -> u16 { mix(self) }
    fn weekday(self) -> Weekday { mix(self) }
    fn iso_week(self) -> u8 { mix(self) }
    fn to_julian_day(self) -> i32 { mix(self) }
    fn replace_year(self, year: i32) -> std::result::Result<OffsetDateTime, error::ComponentRange> { Ok(mix(self, year)) }
    fn replace_month(self, month: Month) -> std::result::Result<OffsetDateTime, error::ComponentRange> { Ok(mix(self, month)) }
    fn replace_day(self, day: u8) -> std::result::Result<OffsetDateTime, error::ComponentRange> { Ok(mix(self, day)) }
    fn checked_add(self, duration: Duration) -> Option<OffsetDateTime> { Some(mix(self, duration)) }
    fn checked_sub(self, duration: Duration) -> Option<OffsetDateTime> { Some(mix(self, duration)) }
    fn saturating_add(self, duration: Duration) -> OffsetDateTime { mix(self, duration) }
    fn saturating_sub(self, duration: Duration) -> OffsetDateTime { mix(self, duration) }
    fn hour(self) -> u8 { mix(self) }
    fn minute(self) -> u8 { mix(self) }
    fn second(self) -> u8 { mix(self) }
    fn millisecond(self) -> u16 { mix(self) }
    fn microsecond(self) -> u32 { mix(self) }
    fn nanosecond(self) -> u32 { mix(self) }
    fn date(self) -> Date { mix(self) }
    fn time(self) -> Time { mix(self) }
    fn replace_date(self, date: Date) -> OffsetDateTime { mix(self, date) }
    fn replace_time(self, time: Time) -> OffsetDateTime { mix(self, time) }
}

impl std::fmt::Display for OffsetDateTime { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for OffsetDateTime { fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for OffsetDateTime {}
impl std::ops::Add<Duration> for OffsetDateTime { type Output = OffsetDateTime; fn add(self, rhs: Duration) -> OffsetDateTime { mix(self, rhs) } }
impl std::ops::Sub<Duration> for OffsetDateTime { type Output = OffsetDateTime; fn sub(self, rhs: Duration) -> OffsetDateTime { mix(self, rhs) } }
impl std::ops::Sub<OffsetDateTime> for OffsetDateTime { type Output = Duration; fn sub(self, rhs: OffsetDateTime) -> Duration { mix(self, rhs) } }
impl std::ops::AddAssign<Duration> for OffsetDateTime { fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }
impl std::ops::SubAssign<Duration> for OffsetDateTime { fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }

impl UtcDateTime {
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> { Ok(mix(self)) }
    fn parse<F>(input: &str, description: &F) -> std::result::Result<UtcDateTime, error::Parse> { if any() { Ok(mix(input)) } else { Err(error::Parse) } }
    fn year(self) -> i32 { mix(self) }
    fn month(self) -> Month { mix(self) }
    fn day(self) -> u8 { mix(self) }
    fn ordinal(self) -> u16 { mix(self) }
    fn weekday(self) -> Weekday { mix(self) }
    fn iso_week(self) -> u8 { mix(self) }
    fn to_julian_day(self) -> i32 { mix(self) }
    fn replace_year(self, year: i32) -> std::result::Result<UtcDateTime, error::ComponentRange> { Ok(mix(self, year)) }
    fn replace_month(self, month: Month) -> std::result::Result<UtcDateTime, error::ComponentRange> { Ok(mix(self, month)) }
    fn replace_day(self, day: u8) -> std::result::Result<UtcDateTime, error::ComponentRange> { Ok(mix(self, day)) }
    fn checked_add(self, duration: Duration) -> Option<UtcDateTime> { Some(mix(self, duration)) }
    fn checked_sub(self, duration: Duration) -> Option<UtcDateTime> { Some(mix(self, duration)) }
    fn saturating_add(self, duration: Duration) -> UtcDateTime { mix(self, duration) }
    fn saturating_sub(self, duration: Duration) -> UtcDateTime { mix(self, duration) }
    fn hour(self) -> u8 { mix(self) }
    fn minute(self) -> u8 { mix(self) }
    fn second(self) -> u8 { mix(self) }
    fn millisecond(self) -> u16 { mix(self) }
    fn microsecond(self) -> u32 { mix(self) }
    fn nanosecond(self) -> u32 { mix(self) }
    fn date(self) -> Date { mix(self) }
    fn time(self) -> Time { mix(self) }
    fn replace_date(self, date: Date) -> UtcDateTime { mix(self, date) }
    fn replace_time(self, time: Time) -> UtcDateTime { mix(self, time) }
}

impl std::fmt::Display for UtcDateTime { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for UtcDateTime { fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for UtcDateTime {}
impl std::ops::Add<Duration> for UtcDateTime { type Output = UtcDateTime; fn add(self, rhs: Duration) -> UtcDateTime { mix(self, rhs) } }
impl std::ops::Sub<Duration> for UtcDateTime { type Output = UtcDateTime; fn sub(self, rhs: Duration) -> UtcDateTime { mix(self, rhs) } }
impl std::ops::Sub<UtcDateTime> for UtcDateTime { type Output = Duration; fn sub(self, rhs: UtcDateTime) -> Duration { mix(self, rhs) } }
impl std::ops::AddAssign<Duration> for UtcDateTime { fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }
impl std::ops::SubAssign<Duration> for UtcDateTime { fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) } }

impl From<std::time::SystemTime> for OffsetDateTime { fn from(value: std::time::SystemTime) -> OffsetDateTime { mix(value) } }
impl From<OffsetDateTime> for std::time::SystemTime { fn from(value: OffsetDateTime) -> std::time::SystemTime { mix(value) } }

impl Duration {
    const ZERO: Duration = Duration {};
    fn weeks(weeks: i64) -> Duration { mix(weeks) }
    fn whole_weeks(self) -> i64 { mix(self) }
    fn days(days: i64) -> Duration { mix(days) }
    fn whole_days(self) -> i64 { mix(self) }
    fn hours(hours: i64) -> Duration { mix(hours) }
    fn whole_hours(self) -> i64 { mix(self) }
    fn minutes(minutes: i64) -> Duration { mix(minutes) }
    fn whole_minutes(self) -> i64 { mix(self) }
    fn seconds(seconds: i64) -> Duration { mix(seconds) }
    fn whole_seconds(self) -> i64 { mix(self) }
    fn milliseconds(milliseconds: i64) -> Duration { mix(milliseconds) }
    fn whole_milliseconds(self) -> i64 { mix(self) }
    fn microseconds(microseconds: i64) -> Duration { mix(microseconds) }
    fn whole_microseconds(self) -> i64 { mix(self) }
    fn nanoseconds(nanoseconds: i64) -> Duration { mix(nanoseconds) }
    fn whole_nanoseconds(self) -> i64 { mix(self) }
    fn new(seconds: i64, nanoseconds: i32) -> Duration { mix(seconds, nanoseconds) }
    fn seconds_f64(seconds: f64) -> Duration { mix(seconds) }
    fn as_seconds_f64(self) -> f64 { mix(self) }
    fn abs(self) -> Duration { self }
    fn unsigned_abs(self) -> std::time::Duration { mix(self) }
    fn is_zero(self) -> bool { any() }
    fn is_negative(self) -> bool { any() }
    fn is_positive(self) -> bool { any() }
    fn checked_add(self, rhs: Duration) -> Option<Duration> { Some(mix(self, rhs)) }
    fn checked_sub(self, rhs: Duration) -> Option<Duration> { Some(mix(self, rhs)) }
}

impl std::fmt::Display for Duration { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::ops::Add<Duration> for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration { mix(self, rhs) } }
impl std::ops::Sub<Duration> for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration { mix(self, rhs) } }
impl std::ops::Mul<i32> for Duration { type Output = Duration; fn mul(self, rhs: i32) -> Duration { mix(self, rhs) } }
impl std::ops::Div<i32> for Duration { type Output = Duration; fn div(self, rhs: i32) -> Duration { mix(self, rhs) } }
impl std::fmt::Display for Weekday { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::fmt::Display for Month { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl TryFrom<u8> for Month { type Error = error::ComponentRange; fn try_from(value: u8) -> std::result::Result<Month, error::ComponentRange> { Ok(mix(value)) } }
impl From<Month> for u8 { fn from(month: Month) -> u8 { mix(month) } }

pub type Result<T> = std::result::Result<T, Error>;
pub use self::error::Error;

pub mod error {
    use std::result::Result;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ComponentRange;

    impl std::fmt::Display for ComponentRange { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for ComponentRange {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Parse;

    impl std::fmt::Display for Parse { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for Parse {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Format;

    impl std::fmt::Display for Format { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for Format {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct IndeterminateOffset;

    impl std::fmt::Display for IndeterminateOffset { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for IndeterminateOffset {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ConversionRange;

    impl std::fmt::Display for ConversionRange { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for ConversionRange {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Error;

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for Error {}
}

pub mod format_description {
    pub mod well_known {
        #[derive(Clone, Copy, Debug)]
        pub struct Rfc3339;

        #[derive(Clone, Copy, Debug)]
        pub struct Rfc2822;

        #[derive(Clone, Copy, Debug)]
        pub struct Iso8601;

        impl Iso8601 {
            const DEFAULT: Iso8601 = Iso8601 {};
            const DATE: Iso8601 = Iso8601 {};
        }
    }

    #[derive(Clone, Debug)]
    pub struct FormatItem<'a>(&'a str);

    pub fn parse(s: &str) -> Result<Vec<FormatItem<'_>>, super::error::Parse> { Ok(Vec { elem: FormatItem(s) }) }
}
