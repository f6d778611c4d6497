//! Traits: provided methods, supertraits, blanket impls, extension traits, derives, dispatch.

use super::{check, program};
use crate::names::{FnId, TraitId};
use crate::source::Name;
use crate::types::{Subst, Ty, TypeCx};
use std::sync::Arc;

#[test]
fn provided_super_blanket_and_extension() {
    check(
        r#"
trait Base { fn base(&self) -> u8 { 1 } }
trait Sub: Base { fn sub(&self) -> u16; }
trait Ext { fn ext(&self) -> String; }
impl<T: Sub> Ext for T { fn ext(&self) -> String { String::new() } }
trait StrExt { fn masked(&self) -> String; }
impl StrExt for str { fn masked(&self) -> String { String::new() } }
struct A; struct B;
impl Base for A {} impl Sub for A { fn sub(&self) -> u16 { 2 } }
impl B { fn ext(&self) -> bool { true } }
fn g(d: &dyn Sub, o: Box<dyn Sub>) {
    let x = d.base(); //~ x: u8 //> app::Base::base for dyn Sub
    let y = o.sub(); //~ y: u16 //> app::Sub::sub for dyn Sub
}
fn f(a: A, b: B, s: String) {
    let p = a.base(); //~ p: u8 //> app::Base::base
    let q = a.ext(); //~ q: String //> app::Ext::ext
    let r = b.ext(); //~ r: bool //> app::B::ext
    let t = s.masked(); //~ t: String
    let u = "x".masked(); //~ u: String
}
"#,
    );
}

#[test]
fn derives_count() {
    check(
        r#"
#[derive(Clone, Default, Debug, PartialEq, PartialOrd)] struct P { n: String }
struct NoClone;
fn f(p: &P, n: &NoClone) {
    let a = p.clone(); //~ a: P
    let b = P::default(); //~ b: P
    let c: P = Default::default(); //~ c: P
    let d = n.clone(); //~ d: &NoClone
    let e = P { ..Default::default() }; //~ e: P
    let v = vec![b].clone(); //~ v: Vec<P>
    let o = Some(c).unwrap_or_default(); //~ o: P
}
"#,
    );
}

#[test]
fn same_method_in_two_traits_by_type() {
    check(
        r#"
trait Handler<In> { type Out; fn call(&self, i: In) -> Self::Out; }
struct H;
impl Handler<u8> for H { type Out = u16; fn call(&self, i: u8) -> u16 { 1 } }
impl Handler<String> for H { type Out = bool; fn call(&self, i: String) -> bool { true } }
struct Conv;
impl From<u8> for Conv { fn from(x: u8) -> Conv { Conv } }
impl From<String> for Conv { fn from(x: String) -> Conv { Conv } }
fn f() {
    let c = Conv::from(String::new()); //~ c: Conv
    let d: Conv = 3u8.into(); //~ d: Conv
    H.call(1u8);
}
"#,
    );
}

fn find_fn(program: &crate::names::Program, path: &str) -> FnId {
    program.index.fn_by_path[&Name::new(path)]
}

