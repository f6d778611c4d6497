//! Where an address or a transport is chosen: literals, constants, defaults of configurations, generated clients, settings one by one.
//@ lints: phi_over_plaintext
use phi::Phi;
use serde::{Serialize, Deserialize};

#[derive(Phi, Serialize, Clone)]
struct Patient { name: String, ssn: String }

pub mod pb {
    tonic::include_proto!("clinic");
}

async fn grpc(p: &Patient) {
    let mut client = pb::registry_client::RegistryClient::connect("http://registry.clinic.example:50051").await.unwrap();
    client.register(tonic::Request::new(pb::Person { name: p.name.clone() })).await.unwrap(); //~ phi_over_plaintext
}
async fn grpc_tls(p: &Patient) {
    let mut client = pb::registry_client::RegistryClient::connect("https://registry.clinic.example:50051").await.unwrap();
    client.register(tonic::Request::new(pb::Person { name: p.name.clone() })).await.unwrap();
}
async fn grpc_channel(p: &Patient) {
    let channel = tonic::transport::Channel::from_static("http://registry.clinic.example:50051").connect().await.unwrap();
    let mut client = pb::registry_client::RegistryClient::new(channel);
    client.register(pb::Person { name: p.name.clone() }).await.unwrap(); //~ phi_over_plaintext
}
async fn grpc_channel_tls(p: &Patient) {
    let tls = tonic::transport::ClientTlsConfig::new().with_native_roots();
    let channel = tonic::transport::Endpoint::from_static("https://registry.clinic.example").tls_config(tls).unwrap().connect().await.unwrap();
    let mut client = pb::registry_client::RegistryClient::new(channel);
    client.register(pb::Person { name: p.name.clone() }).await.unwrap();
}
async fn grpc_local(p: &Patient) {
    let mut client = pb::registry_client::RegistryClient::connect("http://[::1]:50051").await.unwrap();
    client.register(tonic::Request::new(pb::Person { name: p.name.clone() })).await.unwrap();
}
async fn hyper_plain(p: &Patient) {
    let client = hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new()).build_http::<http_body_util::Full<bytes::Bytes>>();
    let body = serde_json::to_vec(p).unwrap();
    let request = http::Request::builder().method("POST").uri("http://registry.clinic.example/patients").body(http_body_util::Full::new(bytes::Bytes::from(body))).unwrap();
    client.request(request).await.unwrap(); //~ phi_over_plaintext
}
async fn hyper_tls(p: &Patient) {
    let https = hyper_rustls::HttpsConnectorBuilder::new().with_webpki_roots().https_only().enable_http1().build();
    let client = hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new()).build(https);
    let body = serde_json::to_vec(p).unwrap();
    let request = http::Request::post("https://registry.clinic.example/patients").body(http_body_util::Full::new(bytes::Bytes::from(body))).unwrap();
    client.request(request).await.unwrap();
}

#[derive(Deserialize)]
struct Settings {
    #[serde(default = "default_url")]
    registry_url: String,
    #[serde(default = "secure_url")]
    secure: String,
}
fn default_url() -> String { "http://registry.clinic.example/patients".to_string() }
fn secure_url() -> String { "https://registry.clinic.example/patients".to_string() }

async fn by_settings(s: &Settings, http: &reqwest::Client, p: &Patient) {
    http.post(&s.registry_url).json(p).send().await.unwrap(); //~ phi_over_plaintext
    http.post(&s.secure).json(p).send().await.unwrap();
}

