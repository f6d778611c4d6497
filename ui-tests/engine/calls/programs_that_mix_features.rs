//! Small programs that mix features.
use phi::Phi;
use tracing::info;
use std::collections::*;
use std::sync::*;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, tags: Vec<String>, #[phi(skip)] id: u64, #[phi(skip)] ward: String, next: Option<Box<Patient>> }
// linked list, recursion through Option<Box>
fn chain(p: &Patient) -> usize { 1 + p.next.as_deref().map_or(0, chain) }
fn deepest(p: &Patient) -> &str { match &p.next { Some(n) => deepest(n), None => &p.name } }
fn deepest_ward(p: &Patient) -> &str { p.next.as_ref().map_or(p.ward.as_str(), |n| deepest_ward(n)) }
fn v1(p: &Patient) { info!("{}", chain(p)); info!("{}", deepest(p)); } //~ phi_in_log
// visitor with trait objects & state
trait Sink { fn put(&mut self, k: &str, v: &str); fn done(&mut self) -> String; }
struct Csv { buf: String } struct Count { n: usize } struct KeysOnly(Vec<String>);
impl Sink for Csv { fn put(&mut self, _k: &str, v: &str) { self.buf.push_str(v); self.buf.push(','); } fn done(&mut self) -> String { std::mem::take(&mut self.buf) } }
impl Sink for Count { fn put(&mut self, _k: &str, _v: &str) { self.n += 1; } fn done(&mut self) -> String { self.n.to_string() } }
impl Sink for KeysOnly { fn put(&mut self, k: &str, _v: &str) { self.0.push(k.to_owned()) } fn done(&mut self) -> String { self.0.join(",") } }
fn export<S: Sink>(p: &Patient, mut s: S) -> String { s.put("name", &p.name); s.put("ward", &p.ward); s.done() }
fn export_dyn(p: &Patient, s: &mut dyn Sink) { s.put("name", &p.name); }
fn v2(p: &Patient) { info!("{}", export(p, Csv { buf: String::new() })); //~ phi_in_log
    info!("{}", export(p, Count { n: 0 })); info!("{}", export(p, KeysOnly(vec![])));
    let mut k = KeysOnly(vec![]); export_dyn(p, &mut k); info!("{}", k.done()); let mut c = Csv { buf: String::new() }; export_dyn(p, &mut c); info!("{}", c.done()); } //~ phi_in_log
