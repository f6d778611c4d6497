//! Wrappers, caches, type states and codecs of ones own.
use phi::Phi;
use tracing::info;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque, BinaryHeap};
use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;
use serde::Serialize;

#[derive(Phi, Clone, Default, Serialize, PartialEq, Eq, Hash)]
struct Patient { name: String, ssn: String, #[phi(skip)] id: u64, #[phi(skip)] ward: String }

struct Page<T> { items: Vec<T>, next: Option<String>, total: usize }
impl<T> Page<T> { fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> { Page { items: self.items.into_iter().map(f).collect(), next: self.next, total: self.total } } fn first(&self) -> Option<&T> { self.items.first() } }
fn g1(pg: Page<Patient>) { info!("{}", pg.total); info!("{:?}", pg.next); if let Some(p) = pg.first() { info!("{}", p.name); } //~ phi_in_log
    let ids = pg.map(|p| p.id); info!("{:?}", ids.items); }
fn g1b(pg: Page<Patient>) { let n = pg.map(|p| p.name); info!("{}", n.total); for x in n.items { info!("{x}"); } } //~ phi_in_log
#[derive(Serialize)] struct Api<T, M = ()> { data: T, meta: M, error: Option<String> }
impl<T> Api<T> { fn ok(data: T) -> Self { Self { data, meta: (), error: None } } }
impl<T, M> Api<T, M> { fn with<N>(self, meta: N) -> Api<T, N> { Api { data: self.data, meta, error: self.error } } }
fn g2(p: Patient) { let ward = p.ward.clone(); let a = Api::ok(p).with(ward); info!("{}", a.meta); info!("{:?}", a.error); info!("{}", serde_json::to_string(&a).unwrap()); } //~ phi_in_log
fn g2b(p: &Patient) { let a = Api::ok(p.id).with("x"); info!("{}", serde_json::to_string(&a).unwrap()); let b = Api::ok(vec![p]).with(p.name.len()); info!("{}", b.meta); info!("{}", b.data[0].ssn); } //~ phi_in_log
struct Id<T> { raw: u64, _k: PhantomData<fn() -> T> }
impl<T> Id<T> { fn new(raw: u64) -> Self { Id { raw, _k: PhantomData } } }
impl<T> Display for Id<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.raw) } }
#[derive(Debug, Clone, Copy)] struct Tag<T>(u32, PhantomData<T>);
fn g3(p: &Patient, t: Tag<Patient>) { let i: Id<Patient> = Id::new(p.id); info!("{i}"); info!("{}", i.raw); info!("{t:?}"); let j = Id::<Patient>::new(p.ssn.len() as u64); info!("{j}"); let k = Id::<()>::new(p.ssn.parse().unwrap()); info!("{k}"); } //~ phi_in_log
struct Redacted<T>(T);
impl<T> Debug for Redacted<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("***") } }
impl<T> Display for Redacted<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "[{}]", std::any::type_name::<T>()) } }
impl<T> Redacted<T> { fn reveal(&self) -> &T { &self.0 } fn into_inner(self) -> T { self.0 } fn map<U>(self, f: impl FnOnce(T) -> U) -> Redacted<U> { Redacted(f(self.0)) } }
fn g4(p: &Patient) { let r = Redacted(p.name.clone()); info!("{r:?} {r}"); info!(name = ?r, "x"); info!("{}", r.reveal()); //~ phi_in_log
    let m = r.map(|s| s.to_uppercase()); info!("{m}"); info!("{}", m.into_inner()); } //~ phi_in_log
struct Cache<K, V> where K: std::hash::Hash + Eq { m: HashMap<K, V>, hits: u64, log: Vec<K> }
impl<K: std::hash::Hash + Eq + Clone, V: Clone> Cache<K, V> { fn new() -> Self { Cache { m: HashMap::new(), hits: 0, log: vec![] } } fn get_or(&mut self, k: K, f: impl FnOnce(&K) -> V) -> V { self.hits += 1; self.log.push(k.clone()); self.m.entry(k).or_insert_with_key(f).clone() } }
fn g5(p: &Patient) { let mut c = Cache::new(); let v = c.get_or(p.id, |_| p.name.clone()); info!("{v}"); //~ phi_in_log
    info!("{:?} {}", c.log, c.hits); let mut d = Cache::new(); let n = d.get_or(p.ssn.clone(), |k| k.len()); info!("{n}"); info!("{:?}", d.log); } //~ phi_in_log
fn g6(m: &BTreeMap<String, HashMap<u8, VecDeque<(u64, Option<Patient>)>>>) { for (k, inner) in m { info!("{k}"); for dq in inner.values() { if let Some((n, Some(p))) = dq.front() { info!("{n}"); info!("{}", p.ssn); } } } } //~ phi_in_log
fn g7(p: &Patient) { let mut h = BinaryHeap::new(); h.push((3u8, p.name.clone())); while let Some((pr, n)) = h.pop() { info!("{pr}"); info!("{n}"); } //~ phi_in_log
    let s: HashSet<usize> = [p.name.len()].into(); info!("{s:?}"); let s2 = HashSet::from([p.ssn.as_str()]); info!("{s2:?}"); } //~ phi_in_log
