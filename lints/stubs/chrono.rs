//! chrono 0.4.45. A date or time carries what it was made from; the clock carries nothing.

pub use self::format::{ParseError, ParseResult, SecondsFormat};
pub use self::offset::{FixedOffset, Local, LocalResult, MappedLocalTime, TimeZone, Utc};

pub type Duration = TimeDelta;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct NaiveDate(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct NaiveTime(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct NaiveDateTime(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeDelta(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct IsoWeek(i64);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct DateTime<Tz: TimeZone>(i64, Tz);

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }

#[derive(Clone, Copy, Debug)]
pub struct OutOfRangeError;
impl std::fmt::Display for OutOfRangeError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for OutOfRangeError {}

impl NaiveDate {
    const MIN: NaiveDate = NaiveDate {};
    const MAX: NaiveDate = NaiveDate {};
    fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate { mix(year, month, day) }
    fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> { Some(mix(year, month, day)) }
    fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> { Some(mix(year, ordinal)) }
    fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> { Some(mix(year, week)) }
    fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> { Some(mix(days)) }
    fn from_epoch_days(days: i32) -> Option<NaiveDate> { Some(mix(days)) }
    fn and_time(&self, time: NaiveTime) -> NaiveDateTime { mix(self, time) }
    fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime { mix(self, hour, min, sec) }
    fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> { Some(mix(self, hour, min, sec)) }
    fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> { Some(mix(self, hour, min, sec, milli)) }
    fn succ_opt(&self) -> Option<NaiveDate> { Some(*self) }
    fn pred_opt(&self) -> Option<NaiveDate> { Some(*self) }
    fn abs_diff(self, rhs: NaiveDate) -> Days { mix(self, rhs) }
    fn years_since(&self, base: NaiveDate) -> Option<u32> { Some(mix(self, base)) }
    fn iter_days(&self) -> std::iter::Iter<NaiveDate> { std::iter::Iter { elem: *self } }
    fn iter_weeks(&self) -> std::iter::Iter<NaiveDate> { std::iter::Iter { elem: *self } }
    fn leap_year(&self) -> bool { any() }
    fn to_epoch_days(&self) -> i32 { mix(self) }
}

impl NaiveTime {
    const MIN: NaiveTime = NaiveTime {};
    fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime { mix(hour, min, sec) }
    fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> { Some(mix(hour, min, sec)) }
    fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> { Some(mix(hour, min, sec, milli)) }
    fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> { Some(mix(secs, nano)) }
    fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) { (mix(self, rhs), 0) }
    fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) { (mix(self, rhs), 0) }
}

impl NaiveDateTime {
    const MIN: NaiveDateTime = NaiveDateTime {};
    const MAX: NaiveDateTime = NaiveDateTime {};
    fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime { mix(date, time) }
    fn date(&self) -> NaiveDate { mix(self) }
    fn time(&self) -> NaiveTime { mix(self) }
    fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> { MappedLocalTime::Single(mix(self)) }
    fn and_utc(&self) -> DateTime<Utc> { mix(self) }
}

impl<Tz: TimeZone> DateTime<Tz> {
    fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> { mix(datetime) }
    fn date_naive(&self) -> NaiveDate { mix(self) }
    fn time(&self) -> NaiveTime { mix(self) }
    fn offset(&self) -> &Tz::Offset { mix(self) }
    fn timezone(&self) -> Tz { mix() }
    fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> { mix(self) }
    fn fixed_offset(&self) -> DateTime<FixedOffset> { mix(self) }
    fn to_utc(&self) -> DateTime<Utc> { mix(self) }
    fn naive_utc(&self) -> NaiveDateTime { mix(self) }
    fn naive_local(&self) -> NaiveDateTime { mix(self) }
    fn years_since(&self, base: DateTime<Tz>) -> Option<u32> { Some(mix(self, base)) }
    fn signed_duration_since<Tz2: TimeZone>(self, rhs: DateTime<Tz2>) -> TimeDelta { mix(self, rhs) }
    fn to_rfc2822(&self) -> String { mix(self) }
    fn to_rfc3339(&self) -> String { mix(self) }
    fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String { mix(self) }
    fn with_time(&self, time: NaiveTime) -> LocalResult<DateTime<Tz>> { MappedLocalTime::Single(mix(self, time)) }
}

impl DateTime<Utc> {
    const UNIX_EPOCH: DateTime<Utc> = DateTime {};
    fn from_timestamp_secs(secs: i64) -> Option<DateTime<Utc>> { Some(mix(secs)) }
    fn from_timestamp(secs: i64, nsecs: u32) -> Option<DateTime<Utc>> { Some(mix(secs, nsecs)) }
    fn from_timestamp_millis(millis: i64) -> Option<DateTime<Utc>> { Some(mix(millis)) }
    fn from_timestamp_micros(micros: i64) -> Option<DateTime<Utc>> { Some(mix(micros)) }
    fn from_timestamp_nanos(nanos: i64) -> DateTime<Utc> { mix(nanos) }
}

impl DateTime<FixedOffset> {
    fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> { if any() { Ok(mix(s)) } else { Err(ParseError) } }
    fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> { if any() { Ok(mix(s)) } else { Err(ParseError) } }
    fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> { if any() { Ok(mix(s)) } else { Err(ParseError) } }
}

impl NaiveDate {
    fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>> { mix(self) }
    fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> { if any() { Ok(mix(s)) } else { Err(ParseError) } }
    fn signed_duration_since(self, rhs: NaiveDate) -> TimeDelta { mix(self, rhs) }
    fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> { Some(mix(self, rhs)) }
    fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> { Some(mix(self, rhs)) }
    fn checked_add_months(self, rhs: Months) -> Option<NaiveDate> { Some(mix(self, rhs)) }
    fn checked_sub_months(self, rhs: Months) -> Option<NaiveDate> { Some(mix(self, rhs)) }
    fn checked_add_days(self, rhs: Days) -> Option<NaiveDate> { Some(mix(self, rhs)) }
    fn checked_sub_days(self, rhs: Days) -> Option<NaiveDate> { Some(mix(self, rhs)) }
}

impl std::fmt::Display for NaiveDate { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for NaiveDate { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for NaiveDate {}
impl std::ops::Add<TimeDelta> for NaiveDate { type Output = NaiveDate; fn add(self, rhs: TimeDelta) -> NaiveDate { mix(self, rhs) } }
impl std::ops::Add<Days> for NaiveDate { type Output = NaiveDate; fn add(self, rhs: Days) -> NaiveDate { mix(self, rhs) } }
impl std::ops::Add<Months> for NaiveDate { type Output = NaiveDate; fn add(self, rhs: Months) -> NaiveDate { mix(self, rhs) } }
impl std::ops::AddAssign<TimeDelta> for NaiveDate { fn add_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; fn sub(self, rhs: TimeDelta) -> NaiveDate { mix(self, rhs) } }
impl std::ops::Sub<Days> for NaiveDate { type Output = NaiveDate; fn sub(self, rhs: Days) -> NaiveDate { mix(self, rhs) } }
impl std::ops::Sub<Months> for NaiveDate { type Output = NaiveDate; fn sub(self, rhs: Months) -> NaiveDate { mix(self, rhs) } }
impl std::ops::SubAssign<TimeDelta> for NaiveDate { fn sub_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::Sub<NaiveDate> for NaiveDate { type Output = TimeDelta; fn sub(self, rhs: NaiveDate) -> TimeDelta { mix(self, rhs) } }

impl NaiveTime {
    fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>> { mix(self) }
    fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> { if any() { Ok(mix(s)) } else { Err(ParseError) } }
    fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta { mix(self, rhs) }
}

impl std::fmt::Display for NaiveTime { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for NaiveTime { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for NaiveTime {}
impl std::ops::Add<TimeDelta> for NaiveTime { type Output = NaiveTime; fn add(self, rhs: TimeDelta) -> NaiveTime { mix(self, rhs) } }
impl std::ops::Add<std::time::Duration> for NaiveTime { type Output = NaiveTime; fn add(self, rhs: std::time::Duration) -> NaiveTime { mix(self, rhs) } }
impl std::ops::AddAssign<TimeDelta> for NaiveTime { fn add_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::Sub<TimeDelta> for NaiveTime { type Output = NaiveTime; fn sub(self, rhs: TimeDelta) -> NaiveTime { mix(self, rhs) } }
impl std::ops::Sub<std::time::Duration> for NaiveTime { type Output = NaiveTime; fn sub(self, rhs: std::time::Duration) -> NaiveTime { mix(self, rhs) } }
impl std::ops::SubAssign<TimeDelta> for NaiveTime { fn sub_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::Sub<NaiveTime> for NaiveTime { type Output = TimeDelta; fn sub(self, rhs: NaiveTime) -> TimeDelta { mix(self, rhs) } }

impl NaiveDateTime {
    fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>> { mix(self) }
    fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> { if any() { Ok(mix(s)) } else { Err(ParseError) } }
    fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta { mix(self, rhs) }
    fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> { Some(mix(self, rhs)) }
    fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> { Some(mix(self, rhs)) }
    fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> { Some(mix(self, rhs)) }
    fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> { Some(mix(self, rhs)) }
    fn checked_add_days(self, rhs: Days) -> Option<NaiveDateTime> { Some(mix(self, rhs)) }
    fn checked_sub_days(self, rhs: Days) -> Option<NaiveDateTime> { Some(mix(self, rhs)) }
    fn timestamp(&self) -> i64 { mix(self) }
    fn timestamp_millis(&self) -> i64 { mix(self) }
    fn timestamp_micros(&self) -> i64 { mix(self) }
    fn timestamp_nanos_opt(&self) -> Option<i64> { Some(mix(self)) }
    fn timestamp_subsec_millis(&self) -> u32 { mix(self) }
    fn timestamp_subsec_micros(&self) -> u32 { mix(self) }
    fn timestamp_subsec_nanos(&self) -> u32 { mix(self) }
}

impl std::fmt::Display for NaiveDateTime { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for NaiveDateTime { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for NaiveDateTime {}
impl std::ops::Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: TimeDelta) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::Add<Days> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: Days) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::Add<Months> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: Months) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::Add<std::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: std::time::Duration) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::AddAssign<TimeDelta> for NaiveDateTime { fn add_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: TimeDelta) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::Sub<Days> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: Days) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::Sub<Months> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: Months) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::Sub<std::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: std::time::Duration) -> NaiveDateTime { mix(self, rhs) } }
impl std::ops::SubAssign<TimeDelta> for NaiveDateTime { fn sub_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::Sub<NaiveDateTime> for NaiveDateTime { type Output = TimeDelta; fn sub(self, rhs: NaiveDateTime) -> TimeDelta { mix(self, rhs) } }

impl<Tz: TimeZone> DateTime<Tz> {
    fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<format::StrftimeItems<'a>> { mix(self) }
    fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> { Some(mix(self, rhs)) }
    fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> { Some(mix(self, rhs)) }
    fn checked_add_months(self, rhs: Months) -> Option<DateTime<Tz>> { Some(mix(self, rhs)) }
    fn checked_sub_months(self, rhs: Months) -> Option<DateTime<Tz>> { Some(mix(self, rhs)) }
    fn checked_add_days(self, rhs: Days) -> Option<DateTime<Tz>> { Some(mix(self, rhs)) }
    fn checked_sub_days(self, rhs: Days) -> Option<DateTime<Tz>> { Some(mix(self, rhs)) }
    fn timestamp(&self) -> i64 { mix(self) }
    fn timestamp_millis(&self) -> i64 { mix(self) }
    fn timestamp_micros(&self) -> i64 { mix(self) }
    fn timestamp_nanos_opt(&self) -> Option<i64> { Some(mix(self)) }
    fn timestamp_subsec_millis(&self) -> u32 { mix(self) }
    fn timestamp_subsec_micros(&self) -> u32 { mix(self) }
    fn timestamp_subsec_nanos(&self) -> u32 { mix(self) }
}

impl<Tz: TimeZone> std::fmt::Display for DateTime<Tz> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl<Tz: TimeZone> serde::Serialize for DateTime<Tz> { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de, Tz: TimeZone> serde::Deserialize<'de> for DateTime<Tz> {}
impl<Tz: TimeZone> std::ops::Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: TimeDelta) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: Days) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: Months) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::Add<std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: std::time::Duration) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::AddAssign<TimeDelta> for DateTime<Tz> { fn add_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl<Tz: TimeZone> std::ops::Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: TimeDelta) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: Days) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: Months) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::Sub<std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: std::time::Duration) -> DateTime<Tz> { mix(self, rhs) } }
impl<Tz: TimeZone> std::ops::SubAssign<TimeDelta> for DateTime<Tz> { fn sub_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl<Tz: TimeZone> std::ops::Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; fn sub(self, rhs: DateTime<Tz>) -> TimeDelta { mix(self, rhs) } }

