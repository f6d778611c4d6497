//! SendGrid, Mailgun, Postmark, Resend and SES.
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

async fn sendgrid_v3(sender: &sendgrid::v3::Sender, p: &Patient) {
    let message = sendgrid::v3::Message::new(sendgrid::v3::Email::new("clinic@example.org"))
        .set_subject("Result")
        .add_content(sendgrid::v3::Content::new().set_content_type("text/plain").set_value(&p.diagnosis));
    let _ = sender.send(&message).await; //~ phi_to_messaging
}

async fn sendgrid_v2(client: &sendgrid::SGClient, p: &Patient) {
    let mail = sendgrid::Mail::new().add_subject("Result").add_text(&p.diagnosis).add_from("clinic@example.org");
    let _ = client.send(mail).await; //~ phi_to_messaging
    let mail = sendgrid::Mail::new().add_subject("Result").add_text("Please sign in.").add_from("clinic@example.org");
    let _ = client.send(mail).await;
}

async fn mailgun(client: &mailgun_rs::Mailgun, sender: &mailgun_rs::EmailAddress, p: &Patient) {
    let message = mailgun_rs::Message {
        to: vec![mailgun_rs::EmailAddress::address("desk@example.org")],
        subject: String::from("Result"),
        html: format!("<b>{}</b>", p.diagnosis),
        ..Default::default()
    };
    let _ = client.async_send(mailgun_rs::MailgunRegion::US, sender, message, None).await; //~ phi_to_messaging
}

async fn postmark_mail(client: &postmark::reqwest::PostmarkClient, p: &Patient) {
    use postmark::api::{email::SendEmailRequest, Body};
    use postmark::Query;
    let request = SendEmailRequest::builder()
        .from("clinic@example.org")
        .to("desk@example.org")
        .subject("Result")
        .body(Body::text(p.diagnosis.clone()))
        .build();
    let _ = request.execute(client).await; //~ phi_to_messaging
    let request = SendEmailRequest::builder()
        .from("clinic@example.org")
        .to("desk@example.org")
        .subject("Result")
        .body(Body::text("Please sign in.".to_owned()))
        .build();
    let _ = request.execute(client).await;
}

async fn resend(client: &resend_rs::Resend, p: &Patient) {
    use resend_rs::types::CreateEmailBaseOptions;
    let mail = CreateEmailBaseOptions::new("clinic@example.org", ["desk@example.org"], "Result").with_text(&p.diagnosis);
    let _ = client.emails.send(mail).await; //~ phi_to_messaging
    let mail = CreateEmailBaseOptions::new("clinic@example.org", ["desk@example.org"], "Result").with_text("Sign in.");
    let _ = client.emails.send(mail).await;
}

async fn ses(client: &aws_sdk_sesv2::Client, p: &Patient) {
    use aws_sdk_sesv2::types::{Body, Content, Destination, EmailContent, Message};
    let text = Content::builder().data(format!("{} has {}", p.name, p.diagnosis)).build().unwrap();
    let message = Message::builder().body(Body::builder().text(text).build()).build();
    let _ = client
        .send_email()
        .from_email_address("clinic@example.org")
        .destination(Destination::builder().to_addresses("desk@example.org").build())
        .content(EmailContent::builder().simple(message).build()) //~ phi_to_messaging
        .send()
        .await;
    let text = Content::builder().data("Please sign in.").build().unwrap();
    let message = Message::builder().body(Body::builder().text(text).build()).build();
    let content = EmailContent::builder().simple(message).build();
    let _ = client.send_email().from_email_address("clinic@example.org").content(content).send().await;
}
