//! PHI in a URL's path, query and in a file's name.
//@ lints: phi_in_url
use phi::Phi;
use reqwest::Client;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn fetch(http: &Client, p: &Patient) -> reqwest::Result<()> {
    http.get(format!("https://lab.clinic.internal/results/{}", p.ssn)).send().await?; //~ phi_in_url
    http.get("https://lab.clinic.internal/results").query(&[("name", &p.name)]).send().await?; //~ phi_in_url
    http.get(format!("https://lab.clinic.internal/results/{}", p.id)).send().await?;
    http.post("https://lab.clinic.internal/results").body(p.name.clone()).send().await?;
    let _ = std::fs::File::create(format!("charts/{}.pdf", p.name)); //~ phi_in_url
    let _ = std::fs::File::create(format!("charts/{}.pdf", p.id));
    Ok(())
}
