//! References, smart pointers, cells, locks and statics in forms that are less common.
use phi::Phi;
use tracing::info;
use std::borrow::Cow;
use std::cell::{Cell, RefCell, OnceCell};
use std::collections::HashMap;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }

fn r1(p: &Patient) {
    let mut out = String::new();
    let o = &mut out;
    let oo = &mut *o;
    oo.push_str(&p.name);
    info!("{out}"); //~ phi_in_log
}
fn fill(p: &Patient, name: &mut String, ward: &mut String) { name.clone_from(&p.name); *ward = p.ward.clone(); }
fn r2(p: &Patient) {
    let (mut a, mut b) = (String::new(), String::new());
    fill(p, &mut a, &mut b);
    info!("{a}"); //~ phi_in_log
    info!("{b}");
}
fn first_word<'a>(s: &'a str, other: &'a str) -> &'a str { let _ = other; s.split(' ').next().unwrap_or("") }
fn r3(p: &Patient) {
    info!("{}", first_word(&p.name, &p.ward)); //~ phi_in_log
    info!("{}", first_word(&p.ward, &p.name));
}
fn pick<'a>(a: &'a mut String, b: &'a mut String, left: bool) -> &'a mut String { if left { a } else { b } }
fn r4(p: &Patient) {
    let (mut a, mut b, mut c) = (String::new(), String::new(), String::new());
    pick(&mut a, &mut b, true).push_str(&p.name);
    info!("{a}"); //~ phi_in_log
    info!("{b}"); //~ phi_in_log
    c.push('x');
    info!("{c}");
}
fn r5(p: &Patient) {
    let mut buf = [0u8; 16];
    let (l, r) = buf.split_at_mut(8);
    l[0] = 1;
    r.copy_from_slice(p.ssn.as_bytes());
    info!("{:?}", buf); //~ phi_in_log
}
fn r6(p: &Patient) {
    let c: Cow<'_, str> = if p.age > 3 { Cow::Borrowed(&p.name) } else { "x".into() };
    info!("{c}"); //~ phi_in_log
    let mut w: Cow<str> = Cow::from(p.ward.as_str());
    info!("{w}");
    w.to_mut().push_str(&p.ssn);
    info!("{}", w.into_owned()); //~ phi_in_log
}
fn r7(p: &Patient) {
    let c = Cell::new(0);
    c.set(p.age);
    info!("{}", c.get()); //~ phi_in_log
    let r = RefCell::new(Vec::new());
    r.borrow_mut().push(p.name.clone());
    info!("{}", r.borrow().len());
    info!("{:?}", r.borrow()); //~ phi_in_log
    let x = r.replace(vec![]);
    info!("{:?}", x); //~ phi_in_log
    info!("{:?}", r.into_inner());
}
struct Node { val: RefCell<String>, kids: RefCell<Vec<Rc<Node>>>, up: RefCell<Weak<Node>> }
fn r8(p: &Patient) {
    let root = Rc::new(Node { val: RefCell::new(p.name.clone()), kids: RefCell::default(), up: RefCell::default() });
    let kid = Rc::new(Node { val: RefCell::new("leaf".into()), kids: RefCell::default(), up: RefCell::new(Rc::downgrade(&root)) });
    root.kids.borrow_mut().push(Rc::clone(&kid));
    if let Some(up) = kid.up.borrow().upgrade() { info!("{}", up.val.borrow()); } //~ phi_in_log
}
fn r9(p: &Patient) {
    let shared = Arc::new(Mutex::new(HashMap::<u64, String>::new()));
    let other = Arc::clone(&shared);
    other.lock().unwrap().insert(p.id, p.name.clone());
    let g = shared.lock().unwrap();
    for k in g.keys() { info!("{k}"); }
    if let Some(v) = g.get(&3) { info!("{v}"); } //~ phi_in_log
}
fn r10(p: &Patient) {
    let l = RwLock::new(p.clone());
    { let mut w = l.write().unwrap(); w.name.clear(); }
    let g = l.read().unwrap();
    info!("{}", g.name);
    info!("{}", g.ssn); //~ phi_in_log
    info!("{}", g.id);
}
static LAST: Mutex<Option<String>> = Mutex::new(None);
static COUNT: Mutex<usize> = Mutex::new(0);
fn r11(p: &Patient) { *LAST.lock().unwrap() = Some(p.name.clone()); *COUNT.lock().unwrap() += p.name.len(); }
fn r11b() { info!("{:?}", LAST.lock().unwrap()); //~ phi_in_log
    info!("{}", COUNT.lock().unwrap()); }
static ONCE: OnceLock<String> = OnceLock::new();
static CONF: LazyLock<String> = LazyLock::new(|| std::env::var("X").unwrap_or_default());
static TABLE: LazyLock<RwLock<HashMap<u64, Patient>>> = LazyLock::new(Default::default);
fn r12(p: &Patient) { let v = ONCE.get_or_init(|| p.ssn.clone()); info!("{v}"); //~ phi_in_log
    info!("{}", CONF.as_str()); }
