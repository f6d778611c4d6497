//! A file's name is in listings and logs; so is the key of an object, and the name in `Content-Disposition`.
//@ lints: phi_in_url
use axum::http::{header, HeaderMap, HeaderValue};
use phi::Phi;
use std::fs::{self, File};
use std::path::Path;
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

fn files(p: &Patient) -> std::io::Result<()> {
    File::create(format!("/var/charts/{}.pdf", p.name))?; //~ phi_in_url
    File::create(format!("/var/charts/{}.pdf", p.id))?;
    fs::create_dir_all(Path::new("/var/charts").join(&p.ssn))?; //~ phi_in_url
    fs::rename("/tmp/chart", format!("/var/charts/{}", p.name))?; //~ phi_in_url
    fs::write(format!("/var/charts/{}.txt", p.name), "seen")?; //~ phi_in_url
    fs::write("/var/charts/last.txt", "seen")
}

async fn with_tokio(p: &Patient) -> std::io::Result<()> {
    tokio::fs::File::create(format!("/var/charts/{}.pdf", p.name)).await?; //~ phi_in_url
    tokio::fs::write(format!("/var/charts/{}.pdf", p.id), b"x").await
}

async fn object(client: &aws_sdk_s3::Client, p: &Patient) {
    let _ = client.put_object().bucket("charts").key(format!("{}.pdf", p.name)).send().await; //~ phi_in_url
    let _ = client.get_object().bucket("charts").key(p.id.to_string()).send().await;
}

fn download(p: &Patient) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let name = format!("attachment; filename=\"{}.pdf\"", p.name);
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).unwrap()); //~ phi_in_url
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"chart.pdf\""));
    headers
}

fn response(p: &Patient) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok()
        .insert_header(("Content-Disposition", format!("attachment; filename={}.pdf", p.name))) //~ phi_in_url
        .finish()
}
