//! Closures returned, stored, composed and registered.
use phi::Phi;
use tracing::info;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }

fn k1(p: &Patient) { let name = p.name.clone(); let say = |pre: &str| info!("{pre} {name}"); //~ phi_in_log
    say("hi"); let id = p.id; let say2 = move || info!("{id}"); say2(); }
fn k2(p: &Patient) { let f = { let n = p.name.clone(); move |x: usize| n.repeat(x) }; info!("{}", f(2)); //~ phi_in_log
    let g = { let n = p.name.len(); move |x: usize| "x".repeat(x + n) }; info!("{}", g(2)); }
fn adder(s: String) -> impl Fn(&str) -> String { move |t| format!("{s}{t}") }
fn boxed(s: String) -> Box<dyn Fn() -> usize> { Box::new(move || s.len()) }
fn curry(a: String) -> impl Fn(String) -> Box<dyn Fn(u8) -> String> { move |b| { let (a, b) = (a.clone(), b); Box::new(move |n| if n > 0 { a.clone() } else { b.clone() }) } }
fn k3(p: &Patient) { info!("{}", adder("x".into())("y")); info!("{}", adder("x".into())(&p.name)); //~ phi_in_log
    info!("{}", adder(p.name.clone())("y")); //~ phi_in_log
    info!("{}", boxed(p.name.clone())()); info!("{}", curry(p.ward.clone())("b".into())(1)); info!("{}", curry("a".into())(p.ssn.clone())(0)); } //~ phi_in_log
