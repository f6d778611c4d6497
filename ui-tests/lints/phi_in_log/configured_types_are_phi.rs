//! `[[phi]] type` marks what cannot be marked.
//@ config: [[phi]]
//@ config: type = "crate::legacy::Row"
//@ config: fields = ["text"]

mod legacy {
    pub struct Row {
        pub text: String,
        pub number: u64,
    }
}

fn show(row: &legacy::Row) {
    println!("{}", row.text); //~ phi_in_log
    println!("{}", row.number);
}