impl std::str::FromStr for NaiveDate { type Err = ParseError; fn from_str(s: &str) -> Result<NaiveDate, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError) } } }
impl std::str::FromStr for NaiveTime { type Err = ParseError; fn from_str(s: &str) -> Result<NaiveTime, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError) } } }
impl std::str::FromStr for NaiveDateTime { type Err = ParseError; fn from_str(s: &str) -> Result<NaiveDateTime, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError) } } }
impl std::str::FromStr for DateTime<Utc> { type Err = ParseError; fn from_str(s: &str) -> Result<DateTime<Utc>, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError) } } }
impl std::str::FromStr for DateTime<FixedOffset> { type Err = ParseError; fn from_str(s: &str) -> Result<DateTime<FixedOffset>, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError) } } }
impl std::str::FromStr for DateTime<Local> { type Err = ParseError; fn from_str(s: &str) -> Result<DateTime<Local>, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError) } } }
impl From<DateTime<FixedOffset>> for DateTime<Utc> { fn from(value: DateTime<FixedOffset>) -> DateTime<Utc> { mix(value) } }
impl From<DateTime<Local>> for DateTime<Utc> { fn from(value: DateTime<Local>) -> DateTime<Utc> { mix(value) } }
impl From<DateTime<Utc>> for DateTime<FixedOffset> { fn from(value: DateTime<Utc>) -> DateTime<FixedOffset> { mix(value) } }
impl From<DateTime<Utc>> for DateTime<Local> { fn from(value: DateTime<Utc>) -> DateTime<Local> { mix(value) } }
impl From<std::time::SystemTime> for DateTime<Utc> { fn from(value: std::time::SystemTime) -> DateTime<Utc> { mix(value) } }
impl From<DateTime<Utc>> for std::time::SystemTime { fn from(value: DateTime<Utc>) -> std::time::SystemTime { mix(value) } }
impl From<NaiveDateTime> for NaiveDate { fn from(value: NaiveDateTime) -> NaiveDate { mix(value) } }
impl From<NaiveDate> for NaiveDateTime { fn from(value: NaiveDate) -> NaiveDateTime { mix(value) } }

