//! Product analytics: how the chart application is used, so that we know what to build next.

use chrono::Utc;
use clinic_model::{Patient, Visit, Ward};
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

    /// Product wants funnels by age band and reason for the visit.
    pub async fn visit_opened(&self, patient: &Patient, visit: &Visit) -> reqwest::Result<()> {
        let properties = json!({
            "chart": patient.id,
            "ward": visit.ward.code(),
            "age": patient.age_on(Utc::now().date_naive()),
            "reason": visit.icd10,
        });
        self.track("Visit Opened", properties).await
    }

    /// Lets marketing see registrations in the customer timeline.
    pub async fn registered(&self, patient: &Patient) -> reqwest::Result<()> {
        let url = format!("{SEGMENT}/v1/identify");
        let call = self.http.post(url).basic_auth(&self.segment_key, None::<&str>);
        let mut traits = json!({ "plan": "chart", "ward": patient.ward.code() });
        traits["displayName"] = patient.full_name().into();
        call.json(&traits).send().await?.error_for_status()?; //~ phi_to_analytics
        Ok(())
    }

    async fn track(&self, event: &str, mut properties: Value) -> reqwest::Result<()> {
        properties["token"] = self.mixpanel_token.as_str().into();
        let body = json!([{ "event": event, "properties": properties }]);
        self.http.post(MIXPANEL).json(&body).send().await?.error_for_status()?; //~ phi_to_analytics
        Ok(())
    }
}
