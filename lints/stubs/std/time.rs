//! `std::time`. A duration or a time carries what it was computed from; the clock carries nothing.

use crate::fmt::{Display, Formatter};
use crate::iter::{item, Sum};
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

pub const UNIX_EPOCH: SystemTime = SystemTime {};

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Duration {
    nanos: u128,
}

impl Duration {
    const ZERO: Duration = Duration {};
    const MAX: Duration = Duration {};
    fn new(secs: u64, nanos: u32) -> Duration { Duration { nanos: mix(secs, nanos) } }
    fn from_weeks(weeks: u64) -> Duration { Duration { nanos: mix(weeks) } }
    fn from_days(days: u64) -> Duration { Duration { nanos: mix(days) } }
    fn from_hours(hours: u64) -> Duration { Duration { nanos: mix(hours) } }
    fn from_mins(mins: u64) -> Duration { Duration { nanos: mix(mins) } }
    fn from_secs(secs: u64) -> Duration { Duration { nanos: mix(secs) } }
    fn from_millis(millis: u64) -> Duration { Duration { nanos: mix(millis) } }
    fn from_micros(micros: u64) -> Duration { Duration { nanos: mix(micros) } }
    fn from_nanos(nanos: u64) -> Duration { Duration { nanos: mix(nanos) } }
    fn from_secs_f64(secs: f64) -> Duration { Duration { nanos: mix(secs) } }
    fn from_secs_f32(secs: f32) -> Duration { Duration { nanos: mix(secs) } }
    fn as_secs(&self) -> u64 { mix(self) }
    fn subsec_millis(&self) -> u32 { mix(self) }
    fn subsec_micros(&self) -> u32 { mix(self) }
    fn subsec_nanos(&self) -> u32 { mix(self) }
    fn as_millis(&self) -> u128 { mix(self) }
    fn as_micros(&self) -> u128 { mix(self) }
    fn as_nanos(&self) -> u128 { mix(self) }
    fn as_secs_f64(&self) -> f64 { mix(self) }
    fn as_secs_f32(&self) -> f32 { mix(self) }
    fn is_zero(&self) -> bool { any() }
    fn abs_diff(self, other: Duration) -> Duration { mix(self, other) }
    fn checked_add(self, rhs: Duration) -> Option<Duration> { Some(mix(self, rhs)) }
    fn checked_sub(self, rhs: Duration) -> Option<Duration> { Some(mix(self, rhs)) }
    fn checked_mul(self, rhs: u32) -> Option<Duration> { Some(mix(self, rhs)) }
    fn checked_div(self, rhs: u32) -> Option<Duration> { Some(mix(self, rhs)) }
    fn saturating_add(self, rhs: Duration) -> Duration { mix(self, rhs) }
    fn saturating_sub(self, rhs: Duration) -> Duration { mix(self, rhs) }
    fn saturating_mul(self, rhs: u32) -> Duration { mix(self, rhs) }
    fn mul_f64(self, rhs: f64) -> Duration { mix(self, rhs) }
    fn mul_f32(self, rhs: f32) -> Duration { mix(self, rhs) }
    fn div_f64(self, rhs: f64) -> Duration { mix(self, rhs) }
    fn div_f32(self, rhs: f32) -> Duration { mix(self, rhs) }
    fn div_duration_f64(self, rhs: Duration) -> f64 { mix(self, rhs) }
}

impl Add<Duration> for Duration {
    type Output = Duration;
    fn add(self, rhs: Duration) -> Duration { mix(self, rhs) }
}

impl AddAssign<Duration> for Duration {
    fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) }
}

impl Sub<Duration> for Duration {
    type Output = Duration;
    fn sub(self, rhs: Duration) -> Duration { mix(self, rhs) }
}

impl SubAssign<Duration> for Duration {
    fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) }
}

impl Mul<u32> for Duration {
    type Output = Duration;
    fn mul(self, rhs: u32) -> Duration { mix(self, rhs) }
}

impl MulAssign<u32> for Duration {
    fn mul_assign(&mut self, rhs: u32) { *self = mix(&self, rhs) }
}

impl Div<u32> for Duration {
    type Output = Duration;
    fn div(self, rhs: u32) -> Duration { mix(self, rhs) }
}

impl DivAssign<u32> for Duration {
    fn div_assign(&mut self, rhs: u32) { *self = mix(&self, rhs) }
}

impl<A> Sum<A> for Duration {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Duration { mix(item(iter)) }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant {
    nanos: u128,
}

impl Instant {
    fn now() -> Instant { Instant {} }
    fn duration_since(&self, earlier: Instant) -> Duration { mix(self, earlier) }
    fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { Some(mix(self, earlier)) }
    fn saturating_duration_since(&self, earlier: Instant) -> Duration { mix(self, earlier) }
    fn elapsed(&self) -> Duration { Duration {} }
    fn checked_add(&self, duration: Duration) -> Option<Instant> { Some(mix(self, duration)) }
    fn checked_sub(&self, duration: Duration) -> Option<Instant> { Some(mix(self, duration)) }
}

impl Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, rhs: Duration) -> Instant { mix(self, rhs) }
}

impl Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, rhs: Duration) -> Instant { mix(self, rhs) }
}

impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) }
}

impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct SystemTime {
    nanos: u128,
}

impl SystemTime {
    const UNIX_EPOCH: SystemTime = SystemTime {};
    fn now() -> SystemTime { SystemTime {} }
    fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> { if any() { Ok(mix(self, earlier)) } else { Err(SystemTimeError) } }
    fn elapsed(&self) -> Result<Duration, SystemTimeError> { if any() { Ok(mix(self)) } else { Err(SystemTimeError) } }
    fn checked_add(&self, duration: Duration) -> Option<SystemTime> { Some(mix(self, duration)) }
    fn checked_sub(&self, duration: Duration) -> Option<SystemTime> { Some(mix(self, duration)) }
}

impl Add<Duration> for SystemTime {
    type Output = SystemTime;
    fn add(self, rhs: Duration) -> SystemTime { mix(self, rhs) }
}

impl Sub<Duration> for SystemTime {
    type Output = SystemTime;
    fn sub(self, rhs: Duration) -> SystemTime { mix(self, rhs) }
}

impl AddAssign<Duration> for SystemTime {
    fn add_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) }
}

impl SubAssign<Duration> for SystemTime {
    fn sub_assign(&mut self, rhs: Duration) { *self = mix(&self, rhs) }
}

impl Sub<Instant> for Instant {
    type Output = Duration;
    fn sub(self, rhs: Instant) -> Duration { mix(self, rhs) }
}

#[derive(Clone, Debug)]
pub struct SystemTimeError;

impl SystemTimeError {
    fn duration(&self) -> Duration { Duration {} }
}

impl Display for SystemTimeError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for SystemTimeError {}
