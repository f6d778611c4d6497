//! Builders, getters, setters, constructors and `serde(into)` of derives are written out.
use phi::Phi;
use serde::Serialize;
use tracing::info;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, #[phi(skip)] id: u64, #[phi(skip)] ward: String }
#[derive(typed_builder::TypedBuilder)]
struct Mail { #[builder(setter(into))] to: String, #[builder(default)] cc: String, n: Option<u32> }
fn a(p: &Patient) {
    let m = Mail::builder().to(p.name.as_str()).cc("ward".into()).n(Some(3)).build();
    info!("{}", m.to); //~ phi_in_log
    info!("{}", m.cc);
    info!("{:?}", m.n);
}
#[derive(derive_builder::Builder, Clone)]
#[builder(setter(into))]
struct Note { title: String, body: String }
fn b(p: &Patient) {
    let n = NoteBuilder::default().title("x").body(p.ssn.clone()).build().unwrap();
    info!("{}", n.title);
    info!("{}", n.body); //~ phi_in_log
    let mut nb = NoteBuilder::default();
    nb.title(&p.name);
    nb.body("clean");
    if let Ok(n) = nb.build() {
        info!("{}", n.title); //~ phi_in_log
        info!("{}", n.body);
    }
}
#[derive(bon::Builder)]
struct Card { who: String, ward: String, tag: Option<String> }
fn c(p: &Patient) {
    let c = Card::builder().who(p.name.clone()).ward(p.ward.clone()).maybe_tag(None).build();
    info!("{}", c.who); //~ phi_in_log
    info!("{} {:?}", c.ward, c.tag);
}
#[derive(getset::Getters, getset::Setters, getset::MutGetters, Default)]
#[getset(get = "pub")]
struct Account { #[getset(get = "pub", set = "pub")] text: String, #[getset(get_mut)] list: Vec<String>, plain: String }
fn d(p: &Patient) {
    let mut a = Account::default();
    a.set_text(p.name.clone());
    info!("{}", a.text()); //~ phi_in_log
    info!("{}", a.plain());
    a.set_text("x".into());
    info!("{}", a.text());
    a.list_mut().push(p.ssn.clone());
    info!("{}", a.list[0]); //~ phi_in_log
}
#[derive(derive_new::new)]
struct Pair { k: String, v: String }
fn e(p: &Patient) {
    let x = Pair::new(p.ward.clone(), p.name.clone());
    info!("{}", x.k);
    info!("{}", x.v); //~ phi_in_log
}
#[derive(Serialize, Clone)]
#[serde(into = "Slim")]
struct Fat { text: String, id: u64 }
#[derive(Serialize)]
struct Slim { id: u64 }
impl From<Fat> for Slim { fn from(fat: Fat) -> Slim { Slim { id: fat.id } } }
#[derive(Serialize, Clone)]
#[serde(rename_all = "camelCase", into = "Wide")]
struct Thin { text: String, id: u64 }
#[derive(Serialize)]
struct Wide { all: String }
impl From<Thin> for Wide { fn from(t: Thin) -> Wide { Wide { all: format!("{}{}", t.id, t.text) } } }
fn f(p: &Patient) -> serde_json::Result<()> {
    let fat = Fat { text: p.ssn.clone(), id: p.id };
    info!("{}", serde_json::to_string(&fat)?);
    let thin = Thin { text: p.ssn.clone(), id: p.id };
    info!("{}", serde_json::to_string(&thin)?); //~ phi_in_log
    Ok(())
}
#[derive(typed_builder::TypedBuilder, Phi)]
struct Visit { reason: String, #[phi(skip)] room: String }
fn g(reason: String, room: String) -> Visit {
    info!("{room}");
    info!("{reason}"); //~ phi_in_log
    Visit::builder().reason(reason).room(room).build()
}
#[derive(derive_getters::Getters)]
struct Row { name: String, n: u32 }
fn h(p: &Patient) {
    let r = Row { name: p.name.clone(), n: 3 };
    info!("{}", r.n());
    info!("{}", r.name()); //~ phi_in_log
}
