//! genai, rig, langchain, Gemini, Bedrock, Anthropic.
//@ lints: phi_to_ai
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

async fn genai_chat(client: &genai::Client, p: &Patient) {
    use genai::chat::{ChatMessage, ChatRequest};
    let request = ChatRequest::new(vec![ChatMessage::system("Summarize."), ChatMessage::user(&p.diagnosis)]);
    let _ = client.exec_chat("gpt-4o-mini", request, None).await; //~ phi_to_ai
    let request = ChatRequest::new(vec![ChatMessage::user("What is a fever?")]);
    let _ = client.exec_chat("gpt-4o-mini", request, None).await;
}

async fn rig_agent(p: &Patient) {
    use rig::client::CompletionClient;
    use rig::completion::Prompt;
    let agent = rig::providers::openai::Client::from_env().agent("gpt-4o").preamble("You are a nurse.").build();
    let _ = agent.prompt(format!("Explain {}", p.diagnosis)).await; //~ phi_to_ai
    let _ = agent.prompt("Explain fever").await;
}

async fn langchain(p: &Patient) {
    use langchain_rust::language_models::llm::LLM;
    use langchain_rust::llm::openai::OpenAI;
    let llm = OpenAI::default();
    let _ = llm.invoke(&p.diagnosis).await; //~ phi_to_ai
    let _ = llm.invoke("What is a fever?").await;
}

async fn gemini(client: &gemini_rust::Gemini, p: &Patient) {
    let _ = client.generate_content().with_system_prompt("Summarize.").with_user_message(&p.diagnosis).execute().await; //~ phi_to_ai
    let _ = client.generate_content().with_user_message("What is a fever?").execute().await;
}

async fn bedrock(client: &aws_sdk_bedrockruntime::Client, p: &Patient) {
    use aws_sdk_bedrockruntime::types::{ContentBlock, ConversationRole, Message};
    let message = Message::builder().role(ConversationRole::User).content(ContentBlock::Text(p.diagnosis.clone())).build().unwrap();
    let _ = client.converse().model_id("anthropic.claude").messages(message).send().await; //~ phi_to_ai
    let message = Message::builder().role(ConversationRole::User).content(ContentBlock::Text("What is a fever?".into())).build().unwrap();
    let _ = client.converse().model_id("anthropic.claude").messages(message).send().await;
}

async fn clust_message(client: &clust::Client, p: &Patient) {
    use clust::messages::{ClaudeModel, MaxTokens, Message, MessagesRequestBody};
    let model = ClaudeModel::Claude3Sonnet20240229;
    let body = MessagesRequestBody {
        model,
        messages: vec![Message::user(p.diagnosis.clone())],
        max_tokens: MaxTokens::new(1024, model).unwrap(),
        ..Default::default()
    };
    let _ = client.create_a_message(body).await; //~ phi_to_ai
}
