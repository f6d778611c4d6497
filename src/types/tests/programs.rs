//! What services are made of: shared state, channels, maps, builders, handlers.

use super::check;

#[test]
fn shared_state_and_channels() {
    check(
        r#"
use std::sync::{Arc, Mutex, RwLock, mpsc, OnceLock}; use std::cell::RefCell; use std::rc::Rc; use std::collections::{HashMap, BTreeMap};
struct Patient { name: String, visits: Vec<Visit> } struct Visit { note: String }
struct State { cache: Arc<Mutex<HashMap<u32, Patient>>>, list: RwLock<Vec<Patient>> }
static CELL: OnceLock<Patient> = OnceLock::new();
fn f(s: Arc<State>, rc: Rc<RefCell<Patient>>) {
    let guard = s.cache.lock().unwrap();
    let p = guard.get(&1).unwrap(); //~ p: &Patient
    let n = &s.list.read().unwrap()[0].name; //~ n: &String
    let (tx, rx) = mpsc::channel(); //~ tx: Sender<Patient> //~ rx: Receiver<Patient>
    tx.send(Patient { name: String::new(), visits: vec![] });
    let got = rx.recv().unwrap(); //~ got: Patient
    for m in rx {} //~ m: Patient
    let b = rc.borrow().name.clone(); //~ b: String
    rc.borrow_mut().visits.push(Visit { note: b });
    let c = CELL.get().map(|p| p.name.as_str()); //~ c: Option<&str> //~ p: &Patient
    let mut by: BTreeMap<String, Vec<Visit>> = BTreeMap::new();
    by.entry(String::new()).or_default().push(Visit { note: String::new() });
    let e = by.entry(String::new()).or_insert_with(Vec::new); //~ e: &Vec<Visit>
    let h = std::thread::spawn(move || 3u8).join().unwrap(); //~ h: u8
    let last = by.values().flatten().map(|v| &v.note).last(); //~ last: Option<&String> //~ v: &Visit
    let mut groups = HashMap::new(); //~ groups: HashMap<u8, Vec<Patient>, RandomState>
    groups.entry(1u8).or_insert_with(Vec::new).push(got);
}
"#,
    );
}

#[test]
fn results_and_options_in_chains() {
    check(
        r#"
struct Patient { name: Option<String>, age: u8 } enum Error { Missing(String), Io(std::io::Error) }
impl From<std::io::Error> for Error { fn from(e: std::io::Error) -> Self { Error::Io(e) } }
type Result<T, E = Error> = std::result::Result<T, E>;
fn find(id: u32) -> Result<Option<Patient>> { Ok(None) }
fn f(v: &mut Vec<Patient>) -> Result<String> {
    let p = find(1)?.ok_or_else(|| Error::Missing(String::new()))?; //~ p: Patient
    let n = p.name.as_deref().unwrap_or("none"); //~ n: &str
    let a = find(2).ok().flatten().map(|p| p.age).unwrap_or_default(); //~ a: u8
    let t = std::fs::read_to_string("x")?; //~ t: String //> app::Error::from
    let l: Vec<String> = t.lines().map(|l| l.trim().to_string()).filter(|l| !l.is_empty()).collect(); //~ l: Vec<String>
    let w = t.split(',').nth(1).and_then(|x| x.parse::<u32>().ok()); //~ w: Option<u32> //~ x: &str
    v.sort_by(|a, b| b.age.cmp(&a.age)); //~ a: &Patient
    v.sort_by_key(|p| p.age); //~ p: &Patient
    v.retain(|p| p.age > 1); //~ p: &Patient
    let oldest = v.iter().max_by_key(|p| p.age); //~ oldest: Option<&Patient>
    let (old, young): (Vec<&Patient>, Vec<&Patient>) = v.iter().partition(|p| p.age > 3); //~ old: Vec<&Patient>
    let any = v.iter().any(|p| p.name.is_some()); //~ any: bool
    let total: u32 = v.iter().map(|p| p.age as u32).sum(); //~ total: u32
    let m = match find(3) { Ok(Some(p)) if p.age > 3 => p.name, Ok(_) => None, Err(Error::Missing(s)) => Some(s), Err(e) => return Err(e) }; //~ m: Option<String> //~ s: String //~ e: Error
    let c = v.chunks(2).map(|c| c.len()).collect::<Vec<_>>(); //~ c: Vec<usize>
    let d = v.drain(..).map(|p| (p.age, p)).collect::<std::collections::HashMap<_, _>>(); //~ d: HashMap<u8, Patient, RandomState>
    let z = m.as_ref().zip(Some(1u8)); //~ z: Option<(&String, u8)>
    let name = m.unwrap_or_else(|| "x".into()); //~ name: String
    let s = name + &t; //~ s: String
    Ok(s)
}
"#,
    );
}

