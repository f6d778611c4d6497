//! Apple and Firebase push: the text is on the lock screen, and read by the vendor.
//@ lints: phi_to_messaging
use a2::{Client, DefaultNotificationBuilder, NotificationBuilder, NotificationOptions};
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

async fn apple(client: &Client, token: &str, p: &Patient) {
    let text = format!("Your {} result is ready", p.diagnosis);
    let payload = DefaultNotificationBuilder::new().set_title("Clinic").set_body(&text).build(token, NotificationOptions::default());
    let _ = client.send(payload).await; //~ phi_to_messaging
    let payload = DefaultNotificationBuilder::new().set_title("Clinic").set_body("A result is ready").build(token, NotificationOptions::default());
    let _ = client.send(payload).await;
}

async fn apple_data(client: &Client, token: &str, p: &Patient) -> Result<(), a2::Error> {
    let mut payload = DefaultNotificationBuilder::new().set_title("Clinic").build(token, NotificationOptions::default());
    payload.add_custom_data("diagnosis", &p.diagnosis)?;
    client.send(payload).await?; //~ phi_to_messaging
    Ok(())
}

async fn sns(client: &aws_sdk_sns::Client, p: &Patient) {
    let _ = client.publish().phone_number("+15005550009").message(format!("Result: {}", p.diagnosis)).send().await; //~ phi_to_messaging
    let _ = client.publish().topic_arn("arn:aws:sns:eu-west-1:1:beds").message("a bed is free").send().await;
}
