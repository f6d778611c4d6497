//! Calls, methods, closures, async, operators.

use super::check;

#[test]
fn methods_are_found_as_rustc_finds_them() {
    check(
        r#"
use std::sync::Arc;
struct Db; struct Patient { name: String }
impl Db { fn load(&self, id: u32) -> Option<Patient> { None } fn take(self) -> u8 { 1 } }
impl Patient { fn name(&self) -> &str { &self.name } fn shared(self: Arc<Self>) -> u8 { 0 } }
fn f(db: Arc<Db>, p: Box<Patient>, r: &&Patient) {
    let p1 = db.load(1).unwrap(); //~ p1: Patient //> app::Db::load
    let n = p.name(); //~ n: &str //> app::Patient::name
    let m = r.name().to_string(); //~ m: String
    let o = p.name.clone(); //~ o: String
    let a = Arc::new(p1); //~ a: Arc<Patient>
    let b = a.clone(); //~ b: Arc<Patient>
    let s = a.shared(); //~ s: u8
    let k = Db.take(); //~ k: u8
    let len = p.name.len(); //~ len: usize
    let t = p.name.trim().to_owned(); //~ t: String
    let nm = b.name.as_str(); //~ nm: &str
}
"#,
    );
}

#[test]
fn paths_to_functions() {
    check(
        r#"
mod db { pub fn load(id: u32) -> String { String::new() } pub struct Conn; impl Conn { pub fn open() -> Self { Conn } } }
trait Show { fn show(&self) -> String; fn make() -> Self; }
struct A;
impl Show for A { fn show(&self) -> String { String::new() } fn make() -> Self { A } }
impl A { fn go(&self) -> u8 { 1 } fn helper() -> u16 { Self::other() } fn other() -> u16 { 2 } }
fn id<T>(t: T) -> T { t }
fn gen<T: Show>(t: T) {
    let x = t.show(); //~ x: String //> app::Show::show for T
    let y = T::make(); //~ y: T //> app::Show::make for T
    let z = <T as Show>::make(); //~ z: T
}
fn f(a: A) {
    let s = db::load(1); //~ s: String //> app::db::load
    let c = db::Conn::open(); //~ c: Conn //> app::db::Conn::open
    let t = Show::show(&a); //~ t: String //> app::A::show
    let u = A::show(&a); //~ u: String //> app::A::show
    let v = <A as Show>::show(&a); //~ v: String //> app::A::show
    let w = A::make(); //~ w: A //> app::A::make
    let x: A = Show::make(); //~ x: A //> app::A::make
    let g = A::go(&a); //~ g: u8 //> app::A::go
    let i = id("x"); //~ i: &str
    let j = id::<u64>(1); //~ j: u64
    let h = <A>::helper(); //~ h: u16
    let fp: fn(u32) -> String = db::load;
    let k = fp(3); //~ k: String //> value
    let l = (A::go)(&a); //~ l: u8
}
"#,
    );
}

#[test]
fn closures_take_types_from_their_callee() {
    check(
        r#"
struct Patient { name: String, age: u8 }
fn apply<A, B>(a: A, f: impl Fn(A) -> B) -> B { f(a) }
fn apply2<A, B, F>(a: A, f: F) -> B where F: FnOnce(&A) -> B { f(&a) }
fn run(f: &dyn Fn(u8) -> String) -> String { f(1) }
fn f(ps: Vec<Patient>, o: Option<Patient>) {
    let names: Vec<String> = ps.iter().map(|p| p.name.clone()).collect(); //~ names: Vec<String> //~ p: &Patient
    let it = ps.iter().map(|x| x.age); //~ it: Iter<u8> //~ x: &Patient
    let old: Vec<_> = ps.iter().filter(|q| q.age > 3).collect(); //~ old: Vec<&Patient> //~ q: &&Patient
    let n = o.map(|p| p.name); //~ n: Option<String> //~ p: Patient
    let a = apply(1u8, |n| n + 1); //~ a: u8 //~ n: u8
    let b = apply2(String::new(), |s| s.len()); //~ b: usize //~ s: &String
    let c = |x: u8| x as u16; //~ c: |…| u16
    let d = c(1); //~ d: u16 //> value
    let e = run(&|n| format!("{n}")); //~ e: String //~ n: u8
    let add = |a, b| a + b; //~ a: u32 //~ b: u32
    let g = add(1u32, 2u32); //~ g: u32
    let h = ps.iter().fold(0u32, |acc, p| acc + p.age as u32); //~ h: u32 //~ acc: u32 //~ p: &Patient
    let i = Some(3).map(u64::from); //~ i: Option<u64>
    let j = names.iter().map(String::as_str); //~ j: Iter<&str>
    let k = names.iter().map(|s| s.len()).map(Some); //~ k: Iter<Option<usize>>
    let bx: Box<dyn Fn(u8) -> u16> = Box::new(|v| v as u16); //~ v: u8
    let l = bx(1); //~ l: u16
    let m = ps.into_iter().map(|p| (p.name, p.age)).next(); //~ m: Option<(String, u8)>
}
"#,
    );
}

