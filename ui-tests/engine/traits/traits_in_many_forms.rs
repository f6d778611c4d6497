//! Defaults, associated types, operators and conversions in forms that are less common.
use phi::Phi;
use tracing::info;
use std::fmt::{self, Debug, Display};
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Not, Neg};
use std::str::FromStr;
use std::borrow::Borrow;
use std::convert::TryFrom;

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }
#[derive(Clone)]
struct Bed { number: u32, label: String }

trait Describe { fn title(&self) -> String { "untitled".into() } fn full(&self) -> String { format!("{} ({})", self.title(), self.extra()) } fn extra(&self) -> String { String::new() } }
impl Describe for Patient { fn title(&self) -> String { self.name.clone() } }
impl Describe for Bed { fn extra(&self) -> String { self.label.clone() } }
fn t1(p: &Patient, b: &Bed) { info!("{}", p.full()); //~ phi_in_log
    info!("{}", b.full()); info!("{}", p.extra()); }
fn show_gen<T: Describe>(t: &T) -> String { t.full() }
fn show_impl(t: impl Describe) -> String { t.title() }
fn show_dyn(t: &dyn Describe) -> String { t.extra() }
fn t2(p: &Patient, b: &Bed) {
    info!("{}", show_gen(p)); //~ phi_in_log
    info!("{}", show_gen(b));
    info!("{}", show_gen::<Bed>(b));
    info!("{}", show_impl(p.clone())); //~ phi_in_log
    info!("{}", show_impl(b.clone()));
    info!("{}", show_dyn(p));
    info!("{}", show_dyn(b));
}
fn t3(items: Vec<Box<dyn Describe>>, p: &Patient) {
    for i in &items { info!("{}", i.title()); } //~ phi_in_log
    for i in &items { info!("{}", i.extra()); }
    let mine: Vec<Box<dyn Describe>> = vec![Box::new(Bed { number: 1, label: "b".into() })];
    for i in mine.iter() { info!("{}", i.extra()); }
    let _ = p;
}
trait Repo { type Item; type Key: Copy; const NAME: &'static str; fn get(&self, k: Self::Key) -> Option<Self::Item>; fn all(&self) -> Vec<Self::Item>; }
struct Patients(Vec<Patient>); struct Beds(Vec<Bed>);
impl Repo for Patients { type Item = Patient; type Key = u64; const NAME: &'static str = "patients"; fn get(&self, k: u64) -> Option<Patient> { self.0.iter().find(|p| p.id == k).cloned() } fn all(&self) -> Vec<Patient> { self.0.clone() } }
impl Repo for Beds { type Item = Bed; type Key = u32; const NAME: &'static str = "beds"; fn get(&self, k: u32) -> Option<Bed> { self.0.get(k as usize).cloned() } fn all(&self) -> Vec<Bed> { self.0.to_vec() } }
fn t4<R: Repo<Item = Patient>>(r: &R, k: R::Key) { info!("{}", R::NAME); if let Some(p) = r.get(k) { info!("{}", p.ward); info!("{}", p.name); } } //~ phi_in_log
fn t5(r: &Patients, b: &Beds) { info!("{}", Patients::NAME); if let Some(x) = b.get(1) { info!("{}", x.label); } for x in r.all() { info!("{}", x.ssn); } } //~ phi_in_log
fn dump<R>(r: &R) where R: Repo, R::Item: Describe { for x in r.all() { info!("{}", x.title()); } } //~ phi_in_log
fn t6(p: &Patients) { dump(p); }
trait Ext { fn shout(&self) -> String; fn count_x(&self) -> usize; }
impl<T: AsRef<str> + ?Sized> Ext for T { fn shout(&self) -> String { self.as_ref().to_uppercase() } fn count_x(&self) -> usize { self.as_ref().matches('x').count() } }
fn t7(p: &Patient) { info!("{}", p.name.shout()); //~ phi_in_log
    info!("{}", p.name.count_x()); info!("{}", "a".shout()); info!("{}", p.ward.as_str().shout()); }
impl AsRef<str> for Patient { fn as_ref(&self) -> &str { &self.ssn } }
impl Borrow<str> for Bed { fn borrow(&self) -> &str { &self.label } }
impl Display for Patient { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "#{}", self.id) } }
impl Debug for Patient { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Patient").field("id", &self.id).field("ward", &self.ward).finish_non_exhaustive() } }
fn t8(p: &Patient) { info!("{p}"); info!("{p:?}"); info!("{}", p.to_string()); info!("{}", p.as_ref()); //~ phi_in_log
    info!("{}", p.shout()); //~ phi_in_log
    let s: &str = p.as_ref(); info!("{}", s.len()); }
struct Slim { name: String, id: u64 }
impl From<Patient> for Slim { fn from(p: Patient) -> Self { Slim { name: p.name, id: p.id } } }
impl From<&Patient> for Bed { fn from(p: &Patient) -> Bed { Bed { number: 0, label: p.ward.clone() } } }
fn t9(p: Patient) { let b: Bed = (&p).into(); info!("{}", b.label); let b2 = Bed::from(&p); info!("{}", b2.number);
    let s: Slim = p.into(); info!("{}", s.id); info!("{}", s.name); } //~ phi_in_log
fn t10(ps: Vec<Patient>) { let slims: Vec<Slim> = ps.into_iter().map(Into::into).collect(); for s in &slims { info!("{}", s.id); info!("{}", s.name); } } //~ phi_in_log
fn t10b(ps: &[Patient]) { let beds: Vec<Bed> = ps.iter().map(Bed::from).collect(); for b in &beds { info!("{}", b.label); } }
#[derive(Clone, Debug, PartialEq)] struct Code(String);
impl FromStr for Code { type Err = String; fn from_str(s: &str) -> Result<Self, String> { if s.len() == 8 { Ok(Code(s.to_string())) } else { Err("bad length".to_string()) } } }
impl TryFrom<&Patient> for Code { type Error = u8; fn try_from(p: &Patient) -> Result<Self, u8> { Ok(Code(p.ssn.clone())) } }
impl Deref for Code { type Target = str; fn deref(&self) -> &str { &self.0 } }
fn t11(p: &Patient) {
    match p.name.parse::<Code>() { Ok(m) => info!("{m:?}"), Err(e) => info!("{e}") } //~ phi_in_log
    let m: Code = p.ward.parse().unwrap(); info!("{}", &*m);
    if let Ok(m) = Code::try_from(p) { info!("{}", m.to_lowercase()); //~ phi_in_log
        info!("{}", m.is_empty()); }
    let r: Result<Code, _> = p.try_into(); if let Err(e) = r { info!("{e}"); }
}
#[derive(Clone, Default)] struct Text2(String);
impl Add<&str> for Text2 { type Output = Text2; fn add(mut self, o: &str) -> Text2 { self.0 += o; self } }
impl AddAssign<String> for Text2 { fn add_assign(&mut self, o: String) { self.0.push_str(&o) } }
impl Not for Text2 { type Output = bool; fn not(self) -> bool { self.0.is_empty() } }
impl Neg for Text2 { type Output = Text2; fn neg(self) -> Text2 { Text2("neg".into()) } }
fn t12(p: &Patient) { let t = Text2::default() + &p.name; info!("{}", t.0); //~ phi_in_log
    info!("{}", (-t.clone()).0); info!("{}", !t); let mut u = Text2("a".into()); u += p.ward.clone(); info!("{}", u.0); u += p.ssn.clone(); info!("{}", u.0); } //~ phi_in_log
struct Table { rows: Vec<Patient>, names: Vec<String> }
impl Index<usize> for Table { type Output = Patient; fn index(&self, i: usize) -> &Patient { &self.rows[i] } }
impl Index<&str> for Table { type Output = String; fn index(&self, _k: &str) -> &String { &self.names[0] } }
impl IndexMut<usize> for Table { fn index_mut(&mut self, i: usize) -> &mut Patient { &mut self.rows[i] } }
fn t13(t: &mut Table) { info!("{}", t["ward"]); info!("{}", t[0].ward); info!("{}", t[0].name); //~ phi_in_log
    t[1].ssn = "none".into(); }
impl IntoIterator for Table { type Item = Patient; type IntoIter = std::vec::IntoIter<Patient>; fn into_iter(self) -> Self::IntoIter { self.rows.into_iter() } }
impl<'a> IntoIterator for &'a Table { type Item = &'a String; type IntoIter = std::slice::Iter<'a, String>; fn into_iter(self) -> Self::IntoIter { self.names.iter() } }
impl Extend<Patient> for Table { fn extend<I: IntoIterator<Item = Patient>>(&mut self, i: I) { for p in i { self.names.push(p.ward.clone()); self.rows.push(p); } } }
impl FromIterator<Patient> for Table { fn from_iter<I: IntoIterator<Item = Patient>>(i: I) -> Self { let mut t = Table { rows: vec![], names: vec![] }; t.extend(i); t } }
fn t14(t: Table) { for n in &t { info!("{n}"); } for p in t { info!("{}", p.age); } } //~ phi_in_log
fn t14b(ps: Vec<Patient>) { let t: Table = ps.into_iter().filter(|p| p.age > 3).collect(); info!("{}", t.names[0]); info!("{}", t.rows[0].name); } //~ phi_in_log
trait Named { fn nm(&self) -> &str; } trait Labelled: Named { fn label(&self) -> String { format!("<{}>", self.nm()) } }
impl Named for Patient { fn nm(&self) -> &str { &self.name } } impl Labelled for Patient {}
impl Named for Bed { fn nm(&self) -> &str { &self.label } } impl Labelled for Bed { fn label(&self) -> String { self.nm().into() } }
fn t15(l: &impl Labelled) -> String { l.label() }
fn t15b(p: &Patient, b: &Bed) { info!("{}", t15(p)); //~ phi_in_log
    info!("{}", t15(b)); let d: &dyn Labelled = b; info!("{}", d.nm()); let e: Box<dyn Labelled> = Box::new(p.clone()); info!("{}", e.label()); } //~ phi_in_log
fn names(p: &Patient) -> impl Iterator<Item = &str> + '_ { p.name.split(' ').filter(|s| !s.is_empty()) }
fn nums(p: &Patient) -> impl Iterator<Item = usize> + use<'_> { p.name.split(' ').map(str::len) }
fn shower(p: &Patient) -> impl Display + '_ { &p.ssn }
fn idshower(p: &Patient) -> impl Display { p.id }
fn t16(p: &Patient) { for n in names(p) { info!("{n}"); } //~ phi_in_log
    for n in nums(p) { info!("{n}"); } info!("{}", shower(p)); //~ phi_in_log
    info!("{}", idshower(p)); }
trait Store { async fn load(&self, id: u64) -> Patient; fn peek(&self) -> impl Future<Output = String> + Send; }
struct Db; impl Store for Db { async fn load(&self, id: u64) -> Patient { Patient { id, ..Default::default() } } async fn peek(&self) -> String { "db".into() } }
use std::future::Future;
async fn t17(db: &Db) { let p = db.load(3).await; info!("{}", p.id); info!("{}", p.ssn); //~ phi_in_log
    info!("{}", db.peek().await); }
async fn t17b<S: Store>(s: &S) { info!("{}", s.load(1).await.name); } //~ phi_in_log
#[async_trait::async_trait] trait Sender { async fn send(&self, text: &str) -> Result<(), String>; async fn ping(&self, t: &str) {} }
struct Con; struct Nul;
#[async_trait::async_trait] impl Sender for Con { async fn send(&self, text: &str) -> Result<(), String> { info!("{text}"); Ok(()) } } //~ phi_in_log
#[async_trait::async_trait] impl Sender for Nul { async fn send(&self, _t: &str) -> Result<(), String> { Err("null".into()) } }
async fn t18(s: &dyn Sender, p: &Patient) { if let Err(e) = s.send(&p.name).await { info!("{e}"); } s.ping(&p.name).await; }
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)] struct Key { part: String, n: u8 }
fn t19(p: &Patient) { let k = Key { part: p.name.clone(), n: 1 }; let k2 = k.clone(); info!("{}", k2.part); //~ phi_in_log
    info!("{}", k2.n); info!("{}", k == k2); info!("{:?}", k.cmp(&k2)); info!("{}", Key::default().part); info!("{}", k.max(Key::default()).part); } //~ phi_in_log
