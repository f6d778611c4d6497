//! Raw sockets, mail without TLS, brokers by their address.
//@ lints: phi_over_plaintext

use lettre::transport::smtp::SmtpTransport;
use lettre::{Message, Transport};
use phi::Phi;
use std::io::Write;
use std::net::TcpStream;

#[derive(Phi)]
struct Patient {
    ssn: String,
    name: String,
}

fn hl7(p: &Patient) -> std::io::Result<()> {
    let mut socket = TcpStream::connect("10.0.0.5:2575")?;
    socket.write_all(p.name.as_bytes())?; //~ phi_over_plaintext
    write!(socket, "PID|1||{}", p.ssn)?; //~ phi_over_plaintext
    socket.write_all(b"\x1c\r")?;
    let mut near = TcpStream::connect("127.0.0.1:2575")?;
    near.write_all(p.name.as_bytes())?;
    Ok(())
}

async fn hl7_async(address: &str, p: &Patient) -> std::io::Result<()> {
    use tokio::io::AsyncWriteExt;
    let mut socket = tokio::net::TcpStream::connect(address).await?;
    socket.write_all(p.name.as_bytes()).await?; //~ phi_over_plaintext
    Ok(())
}

fn mail(p: &Patient) {
    let message = Message::builder().subject("Your visit").body(p.name.clone()).unwrap();
    let plain = SmtpTransport::builder_dangerous("mail.clinic.example").build();
    plain.send(&message).unwrap(); //~ phi_over_plaintext
    let secure = SmtpTransport::relay("mail.clinic.example").unwrap().build();
    secure.send(&message).unwrap();
}

async fn broker(p: &Patient) {
    let client = async_nats::connect("nats://broker.clinic.example").await.unwrap();
    client.publish("visits", p.name.clone().into()).await.unwrap(); //~ phi_over_plaintext
    let secure = async_nats::connect("tls://broker.clinic.example").await.unwrap();
    secure.publish("visits", p.name.clone().into()).await.unwrap();
}

async fn feed(p: &Patient) {
    use futures_util::SinkExt;
    use tokio_tungstenite::tungstenite::Message as Frame;
    let (mut socket, _) = tokio_tungstenite::connect_async("ws://emr.clinic.example/feed").await.unwrap();
    socket.send(Frame::Text(p.name.clone().into())).await.unwrap(); //~ phi_over_plaintext
    let (mut socket, _) = tokio_tungstenite::connect_async("wss://emr.clinic.example/feed").await.unwrap();
    socket.send(Frame::Text(p.name.clone().into())).await.unwrap();
}

fn log(p: &Patient) {
    use rdkafka::config::ClientConfig;
    use rdkafka::producer::{FutureProducer, FutureRecord};
    let mut config = ClientConfig::new();
    let plain: FutureProducer =
        config.set("bootstrap.servers", "k:9092").set("security.protocol", "plaintext").create().unwrap();
    plain.send(FutureRecord::to("visits").payload(&p.name).key("k"), std::time::Duration::ZERO); //~ phi_over_plaintext
    let secure: FutureProducer =
        ClientConfig::new().set("bootstrap.servers", "k:9092").set("security.protocol", "ssl").create().unwrap();
    secure.send(FutureRecord::to("visits").payload(&p.name).key("k"), std::time::Duration::ZERO);
}

async fn devices(p: &Patient) {
    let options = rumqttc::MqttOptions::new("ward", "broker.clinic.example", 1883);
    let (client, _) = rumqttc::AsyncClient::new(options, 10);
    client.publish("ward", rumqttc::QoS::AtLeastOnce, false, p.name.clone()).await.unwrap(); //~ phi_over_plaintext
}
