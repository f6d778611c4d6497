/// A patient.
#[derive(Debug, Clone, Default)]
pub struct Patient {
    pub id: u64,
    pub name: String,
    pub ssn: String,
}

impl Patient {
    pub fn full_name(&self) -> &str {
        &self.name
    }

    pub fn id(&self) -> u64 {
        self.id
    }

    pub fn masked(self) -> crate::Masked {
        crate::Masked { number: self.id, patient: self }
    }
}

/// A letter without a patient.
#[derive(Debug, Clone)]
pub struct Template {
    pub name: String,
    pub body: String,
}

/// Someone who may log in.
#[derive(Debug, Clone)]
pub struct Account {
    pub name: String,
    pub email: String,
    pub birth_date: String,
}
