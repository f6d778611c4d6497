//! `json!`, indexing, `to_value` and `as_str`.
use phi::Phi;
use serde_json::json;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let body = json!({ "name": p.name, "id": p.id, "tags": ["a", "b"] });
    info!("{}", body["id"]);
    info!("{}", body["tags"][0]);
    info!("{}", body["name"]); //~ phi_in_log
    info!("{:?}", body["name"].as_str()); //~ phi_in_log
    info!("{body}"); //~ phi_in_log
    let plain = json!({ "id": p.id });
    info!("{plain}");
}