struct Bus<'a> { subs: Vec<Box<dyn Fn(&str) + 'a>>, tag: String }
impl<'a> Bus<'a> { fn on(&mut self, f: impl Fn(&str) + 'a) -> &mut Self { self.subs.push(Box::new(f)); self } fn emit(&self, s: &str) { for f in &self.subs { f(s) } } }
fn k4(p: &Patient) { let mut b = Bus { subs: vec![], tag: "t".into() }; b.on(|s| info!("{s}")) //~ phi_in_log
    .on(|s| info!("{}", s.len())); b.emit(&p.name); info!("{}", b.tag); }
struct Quiet { f: Option<Box<dyn FnMut(u64)>> } impl Quiet { fn fire(&mut self, p: &Patient) { if let Some(f) = self.f.as_mut() { f(p.id) } } }
fn k5(p: &Patient) { let mut q = Quiet { f: Some(Box::new(|n| info!("{n}"))) }; q.fire(p); }
fn twice<F>(mut f: F) where F: FnMut() { f(); f() }
fn k6(p: &Patient) { let mut log = String::new(); twice(|| log.push_str(&p.name)); info!("{log}"); //~ phi_in_log
    let mut n = 0; twice(|| n += 1); info!("{n}"); let mut m = 0; twice(|| m += p.age); info!("{m}"); } //~ phi_in_log
fn once<T>(f: impl FnOnce() -> T) -> T { f() }
fn k7(p: Patient) { let n = once(move || p.name); info!("{n}"); } //~ phi_in_log
fn k7b(p: Patient) { let n = once(move || p.ward); info!("{n}"); }
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |a| g(f(a)) }
fn k8(p: &Patient) { let h = compose(|p: &Patient| p.name.clone(), |s: String| s.len()); info!("{}", h(p)); let h2 = compose(|p: &Patient| p.name.clone(), |s: String| s.to_uppercase()); info!("{}", h2(p)); } //~ phi_in_log
fn k9(p: &Patient) { let mut m: HashMap<&str, Box<dyn Fn(&Patient) -> String>> = HashMap::new(); m.insert("n", Box::new(|p| p.name.clone())); m.insert("w", Box::new(|p| p.ward.clone())); if let Some(f) = m.get("n") { info!("{}", f(p)); } //~ phi_in_log
    for k in m.keys() { info!("{k}"); } }
fn k10(p: Option<&Patient>) { info!("{:?}", p.map(|p| p.id)); info!("{:?}", p.map(|p| &p.name)); //~ phi_in_log
    info!("{}", p.map_or(0, |p| p.name.len())); info!("{}", p.map_or_else(|| "none".into(), |p| p.ssn.clone())); //~ phi_in_log
    info!("{}", p.is_some_and(|p| p.age > 3)); info!("{:?}", p.filter(|p| p.age > 3).map(|p| p.ward.as_str())); info!("{:?}", p.and_then(|p| p.name.chars().next())); //~ phi_in_log
    info!("{:?}", p.zip(Some(3)).map(|(_, n)| n)); info!("{:?}", p.ok_or("no patient").map(|_| 1)); info!("{:?}", p.map(|p| p.ssn.as_str()).xor(None)); //~ phi_in_log
    p.inspect(|p| info!("{}", p.age)); } //~ phi_in_log
fn k11(r: Result<Patient, String>) { info!("{:?}", r.as_ref().map(|p| p.id)); info!("{:?}", r.as_ref().map_err(|e| e.len()).map(|p| &p.name)); //~ phi_in_log
    info!("{:?}", r.as_ref().err()); info!("{:?}", r.as_ref().ok().map(|p| p.age)); //~ phi_in_log
    let s = r.map(|p| p.ssn).unwrap_or_else(|e| e); info!("{s}"); } //~ phi_in_log
fn k12(p: &Patient) { let v = vec![1, 2]; let strs: Vec<String> = v.iter().map(|i| format!("{i}{}", p.ward)).collect(); info!("{strs:?}"); let strs: Vec<String> = v.iter().map(|i| format!("{i}{}", p.name)).collect(); info!("{strs:?}"); } //~ phi_in_log
type Handler = Arc<dyn Fn(&Patient) -> Result<String, String> + Send + Sync>;
struct Router { routes: Vec<(String, Handler)>, fallback: Handler }
impl Router { fn new() -> Self { Router { routes: Vec::new(), fallback: Arc::new(|p| Err(format!("none {}", p.id))) } } fn route<F>(mut self, path: &str, f: F) -> Self where F: Fn(&Patient) -> Result<String, String> + Send + Sync + 'static { self.routes.push((path.to_string(), Arc::new(f))); self } fn call(&self, path: &str, p: &Patient) -> Result<String, String> { for (k, h) in &self.routes { if k == path { return h(p); } } (self.fallback)(p) } }
fn k13(p: &Patient) { let r = Router::new().route("/a", |p| Ok(p.name.clone())); match r.call("/a", p) { Ok(s) => info!("{s}"), Err(e) => info!("{e}") } } //~ phi_in_log
fn k13b(p: &Patient) { let r = Router::new(); for (path, _) in &r.routes { info!("{path}"); } let _ = p; }
fn k14(p: &Patient) { let acc = Arc::new(Mutex::new(vec![])); let a2 = Arc::clone(&acc); let push = move |s: &str| a2.lock().unwrap().push(s.to_string()); push("x"); push(&p.name); info!("{:?}", acc.lock().unwrap()); //~ phi_in_log
    info!("{}", acc.lock().unwrap().len()); }
fn k15(p: &Patient) { fn rec(f: &dyn Fn(u32) -> String, n: u32) -> String { if n == 0 { f(n) } else { rec(f, n - 1) } } info!("{}", rec(&|n| n.to_string(), 3)); info!("{}", rec(&|_| p.name.clone(), 3)); } //~ phi_in_log
fn k16(p: &Patient) { let key = |p: &Patient| p.name.to_lowercase(); let mut v = vec![p.clone()]; v.sort_by_key(key); v.sort_by_cached_key(|p| p.ssn.clone()); info!("{}", v[0].id); v.retain(|p| p.age > 3); v.dedup_by_key(|p| p.age); info!("{}", v.len()); info!("{}", v[0].age); } //~ phi_in_log
fn k17(p: &Patient) { let validate: &[(&str, &dyn Fn(&str) -> bool)] = &[("len", &|s| s.len() > 3), ("dig", &|s: &str| s.bytes().all(|b| b.is_ascii_digit()))]; for (label, check) in validate { info!("{label} {}", check(&p.ssn)); } }
fn k18(p: &Patient) { let pick = if p.age > 3 { |p: &Patient| p.name.clone() } else { |p: &Patient| p.ward.clone() }; info!("{}", pick(p)); //~ phi_in_log
    let f: &dyn Fn(&Patient) -> u64 = &|p| p.id; info!("{}", f(p)); }
fn with_conn<T, E>(f: impl FnOnce(&str) -> Result<T, E>) -> Result<T, E> { f("conn") }
fn k19(p: &Patient) { let r: Result<String, u8> = with_conn(|c| { info!("{c}"); Ok(p.name.clone()) }); if let Ok(n) = r { info!("{n}"); } } //~ phi_in_log
async fn retry<F, Fut, T>(mut f: F) -> T where F: FnMut(u32) -> Fut, Fut: std::future::Future<Output = T> { f(0).await; f(1).await }
async fn k20(p: &Patient) { let n = retry(|i| async move { info!("{i}"); p.name.clone() }).await; info!("{n}"); //~ phi_in_log
    let m = retry(|i| async move { i + 1 }).await; info!("{m}"); }
struct Lazy<T, F: FnOnce() -> T> { v: Option<T>, f: Option<F> } impl<T, F: FnOnce() -> T> Lazy<T, F> { fn new(f: F) -> Self { Self { v: None, f: Some(f) } } fn force(&mut self) -> &T { if self.v.is_none() { let f = self.f.take().unwrap(); self.v = Some(f()); } self.v.as_ref().unwrap() } }
fn k21(p: &Patient) { let mut l = Lazy::new(|| p.name.clone()); info!("{}", l.force()); //~ phi_in_log
    let mut m = Lazy::new(|| p.name.len()); info!("{}", m.force()); }
fn k22(p: &Patient) { let words: Vec<&str> = p.name.split(|c: char| c == ' ').collect(); info!("{words:?}"); //~ phi_in_log
    let Patient { name, .. } = p; let c = || name; info!("{}", c()); //~ phi_in_log
    let d = |Patient { id, .. }: &Patient| *id; info!("{}", d(p)); let e = |(_, b): (&str, u64)| b; info!("{}", e((&p.name, p.id))); }
