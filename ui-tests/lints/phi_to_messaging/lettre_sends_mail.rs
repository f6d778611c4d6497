//! A letter with PHI in its subject or body, sent by SMTP; one that only says that there is something to read.
//@ lints: phi_to_messaging
use lettre::message::{header::ContentType, Attachment, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, SmtpTransport, Tokio1Executor, Transport};
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

type AnyError = Box<dyn std::error::Error>;

fn plain_body(mailer: &SmtpTransport, p: &Patient) -> Result<(), AnyError> {
    let email = Message::builder()
        .from("clinic@example.org".parse()?)
        .to("desk@example.org".parse()?)
        .subject("Result")
        .header(ContentType::TEXT_PLAIN)
        .body(format!("{} has {}", p.name, p.diagnosis))?;
    mailer.send(&email)?; //~ phi_to_messaging
    Ok(())
}

async fn subject_line(mailer: AsyncSmtpTransport<Tokio1Executor>, p: &Patient) -> Result<(), AnyError> {
    let email = Message::builder()
        .from("clinic@example.org".parse()?)
        .to("desk@example.org".parse()?)
        .subject(format!("Visit of {}", p.name))
        .body(String::from("See the portal."))?;
    mailer.send(email).await?; //~ phi_to_messaging
    Ok(())
}

fn html_part(mailer: &SmtpTransport, p: &Patient) -> Result<(), AnyError> {
    let html = format!("<p>Dear {}, your result: {}</p>", p.name, p.diagnosis);
    let email = Message::builder()
        .from("clinic@example.org".parse()?)
        .to("desk@example.org".parse()?)
        .multipart(MultiPart::alternative_plain_html(String::from("See the portal."), html))?;
    mailer.send(&email)?; //~ phi_to_messaging
    Ok(())
}

fn attachment(mailer: &SmtpTransport, p: &Patient) -> Result<(), AnyError> {
    let chart = Attachment::new(String::from("chart.txt")).body(p.diagnosis.clone(), ContentType::TEXT_PLAIN);
    let parts = MultiPart::mixed().singlepart(SinglePart::plain(String::from("See below."))).singlepart(chart);
    let email = Message::builder().from("clinic@example.org".parse()?).to("desk@example.org".parse()?).multipart(parts)?;
    mailer.send(&email)?; //~ phi_to_messaging
    Ok(())
}

fn recipient(mailer: &SmtpTransport, p: &Patient) -> Result<(), AnyError> {
    let email = Message::builder()
        .from("clinic@example.org".parse()?)
        .to(p.email.parse()?)
        .body(String::from("You have a new message."))?;
    mailer.send(&email)?; //~ phi_to_messaging
    Ok(())
}

fn only_a_hint(mailer: &SmtpTransport, p: &Patient) -> Result<(), AnyError> {
    let email = Message::builder()
        .from("clinic@example.org".parse()?)
        .to("desk@example.org".parse()?)
        .subject("A new message is waiting")
        .body(format!("Please sign in: https://portal.example.org/m/{}", p.id))?;
    mailer.send(&email)?;
    Ok(())
}

fn only_a_count(mailer: &SmtpTransport, waiting: &[Patient]) -> Result<(), AnyError> {
    let email = Message::builder()
        .from("clinic@example.org".parse()?)
        .to("desk@example.org".parse()?)
        .body(format!("{} patients are waiting", waiting.len()))?;
    mailer.send(&email)?;
    Ok(())
}
