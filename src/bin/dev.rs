//! dev
use phi_lint::workspace::Selection;
use phi_lint::*;
fn main() {
    let arg = std::env::args().nth(1).unwrap();
    let verbose = std::env::args().nth(2).is_some();
    workspace::pool(None).install(|| {
    let t0 = std::time::Instant::now();
    let path: camino::Utf8PathBuf = arg.into();
    let is_ws = path.join("Cargo.toml").exists();
    let sel = if is_ws { Selection { manifest_path: Some(path.join("Cargo.toml")), workspace: true, ..Default::default() } } else { Selection { path: Some(path.clone()), ..Default::default() } };
    let cwd = camino::Utf8PathBuf::from_path_buf(std::env::current_dir().unwrap()).unwrap();
    let ws = workspace::discover(&sel, &cwd).unwrap();
    let t1 = std::time::Instant::now();
    let loaded = workspace::load(&ws, &[], |f, t, c| syntax::lower_file(f, t, c));
    let nfiles = loaded.sources.len();
    let lines: usize = loaded.sources.iter().map(|(_, f)| f.text.lines().count()).sum();
    for p in ws.problems.iter().chain(&loaded.problems) { eprintln!("problem {p:?}"); }
    let t2 = std::time::Instant::now();
    let n = program::number(&ws, loaded);
    for f in n.files.iter().flatten() { for p in &f.problems { eprintln!("problem {} {:?}", n.sources.path(f.file), p); } }
    let t3 = std::time::Instant::now();
    let conf = std::fs::read_to_string(ws.root.join("phi-lint.toml")).ok();
    let (cat, problems) = catalog::Catalog::load(catalog::BUILTIN, conf.as_deref().map(|t| ("phi-lint.toml", t)), &[]);
    for p in &problems { eprintln!("{p:?}"); }
    let t4 = std::time::Instant::now();
    let labels = labels::find(&n.program, &cat);
    let t5 = std::time::Instant::now();
    if std::env::var("UNRES").is_ok() {
        let cx = types::TypeCx::new(&n.program);
        for (i, f) in n.program.fns.iter().enumerate() {
            let m = &n.program.modules[f.module.0 as usize];
            let all = std::env::var("UNRES").unwrap() == "all";
            if n.program.crates[m.krate.0 as usize].origin != names::Origin::Workspace && !all { continue; }
            if f.hir.body.is_none() { continue; }
            let o = types::Owner::Fn(names::FnId(i as u32));
            let t = cx.infer(o);
            let b = f.hir.body.as_ref().unwrap();
            for (k, e) in b.exprs.iter().enumerate() {
                let id = hir::ExprId(k as u32);
                let is_call = matches!(e.kind, hir::ExprKind::Call{..} | hir::ExprKind::MethodCall{..});
                if !is_call { continue; }
                let c = t.callees.get(&id);
                let bad = match c { None | Some(types::Callee::Unknown(_)) => true, Some(types::Callee::Value) => false, _ => false };
                let lc = n.sources.line_column(e.span);
                if bad || std::env::var("CALLS").is_ok() {
                    let recv = match &e.kind { hir::ExprKind::MethodCall{receiver,..} => format!("{:?}", t[*receiver]), hir::ExprKind::Call{callee,..} => n.sources.text(b.expr(*callee).span).to_string(), _ => String::new() };
                    println!("UNRES {}:{} {:?} recv {} ty {:?}", n.sources.path(e.span.file), lc.line, c, recv, t[id]);
                }
            }
        }
    }
    let mut a = analyse::analyse(&n.program, &labels, &cat, false);
    let t6 = std::time::Instant::now();
    a.findings.sort_by_key(|f| (f.span, f.lint));
    for f in &a.findings {
        let lc = n.sources.line_column(f.span);
        println!("{}:{}:{}: {}{} {}", n.sources.path(f.span.file), lc.line, lc.column, if f.inferred {"(inferred) "} else {""}, f.lint, f.message);
        if verbose { for s in &f.trace { println!("      {}:{} {}", n.sources.path(s.span.file), n.sources.line_column(s.span).line, s.message); } for s in &f.notes { println!("      note {s}"); } }
    }
    eprintln!("files {nfiles} lines {lines} fns {} calls {} resolved {} | discover {:?} load {:?} number {:?} catalog {:?} labels {:?} analyse {:?}", a.n_functions, a.n_calls, a.n_calls_resolved, t1-t0, t2-t1, t3-t2, t4-t3, t5-t4, t6-t5);
    });
}
