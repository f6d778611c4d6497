//! Services by the crates of their clients and by their hosts; what carries no patient data beside each.
//@ lints: phi_to_messaging phi_to_ai phi_to_analytics phi_to_telemetry phi_to_third_party
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, phone: String, email: String, note: String, #[phi(skip)] id: String }
async fn sns(c: &aws_sdk_sns::Client, p: &Patient) {
    c.publish().phone_number(&p.phone).message("Your visit").send().await.unwrap(); //~ phi_to_messaging
    c.publish().topic_arn("arn").message(format!("{} arrived", p.id)).send().await.unwrap();
}
async fn ses(c: &aws_sdk_sesv2::Client, p: &Patient) {
    use aws_sdk_sesv2::types::*;
    let body = Content::builder().data(&p.note).build().unwrap();
    let m = Message::builder().body(Body::builder().text(body).build()).build();
    c.send_email().content(EmailContent::builder().simple(m).build()).send().await.unwrap(); //~ phi_to_messaging
}
async fn telegram(bot: teloxide::Bot, p: &Patient) {
    use teloxide::prelude::*;
    bot.send_message(ChatId(1), format!("{} arrived", p.name)).await.unwrap(); //~ phi_to_messaging
    bot.send_message(ChatId(1), "hello").await.unwrap();
}
async fn discord(ctx: &serenity::prelude::Context, channel: serenity::model::id::ChannelId, p: &Patient) {
    channel.say(&ctx.http, &p.name).await.unwrap(); //~ phi_to_messaging
}
async fn bedrock(c: &aws_sdk_bedrockruntime::Client, p: &Patient) {
    use aws_sdk_bedrockruntime::{types::{Message, ContentBlock, ConversationRole}, primitives::Blob};
    c.invoke_model().model_id("anthropic").body(Blob::new(serde_json::to_vec(&serde_json::json!({ "prompt": p.note })).unwrap())).send().await.unwrap(); //~ phi_to_ai
    let m = Message::builder().role(ConversationRole::User).content(ContentBlock::Text(p.note.clone())).build().unwrap();
    c.converse().model_id("x").messages(m).send().await.unwrap(); //~ phi_to_ai
}
async fn rig(p: &Patient) {
    use rig::{completion::Prompt, providers::openai, client::CompletionClient};
    let agent = openai::Client::from_env().agent("gpt-4o").preamble("You summarize").build();
    agent.prompt(format!("Summarize {}", p.note)).await.unwrap(); //~ phi_to_ai
    agent.prompt("What is diabetes?").await.unwrap();
}
async fn genai_(p: &Patient) {
    use genai::{Client, chat::{ChatMessage, ChatRequest}};
    let req = ChatRequest::new(vec![ChatMessage::user(&p.note)]);
    Client::default().exec_chat("gpt-4o", req, None).await.unwrap(); //~ phi_to_ai
}
async fn ollama(p: &Patient) {
    let o = ollama_rs::Ollama::default();
    o.generate(ollama_rs::generation::completion::request::GenerationRequest::new("llama3".into(), p.note.clone())).await.unwrap();
}
fn statsd(c: &cadence::StatsdClient, p: &Patient) {
    use cadence::prelude::*;
    c.count_with_tags("visit", 1).with_tag("name", &p.name).send(); //~ phi_to_telemetry
    c.count_with_tags("visit", 1).with_tag("ward", "3").send();
}
fn sentry_user(p: &Patient) {
    sentry::with_scope(|s| s.set_extra("note", p.note.clone().into()), || sentry::capture_message("x", sentry::Level::Info)); //~ phi_to_telemetry
    sentry::add_breadcrumb(sentry::Breadcrumb { message: Some(format!("opened {}", p.name)), ..Default::default() }); //~ phi_to_telemetry
}
async fn segment_(p: &Patient) {
    use segment::{HttpClient, Client, message::{Track, User}};
    HttpClient::default().send("key".into(), Track { user: User::UserId { user_id: p.id.clone() }, event: "x".into(), properties: serde_json::json!({ "name": p.name }), ..Default::default() }.into()).await.unwrap(); //~ phi_to_analytics
}
async fn octo(p: &Patient) {
    octocrab::instance().issues("o", "r").create("bug").body(format!("{} cannot log in", p.name)).send().await.unwrap(); //~ phi_to_third_party
}
async fn stripe_http(p: &Patient) {
    reqwest::Client::new().post("https://api.stripe.com/v1/customers").form(&[("email", &p.email)]).send().await.unwrap(); //~ phi_to_third_party
}
async fn graph(p: &Patient) {
    let url = url::Url::parse("https://graph.microsoft.com/v1.0/me/sendMail").unwrap();
    reqwest::Client::new().post(url).json(&serde_json::json!({ "body": p.note })).send().await.unwrap(); //~ phi_to_third_party
}
