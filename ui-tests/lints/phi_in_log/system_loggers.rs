//! syslog, the journal and CloudWatch.
//@ lints: phi_in_log
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

fn to_syslog(p: &Patient) {
    let formatter = syslog::Formatter3164 { facility: syslog::Facility::LOG_USER, hostname: None, process: "clinic".into(), pid: 0 };
    let mut writer = syslog::unix(formatter).unwrap();
    writer.err(format!("cannot admit {}", p.name)).unwrap(); //~ phi_in_log
    writer.info("ready").unwrap();
}

async fn to_cloudwatch(client: &aws_sdk_cloudwatchlogs::Client, p: &Patient) {
    use aws_sdk_cloudwatchlogs::types::InputLogEvent;
    let event = InputLogEvent::builder().timestamp(0).message(format!("admitted {}", p.name)).build().unwrap();
    let _ = client.put_log_events().log_group_name("clinic").log_events(event).send().await; //~ phi_in_log
    let event = InputLogEvent::builder().timestamp(0).message(format!("admitted {}", p.id)).build().unwrap();
    let _ = client.put_log_events().log_group_name("clinic").log_events(event).send().await;
}
