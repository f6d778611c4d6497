//! A text from which the identifiers were taken may go to a model.
//@ lints: phi_to_ai
use async_openai::types::chat::{ChatCompletionRequestUserMessageArgs, CreateChatCompletionRequestArgs};
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

#[phi::sanitizer(deidentify)]
fn deidentify(note: &str) -> String {
    scrubber::scrub(note)
}

async fn ask(client: &Client<OpenAIConfig>, text: String) -> Result<(), OpenAIError> {
    let message = ChatCompletionRequestUserMessageArgs::default().content(text).build()?;
    let request = CreateChatCompletionRequestArgs::default().model("gpt-4o").messages([message.into()]).build()?;
    client.chat().create(request).await?; //~ phi_to_ai
    Ok(())
}

async fn summarize(client: &Client<OpenAIConfig>, p: &Patient) {
    let _ = ask(client, deidentify(&p.diagnosis)).await;
    let _ = ask(client, p.diagnosis.to_lowercase()).await;
}