impl TimeDelta {
    const MIN: TimeDelta = TimeDelta {};
    const MAX: TimeDelta = TimeDelta {};
    fn new(secs: i64, nanos: u32) -> Option<TimeDelta> { Some(mix(secs, nanos)) }
    fn zero() -> TimeDelta { TimeDelta {} }
    fn weeks(weeks: i64) -> TimeDelta { mix(weeks) }
    fn try_weeks(weeks: i64) -> Option<TimeDelta> { Some(mix(weeks)) }
    fn num_weeks(&self) -> i64 { mix(self) }
    fn days(days: i64) -> TimeDelta { mix(days) }
    fn try_days(days: i64) -> Option<TimeDelta> { Some(mix(days)) }
    fn num_days(&self) -> i64 { mix(self) }
    fn hours(hours: i64) -> TimeDelta { mix(hours) }
    fn try_hours(hours: i64) -> Option<TimeDelta> { Some(mix(hours)) }
    fn num_hours(&self) -> i64 { mix(self) }
    fn minutes(minutes: i64) -> TimeDelta { mix(minutes) }
    fn try_minutes(minutes: i64) -> Option<TimeDelta> { Some(mix(minutes)) }
    fn num_minutes(&self) -> i64 { mix(self) }
    fn seconds(seconds: i64) -> TimeDelta { mix(seconds) }
    fn try_seconds(seconds: i64) -> Option<TimeDelta> { Some(mix(seconds)) }
    fn num_seconds(&self) -> i64 { mix(self) }
    fn milliseconds(milliseconds: i64) -> TimeDelta { mix(milliseconds) }
    fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> { Some(mix(milliseconds)) }
    fn num_milliseconds(&self) -> i64 { mix(self) }
    fn microseconds(microseconds: i64) -> TimeDelta { mix(microseconds) }
    fn num_microseconds(&self) -> Option<i64> { Some(mix(self)) }
    fn nanoseconds(nanoseconds: i64) -> TimeDelta { mix(nanoseconds) }
    fn num_nanoseconds(&self) -> Option<i64> { Some(mix(self)) }
    fn as_seconds_f64(self) -> f64 { mix(self) }
    fn subsec_nanos(&self) -> i32 { mix(self) }
    fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> { Some(mix(self, rhs)) }
    fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> { Some(mix(self, rhs)) }
    fn abs(&self) -> TimeDelta { *self }
    fn is_zero(&self) -> bool { any() }
    fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError> { if any() { Ok(mix(duration)) } else { Err(OutOfRangeError) } }
    fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError> { if any() { Ok(mix(self)) } else { Err(OutOfRangeError) } }
}

