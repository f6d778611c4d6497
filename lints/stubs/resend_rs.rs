//! resend-rs 0.35: the services are fields of the client.

#[derive(Clone, Debug)]
pub struct Resend {
    pub emails: services::EmailsSvc,
    pub batch: services::BatchSvc,
    pub broadcasts: services::BroadcastsSvc,
    pub contacts: services::ContactsSvc,
}

impl Resend {
    fn new(api_key: &str) -> Resend { Resend {} }
}

pub mod services {
    #[derive(Clone, Debug)]
    pub struct EmailsSvc;

    #[derive(Clone, Debug)]
    pub struct BatchSvc;

    #[derive(Clone, Debug)]
    pub struct BroadcastsSvc;

    #[derive(Clone, Debug)]
    pub struct ContactsSvc;
}
