//! Bindings, blocks, loops and ways out in forms that are less common.
use phi::Phi;
use tracing::{info, warn};

#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, tags: Vec<String>, #[phi(skip)] id: u64, #[phi(skip)] ward: String, addr: Address }
#[derive(Clone, Default, Phi)]
struct Address { city: String, #[phi(skip)] country: String }
enum Event { Admit { who: String, bed: u32 }, Move(String, u32), Idle }

fn l1(p: &Patient) {
    let note = p.name.clone();
    let note = { let note = note.len(); note + 1 };
    info!("{note}");
}
fn l2(p: &Patient) {
    let note = "x".to_string();
    {
        let note = p.name.clone();
        info!("{note}"); //~ phi_in_log
    }
    info!("{note}");
}
fn l3(p: &Patient, flag: bool) {
    let mut s;
    if flag { s = p.name.clone(); } else { s = String::new(); }
    info!("{s}"); //~ phi_in_log
    s = String::from("ok");
    info!("{s}");
}
fn l4(p: Option<&Patient>) {
    let Some(Patient { name, ward, .. }) = p else { warn!("none"); return };
    info!("{name}"); //~ phi_in_log
    info!("{ward}");
}
fn l5(p: Option<Patient>, q: Option<u64>) {
    if let Some(p) = p && let Some(n) = q && !p.ssn.is_empty() {
        info!("{n}");
        info!("{}", p.ssn); //~ phi_in_log
    }
}
fn l6(e: &Event, p: &Patient) {
    let e2 = Event::Admit { who: p.name.clone(), bed: 3 };
    match &e2 {
        Event::Admit { who, bed } if *bed > 2 => { info!("{who}"); info!("{bed}") } //~ phi_in_log
        Event::Move(to, bed) => info!("{to} {bed}"),
        Event::Admit { .. } | Event::Idle => info!("idle"),
    }
    if let Event::Move(to, _) = e { info!("{to}"); }
}
fn l7(p: &Patient) {
    match p.age {
        a @ 0..=17 => info!("minor {a}"), //~ phi_in_log
        18.. => info!("adult"),
    }
}
fn l8(p: &Patient) {
    match (p.id, &p.name) {
        (0, n) | (1, n) => info!("{n}"), //~ phi_in_log
        (i, _) => info!("{i}"),
    }
}
fn l9(p: &Patient) {
    let arr = [p.ssn.clone(), p.ward.clone()];
    let [a, b] = arr;
    info!("{a}"); //~ phi_in_log
    info!("{b}");
}
fn l10(p: &Patient) {
    let v = ["x".to_string(), p.ssn.clone(), "z".to_string()];
    let [first, mid @ .., last] = &v;
    info!("{first} {last}");
    info!("{:?}", mid); //~ phi_in_log
}
fn l11(ps: &[Patient]) {
    let mut prev = String::new();
    for p in ps {
        info!("previous {prev}"); //~ phi_in_log
        prev = p.name.clone();
    }
}
fn l12(ps: &[Patient]) {
    let mut prev = String::new();
    for p in ps {
        prev = p.name.clone();
        prev = prev.len().to_string();
        info!("previous {prev}");
    }
}
fn l13(ps: &[Patient]) {
    let found = 'outer: loop {
        for p in ps { if p.age > 90 { break 'outer p.name.clone(); } }
        break 'outer String::new();
    };
    info!("{found}"); //~ phi_in_log
}
fn l14(ps: &[Patient]) {
    let found = loop { if ps.is_empty() { break 0 } else { break ps.len() } };
    info!("{found}");
}
fn l15(p: &Patient) {
    let label = 'b: { if p.age > 3 { break 'b &p.ward; } &p.name };
    info!("{label}"); //~ phi_in_log
}
fn l16(p: &Patient) {
    let label = 'b: { if p.age > 3 { break 'b "old"; } "young" };
    info!("{label}");
}
fn l17(p: &Patient) -> u8 {
    let s = p.name.clone();
    if p.id == 0 { return 0; }
    let s = if p.id == 1 { return 1 } else { s };
    info!("{s}"); //~ phi_in_log
    return 3;
    #[allow(unreachable_code)]
    { info!("{s}"); 4 }
}
fn l18(p: &Patient) {
    let s = match p.id { 0 => panic!("zero"), 1 => { std::process::exit(1) } _ => p.ward.clone() };
    info!("{s}");
    let never: String = loop { };
    info!("{} {never}", p.ssn);
}
fn l19(p: &Patient) {
    let (mut a, mut b) = (p.name.clone(), "c".to_string());
    (a, b) = (b, a);
    info!("{a}");
    info!("{b}"); //~ phi_in_log
}
fn l20(p: &Patient) {
    let (a, b);
    (a, .., b) = (p.ward.clone(), p.ssn.clone(), p.name.clone());
    info!("{a}");
    info!("{b}"); //~ phi_in_log
}
fn l21(p: &Patient) {
    let mut st = (String::new(), String::new());
    st.1 = p.name.clone();
    info!("{}", st.0);
    info!("{:?}", st); //~ phi_in_log
    st.1.clear();
    info!("{:?}", st);
}
fn l22(p: &Patient) {
    let ref n = p.name;
    let &Patient { ref ssn, id, .. } = p;
    info!("{n}"); //~ phi_in_log
    info!("{ssn}"); //~ phi_in_log
    info!("{id}");
}
fn l23(p: Patient) {
    let Patient { addr: Address { city, country }, tags, .. } = p;
    info!("{country}");
    info!("{city}"); //~ phi_in_log
    if let [one, ..] = tags.as_slice() { info!("{one}"); } //~ phi_in_log
}
fn l24(p: &Patient) {
    let b = Box::new(p.clone());
    let Patient { name, id, .. } = *b;
    info!("{name}"); //~ phi_in_log
    info!("{id}");
}
fn l25(p: &Patient) {
    let x = if let n @ ("a" | "b") = p.name.as_str() { n } else { "other" };
    info!("{x}"); //~ phi_in_log
    let y = if matches!(p.name.as_str(), "a" | "b") { "ab" } else { "other" };
    info!("{y}");
}
fn l26(p: &Patient) {
    let mut it = p.tags.iter();
    while let Some(t) = it.next() && t.len() > 2 { info!("{t}"); } //~ phi_in_log
    let mut n = 0;
    while n < p.tags.len() { n += 1; info!("{n}"); }
}
fn l27(p: &Patient) {
    let mut total = 0;
    for x in 0..10 { total += x; }
    info!("{total}");
    total += p.age;
    info!("{total}"); //~ phi_in_log
    total = 0;
    total |= 3;
    info!("{total}");
}
fn l28(p: &Patient) {
    let s; let t;
    match p.id { 0 => { s = &p.name; t = "n"; } _ => { s = &p.ward; t = "w"; } }
    info!("{t}");
    info!("{s}"); //~ phi_in_log
}
fn l29(p: &Patient) {
    let name = &p.name; let _ = name;
    let _x @ Patient { id: pid, .. } = p;
    info!("{pid}");
    let whole @ Patient { ward, .. } = p;
    info!("{ward}");
    info!("{}", whole.ssn); //~ phi_in_log
}
fn l30(p: &Patient) {
    const NAME: &str = "name";
    let name = NAME;
    info!("{name}");
    let v = unsafe { &p.name };
    info!("{v}"); //~ phi_in_log
    let c = const { 3 + 4 };
    info!("{c}");
}
fn l31(p: &Patient) {
    let mut cur = p.name.as_str();
    let mut steps = 0usize;
    while let Some((_, rest)) = cur.split_once('-') { cur = rest; steps += 1; }
    info!("{steps}");
    info!("{cur}"); //~ phi_in_log
}
fn l32(ps: Vec<Patient>) {
    let mut last = None;
    for (i, p) in ps.into_iter().enumerate() {
        if i > 3 { continue; }
        last = Some(p);
        info!("{i}");
    }
    if let Some(Patient { ssn, id, .. }) = last { info!("{id}"); info!("{ssn}"); } //~ phi_in_log
}
fn l33(p: &Patient) {
    let text = p.name.clone();
    if false { info!("{text}"); }
    if true { return; }
    info!("{text}");
}
fn l34(p: &Patient) -> Result<(), String> {
    let t = p.ssn.clone();
    let r: Result<(), String> = (|| { Err("no".to_string()) })();
    if let Err(e) = &r { info!("{e}"); }
    unreachable!();
    info!("{t}");
    Ok(())
}
fn l35(p: &Patient) {
    let mut arr = ["", "", ""];
    arr[1] = &p.name;
    info!("{}", arr[0]);
    info!("{}", arr[1]); //~ phi_in_log
    let i = p.tags.len() % 3;
    info!("{}", arr[i]); //~ phi_in_log
    arr[1] = "x";
    info!("{}", arr[1]);
}
fn l36(p: &Patient) {
    let mut grid = [[0u32; 2]; 2];
    grid[0][1] = p.age;
    info!("{}", grid[1][1]);
    info!("{}", grid[0][1]); //~ phi_in_log
    let t = ((1, p.age), 2);
    info!("{} {}", t.0.0, t.1);
    info!("{}", t.0.1); //~ phi_in_log
}
