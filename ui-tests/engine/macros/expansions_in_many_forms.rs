//! Repetitions, callbacks, internal rules and generated items.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }

macro_rules! logf { ($lvl:ident, $($k:ident = $v:expr),+ $(,)?) => { $( tracing::$lvl!("{} = {}", stringify!($k), $v); )+ } }
fn m1(p: &Patient) { logf!(info, id = p.id); logf!(warn, id = p.id, name = p.name); //~ phi_in_log
}
macro_rules! maybe { ($e:expr; $($rest:tt)*) => { if let Some(v) = $e { maybe!(@use v $($rest)*) } }; (@use $v:ident log) => { info!("{}", $v) }; (@use $v:ident len) => { info!("{}", $v.len()) }; }
fn m2(p: &Patient) { maybe!(Some(&p.name); len); maybe!(Some(&p.name); log); //~ phi_in_log
}
macro_rules! getters { ($t:ty { $($f:ident : $r:ty),* $(,)? }) => { impl $t { $( pub fn $f(&self) -> &$r { &self.$f } )* } } }
getters!(Patient { name: String, ward: String, id: u64 });
fn m3(p: &Patient) { info!("{}", p.ward()); info!("{}", p.id()); info!("{}", p.name()); } //~ phi_in_log
macro_rules! record { ($(#[$m:meta])* $vis:vis struct $n:ident { $($(#[$fm:meta])* $f:ident : $t:ty),* $(,)? }) => { $(#[$m])* $vis struct $n { $($(#[$fm])* pub $f: $t),* } impl $n { pub fn field_names() -> &'static [&'static str] { &[$(stringify!($f)),*] } } } }
record! { #[derive(Phi, Clone)] pub struct Visit { #[phi] reason: String, room: u32 } }
fn m4(v: &Visit) { info!("{:?}", Visit::field_names()); info!("{}", v.room); info!("{}", v.reason); } //~ phi_in_log
macro_rules! cb { ($m:ident!($($a:tt)*)) => { $m!($($a)*) } }
macro_rules! twice { ($x:expr) => { ($x, $x) } }
fn m5(p: &Patient) { let (a, _) = cb!(twice!(p.name.clone())); info!("{a}"); //~ phi_in_log
    let (b, _) = cb!(twice!(p.id)); info!("{b}"); }
macro_rules! last { ($x:expr) => { $x }; ($x:expr, $($r:expr),+) => { last!($($r),+) } }
macro_rules! count { () => { 0usize }; ($h:expr $(, $t:expr)*) => { 1usize + count!($($t),*) } }
fn m6(p: &Patient) { info!("{}", last!(p.name, p.ward)); info!("{}", last!(p.ward, p.name)); //~ phi_in_log
    info!("{}", count!(p.name, p.ssn)); }
macro_rules! hyg { ($e:expr) => {{ let name = "inner"; let _ = name; $e }} }
fn m7(p: &Patient) { let name = &p.name; let x = hyg!(name); info!("{x}"); //~ phi_in_log
    let id = p.id; info!("{}", hyg!(id)); }
macro_rules! with_let { ($n:ident, $e:expr, $b:block) => { let $n = $e; $b } }
fn m8(p: &Patient) { with_let!(x, p.name.clone(), { info!("{x}"); }); //~ phi_in_log
    with_let!(y, p.name.len(), { info!("{y}"); }); }
macro_rules! map { ($($k:expr => $v:expr),* $(,)?) => {{ let mut m = std::collections::HashMap::new(); $( m.insert($k, $v); )* m }} }
fn m9(p: &Patient) { let m = map! { "n" => p.name.clone(), "w" => p.ward.clone() }; for k in m.keys() { info!("{k}"); } for v in m.values() { info!("{v}"); } } //~ phi_in_log
macro_rules! bail_if { ($c:expr, $($arg:tt)+) => { if $c { return Err(format!($($arg)+)); } } }
fn m10(p: &Patient) -> Result<(), String> { bail_if!(p.age > 200, "bad age for {}", p.id); bail_if!(p.name.is_empty(), "x {}", p.ssn); Ok(()) }
fn m10b(p: &Patient) { if let Err(e) = m10(p) { info!("{e}"); } } //~ phi_in_log
macro_rules! my_log { (target: $t:expr, $($a:tt)+) => { tracing::event!(target: $t, tracing::Level::INFO, $($a)+) }; ($($a:tt)+) => { my_log!(target: "app", $($a)+) } }
fn m11(p: &Patient) { my_log!("id {}", p.id); my_log!(target: "x", "name {}", p.name); //~ phi_in_log
    my_log!(name = %p.name, "structured"); //~ phi_in_log
    my_log!(id = p.id, "structured"); }
macro_rules! make_fn { ($n:ident, $p:ident, $b:expr) => { fn $n($p: &Patient) -> String { $b } } }
make_fn!(say_name, q, q.name.clone()); make_fn!(say_ward, q, q.ward.clone());
fn m12(p: &Patient) { info!("{}", say_ward(p)); info!("{}", say_name(p)); } //~ phi_in_log
macro_rules! closure { (|$($a:ident),*| $b:expr) => { |$($a: &Patient),*| $b } }
fn m13(p: &Patient) { let f = closure!(|a| a.name.clone()); info!("{}", f(p)); //~ phi_in_log
    let g = closure!(|a, b| a.id + b.id); info!("{}", g(p, p)); }
macro_rules! matcher { ($e:expr, { $($p:pat => $r:expr),+ $(,)? }) => { match $e { $($p => $r),+ } } }
fn m14(p: &Patient) { let x = matcher!(p.age, { 0..=17 => "minor", 18.. => "adult" }); info!("{x}"); let y = matcher!(p.name.as_str(), { "" => "none", n => n }); info!("{y}"); } //~ phi_in_log
macro_rules! impl_show { ($($t:ident => $f:ident),*) => { $( impl Show for $t { fn show(&self) -> String { self.$f.to_string() } } )* } }
trait Show { fn show(&self) -> String; } struct Bed { no: u32, who: String }
impl_show!(Patient => name, Bed => no);
fn m15(p: &Patient, b: &Bed) { info!("{}", b.show()); info!("{}", p.show()); } //~ phi_in_log
macro_rules! nested { ($( [ $($x:expr),* ] ),*) => { vec![ $( vec![ $($x.to_string()),* ] ),* ] } }
fn m16(p: &Patient) { let v = nested!([p.id, 1], [p.age]); info!("{v:?}"); //~ phi_in_log
    let w = nested!([p.id], [3, 4]); info!("{w:?}"); }
macro_rules! dbg2 { ($x:expr) => { match $x { tmp => { eprintln!("{} = {:?}", stringify!($x), &tmp); tmp } } } }
fn m17(p: &Patient) { let n = dbg2!(p.name.clone()); //~ phi_in_log
    let i = dbg2!(p.id); info!("{i}"); info!("{n}"); } //~ phi_in_log
mod mac { #[macro_export] macro_rules! exported { ($e:expr) => { $crate::mac::sink($e) } } pub fn sink(s: &str) { tracing::info!("{s}"); } //~ phi_in_log
    macro_rules! private { ($e:expr) => { $e.len() } } pub(crate) use private; }
fn m18(p: &Patient) { exported!(&p.name); crate::exported!(&p.ward); info!("{}", mac::private!(p.name)); }
macro_rules! opt { ($($a:expr)?) => { { let mut v: Vec<String> = Vec::new(); $( v.push($a.to_string()); )? v } } }
fn m19(p: &Patient) { info!("{:?}", opt!()); info!("{:?}", opt!(p.name)); } //~ phi_in_log
macro_rules! lit { ($l:literal, $i:lifetime, $v:vis, $t:ty, $b:block) => { $i: loop { let _x: Option<$t> = None; if true { break $i $b } } } }
fn m20(p: &Patient) { let x = lit!("a", 'q, pub, u8, { p.name.clone() }); info!("{x}"); } //~ phi_in_log
macro_rules! bits { ($a:expr, $op:tt, $b:expr) => { $a $op $b } }
fn m21(p: &Patient) { info!("{}", bits!(p.age, +, 1)); //~ phi_in_log
    info!("{}", bits!(p.age, >, 1)); info!("{}", bits!(p.id, *, 2)); }
fn m22(p: &Patient) { let v = vec![p.name.clone(); 3]; info!("{v:?}"); //~ phi_in_log
    let s = std::format!("{}", p.ward); info!("{s}"); let s = std::format!("{0} {0}", p.name); info!("{s}"); //~ phi_in_log
    assert!(p.age < 200, "age out of range"); assert_eq!(p.id, 3, "ward {}", p.ward); debug_assert!(p.id > 0, "{}", p.id);
    let x = if cfg!(test) { p.name.clone() } else { String::new() }; let _ = x; let l = line!(); info!("{l}"); let e = option_env!("X"); info!("{e:?}"); }
fn m23(p: &Patient) { assert_eq!(p.name, "x"); //~ phi_in_panic
    assert_ne!(p.age, 3, "x"); //~ phi_in_panic
    assert!(p.name == "x", "no {}", p.name); //~ phi_in_panic
    if p.id == 9 { unimplemented!("for {}", p.ssn); } //~ phi_in_panic
    if p.id == 8 { todo!(); } let r: Result<u8, String> = Err(p.name.clone()); r.unwrap(); //~ phi_in_panic
}