#[test]
fn objects_builders_and_returned_closures() {
    check(
        r#"
trait Notify { fn send(&self, to: &str) -> bool; }
struct Mail; impl Notify for Mail { fn send(&self, to: &str) -> bool { true } }
struct Hub { all: Vec<Box<dyn Notify>>, hook: Box<dyn Fn(&Event) -> u8 + Send>, f: fn(u8) -> String }
struct Event { id: u64 }
#[derive(Default)] struct Req { url: String, n: Option<u32> }
impl Req { fn new() -> Self { Self::default() } fn url(mut self, u: impl Into<String>) -> Self { self.url = u.into(); self } fn n(mut self, n: u32) -> Self { self.n = Some(n); self } fn send(self) -> Result<Vec<u8>, ()> { Err(()) } }
fn adder(k: u32) -> impl Fn(u32) -> u32 { move |x| x + k } //~ x: u32
fn boxed() -> Box<dyn FnMut(String) -> usize> { Box::new(|s| s.len()) } //~ s: String
fn f(h: Hub, e: Event) {
    for n in &h.all { let ok = n.send("x"); } //~ n: &Box<dyn Notify> //~ ok: bool //> app::Notify::send for dyn Notify
    let a = (h.hook)(&e); //~ a: u8
    let b = (h.f)(1); //~ b: String
    let bytes = Req::new().url("u").n(3).send().unwrap(); //~ bytes: Vec<u8>
    let add = adder(2);
    let s = add(3); //~ s: u32
    let l = boxed()(String::new()); //~ l: usize
    let fs: Vec<Box<dyn Fn(u8) -> u16>> = vec![Box::new(|x| x as u16)];
    let g = fs[0](1); //~ g: u16
    let fns: [fn(u8) -> String; 1] = [h.f];
    let o = fns.iter().map(|f| f(1)).collect::<Vec<_>>(); //~ o: Vec<String>
    let hub = Hub { all: vec![Box::new(Mail)], hook: Box::new(|ev| ev.id as u8), f: |k| k.to_string() }; //~ ev: &Event //~ k: u8
    let dyns: Vec<&dyn Notify> = vec![&Mail]; let r = dyns[0].send("x"); //~ r: bool
}
"#,
    );
}

#[test]
fn async_services() {
    check(
        r#"
use std::sync::Arc; use serde_json::json;
struct Patient { name: String }
#[async_trait::async_trait] trait Repo: Send + Sync { async fn get(&self, id: u32) -> Result<Patient, E>; }
struct E; struct Pg; #[async_trait::async_trait] impl Repo for Pg { async fn get(&self, id: u32) -> Result<Patient, E> { Err(E) } }
struct App { repo: Arc<dyn Repo>, pg: Pg }
async fn handler(app: Arc<App>, ids: Vec<u32>) -> Result<String, E> {
    let p = app.repo.get(1).await?; //~ p: Patient //> app::Repo::get for dyn Repo
    let q = app.pg.get(1).await?; //~ q: Patient //> app::Pg::get
    let j = tokio::spawn(async move { p.name }).await.unwrap(); //~ j: String
    let (a, b) = tokio::join!(app.pg.get(1), async { 1u8 }); //~ a: Result<Patient, E> //~ b: u8
    let v = json!({ "name": j }); //~ v: Value
    let t: Patient = serde_json::from_str("x").unwrap(); //~ t: Patient
    let u = serde_json::from_slice::<Vec<Patient>>(b"x").unwrap(); //~ u: Vec<Patient>
    let s = serde_json::to_string(&1).unwrap(); //~ s: String
    let o = acme::Pool::connect("x").await?; //~ o: acme::Pool
    let e = anyhow::anyhow!("x"); //~ e: Error
    Ok(s)
}
"#,
    );
}

#[test]
fn inherent_impls_through_aliases_and_nested_items() {
    check(
        r#"
struct Id<T>(u64, T); struct Tag; type PatientId = Id<Tag>;
impl PatientId { fn raw(&self) -> u64 { self.0 } }
impl<T> Id<T> { const ZERO: u64 = 0; fn make(t: T) -> Id<T> { Id(1, t) } fn tag(self) -> T { self.1 } }
mod outer { pub mod inner { pub fn go() -> super::Thing { super::Thing { n: 1 } } } pub struct Thing { pub n: u8 } pub use inner::go as run; }
fn f() {
    let i = PatientId::make(Tag); //~ i: Id<Tag>
    let r = i.raw(); //~ r: u64
    let t = i.tag(); //~ t: Tag
    let z = PatientId::ZERO; //~ z: u64
    let n = outer::run().n; //~ n: u8
    fn local(x: u8) -> Inner { Inner { x } } struct Inner { x: u8 }
    let l = local(1).x; //~ l: u8
    use outer::Thing as Other;
    let o = Other { n: 3 }; //~ o: Thing
    let h = Id::<String>::make(String::new()).tag(); //~ h: String
    let u = <Id<u8>>::make(1).1; //~ u: u8
    let x = i32::MAX; //~ x: i32
    let y = u64::from_str_radix("1", 2).unwrap(); //~ y: u64
    let m = u8::try_from(300i32).unwrap_or(0); //~ m: u8
    let c = String::from_utf8(vec![]).unwrap(); //~ c: String
    let d = Vec::<u8>::with_capacity(1); //~ d: Vec<u8>
    let e = "a".to_owned() + "b"; //~ e: String
    let g = std::mem::replace(&mut vec![1u8], vec![]); //~ g: Vec<u8>
    let k = [1u8, 2].iter().copied().collect::<Vec<_>>(); //~ k: Vec<u8>
    let w = (1u8..=3).map(|q| q * 2).sum::<u8>(); //~ w: u8 //~ q: u8
}
"#,
    );
}