trait Mask { fn mask(&self) -> String; } impl Mask for String { fn mask(&self) -> String { "*".repeat(self.len()) } } impl Mask for u32 { fn mask(&self) -> String { self.to_string() } }
fn masked<T>(t: &T) -> String where T: Mask + ?Sized { t.mask() }
fn g8(p: &Patient) { info!("{}", masked(&p.name)); let n: u32 = p.ssn.parse().unwrap_or(0); info!("{}", masked(&n)); } //~ phi_in_log
enum Either<L, R> { Left(L), Right(R) }
impl<L, R> Either<L, R> { fn left(self) -> Option<L> { match self { Either::Left(l) => Some(l), _ => None } } fn right(self) -> Option<R> { if let Self::Right(r) = self { Some(r) } else { None } } fn either<O>(self, f: impl FnOnce(L) -> O, g: impl FnOnce(R) -> O) -> O { match self { Self::Left(l) => f(l), Self::Right(r) => g(r) } } }
fn g9(p: &Patient, e: Either<Patient, u64>) { let x: Either<String, String> = Either::Left(p.name.clone()); info!("{:?}", x.right()); let y: Either<String, u8> = Either::Left(p.name.clone()); info!("{:?}", y.left()); //~ phi_in_log
    info!("{}", e.either(|p| p.id, |n| n)); let z: Either<u8, &Patient> = Either::Right(p); info!("{}", z.either(|n| n.to_string(), |p| p.ssn.clone())); } //~ phi_in_log
struct Stack<T, const N: usize> { buf: [Option<T>; N], top: usize }
impl<T: Copy, const N: usize> Stack<T, N> { const EMPTY: Option<T> = None; fn new() -> Self { Self { buf: [Self::EMPTY; N], top: 0 } } fn push(&mut self, t: T) { self.buf[self.top] = Some(t); self.top += 1; } fn pop(&mut self) -> Option<T> { self.top -= 1; self.buf[self.top].take() } }
fn g10(p: &Patient) { let mut s = Stack::<&str, 4>::new(); s.push(&p.name); info!("{}", s.top); info!("{:?}", s.pop()); //~ phi_in_log
    let mut t: Stack<u64, 4> = Stack::new(); t.push(p.id); info!("{:?}", t.pop()); }
fn largest<T: PartialOrd + Copy>(xs: &[T]) -> Option<T> { let mut it = xs.iter().copied(); let f = it.next()?; Some(it.fold(f, |a, b| if a > b { a } else { b })) }
fn g11(p: &Patient) { let bs: Vec<u8> = p.name.bytes().collect(); info!("{:?}", largest(&bs)); //~ phi_in_log
    info!("{:?}", largest(&[p.id, 3])); info!("{:?}", largest(&[p.name.len(), p.ssn.len()])); }
struct Field<'a, T: ?Sized> { label: &'a str, value: &'a T }
impl<'a, T: Display + ?Sized> Field<'a, T> { fn line(&self) -> String { format!("{}: {}", self.label, self.value) } }
fn g12(p: &Patient) { info!("{}", Field { label: "id", value: &p.id }.line()); info!("{}", Field { label: "name", value: p.name.as_str() }.line()); } //~ phi_in_log
struct Typed<S> { s: S } struct Open; struct Closed { by: String }
impl Typed<Open> { fn close(self, by: &str) -> Typed<Closed> { Typed { s: Closed { by: by.to_string() } } } fn name(&self) -> &str { "open" } } impl Typed<Closed> { fn name(&self) -> &str { &self.s.by } }
fn g13(p: &Patient) { let o = Typed { s: Open }; info!("{}", o.name()); let c = o.close(&p.name); info!("{}", c.name()); //~ phi_in_log
    info!("{}", Typed { s: Open }.close(&p.ward).name()); }
fn debug_all<T: Debug>(xs: impl IntoIterator<Item = T>) { for x in xs { info!("{x:?}"); } } //~ phi_in_log
fn debug_none<T: Debug>(xs: impl IntoIterator<Item = T>) { for x in xs { info!("{x:?}"); } }
fn g14(p: &Patient) { debug_all(vec![&p.name]); debug_none([p.id]); }
trait Codec<T> { fn enc(t: &T) -> String; } struct Plain; struct Hidden; impl<T: Display> Codec<T> for Plain { fn enc(t: &T) -> String { t.to_string() } } impl<T> Codec<T> for Hidden { fn enc(_t: &T) -> String { "hidden".into() } }
fn encode<C: Codec<T>, T>(t: &T) -> String { C::enc(t) }
fn g15(p: &Patient) { info!("{}", encode::<Hidden, _>(&p.name)); info!("{}", encode::<Plain, _>(&p.name)); info!("{}", encode::<Plain, u64>(&p.id)); } //~ phi_in_log
struct Lens<S, A> { get: fn(&S) -> &A, name: &'static str } impl<S, A: Display> Lens<S, A> { fn show(&self, s: &S) -> String { format!("{}={}", self.name, (self.get)(s)) } }
fn g16(p: &Patient) { const W: Lens<Patient, String> = Lens { get: |p| &p.ward, name: "ward" }; info!("{}", W.show(p)); let n = Lens { get: |p: &Patient| &p.name, name: "name" }; info!("{}", n.name); info!("{}", n.show(p)); } //~ phi_in_log
