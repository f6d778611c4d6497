//! The application.
use clinic_legacy::{Row, pager};

mod privacy {
    pub fn mask(text: &str) -> String {
        text.to_lowercase()
    }
}

fn run(row: &Row) {
    println!("{}", row.text); //~ phi_in_log
    println!("{}", row.number);
    println!("{}", privacy::mask(&row.text));
    pager::send_short("desk", &row.text); //~ phi_to_messaging
    pager::send_short(&row.text, "call back");
    pager::list("desk", &row.text);
}

fn main() {
    run(&Row { text: "a".into(), number: 7 });
}