impl std::fmt::Display for TimeDelta { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::ops::Add<TimeDelta> for TimeDelta { type Output = TimeDelta; fn add(self, rhs: TimeDelta) -> TimeDelta { mix(self, rhs) } }
impl std::ops::Sub<TimeDelta> for TimeDelta { type Output = TimeDelta; fn sub(self, rhs: TimeDelta) -> TimeDelta { mix(self, rhs) } }
impl std::ops::Mul<i32> for TimeDelta { type Output = TimeDelta; fn mul(self, rhs: i32) -> TimeDelta { mix(self, rhs) } }
impl std::ops::Div<i32> for TimeDelta { type Output = TimeDelta; fn div(self, rhs: i32) -> TimeDelta { mix(self, rhs) } }
impl std::ops::AddAssign<TimeDelta> for TimeDelta { fn add_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }
impl std::ops::SubAssign<TimeDelta> for TimeDelta { fn sub_assign(&mut self, rhs: TimeDelta) { *self = mix(&self, rhs) } }

impl Days {
    fn new(num: u64) -> Days { mix(num) }
}

impl Months {
    fn new(num: u32) -> Months { mix(num) }
    fn as_u32(&self) -> u32 { mix(self) }
}

impl IsoWeek {
    fn year(&self) -> i32 { mix(self) }
    fn week(&self) -> u32 { mix(self) }
}

impl Weekday {
    fn succ(&self) -> Weekday { *self }
    fn pred(&self) -> Weekday { *self }
    fn number_from_monday(&self) -> u32 { mix(self) }
    fn num_days_from_monday(&self) -> u32 { mix(self) }
    fn num_days_from_sunday(&self) -> u32 { mix(self) }
}

impl std::fmt::Display for Weekday { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

pub trait Datelike: Sized {
    fn year(&self) -> i32 { mix(self) }
    fn year_ce(&self) -> (bool, u32) { (any(), mix(self)) }
    fn weekday(&self) -> Weekday { mix(self) }
    fn iso_week(&self) -> IsoWeek { mix(self) }
    fn num_days_from_ce(&self) -> i32 { mix(self) }
    fn num_days_in_month(&self) -> u8 { mix(self) }
    fn with_year(&self, year: i32) -> Option<Self> { Some(mix(self, year)) }
    fn quarter(&self) -> u32 { mix(self) }
    fn month(&self) -> u32 { mix(self) }
    fn month0(&self) -> u32 { mix(self) }
    fn day(&self) -> u32 { mix(self) }
    fn day0(&self) -> u32 { mix(self) }
    fn ordinal(&self) -> u32 { mix(self) }
    fn ordinal0(&self) -> u32 { mix(self) }
    fn with_month(&self, month: u32) -> Option<Self> { Some(mix(self, month)) }
    fn with_month0(&self, month0: u32) -> Option<Self> { Some(mix(self, month0)) }
    fn with_day(&self, day: u32) -> Option<Self> { Some(mix(self, day)) }
    fn with_day0(&self, day0: u32) -> Option<Self> { Some(mix(self, day0)) }
    fn with_ordinal(&self, ordinal: u32) -> Option<Self> { Some(mix(self, ordinal)) }
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self> { Some(mix(self, ordinal0)) }
}

pub trait Timelike: Sized {
    fn hour(&self) -> u32 { mix(self) }
    fn minute(&self) -> u32 { mix(self) }
    fn second(&self) -> u32 { mix(self) }
    fn nanosecond(&self) -> u32 { mix(self) }
    fn num_seconds_from_midnight(&self) -> u32 { mix(self) }
    fn hour12(&self) -> (bool, u32) { (any(), mix(self)) }
    fn with_hour(&self, hour: u32) -> Option<Self> { Some(mix(self, hour)) }
    fn with_minute(&self, minute: u32) -> Option<Self> { Some(mix(self, minute)) }
    fn with_second(&self, second: u32) -> Option<Self> { Some(mix(self, second)) }
    fn with_nanosecond(&self, nanosecond: u32) -> Option<Self> { Some(mix(self, nanosecond)) }
}

impl Datelike for NaiveDate {}
impl Datelike for NaiveDateTime {}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl Timelike for NaiveTime {}
impl Timelike for NaiveDateTime {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}

pub trait SubsecRound: Sized {
    fn round_subsecs(self, digits: u16) -> Self { self }
    fn trunc_subsecs(self, digits: u16) -> Self { self }
}

impl<T: Timelike> SubsecRound for T {}

pub mod offset {
    use super::*;

