use chrono::{Datelike, NaiveDate};
use phi::Phi;
use serde::{Deserialize, Serialize};

use crate::{PatientId, Ward};

/// A person in our care, as the front desk registered them.
#[rustfmt::skip] // the trailing comment belongs to its line
#[derive(Clone, Debug, Serialize, Deserialize, Phi)]
pub struct Patient { //~ phi_debug_impl
    pub id: PatientId,
    pub ward: Ward,
    #[phi(identifier = "mrn")]
    pub mrn: String,
    #[phi(identifier = "name")]
    pub given_name: String,
    #[phi(identifier = "name")]
    pub family_name: String,
    #[phi(identifier = "date")]
    pub born: NaiveDate,
    #[phi(identifier = "ssn")]
    pub ssn: String,
    #[phi(identifier = "phone")]
    pub mobile: Option<String>,
}

impl Patient {
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    /// Whole years on `day`. Above 89 this identifies as much as the date of birth does.
    pub fn age_on(&self, day: NaiveDate) -> i32 {
        let had_birthday = (day.month(), day.day()) >= (self.born.month(), self.born.day());
        day.year() - self.born.year() - i32::from(!had_birthday)
    }

    /// Minors need a guardian's signature before anything is booked.
    pub fn is_minor_on(&self, day: NaiveDate) -> bool {
        self.age_on(day) < 18
    }
}
