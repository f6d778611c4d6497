//! async-openai: messages of a chat, embeddings, dictation.
//@ lints: phi_to_ai
use async_openai::types::chat::{
    ChatCompletionRequestMessage, ChatCompletionRequestSystemMessageArgs, ChatCompletionRequestUserMessage,
    ChatCompletionRequestUserMessageArgs, CreateChatCompletionRequest, CreateChatCompletionRequestArgs,
};
use async_openai::types::embeddings::CreateEmbeddingRequestArgs;
use async_openai::{config::OpenAIConfig, error::OpenAIError, Client};
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

async fn builders(client: &Client<OpenAIConfig>, p: &Patient) -> Result<(), OpenAIError> {
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o-mini")
        .messages([
            ChatCompletionRequestSystemMessageArgs::default().content("You summarize charts.").build()?.into(),
            ChatCompletionRequestUserMessageArgs::default().content(format!("{}: {}", p.name, p.diagnosis)).build()?.into(),
        ])
        .build()?;
    let response = client.chat().create(request).await?; //~ phi_to_ai
    drop(response);
    Ok(())
}

async fn literal(client: &Client<OpenAIConfig>, p: &Patient) -> Result<(), OpenAIError> {
    let message = ChatCompletionRequestUserMessage { content: p.diagnosis.clone().into(), name: None };
    let request = CreateChatCompletionRequest {
        model: "gpt-4o-mini".to_string(),
        messages: vec![ChatCompletionRequestMessage::User(message)],
        ..Default::default()
    };
    client.chat().create(request).await?; //~ phi_to_ai
    Ok(())
}

async fn embedding(client: &Client<OpenAIConfig>, p: &Patient) -> Result<(), OpenAIError> {
    let request = CreateEmbeddingRequestArgs::default().model("text-embedding-3-small").input(&p.diagnosis).build()?;
    client.embeddings().create(request).await?; //~ phi_to_ai
    let request = CreateEmbeddingRequestArgs::default().model("text-embedding-3-small").input("opening hours").build()?;
    client.embeddings().create(request).await?;
    Ok(())
}

async fn clean(client: &Client<OpenAIConfig>, patients: &[Patient]) -> Result<(), OpenAIError> {
    let question = format!("Write a rota for {} patients", patients.len());
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o-mini")
        .messages([ChatCompletionRequestUserMessageArgs::default().content(question).build()?.into()])
        .build()?;
    client.chat().create(request).await?;
    Ok(())
}
