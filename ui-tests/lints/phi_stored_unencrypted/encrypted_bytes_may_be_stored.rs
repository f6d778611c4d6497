//! A cipher or a declared function before the file; what only encodes does not help.
use aes_gcm::Aes256Gcm;
use aes_gcm::aead::Aead;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use phi::Phi;
use std::fs;

#[derive(Phi)]
struct Patient {
    name: String,
}

#[phi::sanitizer(encrypt)]
fn seal(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ 7).collect()
}

fn save(cipher: &Aes256Gcm, nonce: &[u8; 12], p: &Patient) -> std::io::Result<()> {
    let sealed = cipher.encrypt(nonce.into(), p.name.as_bytes()).unwrap_or_default();
    fs::write("chart.bin", sealed)?;
    fs::write("chart.bin", seal(&p.name))?;
    fs::write("chart.b64", STANDARD.encode(&p.name))?; //~ phi_stored_unencrypted
    Ok(())
}
