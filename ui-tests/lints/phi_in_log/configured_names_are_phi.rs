//! `[[phi]] names` marks variables, parameters and fields by their names.
//@ config: [[phi]]
//@ config: names = ["^mrn$", "^patient_"]
//@ config: except = ["^patient_count$"]
//@ config: identifier = "mrn"

fn show(mrn: &str, patient_label: &str, patient_count: usize, ward: &str) {
    println!("{mrn}"); //~ phi_in_log
    println!("{patient_label}"); //~ phi_in_log
    println!("{patient_count}");
    println!("{ward}");
}
