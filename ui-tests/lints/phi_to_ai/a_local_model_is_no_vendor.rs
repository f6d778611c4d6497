//! A model on this machine is nobody else; the same client with a foreign host is.
//@ lints: phi_to_ai phi_to_third_party
use ollama_rs::generation::chat::{request::ChatMessageRequest, ChatMessage};
use ollama_rs::generation::completion::request::GenerationRequest;
use ollama_rs::Ollama;
use phi::Phi;
use serde_json::json;
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

async fn by_default(p: &Patient) {
    let ollama = Ollama::default();
    let _ = ollama.generate(GenerationRequest::new("llama3".to_string(), p.diagnosis.clone())).await;
    let local = Ollama::new("http://127.0.0.1", 11434);
    let _ = local.send_chat_messages(ChatMessageRequest::new("llama3".to_string(), vec![ChatMessage::user(p.diagnosis.clone())])).await;
}

async fn elsewhere(p: &Patient) {
    let hosted = Ollama::new("https://ollama.example.com", 443);
    let _ = hosted.generate(GenerationRequest::new("llama3".to_string(), p.diagnosis.clone())).await; //~ phi_to_ai
    let request = ChatMessageRequest::new("llama3".to_string(), vec![ChatMessage::user(p.diagnosis.clone())]);
    let _ = hosted.send_chat_messages(request).await; //~ phi_to_ai
    let _ = hosted.generate(GenerationRequest::new("llama3".to_string(), "What is a fever?".to_string())).await;
}

async fn with_the_client_of_a_vendor(p: &Patient) {
    use async_openai::types::chat::{ChatCompletionRequestUserMessageArgs, CreateChatCompletionRequestArgs};
    let message = ChatCompletionRequestUserMessageArgs::default().content(p.diagnosis.clone()).build().unwrap();
    let request = CreateChatCompletionRequestArgs::default().model("llama3").messages([message.into()]).build().unwrap();
    let config = async_openai::config::OpenAIConfig::new().with_api_base("http://localhost:11434/v1").with_api_key("none");
    let local = async_openai::Client::with_config(config);
    let _ = local.chat().create(request.clone()).await;
    let vendor = async_openai::Client::with_config(async_openai::config::OpenAIConfig::new().with_api_key("k"));
    let _ = vendor.chat().create(request).await; //~ phi_to_ai
}

async fn by_http(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    http.post("http://localhost:11434/api/generate").json(&json!({ "prompt": p.diagnosis })).send().await?;
    Ok(())
}

async fn with_rig(p: &Patient) {
    use rig::client::CompletionClient;
    use rig::completion::Prompt;
    let local = rig::providers::ollama::Client::new().agent("llama3").preamble("You are a nurse.").build();
    let _ = local.prompt(&p.diagnosis).await;
    let vendor = rig::providers::anthropic::Client::new("k").agent("claude").preamble("You are a nurse.").build();
    let _ = vendor.prompt(&p.diagnosis).await; //~ phi_to_ai
}