fn r12b() { if let Some(v) = ONCE.get() { info!("{v}"); } } //~ phi_in_log
fn r12c(id: u64) { if let Some(p) = TABLE.read().unwrap().get(&id) { info!("{}", p.ward); info!("{}", p.ssn); } } //~ phi_in_log
thread_local! { static CUR: RefCell<String> = const { RefCell::new(String::new()) }; static N: Cell<u32> = Cell::new(0); }
fn r13(p: &Patient) { CUR.with_borrow_mut(|c| c.push_str(&p.name)); N.set(3); }
fn r13b() { CUR.with(|c| info!("{}", c.borrow())); //~ phi_in_log
    info!("{}", N.get()); }
fn r14(p: Patient) {
    let mut b: Box<Patient> = Box::new(p);
    b.name = "x".into();
    let q: Pin<Box<Patient>> = Box::into_pin(b);
    info!("{}", q.name);
    info!("{}", q.ssn); //~ phi_in_log
    let leaked: &'static mut Patient = Box::leak(Box::new((*q).clone()));
    info!("{}", leaked.ward);
    info!("{}", leaked.age); //~ phi_in_log
}
fn r15(p: Arc<Patient>) {
    let mut p2 = Arc::unwrap_or_clone(p.clone());
    p2.name = String::new();
    info!("{}", p2.name);
    info!("{}", p.name); //~ phi_in_log
    let mut p3 = p;
    Arc::make_mut(&mut p3).ssn = "none".to_string();
    info!("{}", p3.ssn);
    match Arc::try_unwrap(p3) { Ok(q) => info!("{}", q.age), Err(a) => info!("{}", a.id) } //~ phi_in_log
}
fn r16(p: &Patient) {
    let name: &'static str = "abc";
    let s: &str = &p.name[..];
    let r = &&s;
    info!("{}", **r); //~ phi_in_log
    info!("{name}");
    info!("{:p}", s);
    let ptr = p as *const Patient;
    let l = unsafe { &(*ptr).ssn };
    info!("{l}"); //~ phi_in_log
}
struct View<'a> { p: &'a Patient, title: &'a str }
impl<'a> View<'a> { fn new(p: &'a Patient, title: &'a str) -> Self { Self { p, title } } fn head(&self) -> &'a str { self.title } fn who(&self) -> &'a str { &self.p.name } }
fn r17(p: &Patient) {
    let v = View::new(p, "chart");
    info!("{}", v.head());
    info!("{}", v.who()); //~ phi_in_log
    let w = View { title: &p.ssn, ..v };
    info!("{}", w.head()); //~ phi_in_log
}
fn r18(ps: &mut Vec<Patient>) {
    let last = ps.last_mut().unwrap();
    last.ssn = String::new();
    let names: Vec<&String> = ps.iter().map(|p| &p.name).collect();
    info!("{:?}", names); //~ phi_in_log
    let ids: Vec<&u64> = ps.iter().map(|p| &p.id).collect();
    info!("{:?}", ids);
}
fn r19(p: &Patient) {
    let cell = OnceCell::new();
    let _ = cell.set(p.name.clone());
    info!("{:?}", cell.get()); //~ phi_in_log
    let c2: OnceCell<String> = OnceCell::new();
    info!("{:?}", c2.get());
}
fn r20(p: &mut Patient) {
    let n: &mut String = &mut p.name;
    *n = "redacted".to_owned();
    info!("{}", p.name);
    scrub(&mut p.ssn);
    info!("{}", p.ssn);
    half(&mut p.age, p.id);
    info!("{}", p.age); //~ phi_in_log
}
fn scrub(s: &mut String) { s.clear(); s.push_str("***"); }
fn half(n: &mut u32, id: u64) { if id > 3 { *n = 0; } }
fn r21(p: &Patient) {
    let v: Vec<String> = vec![p.name.clone(), p.ward.clone()];
    let b: Box<[String]> = v.into_boxed_slice();
    let rc: Rc<[String]> = Rc::from(b);
    info!("{}", rc.len());
    info!("{}", rc[0]); //~ phi_in_log
    let s: Arc<str> = p.ssn.as_str().into();
    info!("{s}"); //~ phi_in_log
    let t: Rc<str> = "abc".into();
    info!("{t}");
}
fn r22(p: &Patient) {
    let m = Mutex::new(String::from("a"));
    let text = { let mut g = m.lock().unwrap_or_else(|e| e.into_inner()); g.push_str(&p.name); g.clone() };
    info!("{text}"); //~ phi_in_log
    info!("{}", m.into_inner().unwrap()); //~ phi_in_log
}
fn r23(slot: &mut Option<String>, p: &Patient) { slot.get_or_insert_with(|| p.name.clone()); }
fn r23b(p: &Patient) {
    let mut s = None; let mut t: Option<String> = None;
    r23(&mut s, p);
    info!("{:?}", s.as_deref()); //~ phi_in_log
    info!("{:?}", t.as_deref());
    t.insert(p.ward.clone());
    info!("{:?}", t);
    if let Some(x) = s.as_mut() { x.clear() }
}
