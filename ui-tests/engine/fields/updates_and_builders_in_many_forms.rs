//! Fields, builders, setters and moves in forms that are less common.
use phi::Phi;
use tracing::info;
use std::mem;

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }
#[derive(Phi, Default, Clone)]
struct Visit { #[phi] reason: String, room: String, when: u64, subject: Patient, meta: Meta }
#[derive(Default, Clone)]
struct Meta { by: String, note: String }
#[derive(Default, Clone)]
struct Row { a: String, b: String, inner: Inner }
#[derive(Default, Clone)]
struct Inner { c: String, d: Option<String> }

fn f1(v: &Visit) {
    info!("{}", v.room);
    info!("{}", v.when);
    info!("{}", v.reason); //~ phi_in_log
    info!("{}", v.meta.by);
    info!("{}", v.subject.name); //~ phi_in_log
    info!("{}", v.subject.ward);
}
fn f2(p: &Patient) {
    let base = Row { a: p.name.clone(), ..Default::default() };
    let r = Row { b: "x".into(), ..base.clone() };
    info!("{}", r.a); //~ phi_in_log
    info!("{}", r.b);
    let r2 = Row { a: "x".into(), ..base };
    info!("{}", r2.a);
    info!("{}", r2.inner.c);
}
fn f3(p: &Patient) {
    let mut r = Row::default();
    r.inner.d = Some(p.ssn.clone());
    info!("{}", r.inner.c);
    info!("{:?}", r.inner.d); //~ phi_in_log
    r.inner.d = None;
    info!("{:?}", r.inner.d);
    r.inner = Inner { c: p.name.clone(), d: None };
    info!("{}", r.inner.c); //~ phi_in_log
    r.inner = Inner::default();
    info!("{}", r.inner.c);
}
#[derive(Default)]
struct MailBuilder { to: String, subject: String, body: Option<String>, headers: Vec<(String, String)> }
impl MailBuilder {
    fn new() -> Self { Self::default() }
    fn to(mut self, t: impl Into<String>) -> Self { self.to = t.into(); self }
    fn subject(self, s: &str) -> Self { Self { subject: s.to_owned(), ..self } }
    fn body<S: AsRef<str>>(&mut self, s: S) -> &mut Self { self.body.replace(s.as_ref().to_string()); self }
    fn header(mut self, k: &str, v: &str) -> Self { self.headers.push((k.into(), v.into())); self }
    fn build(&self) -> Mail { Mail { to: self.to.clone(), subject: self.subject.clone(), body: self.body.clone().unwrap_or_default(), headers: self.headers.clone() } }
    fn finish(self) -> Mail { let Self { to, subject, body, headers } = self; Mail { to, subject, body: body.unwrap_or_else(String::new), headers } }
}
struct Mail { to: String, subject: String, body: String, headers: Vec<(String, String)> }
fn f4(p: &Patient) {
    let m = MailBuilder::new().to("x").subject(&p.name).header("X-Id", &p.ward).finish();
    info!("{}", m.to);
    info!("{}", m.subject); //~ phi_in_log
    for (k, v) in &m.headers { info!("{k}={v}"); }
    let mut b = MailBuilder::new().to(p.name.as_str());
    b.body("hello").body("again");
    let m = b.build();
    info!("{}", m.body);
    info!("{}", m.to); //~ phi_in_log
    let mut b = MailBuilder::new();
    b.body(format!("Dear {}", p.name));
    info!("{}", b.build().body); //~ phi_in_log
    info!("{}", b.build().subject);
    let m = MailBuilder::new().header("X-Name", &p.name).finish();
    for (k, v) in &m.headers { info!("{k}"); info!("{v}"); } //~ phi_in_log
}
fn f5(p: &mut Patient) {
    let old = mem::take(&mut p.name);
    info!("{}", p.name);
    info!("{old}"); //~ phi_in_log
    let mut r = Row { a: p.ssn.clone(), b: "x".into(), ..Default::default() };
    let Row { a, b, .. } = &mut r;
    mem::swap(a, b);
    info!("{}", r.b); //~ phi_in_log
    info!("{}", r.a);
    let was = mem::replace(&mut r.b, String::from("clean"));
    info!("{}", r.b);
    info!("{was}"); //~ phi_in_log
}
fn f6(p: &Patient) {
    let (mut x, mut row) = (String::new(), Row::default());
    (x, row.a) = (p.ward.clone(), p.name.clone());
    info!("{x}");
    info!("{}", row.a); //~ phi_in_log
    Row { a: x, b: row.b, .. } = Row { a: "k".into(), b: p.ssn.clone(), inner: Inner::default() };
    info!("{x}");
    info!("{}", row.b); //~ phi_in_log
    [x, row.a] = [p.ssn.clone(), String::new()];
    info!("{x}"); //~ phi_in_log
    info!("{}", row.a);
}
enum Msg { Text(String), Pair { key: String, val: String }, Nested(Box<Msg>), Num(u64) }
fn f7(p: &Patient) {
    let m = Msg::Nested(Box::new(Msg::Pair { key: "k".into(), val: p.name.clone() }));
    if let Msg::Nested(inner) = m {
        match *inner {
            Msg::Pair { key, val } => { info!("{key}"); info!("{val}"); } //~ phi_in_log
            Msg::Text(t) => info!("{t}"),
            Msg::Num(n) => info!("{n}"),
            Msg::Nested(_) => {}
        }
    }
}
impl Msg {
    fn text(&self) -> Option<&str> { match self { Self::Text(t) => Some(t), Self::Pair { val, .. } => Some(val), _ => None } }
    fn key(&self) -> Option<&str> { if let Self::Pair { key, .. } = self { Some(key) } else { None } }
}
fn f8(p: &Patient) {
    let m = Msg::Pair { key: "k".into(), val: p.name.clone() };
    info!("{:?}", m.key());
    info!("{:?}", m.text()); //~ phi_in_log
    let m = Msg::Text(p.ward.clone());
    info!("{:?}", m.text());
}
impl Row {
    fn set_a(&mut self, a: String) { self.a = a; }
    fn with_b(&mut self, b: &str) -> &mut Row { self.b = b.to_string(); self }
    fn a_mut(&mut self) -> &mut String { &mut self.a }
    fn d_mut(&mut self) -> &mut String { self.inner.d.get_or_insert_with(String::new) }
    fn reset(&mut self) { *self = Row::default(); }
    fn into_parts(self) -> (String, String) { (self.a, self.b) }
}
fn f9(p: &Patient) {
    let mut r = Row::default();
    r.set_a(p.name.clone());
    info!("{}", r.a); //~ phi_in_log
    info!("{}", r.b);
    r.reset();
    info!("{}", r.a);
    *r.a_mut() = p.ssn.clone();
    info!("{}", r.a); //~ phi_in_log
    r.a_mut().clear();
    info!("{}", r.a);
    r.d_mut().push_str(&p.ssn);
    info!("{:?}", r.inner.d); //~ phi_in_log
    info!("{}", r.inner.c);
    r.with_b(&p.name).set_a("clean".into());
    let (a, b) = r.into_parts();
    info!("{a}");
    info!("{b}"); //~ phi_in_log
}
fn f10(mut p: Patient) {
    p.name = "anonymous".into();
    info!("{}", p.name);
    info!("{}", p.ssn); //~ phi_in_log
    let Patient { ref mut ssn, .. } = p;
    ssn.clear();
    info!("{}", p.ssn);
    p = Patient::default();
    info!("{}", p.id);
}
fn f11(mut opt: Option<Patient>) {
    if let Some(p) = opt.as_mut() { p.name = String::new(); p.ssn = String::new(); }
    if let Some(Patient { age, id, .. }) = opt.take() { info!("{id}"); info!("{age}"); } //~ phi_in_log
}
struct Wrapper(Patient, String);
struct Pos(f64, f64);
fn f12(p: Patient) {
    let w = Wrapper(p, "lab".into());
    info!("{}", w.1);
    info!("{}", w.0.ward);
    info!("{}", w.0.name); //~ phi_in_log
    let Wrapper(Patient { ssn, .. }, label) = w;
    info!("{label}");
    info!("{ssn}"); //~ phi_in_log
}
struct Draft { name: Option<String>, ward: Option<String>, n: u32 }
impl Draft {
    fn fill(&mut self, key: &str, v: String) -> Result<(), String> {
        match key { "name" => self.name = Some(v), "ward" => self.ward = Some(v), other => return Err(other.to_string()) }
        Ok(())
    }
    fn each<F: FnMut(&str)>(&self, mut f: F) { for x in [&self.name, &self.ward].into_iter().flatten() { f(x) } }
}
fn f13(p: &Patient) {
    let mut d = Draft { name: None, ward: None, n: 0 };
    if let Err(e) = d.fill("name", p.name.clone()) { info!("{e}"); }
    d.each(|s| info!("{s}")); //~ phi_in_log
    info!("{}", d.n);
}
fn f14(p: &Patient, v: &mut Visit) {
    v.room = p.name.clone();
    info!("{}", v.room); //~ phi_in_log
    v.room = "12".into();
    info!("{}", v.room);
    v.meta.note.push_str(&p.name);
    info!("{}", v.meta.note); //~ phi_in_log
    info!("{}", v.meta.by);
    v.meta.note.truncate(0);
}
#[repr(C)]
union Bits { f: f32, u: u32 }
fn f15(p: &Patient) {
    let b = Bits { u: p.age };
    let n = unsafe { b.f };
    let _ = n;
    info!("{}", p.id);
}
#[derive(Phi)]
enum Result_ { #[phi] Value(f64), Pending, #[phi(skip)] Code(u32) }
fn f16(r: &Result_) {
    match r {
        Result_::Value(v) => info!("{v}"), //~ phi_in_log
        Result_::Code(c) => info!("{c}"),
        Result_::Pending => info!("pending"),
    }
}
fn f17(p: &Patient) {
    let s = Patient { id: 7, ..p.clone() };
    info!("{}", s.id);
    info!("{}", s.name); //~ phi_in_log
    let t = Patient { name: "x".into(), ssn: String::new(), ..s };
    info!("{}", t.name);
    info!("{}", t.age); //~ phi_in_log
}
fn f18(ps: &mut [Patient]) {
    for p in ps.iter_mut() { p.name.clear(); p.ssn = "0".into(); }
    ps.sort_by(|a, b| a.age.cmp(&b.age));
    info!("{}", ps.len());
    if let Some(p) = ps.first() { info!("{}", p.age); } //~ phi_in_log
}
