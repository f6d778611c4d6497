//! Slack, Discord and Telegram.
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

async fn slack(session: &slack_morphism::prelude::SlackClientSession<'_, Connector>, p: &Patient) {
    use slack_morphism::prelude::*;
    let content = SlackMessageContent::new().with_text(format!("{} was admitted", p.name));
    let request = SlackApiChatPostMessageRequest::new("#ward".into(), content);
    let _ = session.chat_post_message(&request).await; //~ phi_to_messaging
    let content = SlackMessageContent::new().with_text(format!("case {} was admitted", p.id));
    let request = SlackApiChatPostMessageRequest::new("#ward".into(), content);
    let _ = session.chat_post_message(&request).await;
}

struct Connector;

async fn slack_webhook(slack: &slack_hook::Slack, p: &Patient) {
    let payload = slack_hook::PayloadBuilder::new().text(format!("{} was admitted", p.name)).channel("#ward").build().unwrap();
    let _ = slack.send(&payload).await; //~ phi_to_messaging
}

async fn discord(http: &serenity::http::Http, channel: serenity::model::id::ChannelId, p: &Patient) {
    use serenity::builder::CreateMessage;
    let _ = channel.say(http, format!("{} was admitted", p.name)).await; //~ phi_to_messaging
    let _ = channel.send_message(http, CreateMessage::new().content(&p.name)).await; //~ phi_to_messaging
    let _ = channel.say(http, format!("bed for case {}", p.id)).await;
}

async fn telegram(bot: teloxide::Bot, chat: teloxide::types::ChatId, p: &Patient) {
    use teloxide::prelude::*;
    let _ = bot.send_message(chat, format!("{} was admitted", p.name)).await; //~ phi_to_messaging
    let _ = bot.send_message(chat, "a bed is free").await;
}
