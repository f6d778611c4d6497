//! mail-send, Discord by twilight, Firebase: the client comes out of a chain.
//@ lints: phi_to_messaging
use phi::Phi;
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

async fn smtp(p: &Patient) -> mail_send::Result<()> {
    use mail_send::{mail_builder::MessageBuilder, SmtpClientBuilder};
    let message = MessageBuilder::new()
        .from(("Clinic", "clinic@example.org"))
        .to(vec![("Desk", "desk@example.org")])
        .subject("Result")
        .text_body(format!("{} has {}", p.name, p.diagnosis));
    SmtpClientBuilder::new("smtp.example.org", 587).connect().await?.send(message).await?; //~ phi_to_messaging
    let message = MessageBuilder::new().from(("Clinic", "clinic@example.org")).text_body("Please sign in.");
    SmtpClientBuilder::new("smtp.example.org", 587).connect().await?.send(message).await
}

async fn twilight(client: &twilight_http::Client, channel: Channel, p: &Patient) {
    let _ = client.create_message(channel).content(&p.name).await; //~ phi_to_messaging
    let _ = client.create_message(channel).content("a bed is free").await;
}

struct Channel;