#[test]
fn dispatch_goes_to_every_impl_that_can_be_meant() {
    let (program, _) = program(
        r#"
        trait Sink { fn put(&self, x: u8); fn twice(&self) {} }
        struct A; struct B; struct C;
        impl Sink for A { fn put(&self, x: u8) {} }
        impl Sink for B { fn put(&self, x: u8) {} fn twice(&self) {} }
        #[derive(Clone)] struct D;
        "#,
    );
    let cx = TypeCx::new(&program);
    let adt = |name: &str| Ty::Adt(program.index.adt_by_path[&Name::new(name)], Arc::from([]));
    let put = find_fn(&program, "app::Sink::put");
    let twice = find_fn(&program, "app::Sink::twice");
    let sink: TraitId = program.index.trait_by_path[&Name::new("app::Sink")];
    let targets = |method, ty: &Ty| {
        let found = cx.impls_of_method(method, ty, &Subst::default());
        found.iter().map(|(func, _)| program.fns[func.0 as usize].path.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(targets(put, &adt("app::A")), ["app::A::put"]);
    assert_eq!(targets(put, &Ty::Unknown), ["app::A::put", "app::B::put"]);
    assert_eq!(targets(put, &Ty::Param(Name::new("T"))).len(), 2);
    assert_eq!(targets(twice, &adt("app::A")), ["app::Sink::twice"]);
    assert_eq!(targets(twice, &Ty::Unknown), ["app::Sink::twice", "app::B::twice"]);
    assert!(cx.impl_of(sink, &adt("app::A")).is_some());
    assert!(cx.impl_of(sink, &adt("app::C")).is_none());
    let clone = program.index.trait_by_path[&Name::new("std::clone::Clone")];
    assert!(cx.implements(clone, &adt("app::D")));
    assert!(!cx.implements(clone, &adt("app::C")));
}

#[test]
fn nothing_here_loops_or_panics() {
    for source in [
        "type A = B; type B = A; fn f(x: A) { let y = x.z().w; }",
        "trait A: B {} trait B: A { fn b(&self); } fn f<T: A>(t: T) { t.b() }",
        "impl<T: X> X for T {} trait X { fn x(&self); } fn f() { 1.x(); }",
        "impl<T> X for T where Vec<T>: X {} trait X { fn x(&self); } fn f() { 1.x(); }",
        "struct W<T>(T); impl<T> std::ops::Deref for W<T> { type Target = W<W<T>>; fn deref(&self) -> &W<W<T>> { todo!() } } fn f(w: W<u8>) { w.nope(); w.field; *w; }",
        "fn f() { let a = (f, f); let b = (a, a); let c = (b, b); let d = (c, c); let e = (d, d); let g = (e, e); let h = (g, g); let i = (h, h); let j = (i, i); let k = (j, j); k.x(); }",
        "fn f() { let mut x = None; x = Some(x); x = Some(Some(x)); x.unwrap().unwrap(); }",
        "fn f() { let g = |x| x; g(g); let h = |a| a(a); h(h) }",
        "trait T { type A: T; fn a(&self) -> Self::A; } fn f<X: T>(x: X) { x.a().a().a().a().a(); }",
        "impl Iterator for S { type Item = <S as Iterator>::Item; } struct S; fn f(s: S) { for x in s { x.y } }",
        "const A: [u8; B] = [A; B]; const B: usize = A[0]; fn f() { A + B }",
        "fn f() { Self::x; Self; self.y; crate::z(); <_>::a(); <u8 as Nope>::b(); Vec::<>::new(); T::U::V(1) }",
        "enum E { A(Box<E>) } fn f(e: E) { match e { E::A(b) => match *b { E::A(c) => f(*c), E::B => {}, X => {} } } }",
    ] {
        let (program, file) = program(source);
        let cx = TypeCx::new(&program);
        super::bodies(&cx, file);
    }
    let chain = format!("fn f(x: u8) {{ x{}; 1{}; }}", ".a(1)".repeat(300), " + 1".repeat(300));
    let (program, file) = program(&chain);
    super::bodies(&TypeCx::new(&program), file);
    let n = 120;
    for deep in [
        format!("fn f(x: u8) {{ {}x{} }}", "{".repeat(n), "}".repeat(n)),
        format!("fn f(x: u8) -> u8 {{ {}x{} }}", "f(".repeat(n), ")".repeat(n)),
        format!("fn f(x: u8) {{ {}x; }}", "|y| ".repeat(n)),
        format!("fn f(x: Box<u8>) {{ {}x; }}", "*".repeat(n)),
        format!("fn f(x: {}u8{}) {{ x.unwrap().nope(); }}", "Option<".repeat(n), ">".repeat(n)),
        format!("fn f(x: u8) {{ {}{} }}", "if x == 1 {".repeat(n), "} else { 2 }".repeat(n)),
        format!("fn f(x: u8) {{ x{}; }}", ".a(|y| y".repeat(60) + &")".repeat(60)),
    ] {
        let (program, file) = super::program(&deep);
        super::bodies(&TypeCx::new(&program), file);
    }
}

#[test]
fn bounds_that_branch_at_every_level_end() {
    let mut source =
        String::from("trait S<R> { type F; fn call(&self, r: R) -> Self::F; }\nstruct W<A, B>(A, B);");
    for i in 0..12 {
        source += &format!(
            "struct L{i}<T>(T); impl<T, R> S<R> for L{i}<T> where T: S<R>, T::F: S<R>, R: S<T::F> {{ \
             type F = W<T::F, R>; fn call(&self, r: R) -> Self::F {{ todo!() }} }}\n\
             impl<T, R> S<R> for W<L{i}<T>, R> where R: S<T>, T: S<R>, L{i}<T>: S<R> {{ type F = T; \
             fn call(&self, r: R) -> T {{ todo!() }} }}\n"
        );
    }
    source += "impl<T, R> S<R> for T where W<T, R>: S<R>, R: S<T>, W<R, T>: S<T> { type F = R; \
               fn call(&self, r: R) -> R { r } }\nfn f(l: L0<L1<L2<L3<u8>>>>) { l.call(1u8).call(2u8); 1.call(l); }";
    let (program, file) = program(&source);
    let start = std::time::Instant::now();
    super::bodies(&TypeCx::new(&program), file);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

#[test]
fn a_conversion_of_something_unknown_may_be_any_of_the_type() {
    let (program, _) = program(
        "struct E; impl From<u8> for E { fn from(x: u8) -> E { E } } impl From<u16> for E { fn from(x: u16) -> E { E } }",
    );
    let cx = TypeCx::new(&program);
    let e = Ty::Adt(program.index.adt_by_path[&Name::new("app::E")], Arc::from([]));
    let from = find_fn(&program, "std::convert::From::from");
    let targets = |from_ty: Ty| {
        let subst = Subst(Arc::from([(Name::new("Self"), e.clone()), (Name::new("T"), from_ty)]));
        cx.impls_of_method(from, &e, &subst).len()
    };
    assert_eq!(targets(Ty::Prim(Name::new("u8"))), 1);
    assert!(targets(Ty::Unknown) >= 2);
}
