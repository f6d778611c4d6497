//! Helpers, recursion, conversions of errors, function values in forms that are less common.
use phi::Phi;
use tracing::info;
use std::fmt;

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }

fn d1(s: &str) -> String { d2(s, 0) }
fn d2(s: &str, n: usize) -> String { if n > 3 { d3(s.to_owned(), n) } else { d2(s, n + 1) } }
fn d3(s: String, n: usize) -> String { let _ = n; [s, "!".into()].concat() }
fn c1(p: &Patient) {
    info!("{}", d1(&p.name)); //~ phi_in_log
    info!("{}", d1(&p.ward));
}
fn even(s: &str, n: u32) -> &str { if n == 0 { s } else { odd(s, n - 1) } }
fn odd(s: &str, n: u32) -> &str { if n == 0 { "none" } else { even(s, n - 1) } }
fn c2(p: &Patient) {
    info!("{}", even(&p.name, 4)); //~ phi_in_log
    info!("{}", odd("x", p.age)); 
}
fn sec(_a: &str, b: String) -> String { b }
fn c3(p: &Patient) {
    info!("{}", sec(&p.name, p.ward.clone()));
    info!("{}", sec(&p.ward, p.name.clone())); //~ phi_in_log
}
#[derive(Debug)]
enum AppError { Parse(std::num::ParseIntError), Io(std::io::Error), Missing { what: String }, Other(String) }
impl fmt::Display for AppError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { Self::Parse(e) => write!(f, "parse: {e}"), Self::Io(e) => write!(f, "io: {e}"), Self::Missing { .. } => f.write_str("missing"), Self::Other(s) => f.write_str(s) } } }
impl From<std::num::ParseIntError> for AppError { fn from(e: std::num::ParseIntError) -> Self { Self::Parse(e) } }
impl From<std::io::Error> for AppError { fn from(e: std::io::Error) -> Self { Self::Io(e) } }
fn age_of(s: &str) -> Result<u32, AppError> { let n: u32 = s.trim().parse()?; Ok(n) }
fn c4(p: &Patient) {
    match age_of(&p.ssn) {
        Ok(n) => info!("{n}"), //~ phi_in_log
        Err(e) => info!("{e}"),
    }
}
struct Denied(String);
impl From<Denied> for String { fn from(d: Denied) -> String { d.0 } }
fn deny(p: &Patient) -> Result<u8, Denied> { if p.age > 3 { Err(Denied(p.name.clone())) } else { Ok(1) } }
fn lift(p: &Patient) -> Result<u8, String> { let n = deny(p)?; Ok(n) }
fn c5(p: &Patient) {
    match lift(p) { Ok(n) => info!("{n}"), Err(e) => info!("{e}") } //~ phi_in_log
}
fn split(p: &Patient) -> Result<String, String> { if p.id == 0 { Err("no id".into()) } else { Ok(p.name.clone()) } }
fn c6(p: &Patient) {
    if let Err(e) = split(p) { info!("{e}"); }
    let r = split(p);
    info!("{}", r.is_ok());
    info!("{:?}", r); //~ phi_in_log
    info!("{:?}", r.as_ref().err());
    info!("{}", r.unwrap_or_default()); //~ phi_in_log
}
trait Show { fn show(&self) -> String; fn tag() -> &'static str { "t" } }
impl Show for Patient { fn show(&self) -> String { self.name.clone() } }
impl Show for u64 { fn show(&self) -> String { "n".into() } }
impl Patient { fn show(&self) -> String { self.ward.clone() } }
fn c7(p: &Patient) {
    info!("{}", p.show());
    info!("{}", Show::show(p)); //~ phi_in_log
    info!("{}", <Patient as Show>::show(p)); //~ phi_in_log
    info!("{}", Patient::show(p));
    info!("{}", <u64 as Show>::show(&p.id));
    info!("{}", <Patient as Show>::tag());
    let f: fn(&Patient) -> String = <Patient as Show>::show;
    info!("{}", f(p)); //~ phi_in_log
    let g = Patient::show;
    info!("{}", g(p));
}
fn apply(f: fn(&Patient) -> &str, p: &Patient) -> String { f(p).to_uppercase() }
fn get_name(p: &Patient) -> &str { &p.name }
fn get_ward(p: &Patient) -> &str { &p.ward }
fn c8(p: &Patient) {
    info!("{}", apply(get_name, p)); //~ phi_in_log
    info!("{}", apply(get_ward, p));
    info!("{}", apply(|p| &p.ssn, p)); //~ phi_in_log
    info!("{}", apply(|p| p.ward.as_str(), p));
    const GETTERS: [(&str, fn(&Patient) -> &str); 2] = [("name", get_name), ("ward", get_ward)];
    for (label, get) in GETTERS { info!("{label}"); info!("{}", get(p)); } //~ phi_in_log
    const SAFE: &[fn(&Patient) -> &str] = &[get_ward];
    for g in SAFE { info!("{}", g(p)); }
}
fn buf<const N: usize>(s: &str) -> [u8; N] { let mut b = [0; N]; for (d, s) in b.iter_mut().zip(s.bytes()) { *d = s; } b }
fn zeros<const N: usize>(_s: &str) -> [u8; N] { [0; N] }
fn c9(p: &Patient) {
    info!("{:?}", buf::<8>(&p.name)); //~ phi_in_log
    info!("{:?}", zeros::<8>(&p.name));
    let x: [u8; 4] = buf(&p.ward);
    info!("{x:?}");
}
fn tri(p: &Patient) -> (String, u64, Option<u32>) { (p.name.clone(), p.id, Some(p.age)) }
fn c10(p: &Patient) {
    let (_, id, _) = tri(p);
    info!("{id}");
    info!("{}", tri(p).0); //~ phi_in_log
    info!("{:?}", tri(p).2); //~ phi_in_log
    let (n, ..) = tri(p);
    info!("{n}"); //~ phi_in_log
}
fn fact(n: u64) -> u64 { if n < 2 { 1 } else { n * fact(n - 1) } }
fn walk(p: &Patient, depth: u32, acc: &mut Vec<String>) { if depth == 0 { return } acc.push(p.name.clone()); walk(p, depth - 1, acc) }
fn c11(p: &Patient) {
    info!("{}", fact(p.id));
    info!("{}", fact(p.age as u64)); //~ phi_in_log
    let mut v = vec![];
    walk(p, 3, &mut v);
    info!("{v:?}"); //~ phi_in_log
    info!("{}", v.len());
}
struct Log;
impl Log { fn put(&self, lvl: u8, msg: impl fmt::Display) { let _ = lvl; info!("{msg}"); } //~ phi_in_log
    fn quiet(&self, _lvl: u8, _msg: impl fmt::Display) { info!("quiet"); }
    fn size(&self, msg: &str) { info!("{}", msg.len()); } }
fn c12(p: &Patient) { Log.put(1, &p.name); Log.put(1, p.id); Log.quiet(1, &p.name); Log.size(&p.ssn); }
fn opt(p: &Patient) -> Option<&str> { let s = p.name.strip_prefix("Dr ")?; Some(s) }
fn opt2(p: &Patient) -> Option<usize> { Some(p.name.find(' ')? + 1) }
fn c13(p: &Patient) { info!("{:?}", opt(p)); //~ phi_in_log
    info!("{:?}", p.ward.find(' ')); }
fn boxed(p: &Patient) -> Result<u32, Box<dyn std::error::Error>> { let n = p.ward.parse::<u32>()?; if n == 0 { return Err(Box::new(AppError::Missing { what: p.ward.clone() })); } Ok(n) }
fn c14(p: &Patient) { if let Err(e) = boxed(p) { info!("{e}"); } }
fn conv(p: &Patient) -> Result<(), AppError> { std::fs::read("x").map_err(|_| AppError::Missing { what: "file".into() })?; let _ = p; Ok(()) }
fn c15(p: &Patient) { if let Err(e) = conv(p) { info!("{e}"); info!("{e:?}"); } }
fn choose(a: &str, b: &str, first: bool) -> String { match first { true => a.into(), false => b.into() } }
fn c16(p: &Patient) { info!("{}", choose("a", &p.name, p.id > 2)); //~ phi_in_log
    info!("{}", choose("a", &p.ward, p.age > 2)); }
fn try_block(p: &Patient) -> Option<String> { let r: Option<String> = (|| { let a = p.tag()?; Some(format!("{a}!")) })(); r }
impl Patient { fn tag(&self) -> Option<&str> { self.ssn.get(0..3) } fn area(&self) -> Option<&'static str> { self.ssn.get(0..3).map(|_| "area") } }
fn c17(p: &Patient) { info!("{:?}", try_block(p)); //~ phi_in_log
    info!("{:?}", p.area()); }
mod deep { pub mod er { pub fn pass<T>(t: T) -> T { inner::same(t) } mod inner { pub(super) fn same<T>(t: T) -> T { t } } pub fn drop_it<T>(_t: T) -> &'static str { "dropped" } } }
fn c18(p: &Patient) { use deep::er::*; info!("{}", pass(&p.name)); //~ phi_in_log
    info!("{}", pass(p.id)); info!("{}", drop_it(&p.name)); info!("{}", pass(p).ward); info!("{}", pass(p.clone()).ssn); } //~ phi_in_log
