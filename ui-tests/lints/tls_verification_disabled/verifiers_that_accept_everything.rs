//! A verifier of one's own is judged by its body: one that can only say yes is no verifier.

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use std::sync::Arc;

#[derive(Debug)]
struct AcceptAll;

impl ServerCertVerifier for AcceptAll {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        Vec::new()
    }
}

#[derive(Debug)]
struct Pinned {
    inner: Arc<WebPkiServerVerifier>,
    fingerprint: [u8; 32],
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp, now)?;
        if fingerprint(end_entity) != self.fingerprint {
            return Err(Error::General("another certificate".into()));
        }
        Ok(ServerCertVerified::assertion())
    }
}

#[derive(Debug)]
struct Delegating(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for Delegating {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.0.verify_server_cert(end_entity, intermediates, server_name, ocsp, now)
    }
}

#[derive(Debug)]
struct Forgiving(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for Forgiving {
    fn verify_server_cert( //~ tls_verification_disabled
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if let Err(error) = self.0.verify_server_cert(end_entity, intermediates, server_name, ocsp, now) {
            tracing::warn!("certificate is not valid: {error}");
        }
        Ok(ServerCertVerified::assertion())
    }
}

fn fingerprint(certificate: &CertificateDer<'_>) -> [u8; 32] {
    *blake3::hash(certificate).as_bytes()
}

fn in_the_builder() -> ClientConfig {
    ClientConfig::builder()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AcceptAll)) //~ tls_verification_disabled
        .with_no_client_auth()
}

fn afterwards(mut config: ClientConfig) -> ClientConfig {
    let verifier: Arc<dyn ServerCertVerifier> = Arc::new(AcceptAll);
    config.dangerous().set_certificate_verifier(verifier); //~ tls_verification_disabled
    config
}

fn pinned(inner: Arc<WebPkiServerVerifier>) -> ClientConfig {
    ClientConfig::builder()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Pinned { inner, fingerprint: [0; 32] }))
        .with_no_client_auth()
}

fn delegating(inner: Arc<WebPkiServerVerifier>) -> ClientConfig {
    ClientConfig::builder()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Delegating(inner)))
        .with_no_client_auth()
}
