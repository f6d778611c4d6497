//! Pages out of template engines, names of downloads, redirects: all of it is answered.
//@ lints: phi_response_without_authentication phi_in_url
use axum::{Router, routing::get, extract::{Path, State}, response::{Html, IntoResponse, Response}, http::{HeaderMap, header, HeaderValue}};
use phi::Phi;
use std::sync::Arc;

#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
struct App { tera: tera::Tera, env: minijinja::Environment<'static>, hb: handlebars::Handlebars<'static> }
fn load(id: u64) -> Patient { todo!() }

#[derive(askama::Template)]
#[template(path = "patient.html")]
struct Page { name: String }

async fn askama_page(Path(id): Path<u64>) -> Html<String> { //~ phi_response_without_authentication
    let p = load(id);
    Html(askama::Template::render(&Page { name: p.name }).unwrap())
}
#[derive(askama::Template, askama_web::WebTemplate)]
#[template(path = "patient.html")]
struct WebPage { name: String }
async fn askama_web_page(Path(id): Path<u64>) -> WebPage { //~ phi_response_without_authentication
    WebPage { name: load(id).name }
}
async fn askama_into_response(Path(id): Path<u64>) -> impl IntoResponse { //~ phi_response_without_authentication
    WebPage { name: load(id).name }
}
async fn maud_page(Path(id): Path<u64>) -> maud::Markup { //~ phi_response_without_authentication
    let p = load(id);
    maud::html! { h1 { (p.name) } }
}
async fn maud_clean(Path(id): Path<u64>) -> maud::Markup {
    let p = load(id);
    maud::html! { h1 { "Patient " (p.id) } }
}
async fn tera_page(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Html<String> { //~ phi_response_without_authentication
    let mut context = tera::Context::new();
    context.insert("name", &load(id).name);
    Html(app.tera.render("patient.html", &context).unwrap())
}
async fn tera_serialize(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Html<String> { //~ phi_response_without_authentication
    let context = tera::Context::from_serialize(load(id)).unwrap();
    Html(app.tera.render("patient.html", &context).unwrap())
}
async fn tera_clean(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Html<String> {
    let mut context = tera::Context::new();
    context.insert("id", &load(id).id);
    Html(app.tera.render("patient.html", &context).unwrap())
}
async fn minijinja_page(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Html<String> { //~ phi_response_without_authentication
    let p = load(id);
    let t = app.env.get_template("patient").unwrap();
    Html(t.render(minijinja::context! { name => p.name, id => p.id }).unwrap())
}
async fn minijinja_clean(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Html<String> {
    let p = load(id);
    let t = app.env.get_template("patient").unwrap();
    Html(t.render(minijinja::context! { id => p.id }).unwrap())
}
async fn handlebars_page(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Html<String> { //~ phi_response_without_authentication
    let p = load(id);
    Html(app.hb.render("patient", &serde_json::json!({ "name": p.name })).unwrap())
}
async fn download(Path(id): Path<u64>) -> impl IntoResponse { //~ phi_response_without_authentication
    let p = load(id);
    ([(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.pdf\"", p.name))], Vec::<u8>::new()) //~ phi_in_url
}
async fn download_map(Path(id): Path<u64>) -> Response { //~ phi_response_without_authentication
    let p = load(id);
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&format!("attachment; filename=\"{}.pdf\"", p.name)).unwrap()); //~ phi_in_url
    (headers, "x").into_response()
}
async fn download_builder(Path(id): Path<u64>) -> Response { //~ phi_response_without_authentication
    let p = load(id);
    Response::builder().header(header::CONTENT_DISPOSITION, format!("attachment; filename={}", p.name)).body("x".into()).unwrap() //~ phi_in_url
}
async fn download_clean(Path(id): Path<u64>) -> impl IntoResponse {
    let p = load(id);
    ([(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.pdf\"", p.id))], Vec::<u8>::new())
}
async fn redirect(Path(id): Path<u64>) -> axum::response::Redirect { //~ phi_response_without_authentication
    axum::response::Redirect::to(&format!("/search?name={}", load(id).name)) //~ phi_in_url
}
async fn redirect_clean(Path(id): Path<u64>) -> axum::response::Redirect {
    axum::response::Redirect::to(&format!("/patients/{}", load(id).id))
}
fn app(s: Arc<App>) -> Router {
    Router::new()
        .route("/a/{id}", get(askama_page)).route("/b/{id}", get(askama_web_page)).route("/c/{id}", get(askama_into_response))
        .route("/d/{id}", get(maud_page)).route("/e/{id}", get(maud_clean)).route("/f/{id}", get(tera_page)).route("/g/{id}", get(tera_serialize))
        .route("/h/{id}", get(tera_clean)).route("/i/{id}", get(minijinja_page)).route("/j/{id}", get(minijinja_clean)).route("/k/{id}", get(handlebars_page))
        .route("/l/{id}", get(download)).route("/m/{id}", get(download_map)).route("/n/{id}", get(download_builder)).route("/o/{id}", get(download_clean))
        .route("/p/{id}", get(redirect)).route("/q/{id}", get(redirect_clean))
        .with_state(s)
}