struct Guard<'a>(&'a mut Patient); impl Deref for Guard<'_> { type Target = Patient; fn deref(&self) -> &Patient { self.0 } } impl DerefMut for Guard<'_> { fn deref_mut(&mut self) -> &mut Patient { self.0 } }
impl Drop for Guard<'_> { fn drop(&mut self) { info!("drop {}", self.0.id); info!("drop {}", self.0.name); } } //~ phi_in_log
fn t20(mut g: Guard) { info!("{}", g.ward); g.name = "x".into(); info!("{}", g.name); info!("{}", g.ssn); } //~ phi_in_log
trait Visitor { type Out; fn visit_name(&mut self, n: &str); fn visit_id(&mut self, n: u64); fn done(self) -> Self::Out; }
struct IdOnly(Vec<u64>); struct NameOnly(Vec<String>);
impl Visitor for IdOnly { type Out = Vec<u64>; fn visit_name(&mut self, _: &str) {} fn visit_id(&mut self, n: u64) { self.0.push(n) } fn done(self) -> Vec<u64> { self.0 } }
impl Visitor for NameOnly { type Out = Vec<String>; fn visit_name(&mut self, n: &str) { self.0.push(n.into()) } fn visit_id(&mut self, _n: u64) {} fn done(self) -> Vec<String> { self.0 } }
impl Patient { fn accept<V: Visitor>(&self, mut v: V) -> V::Out { v.visit_name(&self.name); v.visit_id(self.id); v.done() } }
fn t21(p: &Patient) { info!("{:?}", p.accept(IdOnly(vec![]))); info!("{:?}", p.accept(NameOnly(vec![]))); } //~ phi_in_log
trait Plugin { fn run(&self, p: &Patient) -> String; }
impl<F: Fn(&Patient) -> String> Plugin for F { fn run(&self, p: &Patient) -> String { self(p) } }
fn t22(p: &Patient) { let pl = |p: &Patient| p.ward.clone(); info!("{}", pl.run(p)); let pl2 = |p: &Patient| p.name.clone(); info!("{}", pl2.run(p)); } //~ phi_in_log
