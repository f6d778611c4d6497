//! Nested objects and arrays of `json!`, by index, `get`, `pointer` and pattern.
use phi::Phi;
use serde_json::{Value, json};
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

fn nested(p: &Patient) {
    let v = json!({ "id": p.id, "who": { "ssn": p.ssn, "n": 3 }, "tags": [p.name, "x"] });
    info!("{} {}", v["id"], v["who"]["n"]);
    info!("{}", v["who"]["ssn"]); //~ phi_in_log
    info!("{}", v["tags"][0]); //~ phi_in_log
    info!("{:?}", v.get("id").and_then(Value::as_u64));
    info!("{:?}", v.get("who").and_then(|w| w.get("ssn")).and_then(Value::as_str)); //~ phi_in_log
    info!("{:?}", v.pointer("/who/n"));
    info!("{:?}", v.pointer("/who/ssn")); //~ phi_in_log
    info!("{v}"); //~ phi_in_log
}

fn patterns(p: &Patient) {
    let v = json!({ "who": p.ssn });
    if let Value::Object(members) = &v {
        for (key, value) in members {
            info!("{key}");
            info!("{value}"); //~ phi_in_log
        }
    }
    if let Value::String(text) = &v["who"] {
        info!("{text}"); //~ phi_in_log
    }
    if let Some(list) = json!([p.ssn]).as_array() {
        info!("{}", list.len());
        info!("{}", list[0]); //~ phi_in_log
    }
    info!("{}", json!({ "id": p.id }));
}
