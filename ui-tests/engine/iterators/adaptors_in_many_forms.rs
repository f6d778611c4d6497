//! Adaptors and consumers of std and itertools in forms that are less common.
use phi::Phi;
use tracing::info;
use itertools::Itertools;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::iter;
use std::ops::ControlFlow;

#[derive(Phi, Clone, Default, PartialEq)]
struct Patient { name: String, ssn: String, age: u32, tags: Vec<String>, #[phi(skip)] id: u64, #[phi(skip)] ward: String }

fn i1(ps: &[Patient]) {
    for w in ps.windows(2) { info!("{}", w[0].id); info!("{}", w[1].name); } //~ phi_in_log
    for c in ps.chunks_exact(2) { if let [a, b] = c { info!("{}", a.id + b.id); info!("{}", a.name); } } //~ phi_in_log
    if let Some((first, rest)) = ps.split_first() { info!("{}", rest.len()); info!("{}", first.ssn); } //~ phi_in_log
    if let [.., last] = ps { info!("{}", last.ward); info!("{}", last.age); } //~ phi_in_log
}
fn i2(ps: &[Patient]) {
    let (old, young): (Vec<_>, Vec<_>) = ps.iter().partition(|p| p.age > 60);
    info!("{} {}", old.len(), young.len());
    info!("{}", old[0].name); //~ phi_in_log
    let (ids, names): (Vec<u64>, Vec<String>) = ps.iter().map(|p| (p.id, p.name.clone())).unzip();
    info!("{ids:?}");
    info!("{names:?}"); //~ phi_in_log
}
fn i3(ps: &[Patient]) {
    let total: u32 = ps.iter().map(|p| p.age).sum();
    info!("{total}"); //~ phi_in_log
    info!("{}", ps.iter().map(|p| p.id).product::<u64>());
    info!("{:?}", ps.iter().map(|p| p.age).max()); //~ phi_in_log
    info!("{}", ps.iter().filter(|p| p.age > 3).count());
    info!("{:?}", ps.iter().position(|p| p.name == "x"));
    info!("{}", ps.iter().any(|p| p.name == "x"));
    info!("{:?}", ps.iter().min_by_key(|p| p.age).map(|p| p.id));
    info!("{:?}", ps.iter().max_by(|a, b| a.age.cmp(&b.age)).map(|p| &p.name)); //~ phi_in_log
}
fn i4(ps: &[Patient]) {
    let m: HashMap<u64, &str> = ps.iter().map(|p| (p.id, p.name.as_str())).collect();
    for k in m.keys().sorted() { info!("{k}"); }
    for v in m.values() { info!("{v}"); } //~ phi_in_log
    let inv: BTreeMap<&str, u64> = m.iter().map(|(k, v)| (*v, *k)).collect();
    for (k, v) in &inv { info!("{v}"); info!("{k}"); } //~ phi_in_log
    let by: HashMap<String, Vec<Patient>> = ps.iter().cloned().into_group_map_by(|p| p.ward.clone());
    for (w, l) in &by { info!("{w} {}", l.len()); info!("{}", l[0].name); } //~ phi_in_log
    let counts = ps.iter().map(|p| &p.ward).counts();
    info!("{counts:?}");
    let c2 = ps.iter().map(|p| &p.name).counts();
    info!("{c2:?}"); //~ phi_in_log
}
fn i5(ps: &[Patient]) {
    let s = ps.iter().fold(String::new(), |mut a, p| { a.push_str(&p.name); a });
    info!("{s}"); //~ phi_in_log
    let n = ps.iter().fold(0, |a, p| a + p.name.len());
    info!("{n}");
    let r = ps.iter().try_fold(0u32, |a, p| a.checked_add(p.age));
    info!("{r:?}"); //~ phi_in_log
    let run: Vec<u32> = ps.iter().scan(0, |st, p| { *st += p.age; Some(*st) }).collect();
    info!("{run:?}"); //~ phi_in_log
    let run: Vec<usize> = ps.iter().scan(0, |st, p| { *st += p.name.len(); Some(*st) }).collect();
    info!("{run:?}");
    let cf = ps.iter().try_for_each(|p| if p.age > 100 { ControlFlow::Break(p.name.clone()) } else { ControlFlow::Continue(()) });
    if let ControlFlow::Break(n) = cf { info!("{n}"); } //~ phi_in_log
    let red = ps.iter().map(|p| p.ssn.clone()).reduce(|a, b| a + &b);
    info!("{red:?}"); //~ phi_in_log
}
fn i6(ps: &[Patient]) {
    info!("{}", ps.iter().map(|p| &p.name).join(", ")); //~ phi_in_log
    info!("{}", ps.iter().map(|p| p.id).join(", "));
    info!("{}", ps.iter().format_with(";", |p, f| f(&p.id)));
    info!("{}", ps.iter().format_with(";", |p, f| f(&p.ssn))); //~ phi_in_log
    for (a, b) in ps.iter().tuple_windows() { info!("{}", a.id); info!("{}", b.ssn); } //~ phi_in_log
    for (k, g) in &ps.iter().chunk_by(|p| p.id % 2) { info!("{k}"); for p in g { info!("{}", p.name); } } //~ phi_in_log
    if let Some((a, b)) = ps.iter().map(|p| p.age).minmax().into_option() { info!("{a} {b}"); } //~ phi_in_log
    if let Ok(p) = ps.iter().exactly_one() { info!("{}", p.ward); info!("{}", p.name); } //~ phi_in_log
    for (p, w) in ps.iter().cartesian_product(["a", "b"]) { info!("{w}"); info!("{}", p.name); } //~ phi_in_log
    let u: Vec<_> = ps.iter().unique_by(|p| &p.ssn).map(|p| p.id).collect_vec(); info!("{u:?}");
    let srt = ps.iter().map(|p| p.name.as_str()).sorted().dedup().collect_vec(); info!("{srt:?}"); //~ phi_in_log
    let (l, r): (Vec<u64>, Vec<&str>) = ps.iter().partition_map(|p| if p.age > 3 { itertools::Either::Left(p.id) } else { itertools::Either::Right(p.name.as_str()) });
    info!("{l:?}"); info!("{r:?}"); //~ phi_in_log
    for (i, n, w) in itertools::izip!(0..3, ps.iter().map(|p| &p.name), ps.iter().map(|p| &p.ward)) { info!("{i} {w}"); info!("{n}"); } //~ phi_in_log
    if let Some((a, b)) = ps.iter().map(|p| &p.ssn).collect_tuple() { let _ = a; info!("{}", b); } //~ phi_in_log
    for x in ps.iter().map(|p| p.id).interleave([1, 2]) { info!("{x}"); }
    for e in ps.iter().zip_longest([1u8, 2]) { if let itertools::EitherOrBoth::Both(p, n) = e { info!("{n}"); info!("{}", p.name); } } //~ phi_in_log
    info!("{}", itertools::join(ps.iter().map(|p| &p.ssn), "-")); //~ phi_in_log
    let pos = ps.iter().find_position(|p| p.age > 3); if let Some((i, p)) = pos { info!("{i}"); info!("{}", p.ssn); } //~ phi_in_log
    for x in ps.iter().flat_map(|p| &p.tags).merge(&["x".to_string()]) { info!("{x}"); } //~ phi_in_log
}
struct Walk<'a> { ps: &'a [Patient], i: usize }
impl<'a> Iterator for Walk<'a> { type Item = (usize, &'a str); fn next(&mut self) -> Option<Self::Item> { let p = self.ps.get(self.i)?; self.i += 1; Some((self.i, p.name.as_str())) } }
impl DoubleEndedIterator for Walk<'_> { fn next_back(&mut self) -> Option<Self::Item> { None } }
fn i7(ps: &[Patient]) { for (i, n) in (Walk { ps, i: 0 }) { info!("{i}"); info!("{n}"); } //~ phi_in_log
    let lens: Vec<usize> = Walk { ps, i: 0 }.map(|(_, n)| n.len()).collect(); info!("{lens:?}"); let up: VecDeque<String> = Walk { ps, i: 0 }.skip(1).step_by(2).map(|(_, n)| n.to_uppercase()).collect(); info!("{up:?}"); } //~ phi_in_log
fn i8(p: &Patient) { for n in iter::once(&p.name).chain(iter::repeat(&p.ward).take(2)) { info!("{n}"); } //~ phi_in_log
    for n in iter::once(&p.ward).chain(iter::empty()) { info!("{n}"); }
    let f: Vec<u32> = iter::successors(Some(p.age), |a| a.checked_sub(10)).collect(); info!("{f:?}"); //~ phi_in_log
    let mut c = 0; let g: Vec<i32> = iter::from_fn(|| { c += 1; (c < 3).then_some(c) }).collect(); info!("{g:?}");
    let h: Vec<String> = iter::repeat_with(|| p.ssn.clone()).take(1).collect(); info!("{h:?}"); //~ phi_in_log
    for (a, b) in iter::zip([1, 2], [&p.name, &p.ssn]) { info!("{a}"); info!("{b}"); } } //~ phi_in_log
fn i9(ps: Vec<Patient>) { let mut it = ps.into_iter().peekable(); while let Some(p) = it.peek() { if p.age > 3 { break; } it.next(); } if let Some(p) = it.next_if(|p| p.age > 2) { info!("{}", p.id); info!("{}", p.name); } //~ phi_in_log
    let l: LinkedList<_> = it.by_ref().take(3).map(|p| p.ward).collect(); info!("{l:?}"); let rest: BTreeSet<String> = it.map(|p| p.ssn).collect(); info!("{rest:?}"); } //~ phi_in_log
fn i10(ps: &mut Vec<Patient>) { let gone: Vec<Patient> = ps.drain(..).filter(|p| p.age > 3).collect(); info!("{}", gone[0].ssn); //~ phi_in_log
    info!("{}", ps.len()); let out: Vec<u64> = ps.extract_if(.., |p| p.age > 1).map(|p| p.id).collect(); info!("{out:?}"); let tail = ps.split_off(3); for p in tail.iter().rev() { info!("{}", p.name); } //~ phi_in_log
    ps.iter_mut().for_each(|p| p.name.clear()); }
fn i11(ps: &[Patient]) -> Result<(), String> { let ages: Result<Vec<u32>, String> = ps.iter().map(|p| p.ssn.parse::<u32>().map_err(|e| e.to_string())).collect(); match ages { Ok(v) => info!("{v:?}"), Err(e) => info!("{e}") } //~ phi_in_log
    let o: Option<Vec<&str>> = ps.iter().map(|p| p.ward.split('x').next()).collect(); info!("{o:?}"); let total: Option<u32> = ps.iter().map(|p| Some(p.age)).sum(); info!("{total:?}"); //~ phi_in_log
    let s: String = ps.iter().flat_map(|p| p.name.chars().take(1)).collect(); info!("{s}"); //~ phi_in_log
    let s: String = ps.iter().map(|p| if p.age > 3 { 'o' } else { 'y' }).collect(); info!("{s}"); let s: String = ps.iter().map(|p| p.name.as_str()).intersperse(",").collect(); info!("{s}"); //~ phi_in_log
    Ok(()) }
fn i12(m: &mut HashMap<String, Patient>, k: &HashMap<Patient2, u32>) { for (key, p) in m.iter_mut() { info!("{key}"); p.ward = key.clone(); info!("{}", p.ssn); } //~ phi_in_log
    m.retain(|k, v| { info!("{k}"); v.age > 3 }); for (p, n) in k { info!("{n}"); info!("{}", p.0); } //~ phi_in_log
    if let Some((k, v)) = m.iter().next() { info!("{k}"); info!("{}", v.name); } //~ phi_in_log
    let total: usize = m.values().map(|p| p.tags.len()).sum(); info!("{total}"); let e = m.entry("x".into()).or_default(); info!("{}", e.id); if let Some(p) = m.remove("x") { info!("{}", p.age); } } //~ phi_in_log
#[derive(Phi, PartialEq, Eq, Hash)] struct Patient2(String);
fn i13(ps: &[Patient]) { let mut groups: BTreeMap<&str, (u32, Vec<&str>)> = BTreeMap::new(); for p in ps { let g = groups.entry(&p.ward).or_insert((0, vec![])); g.0 += 1; g.1.push(&p.name); } for (w, (n, names)) in &groups { info!("{w} {n}"); info!("{names:?}"); } } //~ phi_in_log
fn i14(ps: &[Patient]) { let last = ps.iter().rev().skip_while(|p| p.age < 3).take_while(|p| p.id > 2).last(); info!("{:?}", last.map(|p| p.id)); info!("{:?}", last.map(|p| &p.ssn)); //~ phi_in_log
    let nth = ps.iter().cycle().nth(3).cloned().unwrap_or_default(); info!("{}", nth.ward); info!("{}", nth.name); //~ phi_in_log
    let x = ps.iter().map_while(|p| p.name.strip_prefix("A")).collect::<Vec<_>>().concat(); info!("{x}"); //~ phi_in_log
    let eq = ps.iter().map(|p| &p.name).eq(ps.iter().map(|p| &p.ssn)); info!("{eq}"); let is = ps.iter().is_sorted_by_key(|p| p.age); info!("{is}"); let o = ps.iter().map(|p| p.age).cmp([1, 2]); info!("{o:?}"); info!("{:?}", ps.iter().size_hint()); }
fn i15(ps: &[Patient]) { let set: HashSet<&String> = ps.iter().map(|p| &p.name).collect(); let o: HashSet<&String> = HashSet::new(); for n in set.difference(&o) { info!("{n}"); } //~ phi_in_log
    info!("{}", set.contains(&"x".to_string())); info!("{}", set.is_subset(&o)); let mut arr = ps.iter().map(|p| p.age).collect::<Vec<_>>(); arr.sort_unstable_by(|a, b| b.cmp(a)); arr.dedup(); info!("{:?}", arr.binary_search(&3)); info!("{:?}", arr.first()); //~ phi_in_log
    let [a, b, c] = ps.iter().map(|p| p.id).collect::<Vec<_>>().try_into().unwrap_or([0u64; 3]); info!("{a}{b}{c}"); let v2 = [ps[0].name.clone(), ps[1].ward.clone()].map(|s| s.to_lowercase()); info!("{}", v2[0]); //~ phi_in_log
    let arr2: [String; 2] = std::array::from_fn(|i| ps[i].ward.clone()); info!("{arr2:?}"); }
