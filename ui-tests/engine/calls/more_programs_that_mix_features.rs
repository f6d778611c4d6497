//! More small programs that mix features.
use phi::Phi;
use tracing::{info, debug, error, warn};
use std::fmt;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }
// closures registered with foreign code
fn w1(p: &Patient) { let n = p.name.clone(); foreign::on_event(move || info!("{n}")); //~ phi_in_log
    let id = p.id; foreign::on_event(move || info!("{id}")); foreign::each(|k: &str| info!("{k}")); let q = p.clone(); foreign::timer(std::time::Duration::from_secs(3), move |t| { info!("{t:?} {}", q.ward); info!("{}", q.ssn); }); } //~ phi_in_log
// unknown code in the way
fn w2(p: &Patient) { let t = foreign::render(&p.name); info!("{t}"); //~ phi_in_log
    let n = foreign::measure(p.name.len()); info!("{n}"); foreign::touch(&p.name); info!("done"); let ok: bool = foreign::check(&p.name); info!("{ok}"); let x = foreign::Builder::new().title(&p.ward).build(); info!("{x}"); let y = foreign::Builder::new().title(&p.name).build(); info!("{y}"); } //~ phi_in_log
// derive_more Display, thiserror source chains
#[derive(Debug, thiserror::Error)] enum E1 { #[error("bad {0}")] Bad(String), #[error("io")] Io(#[from] std::io::Error), #[error("x {id} {why}")] X { id: u64, why: String, #[source] src: std::fmt::Error } , #[error(transparent)] Other(#[from] anyhow::Error) }
fn w3(p: &Patient) -> Result<(), E1> { if p.id == 1 { return Err(E1::Bad(p.ward.clone())); } if p.id == 2 { return Err(E1::Bad(p.name.clone())); } //~ phi_in_error
    if p.id == 3 { Err(E1::X { id: p.id, why: p.ssn.clone(), src: fmt::Error })? } //~ phi_in_error
    Err(E1::X { id: p.id, why: format!("len {}", p.ssn.len()), src: fmt::Error }) }
fn w4(p: &Patient) -> anyhow::Result<()> { use anyhow::Context; std::fs::read("x").context("reading")?; std::fs::read("x").with_context(|| format!("for {}", p.id))?; std::fs::read("x").with_context(|| format!("for {}", p.name))?; //~ phi_in_error
    anyhow::ensure!(p.age < 200, "age {} out of range", p.age); //~ phi_in_error
    if p.id == 3 { anyhow::bail!("no {}", p.ward); } let r: Result<u8, _> = p.ward.parse::<u8>(); r.map_err(|e| anyhow::anyhow!("{e} in {}", p.ssn))?; //~ phi_in_error
    Ok(()) }
// struct generic over lifetime, iterator impl returning struct w/ refs
struct Pair<'a, K: ?Sized> { k: &'a K, v: &'a str }
fn pairs<'a>(p: &'a Patient) -> Vec<Pair<'a, str>> { vec![Pair { k: "ward", v: &p.ward }, Pair { k: "id", v: "3" }] }
fn pairs2<'a>(p: &'a Patient) -> [Pair<'a, str>; 2] { [Pair { k: "ward", v: &p.ward }, Pair { k: "name", v: &p.name }] }
fn w5(p: &Patient) { for Pair { k, v } in pairs(p) { info!("{k}={v}"); } for Pair { k, v } in pairs2(p) { info!("{k}"); info!("{v}"); } //~ phi_in_log
    let [a, b] = pairs2(p); info!("{}", a.v); info!("{}", b.v); } //~ phi_in_log
// Option<&mut>, as_deref_mut, take, insert, replace
fn w6(p: &Patient) { let mut o: Option<String> = None; if let Some(s) = o.as_deref_mut() { s.make_ascii_lowercase(); } o.get_or_insert_default().push_str(&p.ward); info!("{o:?}"); if let Some(s) = &mut o { s.push_str(&p.name); } info!("{o:?}"); //~ phi_in_log
    let t = o.take(); info!("{o:?}"); info!("{t:?}"); //~ phi_in_log
    let old = o.replace("k".into()); info!("{old:?} {o:?}"); let z = t.filter(|s| s.len() > 3).is_some(); info!("{z}"); }
// let-else with complex patterns; if-let chains with else-if
fn w7(p: Result<(Patient, Option<u32>), String>) { let Ok((Patient { ward, name, .. }, Some(n @ 1..))) = p else { info!("no"); return; }; info!("{ward} {n}"); if let "x" | "y" = name.as_str() { info!("known"); } else if let Some(c) = name.chars().last() { info!("{c}"); } else { info!("empty") } } //~ phi_in_log
// method chain with inspect, tap
fn w8(p: &Patient) { let n: usize = p.name.split(' ').inspect(|s| debug!("{}", s.len())).map(|s| s.trim()).filter(|s| !s.is_empty()).count(); info!("{n}"); p.name.split(' ').inspect(|s| debug!("{s}")).for_each(drop); //~ phi_in_log
    let v: Vec<_> = p.name.bytes().map(|b| b.count_ones()).collect(); info!("{v:?}"); } //~ phi_in_log
// arithmetic & bit ops & casts & comparisons
fn w9(p: &Patient) { let a = p.age as f64 * 1.5; info!("{a:.1}"); //~ phi_in_log
    let b = (p.age > 18) as u8; info!("{b}"); let c = p.age.cmp(&3) as i32; info!("{c}"); let d = if p.age > 3 { 1 } else { 2 } + 4; info!("{d}"); let e = p.age.checked_sub(3).is_none(); info!("{e}"); let f = p.age ^ p.age; info!("{f}"); //~ phi_in_log
    let g = -(p.age as i64); info!("{g}"); //~ phi_in_log
    let h = std::mem::size_of_val(&p.name); info!("{h}"); let i = p.age.is_power_of_two() | true; info!("{i}"); let j = p.name.len().max(p.ssn.len()); info!("{j}"); let k = p.age.pow(2).rem_euclid(7); info!("{k}"); } //~ phi_in_log
// const fn / statics / associated consts / arrays of fns
impl Patient { const FIELDS: &'static [&'static str] = &["name", "ssn"]; const GET: [fn(&Patient) -> &str; 2] = [|p| &p.name, |p| &p.ward]; const WARD: fn(&Patient) -> &str = |p| &p.ward; const fn year(&self) -> u64 { self.id * 2 } }
fn w10(p: &Patient) { info!("{:?}", Patient::FIELDS); info!("{}", p.year()); info!("{}", Patient::WARD(p)); info!("{}", (Patient::WARD)(p)); info!("{}", Patient::GET[0](p)); //~ phi_in_log
    info!("{}", Patient::GET[1](p)); }