    pub type LocalResult<T> = MappedLocalTime<T>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MappedLocalTime<T> {
        Single(T),
        Ambiguous(T, T),
        None,
    }

    impl<T> MappedLocalTime<T> {
        fn single(self) -> Option<T> { match self { MappedLocalTime::Single(x) => Some(x), _ => None } }
        fn earliest(self) -> Option<T> { match self { MappedLocalTime::Single(x) => Some(x), MappedLocalTime::Ambiguous(x, _) => Some(x), MappedLocalTime::None => None } }
        fn latest(self) -> Option<T> { match self { MappedLocalTime::Single(x) => Some(x), MappedLocalTime::Ambiguous(_, x) => Some(x), MappedLocalTime::None => None } }
        fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U> { match self { MappedLocalTime::Single(x) => MappedLocalTime::Single(f(x)), MappedLocalTime::Ambiguous(x, y) => MappedLocalTime::Ambiguous(f(x), f(y)), MappedLocalTime::None => MappedLocalTime::None } }
        fn unwrap(self) -> T { match self { MappedLocalTime::Single(x) => x, _ => loop {} } }
    }

    pub trait Offset: Sized {
        fn fix(&self) -> FixedOffset { mix(self) }
    }

    pub trait TimeZone: Sized {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(mix(year, month, day, hour, min, sec)) }
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(mix(secs, nsecs)) }
        fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(mix(millis)) }
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self> { mix(nanos) }
        fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(mix(micros)) }
        fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(mix(local)) }
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> { mix(utc) }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Utc;

    #[derive(Clone, Copy, Debug)]
    pub struct Local;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct FixedOffset(i32);

    impl Utc {
        fn now() -> DateTime<Utc> { DateTime {} }
    }

    impl Local {
        fn now() -> DateTime<Local> { DateTime {} }
    }

    impl FixedOffset {
        fn east_opt(secs: i32) -> Option<FixedOffset> { Some(mix(secs)) }
        fn west_opt(secs: i32) -> Option<FixedOffset> { Some(mix(secs)) }
        fn local_minus_utc(&self) -> i32 { mix(self) }
    }

    impl Offset for Utc {}
    impl Offset for FixedOffset {}
    impl TimeZone for Utc { type Offset = Utc; }
    impl TimeZone for Local { type Offset = FixedOffset; }
    impl TimeZone for FixedOffset { type Offset = FixedOffset; }
}

pub mod naive {
    pub use super::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime};
}

pub mod format {
    use super::*;

    pub type ParseResult<T> = Result<T, ParseError>;

    /// Says what is wrong, not with what.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ParseError;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SecondsFormat {
        Secs,
        Millis,
        Micros,
        Nanos,
        AutoSi,
    }

    #[derive(Debug)]
    pub struct DelayedFormat<I>(I);

    #[derive(Clone, Debug)]
    pub struct StrftimeItems<'a>(&'a str);

    impl<I> std::fmt::Display for DelayedFormat<I> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::fmt::Display for ParseError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for ParseError {}
}

pub mod prelude {
    pub use super::{DateTime, Datelike, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday};
}
