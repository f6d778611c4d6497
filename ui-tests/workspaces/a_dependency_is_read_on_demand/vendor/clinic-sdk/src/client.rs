use clinic_records::{Patient, Template};

/// The service.
pub struct Client {
    base: String,
    agent: Agent,
}

struct Agent {
    retries: u32,
}

/// What is kept of a patient's stay.
pub struct Chart {
    patient: Patient,
    pages: Vec<String>,
}

impl Chart {
    pub fn patient(&self) -> &Patient {
        &self.patient
    }

    pub fn n_pages(&self) -> usize {
        self.pages.len()
    }
}

impl Client {
    pub fn new(base: &str) -> Client {
        let retries = if base.starts_with("https://") { 3 } else { 0 };
        let agent = Agent { retries };
        Client { base: base.trim_end_matches('/').to_owned(), agent }
    }

    pub async fn patient(&self, id: u64) -> crate::Result<Patient> {
        for attempt in 0..self.agent.retries {
            if let Some(patient) = self.try_once::<Patient>(&format!("{}/patients/{id}", self.base), attempt) {
                return Ok(patient);
            }
        }
        Err(crate::Error { status: 504 })
    }

    pub fn templates(&self) -> Vec<Template> {
        (0..self.agent.retries).filter_map(|attempt| self.try_once("/templates", attempt)).collect::<Vec<Template>>()
    }

    pub fn chart(&self, patient: &Patient) -> Chart {
        let pages = (0..self.agent.retries).filter_map(|attempt| self.try_once("/pages", attempt)).collect::<Vec<_>>();
        Chart { patient: patient.clone(), pages }
    }

    fn try_once<T>(&self, _path: &str, _attempt: u32) -> Option<T> {
        None
    }
}

/// What is written for other systems.
pub trait Export {
    fn export(&self) -> String;
}

impl Export for Patient {
    fn export(&self) -> String {
        let mut text = String::new();
        text.push_str(&self.name);
        text.push(';');
        text.push_str(&self.ssn);
        text
    }
}