// trait with generic method + closures + dyn Fn stored in map
trait Reg { fn reg<F>(&mut self, k: &'static str, f: F) -> &mut Self where F: Fn(&Patient) -> String + 'static; fn run(&self, k: &str, p: &Patient) -> Option<String>; }
#[derive(Default)] struct Map(std::collections::BTreeMap<&'static str, Box<dyn Fn(&Patient) -> String>>);
impl Reg for Map { fn reg<F>(&mut self, k: &'static str, f: F) -> &mut Self where F: Fn(&Patient) -> String + 'static { self.0.insert(k, Box::new(f)); self } fn run(&self, k: &str, p: &Patient) -> Option<String> { self.0.get(k).map(|f| f(p)) } }
fn w11(p: &Patient) { let mut m = Map::default(); m.reg("w", |p| p.ward.clone()).reg("i", |p| p.id.to_string()); info!("{:?}", m.run("w", p)); }
fn w12(p: &Patient) { let mut m = Map::default(); m.reg("w", |p| p.ward.clone()).reg("n", |p| p.name.clone()); info!("{:?}", m.run("n", p)); } //~ phi_in_log
// slices
fn w13(p: &Patient) { let v = vec![p.ward.clone(), p.name.clone()]; if let [w, n] = v.as_slice() { info!("{w}"); info!("{n}"); } } //~ phi_in_log
fn w14(p: &Patient) { let (w, rest) = ["a", p.name.as_str()].split_first().map(|(a, b)| (*a, b.len())).unwrap(); info!("{rest}"); let _ = w; let arr = [1, 2, 3]; let s = &arr[..2]; info!("{s:?}"); let names = [p.name.as_str(), p.ssn.as_str()].concat(); info!("{names}"); } //~ phi_in_log
// loops with labels, nested closures capturing loop vars
fn w15(ps: &[Patient]) { let mut out = Vec::new(); 'a: for p in ps { for q in ps { if p.id == q.id { continue 'a; } if q.age > 90 { break 'a; } } out.push(Box::new(move || p.id) as Box<dyn Fn() -> u64>); } for f in &out { info!("{}", f()); } let mut outs: Vec<Box<dyn Fn() -> String>> = vec![]; for p in ps { let n = p.name.clone(); outs.push(Box::new(move || n.clone())); } for f in &outs { warn!("{}", f()); } } //~ phi_in_log
fn w16(p: &Patient) -> Result<(), fmt::Error> { use fmt::Write; let mut s = String::new(); for (k, v) in [("ward", &p.ward), ("id", &p.id.to_string())] { write!(s, "{k}={v};")?; } info!("{s}"); for (k, v) in [("ward", &p.ward), ("name", &p.name)] { write!(s, "{k}={v};")?; } error!("{s}"); Ok(()) } //~ phi_in_log
fn w17(p: &Patient) { let x: Vec<(&str, String)> = vec![("ward", p.ward.clone()), ("name", p.name.clone())]; let keys: Vec<_> = x.iter().map(|(k, _)| *k).collect(); info!("{keys:?}"); let (k, v): (Vec<&str>, Vec<String>) = x.into_iter().unzip(); info!("{k:?}"); info!("{v:?}"); } //~ phi_in_log
fn w18(mut p: Patient) { p.name = p.name.chars().map(|_| 'x').collect(); info!("{}", p.name); let c = &mut p; c.ssn.clear(); c.age = 0; info!("{} {} {}", c.name, c.ssn, c.age); let s = format!("{}|{}", p.name, p.ssn); info!("{s}"); show(&p); } fn show(p: &Patient) { info!("{}", p.ward); }
fn w19(p: Patient) { let Patient { name, .. } = &p; let n2 = name; let n3: &str = n2; { let name = n3.len(); info!("{name}"); } info!("{n3}"); //~ phi_in_log
    let name = match n3 { "" => "empty", _ => "set" }; info!("{name}"); }
fn w20(p: &Patient) { let s = { let mut s = p.name.clone(); s.truncate(1); s }; info!("{s}"); //~ phi_in_log
    let s = { let mut s = p.name.clone(); s.truncate(0); s.push_str("none"); s.len() }; info!("{s}"); let t = String::from_iter([p.ward.as_str(), "-"]); info!("{t}"); let t = String::from_iter(p.name.chars().skip(1)); info!("{t}"); let t: Box<str> = p.ssn.chars().rev().collect(); info!("{t}"); } //~ phi_in_log
