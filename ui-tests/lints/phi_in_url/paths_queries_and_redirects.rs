//! URLs by `format!`, by parts, by query, as a redirect.
//@ lints: phi_in_url
use phi::Phi;
use serde::Serialize;
use url::Url;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

const BASE: &str = "https://registry.example.org";

#[derive(Serialize)]
struct Search<'a> {
    name: &'a str,
    page: u32,
}

async fn requests(http: &reqwest::Client, p: &Patient) -> Result<(), Box<dyn std::error::Error>> {
    http.get(format!("{BASE}/patients/{}", p.ssn)).send().await?; //~ phi_in_url
    http.get(format!("{BASE}/patients/{}", p.id)).send().await?;
    http.get(BASE).query(&[("name", &p.name)]).send().await?; //~ phi_in_url
    http.get(BASE).query(&Search { name: &p.name, page: 1 }).send().await?; //~ phi_in_url
    http.get(BASE).query(&[("page", "1")]).send().await?;
    http.delete(BASE.to_owned() + "/" + &p.email).send().await?; //~ phi_in_url
    Ok(())
}

fn parts(p: &Patient) -> Result<Url, url::ParseError> {
    let mut url = Url::parse("https://registry.example.org")?;
    url.set_path(&p.ssn); //~ phi_in_url
    url.query_pairs_mut().append_pair("name", &p.name); //~ phi_in_url
    url.path_segments_mut().unwrap().push(&p.name); //~ phi_in_url
    url.query_pairs_mut().append_pair("page", "1");
    Url::parse_with_params(BASE, &[("dob", p.ssn.as_str())]) //~ phi_in_url
}

async fn redirect(p: Patient) -> axum::response::Redirect {
    if p.name.is_empty() {
        return axum::response::Redirect::to(&format!("/patients/{}", p.id));
    }
    axum::response::Redirect::to(&format!("/patients?name={}", p.name)) //~ phi_in_url
}

fn with_ureq(p: &Patient) -> Result<(), ureq::Error> {
    ureq::get(format!("{BASE}/patients/{}", p.ssn)).call()?; //~ phi_in_url
    ureq::get(BASE).query("name", &p.name).call()?; //~ phi_in_url
    ureq::get(format!("{BASE}/patients/{}", p.id)).call()?;
    Ok(())
}

fn hashed(http: &reqwest::Client, p: &Patient, key: &[u8]) {
    let _ = http.get(format!("{BASE}/patients/{}", token(&p.ssn)));
}

#[phi::sanitizer(tokenize)]
fn token(text: &str) -> String {
    vault::token_of(text)
}