#[derive(clap::Parser)]
struct Args {
    #[arg(long, default_value = "http://registry.clinic.example")]
    registry: String,
    #[arg(long, env = "REGISTRY", default_value = "https://registry.clinic.example")]
    secure: String,
    #[arg(long, default_value_t = String::from("http://other.clinic.example"))]
    other: String,
    #[arg(long, default_value = "http://localhost:8080")]
    local: String,
}
async fn by_args(args: Args, http: &reqwest::Client, p: &Patient) {
    http.post(&args.registry).json(p).send().await.unwrap(); //~ phi_over_plaintext
    http.post(format!("{}/patients", args.secure)).json(p).send().await.unwrap();
    http.post(format!("{}/patients", args.other)).json(p).send().await.unwrap(); //~ phi_over_plaintext
    http.post(args.local).json(p).send().await.unwrap();
}
struct Config { url: String, n: u32 }
impl Default for Config {
    fn default() -> Self { Config { url: "http://emr.clinic.example".into(), n: 3 } }
}
async fn by_default(p: &Patient) {
    let c = Config::default();
    reqwest::Client::new().post(c.url).json(p).send().await.unwrap(); //~ phi_over_plaintext
}
async fn by_env(p: &Patient) {
    let url = std::env::var("REGISTRY_URL").unwrap_or_else(|_| "http://registry.clinic.example".to_string());
    reqwest::Client::new().post(url).json(p).send().await.unwrap(); //~ phi_over_plaintext
    let url = std::env::var("REGISTRY_URL").unwrap_or_else(|_| "https://registry.clinic.example".to_string());
    reqwest::Client::new().post(url).json(p).send().await.unwrap();
}
const BASE: &str = "http://emr.clinic.example";
async fn by_const(p: &Patient) {
    reqwest::Client::new().post(format!("{BASE}/patients")).json(p).send().await.unwrap(); //~ phi_over_plaintext
    reqwest::Client::new().post(format!("{}/patients", BASE)).body(p.name.clone()).send().await.unwrap(); //~ phi_over_plaintext
    reqwest::Client::new().post(concat!("http://", "emr.clinic.example")).json(p).send().await.unwrap(); //~ phi_over_plaintext
}
fn kafka_statements(p: &Patient) {
    use rdkafka::config::ClientConfig;
    use rdkafka::producer::{FutureProducer, FutureRecord};
    let mut config = ClientConfig::new();
    config.set("bootstrap.servers", "k:9092");
    config.set("security.protocol", "plaintext");
    let plain: FutureProducer = config.create().unwrap();
    plain.send(FutureRecord::to("visits").payload(&p.name).key("k"), std::time::Duration::ZERO); //~ phi_over_plaintext
    let mut config = ClientConfig::new();
    config.set("bootstrap.servers", "k:9092");
    config.set("security.protocol", "ssl");
    let secure: FutureProducer = config.create().unwrap();
    secure.send(FutureRecord::to("visits").payload(&p.name).key("k"), std::time::Duration::ZERO);
}
async fn mqtt(p: &Patient) {
    let mut options = rumqttc::MqttOptions::new("ward", "broker.clinic.example", 1883);
    options.set_keep_alive(std::time::Duration::from_secs(5));
    let (client, _el) = rumqttc::AsyncClient::new(options, 10);
    client.publish("ward", rumqttc::QoS::AtLeastOnce, false, p.name.clone()).await.unwrap(); //~ phi_over_plaintext
    let mut options = rumqttc::MqttOptions::new("ward", "broker.clinic.example", 8883);
    options.set_transport(rumqttc::Transport::tls_with_default_config());
    let (client, _el) = rumqttc::AsyncClient::new(options, 10);
    client.publish("ward", rumqttc::QoS::AtLeastOnce, false, p.name.clone()).await.unwrap();
    let options = rumqttc::MqttOptions::new("ward", "localhost", 1883);
    let (client, _el) = rumqttc::AsyncClient::new(options, 10);
    client.publish("ward", rumqttc::QoS::AtLeastOnce, false, p.name.clone()).await.unwrap();
}
fn pg(p: &Patient) {
    let mut c = postgres::Client::connect("host=db user=app sslmode=prefer", postgres::NoTls).unwrap();
    c.execute("INSERT INTO t (n) VALUES ($1)", &[&p.name]).unwrap(); //~ phi_over_plaintext
}
async fn sqlx_pg(p: &Patient) {
    let pool = sqlx::PgPool::connect("postgres://app@db/clinic?sslmode=disable").await.unwrap();
    sqlx::query("INSERT INTO t (n) VALUES ($1)").bind(&p.name).execute(&pool).await.unwrap(); //~ phi_over_plaintext
    let pool = sqlx::PgPool::connect("postgres://app@db/clinic?sslmode=verify-full").await.unwrap();
    sqlx::query("INSERT INTO t (n) VALUES ($1)").bind(&p.name).execute(&pool).await.unwrap();
}
async fn ws(p: &Patient) {
    use futures_util::SinkExt;
    let (mut s, _) = tokio_tungstenite::connect_async("ws://emr.clinic.example/feed").await.unwrap();
    s.send(tokio_tungstenite::tungstenite::Message::text(p.name.clone())).await.unwrap(); //~ phi_over_plaintext
}
fn ftp(p: &Patient) {
    let mut f = suppaftp::FtpStream::connect("ftp.clinic.example:21").unwrap();
    let mut r = std::io::Cursor::new(p.name.clone());
    f.put_file("a.txt", &mut r).unwrap(); //~ phi_over_plaintext
}
async fn url_parse(p: &Patient) {
    let base = url::Url::parse("http://emr.clinic.example/").unwrap();
    reqwest::Client::new().post(base.join("patients").unwrap()).json(p).send().await.unwrap(); //~ phi_over_plaintext
    let mut u = url::Url::parse("http://emr.clinic.example/").unwrap();
    u.set_scheme("https").unwrap();
    reqwest::Client::new().post(u).json(p).send().await.unwrap(); //~ SPURIOUS phi_over_plaintext -- `set_scheme` takes nothing away
}
fn ureq3(p: &Patient) {
    ureq::post("http://emr.clinic.example").send_json(p).unwrap(); //~ phi_over_plaintext
    ureq::post("https://emr.clinic.example").send_json(p).unwrap();
    ureq::post("http://127.0.0.1:9000").send_json(p).unwrap();
}
