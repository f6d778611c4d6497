//! Product analytics: how the chart application is used, so that we know what to build next.

use clinic_model::{Visit, Ward};
use reqwest::Client;
use serde_json::{Value, json};

const MIXPANEL: &str = "https://api.mixpanel.com/track";
const SEGMENT: &str = "https://api.segment.io";

pub struct Analytics {
    http: Client,
    mixpanel_token: String,
    segment_key: String,
}

impl Analytics {
    pub fn new(mixpanel_token: String, segment_key: String) -> Self {
        Self { http: Client::new(), mixpanel_token, segment_key }
    }

    /// Which screens are opened on which ward.
    pub async fn screen_opened(&self, screen: &'static str, ward: Ward) -> reqwest::Result<()> {
        self.track("Screen Opened", json!({ "screen": screen, "ward": ward.code() })).await
    }

    /// Product wants funnels; a ward is as fine as they get.
    pub async fn visit_opened(&self, visit: &Visit) -> reqwest::Result<()> {
        self.track("Visit Opened", json!({ "ward": visit.ward.code() })).await
    }

    /// Lets marketing see how many registrations a ward has, not whose.
    pub async fn registered(&self, ward: Ward) -> reqwest::Result<()> {
        let url = format!("{SEGMENT}/v1/track");
        let body = json!({ "anonymousId": "chart-service", "event": "Registered", "ward": ward.code() });
        let call = self.http.post(url).basic_auth(&self.segment_key, None::<&str>);
        call.json(&body).send().await?.error_for_status()?;
        Ok(())
    }

    async fn track(&self, event: &str, mut properties: Value) -> reqwest::Result<()> {
        properties["token"] = self.mixpanel_token.as_str().into();
        let body = json!([{ "event": event, "properties": properties }]);
        self.http.post(MIXPANEL).json(&body).send().await?.error_for_status()?;
        Ok(())
    }
}
