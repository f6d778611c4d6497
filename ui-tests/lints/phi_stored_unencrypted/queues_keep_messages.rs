//! Kafka, NATS, RabbitMQ, MQTT, SQS and Kinesis.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use serde::Serialize;
use std::time::Duration;
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

async fn kafka(producer: &rdkafka::producer::FutureProducer, p: &Patient) {
    use rdkafka::producer::FutureRecord;
    let payload = serde_json::to_string(p).unwrap();
    let key = p.id.to_string();
    let record = FutureRecord::to("admissions").key(&key).payload(&payload);
    let _ = producer.send(record, Duration::from_secs(0)).await; //~ phi_stored_unencrypted
    let record = FutureRecord::to("admissions").key(&key).payload("admitted");
    let _ = producer.send(record, Duration::from_secs(0)).await;
}

async fn nats(client: &async_nats::Client, p: &Patient) -> Result<(), async_nats::Error> {
    client.publish("admissions", p.name.clone().into()).await?; //~ phi_stored_unencrypted
    client.publish("admissions", serde_json::to_vec(p)?.into()).await?; //~ phi_stored_unencrypted
    client.publish("admissions", p.id.to_string().into()).await?;
    let stream = async_nats::jetstream::new(client.clone());
    stream.publish("admissions", p.name.clone().into()).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn rabbit(channel: &lapin::Channel, p: &Patient) -> lapin::Result<()> {
    use lapin::{options::BasicPublishOptions, BasicProperties};
    let payload = serde_json::to_vec(p).unwrap();
    channel
        .basic_publish("".into(), "admissions".into(), BasicPublishOptions::default(), &payload, BasicProperties::default()) //~ phi_stored_unencrypted
        .await?
        .await?;
    channel
        .basic_publish("".into(), "admissions".into(), BasicPublishOptions::default(), b"admitted", BasicProperties::default())
        .await?;
    Ok(())
}

async fn mqtt(client: &rumqttc::AsyncClient, p: &Patient) -> Result<(), rumqttc::ClientError> {
    client.publish("vitals", rumqttc::QoS::AtLeastOnce, false, p.diagnosis.as_bytes()).await?; //~ phi_stored_unencrypted
    client.publish("vitals", rumqttc::QoS::AtLeastOnce, false, "alive").await?;
    Ok(())
}

async fn sqs(client: &aws_sdk_sqs::Client, p: &Patient) -> Result<(), aws_sdk_sqs::Error> {
    client.send_message().queue_url("https://sqs.example/q").message_body(serde_json::to_string(p).unwrap()).send().await?; //~ phi_stored_unencrypted
    client.send_message().queue_url("https://sqs.example/q").message_body(p.id.to_string()).send().await?;
    Ok(())
}

async fn kinesis(client: &aws_sdk_kinesis::Client, p: &Patient) {
    let data = aws_sdk_kinesis::primitives::Blob::new(p.diagnosis.clone());
    let _ = client.put_record().stream_name("vitals").partition_key("1").data(data).send().await; //~ phi_stored_unencrypted
}

async fn dynamo(client: &aws_sdk_dynamodb::Client, p: &Patient) {
    use aws_sdk_dynamodb::types::AttributeValue;
    let _ = client
        .put_item()
        .table_name("patients")
        .item("id", AttributeValue::S(p.id.to_string()))
        .item("name", AttributeValue::S(p.name.clone())) //~ phi_stored_unencrypted
        .send()
        .await;
    let _ = client.get_item().table_name("patients").key("ssn", AttributeValue::S(p.ssn.clone())).send().await;
}