#[test]
fn question_mark_and_await() {
    check(
        r#"
use std::future::Future; use std::pin::Pin;
struct E; struct MyErr; impl From<E> for MyErr { fn from(e: E) -> Self { MyErr } }
fn load() -> Result<String, E> { Err(E) }
async fn fetch(id: u8) -> Result<String, E> { Ok(String::new()) }
fn boxed() -> Pin<Box<dyn Future<Output = u8> + Send>> { Box::pin(async { 1 }) }
fn opaque() -> impl Future<Output = u16> { async { 1 } }
trait Repo { async fn get(&self) -> Option<String>; fn all(&self) -> impl Future<Output = Vec<u8>>; }
async fn g<R: Repo>(r: R) -> Result<(), MyErr> {
    let s = load()?; //~ s: String //> app::MyErr::from
    let f = fetch(1); //~ f: Future<Result<String, E>>
    let t = f.await?; //~ t: String
    let u = fetch(2).await.map_err(|e| MyErr)?; //~ u: String //~ e: E
    let b = boxed().await; //~ b: u8
    let o = opaque().await; //~ o: u16
    let bl = async { 3u32 }.await; //~ bl: u32
    let cl = async |x: u8| x; //~ cl: |…| Future<u8>
    let y = cl(1).await; //~ y: u8
    let x = r.get().await; //~ x: Option<String>
    let z = r.all().await; //~ z: Vec<u8>
    let inner = async { let a = load()?; Ok::<_, E>(a) }.await; //~ inner: Result<String, E>
    Ok(())
}
fn opt(o: Option<u8>) -> Option<u8> { let x = o?; Some(x) } //~ x: u8
"#,
    );
}

#[test]
fn operators() {
    check(
        r#"
use std::ops::{Add, Index, Neg, Deref};
#[derive(Clone, PartialEq)] struct Money(u64);
impl Add for Money { type Output = Money; fn add(self, o: Money) -> Money { o } }
impl Add<u64> for Money { type Output = u64; fn add(self, o: u64) -> u64 { o } }
impl Neg for Money { type Output = bool; fn neg(self) -> bool { true } }
struct Table; impl Index<&str> for Table { type Output = Money; fn index(&self, k: &str) -> &Money { todo!() } }
struct Wrap<T>(T); impl<T> Deref for Wrap<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
fn f(a: Money, t: Table, w: Wrap<String>, m: std::collections::HashMap<String, Vec<u8>>) {
    let b = a.clone() + Money(1); //~ b: Money //> app::Money::add
    let c = a.clone() + 3u64; //~ c: u64
    let d = -a.clone(); //~ d: bool //> app::Money::neg
    let e = a == b; //~ e: bool
    let g = t["x"].clone(); //~ g: Money //> app::Table::index
    let h = w.len(); //~ h: usize
    let i = (*w).clone(); //~ i: String
    let j = &m["k"]; //~ j: &Vec<u8>
    let s = String::from("a") + "b"; //~ s: String
    let k = 1 + 2u8; //~ k: u8
    let l = 1u32 << 3; //~ l: u32
    let n = m.get("k").map(|v| v.len()).unwrap_or(0); //~ n: usize //~ v: &Vec<u8>
}
"#,
    );
}

#[test]
fn foreign_code() {
    check(
        r#"
async fn f(body: String) -> Result<(), Box<dyn std::error::Error>> {
    let c = acme::Client::new(); //~ c: acme::Client //> extern acme::Client::new
    let r = c.post("x"); //> extern acme::Client::post //~ r: ?
    let g = acme::get("x").await; //> extern acme::get
    let p = acme::decode::<Patient>(&body)?; //~ p: Patient //> extern acme::decode
    let t = r.something(); //> ?something
    Ok(())
}
struct Patient { name: String }
fn method(c: &acme::Client) { let x = c.get("u"); } //> extern acme::Client::get
"#,
    );
}

#[test]
fn macros_have_paths_and_types() {
    check(
        r#"
use std::fmt::Write;
fn f(x: u8) -> Result<(), std::fmt::Error> {
    let a = format!("{x}"); //~ a: String
    let mut out = String::new();
    let w = write!(out, "{}", a); //~ w: Result<(), Error>
    let p = println!("{}", a.len()); //~ p: ()
    let v = vec![a; 3]; //~ v: Vec<String>
    let q = vec![]; //~ q: Vec<u8>
    takes(q);
    Ok(())
}
fn takes(v: Vec<u8>) {}
"#,
    );
}

#[test]
fn macros_are_noted_by_canonical_path() {
    let (program, file) = super::program(
        r#"use acme::alert; fn f() { println!("x"); alert!("y"); acme::page!("z"); let v = vec![1]; }"#,
    );
    let cx = crate::types::TypeCx::new(&program);
    let bodies = super::bodies(&cx, file);
    let mut paths: Vec<_> = bodies.iter().flat_map(|(_, typing)| typing.macros.values()).collect();
    paths.sort();
    let paths: Vec<_> = paths.into_iter().map(|path| path.as_str()).collect();
    assert_eq!(paths, ["acme::alert", "acme::page", "std::println", "std::vec"]);
}

#[test]
fn calls_are_counted() {
    let (program, file) = super::program("fn g(x: u8) {} fn f(h: fn(u8)) { g(1); h(2); nobody(3).knows(); }");
    let cx = crate::types::TypeCx::new(&program);
    let bodies = super::bodies(&cx, file);
    let counts: Vec<_> = bodies.iter().map(|(_, typing)| (typing.n_calls, typing.n_calls_resolved)).collect();
    assert_eq!(counts, [(0, 0), (4, 2)]);
}
