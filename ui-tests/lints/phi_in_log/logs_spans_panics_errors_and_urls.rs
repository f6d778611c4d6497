//! All ways of exposing a value, each beside one that shows nothing.
//@ lints: phi_in_log phi_in_span phi_in_panic phi_in_error phi_debug_impl phi_in_url
use phi::Phi;
use tracing::{info, debug, instrument, info_span, Span, error};
use std::fmt;
#[derive(Phi, Clone)]
struct Patient { #[phi] name: String, #[phi(identifier = "ssn")] ssn: String, id: u64, #[phi(kind = "lab_result")] hba1c: f64 }
#[derive(Phi, Debug)]
struct Leaky { name: String } //~ phi_debug_impl
#[derive(Phi)]
#[phi(redact)]
struct Safe { name: String }
impl fmt::Display for Patient { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "patient #{}", self.id) } }
impl fmt::Debug for Patient { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Patient").field("id", &self.id).finish_non_exhaustive() } }
fn logs(p: &Patient, s: &Safe, l: &Leaky) {
    info!(patient = %p, "ok"); info!(?p, "ok"); info!(?s, "ok");
    info!(?l, "bad"); //~ phi_in_log
    info!(name = p.name, "bad"); //~ phi_in_log
    info!(target: "x", { name = %p.name }, "bad"); //~ phi_in_log
    tracing::event!(tracing::Level::INFO, p.hba1c); //~ phi_in_log
    log::info!("{}", p.name); //~ phi_in_log
    log::warn!(target: "t", name:? = p.name; "x"); //~ phi_in_log
    println!("{0:>1$}", p.name, 3); //~ phi_in_log
    eprint!("{}", &p.ssn[..3]); //~ phi_in_log
    info!("{}", p.name.len());
    info!("{}", p.name.is_empty());
    info!("{:p}", p);
    dbg!(p.id);
    let masked = "***";
    info!("{masked}");
    slog::info!(slog_scope::logger(), "x"; "name" => &p.name); //~ phi_in_log
    let _ = std::io::Write::write_all(&mut std::io::stdout(), p.name.as_bytes()); //~ phi_in_log
    use std::io::Write; writeln!(std::io::stderr(), "{}", p.ssn).unwrap(); //~ phi_in_log
    std::process::Command::new("x").arg(&p.id.to_string()).spawn().unwrap();
}
#[instrument(skip(p), fields(id = p.id))] fn s1(p: &Patient) {}
#[instrument(skip_all, fields(name = %p.name))] fn s2(p: &Patient) {} //~ phi_in_span
#[instrument] fn s3(name_of: &Leaky) {} //~ phi_in_span
#[instrument(ret)] fn s4(id: u64) -> Leaky { Leaky { name: String::new() } }
#[instrument(ret, skip_all)] fn s5(p: &Patient) -> String { p.name.clone() } //~ phi_in_span
#[instrument(err, skip_all)] fn s6(p: &Patient) -> Result<(), String> { Err(format!("no {}", p.name)) } //~ phi_in_span
#[instrument] fn s7(p: Patient) {}
#[instrument(skip(self))] fn s8(self_: u8) {}
fn spans(p: &Patient) {
    let _s = info_span!("visit", name = %p.name).entered(); //~ phi_in_span
    let _t = info_span!("visit", id = p.id, name = tracing::field::Empty).entered();
    Span::current().record("name", p.name.as_str()); //~ phi_in_span
    Span::current().record("id", p.id);
    tracing::span!(tracing::Level::INFO, "x", ssn = p.ssn); //~ phi_in_span
}
fn panics(p: &Patient, o: Option<u8>, r: Result<u8, String>) {
    if p.id == 1 { panic!("bad {}", p.name); } //~ phi_in_panic
    assert!(p.id > 0, "no id for {}", p.name); //~ phi_in_panic
    assert_eq!(p.name, "x"); //~ phi_in_panic
    assert_eq!(p.id, 2, "id");
    assert_ne!(p.name.len(), 0);
    o.expect(&format!("missing for {}", p.name)); //~ phi_in_panic
    o.unwrap_or_else(|| panic!("missing for {}", p.ssn)); //~ phi_in_panic
    o.expect("missing"); debug_assert!(!p.name.is_empty());
    unreachable!("{}", p.id);
}
fn todo_it(p: &Patient) { todo!("{}", p.name) } //~ phi_in_panic
fn err_unwrap(p: &Patient) { check(p).unwrap(); } //~ phi_in_panic
fn check(p: &Patient) -> Result<(), String> { if p.id == 0 { Err(p.name.clone()) } else { Ok(()) } }
#[derive(thiserror::Error, Debug)]
enum E { #[error("no patient {0}")] NotFound(String), #[error("no id {id}")] Id { id: u64 }, #[error("hidden")] Hidden(u64) }
fn e1(p: &Patient) -> Result<(), E> { Err(E::NotFound(p.name.clone())) } //~ phi_in_error
fn e2(p: &Patient) -> Result<(), E> { Err(E::Id { id: p.id }) }
fn e3(p: &Patient) -> anyhow::Result<()> { anyhow::bail!("no {}", p.ssn) } //~ phi_in_error
fn e4(p: &Patient) -> anyhow::Result<()> { Err(anyhow::anyhow!("no {}", p.id)) }
fn e5(p: &Patient) -> anyhow::Result<()> { anyhow::ensure!(p.id > 1, "bad {}", p.name); Ok(()) } //~ phi_in_error
fn e6(p: &Patient) -> anyhow::Result<()> { use anyhow::Context; std::fs::read("x").with_context(|| format!("for {}", p.name))?; Ok(()) } //~ phi_in_error
fn e7(p: &Patient) -> anyhow::Result<()> { use anyhow::Context; std::fs::read("x").context("reading")?; Ok(()) }
fn e8(p: &Patient) -> Result<(), Box<dyn std::error::Error>> { Err(format!("no {}", p.name).into()) } //~ phi_in_error
fn e9(p: &Patient) -> eyre::Result<()> { eyre::bail!("no {name}", name = p.name) } //~ phi_in_error
fn e10(p: &Patient) -> std::io::Result<()> { Err(std::io::Error::other(p.name.clone())) } //~ phi_in_error
fn e11(p: &Patient) -> std::io::Result<()> { Err(std::io::Error::new(std::io::ErrorKind::NotFound, "none")) }
async fn urls(http: &reqwest::Client, p: &Patient) {
    http.get(format!("https://emr.example.org/p/{}", p.ssn)).send().await.unwrap(); //~ phi_in_url phi_in_panic
    http.get("https://emr.example.org/p").query(&[("name", &p.name)]).send().await.unwrap(); //~ phi_in_url phi_in_panic
    http.get(format!("https://emr.example.org/p/{}", p.id)).send().await.unwrap();
    std::fs::write(format!("/data/{}.json", p.name), "x").unwrap(); //~ phi_in_url
    std::fs::File::create(std::path::Path::new("/data").join(&p.ssn)).unwrap(); //~ phi_in_url
    std::fs::create_dir_all(format!("/data/{}", p.id)).unwrap();
    let mut u = url::Url::parse("https://x.example.org").unwrap();
    u.query_pairs_mut().append_pair("ssn", &p.ssn); //~ phi_in_url
}
