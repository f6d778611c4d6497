//! How macro calls are read.

use super::{body, dump, lower};

const P: &str = "p: P, n: N, log: L";

fn call(text: &str) -> String {
    let shown = body(P, text);
    shown.strip_prefix("{ ").and_then(|rest| rest.strip_suffix(" }")).unwrap_or(&shown).to_owned()
}

#[test]
fn format_strings_find_their_arguments() {
    assert_eq!(
        call(r#"println!("{} {n} {x:?} {0:>n$} {:p}", p.name, x = p.mrn, p)"#),
        "println!<Format>(fmt \"\" p#0.name \" \" n#1 \" \" p#0.mrn:? \" \" p#0.name \"\" n#1 \" \" p#0:p \"\")"
            .replace("p#0:p", "p#0.mrn:p")
    );
}

#[test]
fn leading_arguments_come_before_the_format_string() {
    assert_eq!(call(r#"write!(n, "{p}")"#), "write!<Format>(n#1, fmt \"\" p#0 \"\")");
    assert_eq!(call(r#"assert!(n > 1, "bad {}", p)"#), "assert!<Format>((n#1 Gt 1), fmt \"bad \" p#0 \"\")");
    assert_eq!(call("assert!(n > 1)"), "assert!<Format>((n#1 Gt 1), )");
    assert_eq!(call("assert_eq!(n, p.n)"), "assert_eq!<Format>(n#1, p#0.n, )");
    assert_eq!(call(r#"ensure!(n, E { n })"#), "ensure!<Format>(n#1, fmt E { n: n#1, })");
    assert_eq!(call(r#"whatever!(n, "no {p}")"#), "whatever!<Format>(n#1, fmt \"no \" p#0 \"\")");
    assert_eq!(call(r#"whatever!("no {p}")"#), "whatever!<Format>(fmt \"no \" p#0 \"\")");
    assert_eq!(call(r#"miette!(code = n, "no {p}")"#), "miette!<Format>(code=n#1, fmt \"no \" p#0 \"\")");
    assert_eq!(call("bail!(n)"), "bail!<Format>(fmt n#1)");
    assert_eq!(call(r#"print!(concat!("a", "{}"), p)"#), "print!<Format>(fmt \"a\" p#0 \"\")");
}

#[test]
fn events_of_tracing() {
    assert_eq!(
        call(r#"info!(target: "t", parent: &n, name = %p.name, ?n, p.mrn, a.b = 1, "m {}", p)"#),
        "info!<Event>(name=%p#0.name, n=?n#1, p.mrn=p#0.mrn, a.b=1, fmt \"m \" p#0 \"\")"
    );
    assert_eq!(call(r#"info!("{n} {}", p)"#), "info!<Event>(fmt \"\" n#1 \" \" p#0 \"\")");
    assert_eq!(call("error!(?p)"), "error!<Event>(p=?p#0, )");
    assert_eq!(call(r#"info!(p, "seen")"#), "info!<Event>(p=p#0, fmt \"seen\")");
    assert_eq!(call(r#"event!(Level::INFO, { n, a = ?p }, "m")"#), "event!<Event>(n=n#1, a=?p#0, fmt \"m\")");
    assert_eq!(call(r#"info_span!("s", %p, n = n)"#), "info_span!<Event>(p=%p#0, n=n#1, )");
    assert_eq!(call(r#"span!(target: "x", Level::INFO, "s", "k y" = p)"#), "span!<Event>(k y=p#0, )");
    assert_eq!(
        call(r#"tracing::warn!(r#type = n, { KEY } = p)"#),
        "tracing::warn!<Event>(type=n#1, KEY=p#0, )"
    );
    assert_eq!(call("info!()"), "info!<Event>()");
}

#[test]
fn events_of_log() {
    assert_eq!(
        call(r#"info!(target: "t", a = n, b:? = p, p:%; "m {}", n)"#),
        "info!<Event>(a=n#1, b=?p#0, p=%p#0, fmt \"m \" n#1 \"\")"
    );
    assert_eq!(call(r#"log!(Level::Info, "{p}")"#), "log!<Event>(fmt \"\" p#0 \"\")");
}

#[test]
fn records_of_slog() {
    let expected = "info!<Slog>(log#2, k=%p#0, m=n#1, p#0, fmt \"m \" n#1 \"\")";
    assert_eq!(call(r#"info!(log, "m {}", n; "k" => %p, "m" => n, p)"#), expected);
    assert_eq!(call(r#"slog_info!(p.log, "{n}")"#), "slog_info!<Slog>(p#0.log, fmt \"\" n#1 \"\")");
    assert_eq!(call(r#"warn!(&n, "m"; "k" => ?p)"#), "warn!<Slog>(&n#1, k=?p#0, fmt \"m\")");
}

#[test]
fn values_and_their_keys() {
    assert_eq!(
        call(r#"json!({ "a": p.name, "b": { "c": [n, { "d": null, "e": f(p) }] }, n: 1 })"#),
        "json!<Json>(a=p#0.name, b.c=n#1, b.c.e=f(p#0), n=1, )"
    );
    assert_eq!(call("json!(p)"), "json!<Json>(p#0, )");
    assert_eq!(call(r#"doc! { "a": p, "$set": { "b": n } }"#), "doc!<Json>(a=p#0, $set.b=n#1, )");
}

#[test]
fn plain_lists() {
    assert_eq!(call("vec![p, n]"), "vec!<Exprs>(p#0, n#1, )");
    assert_eq!(call("vec![p; 3]"), "vec!<Exprs>(p#0, 3, )");
    assert_eq!(call("dbg!(p.name)"), "dbg!<Exprs>(p#0.name, )");
    assert_eq!(call("tokio::join!(f(p), n)"), "tokio::join!<Exprs>(f(p#0), n#1, )");
    assert_eq!(
        call(r#"query_as!(Patient, "select 1", p.id)"#),
        "query_as!<Query>(Patient, \"select 1\", p#0.id, )"
    );
}

#[test]
fn matches_and_select_become_match() {
    assert_eq!(
        call("matches!(p, A(x) if x > n)"),
        "match p#0 { A(x#3) if (x#3 Gt n#1) => true, _ => false, }"
    );
    assert_eq!(
        call("tokio::select! { biased; Some(x) = f(p) => g(x), _ = n, if p.ok => { h(n) } else => p }"),
        "match missing() { _ => { let Some(x#3) = f(p#0).await; g(x#3) }, \
         _ if p#0.ok => { let _ = n#1.await; { h(n#1) } }, _ => p#0, }"
    );
    assert_eq!(
        call("select! { recv(n) -> m => g(m), default => {} }"),
        "match missing() { _ => { let m#3 = n#1.recv(); g(m#3) }, _ => {}, }"
    );
}

#[test]
fn unknown_macros_are_read_for_their_expressions() {
    assert_eq!(
        call(r#"counter!("hits", "user" => p.name, "n" => n)"#),
        "counter!<Unknown>(\"hits\", user=p#0.name, n=n#1, )"
    );
    assert_eq!(call(r#"say!("{n} and {other}", p)"#), "say!<Unknown>(\"{n} and {other}\", n#1, p#0, )");
    assert_eq!(call("odd!(=> p.name ; [n] -> { f(log) })"), "odd!<Unknown>(p#0.name, [n#1], { f(log#2) }, )");
    assert_eq!(call("odd! { let x = p; g(x); }"), "odd!<Unknown>({ let x#3 = p#0; g(x#3); }, )");
    assert_eq!(call("html! { h1 { (p.name) } }"), "html!<Unknown>({ p#0.name }, )");
    assert_eq!(call("quote! { a #p b }"), "quote!<Unknown>(p#0, )");
}

#[test]
fn macros_that_stand_for_values() {
    assert_eq!(call(r#"concat!("a", 1, 'c')"#), "\"a1c\"");
    assert_eq!(call("cfg!(windows)"), "false");
    assert_eq!(call("r#try!(p)"), "p#0?");
    assert_eq!(call("stream! { yield p; }"), "stream { yield p#0; }");
}

#[test]
fn statics_that_macros_declare() {
    let hir = lower(
        "lazy_static! { pub static ref A: u8 = f(); } thread_local! { static B: u8 = const { 1 }; static C: u8 = 2 }
         cfg_if::cfg_if! { if #[cfg(windows)] { fn w() {} } else { fn u() {} } } other! { x }",
    );
    let names: Vec<_> = hir.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["A", "B", "C", "u", ""]);
    assert_eq!(dump::show(dump::find(&hir.items, "A").unwrap()), "f()");
}
