//! Switches of HTTP clients: on by a literal or constant, never by what is configured at run time.

const ACCEPT: bool = true;
const STRICT: bool = false;

struct Options {
    insecure: bool,
    verify: bool,
}

fn both_names() -> reqwest::Result<reqwest::Client> {
    let old = reqwest::Client::builder()
        .use_rustls_tls()
        .danger_accept_invalid_certs(true) //~ tls_verification_disabled
        .build()?;
    reqwest::ClientBuilder::new()
        .tls_danger_accept_invalid_hostnames(true) //~ tls_verification_disabled
        .tls_danger_accept_invalid_certs(false)
        .build()
}

fn by_a_constant() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(ACCEPT).build() //~ tls_verification_disabled
}

fn by_a_local() -> reqwest::Result<reqwest::blocking::Client> {
    let accept = !STRICT;
    reqwest::blocking::Client::builder().danger_accept_invalid_hostnames(accept).build() //~ tls_verification_disabled
}

fn client(accept: bool) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(accept).build() //~ tls_verification_disabled
}

fn of_a_partner() -> reqwest::Result<reqwest::Client> {
    client(true)
}

fn strict_client(accept: bool) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(accept).build()
}

fn of_our_own() -> reqwest::Result<reqwest::Client> {
    strict_client(false)
}

fn off() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(false).build()
}

fn by_build() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(cfg!(debug_assertions)).build()
}

fn by_environment() -> reqwest::Result<reqwest::Client> {
    let insecure = std::env::var("INSECURE").is_ok();
    let mut accept = false;
    if insecure {
        accept = true;
    }
    reqwest::Client::builder().danger_accept_invalid_certs(accept).build()
}

fn by_configuration(options: &Options) -> reqwest::Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder();
    if options.insecure {
        builder = builder.danger_accept_invalid_certs(options.insecure);
    }
    builder.build()
}

fn when_it_is_configured(options: &Options) -> reqwest::Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder();
    if options.insecure {
        builder = builder.danger_accept_invalid_certs(true); //~ tls_verification_disabled
    }
    builder.build()
}

fn others() -> Result<(), Box<dyn std::error::Error>> {
    attohttpc::get("https://lab.example.com").danger_accept_invalid_certs(true).send()?; //~ tls_verification_disabled
    let tls = ureq::tls::TlsConfig::builder().disable_verification(true).build(); //~ tls_verification_disabled
    let connector = native_tls::TlsConnector::builder()
        .danger_accept_invalid_certs(true) //~ tls_verification_disabled
        .danger_accept_invalid_hostnames(true) //~ tls_verification_disabled
        .build()?;
    let mut easy = curl::easy::Easy::new();
    easy.ssl_verify_peer(false)?; //~ tls_verification_disabled
    easy.ssl_verify_host(true)?;
    Ok(())
}

#[cfg(test)]
fn in_tests() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(true).build()
}
