//! Generics, associated types, iterators.

use super::check;

#[test]
fn associated_types_are_reduced() {
    check(
        r#"
trait Source { type Item; fn get(&self) -> Self::Item; fn all(&self) -> Vec<Self::Item>; }
struct Db; struct Patient { name: String }
impl Source for Db { type Item = Patient; fn get(&self) -> Self::Item { let x: Self::Item = todo!(); x } fn all(&self) -> Vec<Patient> { vec![] } } //~ x: Patient
fn one<S: Source>(s: S) -> S::Item { let i = s.get(); i } //~ i: <S as Source>::Item
fn fixed<S: Source<Item = Patient>>(s: &S) { let n = s.get().name; } //~ n: String
fn opaque(s: impl Source<Item = u8>) { let n = s.all(); } //~ n: Vec<u8>
fn ret() -> impl Source<Item = Patient> { Db }
fn dynamic(s: &dyn Source<Item = String>) { let n = s.get(); } //~ n: String
fn f(d: Db) {
    let p = d.get(); //~ p: Patient
    let q = one(d); //~ q: Patient
    let r = ret().get(); //~ r: Patient
    let t: <Db as Source>::Item = p; //~ t: Patient
}
"#,
    );
}

#[test]
fn iterators_of_users() {
    check(
        r#"
struct Rows; struct Row { id: u32 }
impl Iterator for Rows { type Item = Row; fn next(&mut self) -> Option<Row> { None } }
struct Set { rows: Vec<Row> }
impl IntoIterator for Set { type Item = Row; type IntoIter = std::vec::IntoIter<Row>; fn into_iter(self) -> Self::IntoIter { self.rows.into_iter() } }
impl<'a> IntoIterator for &'a Set { type Item = &'a Row; type IntoIter = std::slice::Iter<'a, Row>; fn into_iter(self) -> Self::IntoIter { self.rows.iter() } }
fn rows() -> impl Iterator<Item = Row> { Rows }
fn total(it: impl IntoIterator<Item = Row>) { for r in it { let i = r.id; } } //~ r: Row //~ i: u32
fn f(set: Set, m: std::collections::HashMap<String, Row>, v: Vec<Row>) {
    for r in Rows {} //~ r: Row //> app::Rows::next
    for r in &set {} //~ r: &Row
    for r in rows().skip(1) {} //~ r: Row
    for (k, w) in &m {} //~ k: &String //~ w: &Row
    for i in 0..3u8 {} //~ i: u8
    for x in &v {} //~ x: &Row
    for x in v.iter().rev() {} //~ x: &Row
    let ids: Vec<u32> = Rows.map(|r| r.id).collect(); //~ r: Row
    let first = set.into_iter().next(); //~ first: Option<Row>
    let by: std::collections::HashMap<u32, Row> = v.into_iter().map(|r| (r.id, r)).collect(); //~ r: Row
    let z = ids.iter().zip(by.values()).next(); //~ z: Option<(&u32, &Row)>
    let res: Result<Vec<u8>, String> = ids.iter().map(|i| Ok(1u8)).collect(); //~ res: Result<Vec<u8>, String>
    let s: u32 = ids.iter().sum(); //~ s: u32
    let strings = ids.iter().map(|i| i.to_string()).collect::<Vec<_>>().join(","); //~ strings: String
}
"#,
    );
}

#[test]
fn bounds_carry_types_through_calls() {
    check(
        r#"
use std::future::Future;
fn wrap<T, F, Fut>(f: F) -> T where F: Fn(u8) -> Fut, Fut: Future<Output = T> { todo!() }
fn spawn<F>(f: F) -> Handle<F::Output> where F: Future { todo!() }
struct Handle<T>(T);
fn conv<S: Into<String>>(s: S) -> String { let x = s.into(); x } //~ x: String
fn items<I>(i: I) -> Vec<I::Item> where I: IntoIterator { let mut v = Vec::new(); for x in i { v.push(x); } v }
struct Reg<H> { h: H }
impl<H: Fn(&str) -> u16> Reg<H> { fn call(&self) -> u16 { let r = (self.h)("a"); r } } //~ r: u16
fn f() {
    let a = wrap(|n| async move { n.to_string() }); //~ a: String //~ n: u8
    let h = spawn(async { 3u16 }); //~ h: Handle<u16>
    let i = items(vec![1u8]); //~ i: Vec<u8>
    let j: u64 = "3".parse().unwrap(); //~ j: u64
    let k = "3".parse::<i64>().unwrap(); //~ k: i64
    let l: String = "x".into(); //~ l: String
    let m = Default::default(); //~ m: u16
    takes(m);
    let n = std::mem::take(&mut vec![1u8]); //~ n: Vec<u8>
}
fn takes(x: u16) {}
"#,
    );
}
