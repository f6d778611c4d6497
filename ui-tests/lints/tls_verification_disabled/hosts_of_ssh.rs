//! The key of an SSH host is its certificate.

use russh::client::Handler;
use russh::keys::PublicKey;

struct Anyone;

impl Handler for Anyone {
    type Error = russh::Error;

    async fn check_server_key(&mut self, _key: &PublicKey) -> Result<bool, Self::Error> { //~ tls_verification_disabled
        Ok(true)
    }
}

struct Known {
    keys: Vec<PublicKey>,
}

impl Handler for Known {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> {
        Ok(self.keys.contains(key))
    }
}

struct Nobody;

impl Handler for Nobody {
    type Error = russh::Error;

    async fn check_server_key(&mut self, _key: &PublicKey) -> Result<bool, Self::Error> {
        Ok(false)
    }
}
