//! `std::f32`; the methods are in `num.rs`.

pub mod consts {
    pub const PI: f32 = 0.0;
    pub const TAU: f32 = 0.0;
    pub const E: f32 = 0.0;
    pub const FRAC_PI_2: f32 = 0.0;
    pub const FRAC_PI_3: f32 = 0.0;
    pub const FRAC_PI_4: f32 = 0.0;
    pub const FRAC_PI_6: f32 = 0.0;
    pub const FRAC_PI_8: f32 = 0.0;
    pub const FRAC_1_PI: f32 = 0.0;
    pub const FRAC_2_PI: f32 = 0.0;
    pub const FRAC_2_SQRT_PI: f32 = 0.0;
    pub const SQRT_2: f32 = 0.0;
    pub const FRAC_1_SQRT_2: f32 = 0.0;
    pub const LN_2: f32 = 0.0;
    pub const LN_10: f32 = 0.0;
    pub const LOG2_E: f32 = 0.0;
    pub const LOG10_E: f32 = 0.0;
    pub const LOG2_10: f32 = 0.0;
    pub const LOG10_2: f32 = 0.0;
}

pub const MIN: f32 = 0.0;
pub const MAX: f32 = 0.0;
pub const EPSILON: f32 = 0.0;
pub const INFINITY: f32 = 0.0;
pub const NEG_INFINITY: f32 = 0.0;
pub const NAN: f32 = 0.0;
