//! `[[source]]` and `[[sink]]` say the same of functions that cannot be marked.
//@ config: [[source]]
//@ config: function = "crate::load_chart"
//@ config: [[sink]]
//@ config: function = "crate::notify"
//@ config: lint = "phi_to_messaging"
//@ config: arguments = [1]

fn load_chart(_id: u64) -> String {
    String::new()
}

fn notify(_to: &str, _text: &str) {}

fn run() {
    let chart = load_chart(7);
    notify("ward", &chart); //~ phi_to_messaging
    notify(&chart, "ward");
    notify("ward", "ready");
}
