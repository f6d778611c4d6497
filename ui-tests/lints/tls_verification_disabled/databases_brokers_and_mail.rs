//! Databases, brokers, directories and mail have switches of their own, as calls, fields, texts or parts of an address.

use ldap3::LdapConnSettings;
use lettre::transport::smtp::client::TlsParameters;
use mongodb::options::{ClientOptions, TlsOptions};
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};
use rdkafka::config::ClientConfig;

fn directory() -> LdapConnSettings {
    LdapConnSettings::new().set_starttls(true).set_no_tls_verify(true) //~ tls_verification_disabled
}

fn checked_directory() -> LdapConnSettings {
    LdapConnSettings::new().set_starttls(true).set_no_tls_verify(false)
}

fn mail() -> Result<TlsParameters, lettre::transport::smtp::Error> {
    TlsParameters::builder("mail.clinic.example".to_owned())
        .dangerous_accept_invalid_certs(true) //~ tls_verification_disabled
        .build()
}

fn documents() -> TlsOptions {
    TlsOptions::builder().allow_invalid_certificates(true).build() //~ tls_verification_disabled
}

fn documents_by_field() -> TlsOptions {
    let mut options = TlsOptions::default();
    options.allow_invalid_hostnames = Some(true); //~ tls_verification_disabled
    options
}

async fn documents_by_address() -> mongodb::error::Result<ClientOptions> {
    ClientOptions::parse("mongodb://db.clinic.example/?tls=true&tlsInsecure=true").await //~ tls_verification_disabled
}

async fn checked_documents() -> mongodb::error::Result<ClientOptions> {
    ClientOptions::parse("mongodb://db.clinic.example/?tls=true").await
}

fn open_ssl() -> Result<SslConnector, openssl::error::ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::NONE); //~ tls_verification_disabled
    Ok(builder.build())
}

fn open_ssl_by_closure() -> Result<SslConnector, openssl::error::ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify_callback(SslVerifyMode::PEER, |_, _| true); //~ tls_verification_disabled
    Ok(builder.build())
}

fn checked_open_ssl() -> Result<SslConnector, openssl::error::ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::PEER);
    builder.set_verify_callback(SslVerifyMode::PEER, |ok, _| ok);
    Ok(builder.build())
}

fn broker() -> ClientConfig {
    let mut config = ClientConfig::new();
    config
        .set("security.protocol", "ssl")
        .set("enable.ssl.certificate.verification", "false"); //~ tls_verification_disabled
    config
}

fn checked_broker() -> ClientConfig {
    let mut config = ClientConfig::new();
    config.set("security.protocol", "ssl").set("enable.ssl.certificate.verification", "true");
    config.set("enable.auto.commit", "false");
    config
}

fn server() -> tiberius::Config {
    let mut config = tiberius::Config::new();
    config.trust_cert(); //~ tls_verification_disabled
    config
}

fn cluster(mut config: kube::Config) -> kube::Config {
    config.accept_invalid_certs = true; //~ tls_verification_disabled
    config
}