// state machine by enum transitions
enum St { Idle, Loaded { p: Box<Patient>, n: u32 }, Shown(String, u64), Failed(&'static str) }
impl St { fn step(self) -> St { match self { St::Idle => St::Failed("idle"), St::Loaded { p, n } if n > 3 => St::Shown(p.name, p.id), St::Loaded { p, n } => St::Loaded { p, n: n + 1 }, other => other } }
  fn text(&self) -> &str { match self { St::Shown(s, _) => s, St::Failed(e) => e, _ => "" } } fn id(&self) -> Option<u64> { if let St::Shown(_, id) = self { Some(*id) } else { None } } fn label(&self) -> &'static str { match self { St::Idle => "idle", St::Loaded { .. } => "loaded", St::Shown(..) => "shown", St::Failed(e) => e } } }
fn v3(p: Patient) { let s = St::Loaded { p: Box::new(p), n: 9 }.step().step(); info!("{}", s.label()); info!("{:?}", s.id()); info!("{}", s.text()); } //~ phi_in_log
// newtype w/ Deref + FromStr + Display delegations
#[derive(Clone, PartialEq, Eq, Hash)] struct Wrapped(String);
impl std::ops::Deref for Wrapped { type Target = String; fn deref(&self) -> &String { &self.0 } }
impl std::fmt::Display for Wrapped { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { std::fmt::Display::fmt(&self.0, f) } }
impl From<&str> for Wrapped { fn from(s: &str) -> Self { Wrapped(s.to_owned()) } }
impl PartialEq<str> for Wrapped { fn eq(&self, o: &str) -> bool { self.0 == o } }
fn v4(p: &Patient) { let w = Wrapped::from(p.ssn.as_str()); info!("{}", w.len()); info!("{}", w == *"x"); info!("{w}"); //~ phi_in_log
    info!("{}", w.split_at(3).0); //~ phi_in_log
    let v = Wrapped::from(p.ward.as_str()); info!("{v} {}", v.trim()); }
// double-buffered loop state
fn v5(ps: &[Patient]) { let (mut cur, mut next) = (Vec::new(), Vec::new()); for p in ps { next.push(p.id); std::mem::swap(&mut cur, &mut next); } info!("{cur:?}"); let (mut a, mut b) = (Vec::new(), vec![0u32]); for p in ps { b.push(p.age); std::mem::swap(&mut a, &mut b); } info!("{a:?}"); } //~ phi_in_log
// cache w/ entry API & nested closures
struct Memo<K, V, F: Fn(&K) -> V> { f: F, m: Mutex<HashMap<K, V>> }
impl<K: Clone + Eq + std::hash::Hash, V: Clone, F: Fn(&K) -> V> Memo<K, V, F> { fn new(f: F) -> Self { Memo { f, m: Mutex::new(HashMap::new()) } } fn get(&self, k: K) -> V { let mut m = self.m.lock().unwrap(); m.entry(k.clone()).or_insert_with(|| (self.f)(&k)).clone() } }
fn v6(ps: Vec<Patient>) { let names: HashMap<u64, String> = ps.iter().map(|p| (p.id, p.name.clone())).collect(); let memo = Memo::new(move |id: &u64| names.get(id).cloned().unwrap_or_default()); info!("{}", memo.get(3)); //~ phi_in_log
    let lens: HashMap<u64, usize> = ps.iter().map(|p| (p.id, p.name.len())).collect(); let memo = Memo::new(move |id: &u64| lens.get(id).copied().unwrap_or(0)); info!("{}", memo.get(3)); }
// shadowed closures params, tuple params, nested fn w/ same names
fn v7(p: &Patient) { let name = "x"; let f = |name: &str| { let p = name; p.to_string() }; info!("{}", f(name)); fn p2(name: &str) -> String { name.to_uppercase() } info!("{}", p2("k")); info!("{}", p2(&p.name)); } //~ phi_in_log
// early return in closure doesn't return from fn
fn v8(p: &Patient) { let f = || { if p.id > 3 { return "a"; } "b" }; info!("{}", f()); let g = || -> Option<&str> { let t = p.tags.first()?; Some(t) }; info!("{:?}", g()); } //~ phi_in_log
// match on Result<Option<>> nested
fn look(id: u64) -> Result<Option<Patient>, String> { if id > 1 { Ok(None) } else { Err(format!("no {id}")) } }
fn v9() { match look(3) { Ok(Some(Patient { id, ward, .. })) if id > 2 => info!("{ward}"), Ok(Some(p)) => info!("{}", p.age), //~ phi_in_log
    Ok(None) => info!("none"), Err(e) => info!("{e}") } if let Ok(Some(ref p)) = look(1) && p.age > 3 { info!("{}", p.ssn); } //~ phi_in_log
    let Ok(Some(p)) = look(3) else { return }; info!("{}", p.id); }
// Extend/append/drain between collections
fn v10(p: &Patient) { let mut a = vec![p.name.clone()]; let mut b = vec![String::from("k")]; info!("{b:?}"); b.append(&mut a); info!("{}", a.len()); info!("{b:?}"); //~ phi_in_log
    let mut d: VecDeque<_> = b.drain(..1).collect(); info!("{:?}", d.pop_front()); //~ phi_in_log
    let mut c = BTreeMap::new(); c.extend([(1, p.ward.clone())]); info!("{c:?}"); c.extend(vec![(2, p.ssn.clone())]); info!("{c:?}"); //~ phi_in_log
    let s = c.split_off(&2); info!("{:?}", s.values().next()); } //~ phi_in_log
// write through iterators
fn v11(ps: &mut [Patient]) { for (p, w) in ps.iter_mut().zip(["a", "b"]) { p.ward = w.to_string(); info!("{}", p.ward); } ps.iter_mut().filter(|p| p.age > 3).for_each(|p| p.ward.push_str("x")); for p in ps.iter() { info!("{}", p.ward); info!("{}", p.tags.join(" ")); } } //~ phi_in_log
fn v12(p: &Patient) { let mut wards = vec![String::new(); 2]; for w in &mut wards { w.push_str(&p.ward); } info!("{wards:?}"); for w in wards.iter_mut() { *w = p.name.clone(); } info!("{wards:?}"); } //~ phi_in_log
// Rc<RefCell> graph, weak parent
fn v13(p: &Patient) { use std::{rc::Rc, cell::RefCell}; let shared = Rc::new(RefCell::new(String::new())); let c = shared.clone(); let add = move |s: &str| c.borrow_mut().push_str(s); add("x");
    add(&p.name); info!("{}", shared.borrow()); } //~ phi_in_log
