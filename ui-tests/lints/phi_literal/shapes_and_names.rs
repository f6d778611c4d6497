//! A number that can be somebody's, by its shape or by the name that it is given.
//@ lints: phi_literal

struct Patient {
    name: &'static str,
    ssn: &'static str,
    mrn: &'static str,
    phone: &'static str,
    email: String,
    date_of_birth: &'static str,
}

struct Clinic {
    phone: &'static str,
    founded: &'static str,
}

const TICKET: &str = "build 2024-12-3456 of 2024-06-14";
const INSERT: &str = "INSERT INTO patients (ssn) VALUES ('212-84-7391')"; //~ phi_literal
const FIXTURE: &str = r#"{ "mrn": "MRN-4482913", "status": "final" }"#; //~ phi_literal

fn seed() -> Patient {
    Patient {
        name: "Jane Roe",
        ssn: "531-07-2846", //~ phi_literal
        mrn: "4482913", //~ phi_literal
        phone: "617-482-9931", //~ phi_literal
        email: "jane.roe@gmail.com".to_string(), //~ phi_literal
        date_of_birth: "1987-06-14", //~ phi_literal
    }
}

fn invented() -> Patient {
    Patient {
        name: "Jane Roe",
        ssn: "000-00-0000",
        mrn: "000001",
        phone: "617-555-0123",
        email: "jane.roe@example.org".to_string(),
        date_of_birth: "1970-01-01",
    }
}

fn printed_in_every_manual() -> [&'static str; 3] {
    ["123-45-6789", "078-05-1120", "987-65-4321"]
}

fn clinic() -> Clinic {
    Clinic { phone: "617-482-9931", founded: "1987-06-14" }
}

fn by_variable() {
    let patient_mrn = "MRN 4482913"; //~ phi_literal
    let release = "1987-06-14";
    let version = "212-84-73910";
}

#[cfg(test)]
mod tests {
    #[test]
    fn parses() {
        assert!(super::INSERT.contains("212-84-7391"));
    }
}
