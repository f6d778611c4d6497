//! Locals, patterns, literals, control flow.

use super::check;

#[test]
fn literals_and_inferred_collections() {
    check(
        r#"
struct Patient { name: String, age: u8 }
fn f(p: Patient) {
    let a = 1; //~ a: i32
    let b = 2.5; //~ b: f64
    let c = "x"; //~ c: &str
    let d: u8 = 3; //~ d: u8
    let e = p.age + 1; //~ e: u8
    let mut v = Vec::new(); //~ v: Vec<Patient>
    v.push(p); //> std::vec::Vec::push
    let t = (1u8, "a", 'c', true); //~ t: (u8, &str, char, bool)
    let first = t.0; //~ first: u8
    let mut n = None; //~ n: Option<String>
    n = Some(String::new());
    let b = b"bytes"; //~ b: &[u8]
    let arr = [1u16, 2]; //~ arr: [u16]
    let rep = [String::new(); 3]; //~ rep: [String]
    let x = arr[0]; //~ x: u16
    let s = &v[1..]; //~ s: &[Patient]
    let q = &v[0].name; //~ q: &String
    let u = { let z = 1u64; z }; //~ u: u64
    let c = 3 as f32; //~ c: f32
    let r = 0..v.len(); //~ r: Range<usize>
    let m = vec![1u8, 2]; //~ m: Vec<u8>
    let g = format!("{}", q); //~ g: String
    let text = &c.to_string()[..2]; //~ text: &str
}
"#,
    );
}

#[test]
fn patterns_bind_what_they_take_apart() {
    check(
        r#"
struct Patient { name: String, dob: Date }
struct Date(u16, u8, u8);
enum Event { Admitted { who: Patient, room: u16 }, Left(Patient, String), Nothing }
fn f(p: Patient, e: Event, pair: (u8, (String, bool)), opt: &Option<Patient>, list: &[Patient]) {
    let Patient { name, dob: Date(y, .., d) } = p; //~ name: String //~ y: u16 //~ d: u8
    let (a, (b, _)) = pair; //~ a: u8 //~ b: String
    match &e {
        Event::Admitted { who, room } => {} //~ who: &Patient //~ room: &u16
        Event::Left(p, why) => {} //~ p: &Patient //~ why: &String
        Event::Nothing => {}
    }
    if let Some(x) = opt { //~ x: &Patient
        let n = &x.name; //~ n: &String
    }
    if let Some(Patient { name: nm, .. }) = opt.as_ref() {} //~ nm: &String
    let [first, rest @ ..] = list else { return }; //~ first: &Patient //~ rest: &[Patient]
    match e { Event::Left(q, _) | Event::Admitted { who: q, .. } => {} _ => {} } //~ q: Patient
    let &(i, ref s) = &(1u8, String::new()); //~ i: u8 //~ s: &String
    while let Some(z) = list.iter().next() {} //~ z: &Patient
    let whole @ Some(_) = opt else { panic!() }; //~ whole: &Option<Patient>
    for (i, p) in list.iter().enumerate() {} //~ i: usize //~ p: &Patient
}
"#,
    );
}

#[test]
fn control_flow_joins() {
    check(
        r#"
fn f(c: bool, o: Option<String>) -> Result<u8, String> {
    let a = if c { String::new() } else { return Ok(1) }; //~ a: String
    let b = match o { Some(s) => s, None => panic!("no") }; //~ b: String
    let d = loop { break 3u8; }; //~ d: u8
    let e = 'out: { if c { break 'out 1u16; } 2 }; //~ e: u16
    let g = 'l: loop { loop { break 'l "x"; } }; //~ g: &str
    let Some(h) = Some(1u32) else { todo!() }; //~ h: u32
    let i = if c { None } else { Some(a) }; //~ i: Option<String>
    let j = dbg!(b); //~ j: String
    let k = c && d == 3; //~ k: bool
    let l = matches!(i, Some(_)); //~ l: bool
    let m = -1i64; //~ m: i64
    let n = !c; //~ n: bool
    let o = *&5u8; //~ o: u8
    Ok(d)
}
"#,
    );
}

#[test]
fn consts_and_statics() {
    check(
        r#"
static NAMES: &[&str] = &["a"];
const LIMIT: usize = 3;
struct S;
impl S { const ID: u32 = 7; const SELF: Self = S; fn f() { let x = Self::ID; } } //~ x: u32
trait Named { const NAME: &'static str; }
impl Named for S { const NAME: &'static str = "s"; }
fn f() {
    let a = NAMES[0]; //~ a: &str
    let b = LIMIT * 2; //~ b: usize
    let c = S::ID; //~ c: u32
    let d = S::NAME; //~ d: &str
    let e = <S as Named>::NAME; //~ e: &str
    let g = S::SELF; //~ g: S
}
"#,
    );
}

#[test]
fn alias_self_and_struct_literals() {
    check(
        r#"
struct Pair<A, B> { a: A, b: B }
type Text<B> = Pair<String, B>;
enum State { On(u8), Off }
type St = State;
impl State {
    fn f() -> Self {
        let a = Self::On(1); //~ a: State
        let Self::On(n) = a else { return Self::Off }; //~ n: u8
        Self::Off
    }
}
struct Tup(u8);
impl Tup { fn new() -> Self { let t = Self(1); t } } //~ t: Tup
fn f() {
    let p = Pair { a: 1u8, b: "x" }; //~ p: Pair<u8, &str>
    let t: Text<u8> = Pair { a: String::new(), b: 2 }; //~ t: Pair<String, u8>
    let a = &t.a; //~ a: &String
    let x = St::On(3); //~ x: State
    let y = State::On; //~ y: fn app::State::On
    let z = Pair::<u8, u16> { a: 1, b: 2 }; //~ z: Pair<u8, u16>
    let w = Pair { a: 2u16, ..z }; //~ w: Pair<u16, u16>
}
"#,
    );
}
