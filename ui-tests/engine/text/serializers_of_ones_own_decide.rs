//! `serialize_with`, `with` and renamed or flattened fields.
use phi::Phi;
use serde::{Serialize, Serializer};
use std::collections::HashMap;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

#[derive(Serialize)]
struct Out {
    #[serde(serialize_with = "hide")]
    hidden: String,
    #[serde(serialize_with = "keep")]
    kept: String,
    #[serde(with = "hidden")]
    by_module: String,
    #[serde(flatten)]
    more: HashMap<String, String>,
    n: u64,
}

fn hide<S: Serializer>(_: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("[hidden]")
}

fn keep<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

mod hidden {
    pub fn serialize<S: serde::Serializer>(_: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("[hidden]")
    }
}

fn out(hidden: &str, kept: &str, by_module: &str, n: u64) -> Out {
    Out { hidden: hidden.into(), kept: kept.into(), by_module: by_module.into(), more: HashMap::new(), n }
}

fn show(p: &Patient) -> serde_json::Result<()> {
    info!("{}", serde_json::to_string(&out(&p.ssn, "", &p.name, p.id))?);
    info!("{}", serde_json::to_string(&out("", &p.ssn, "", p.id))?); //~ phi_in_log
    let mut row = out("", "", "", p.id);
    row.more.insert("a".into(), p.name.clone());
    info!("{}", serde_json::to_string(&row)?); //~ phi_in_log
    Ok(())
}
