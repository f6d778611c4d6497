//@ lints: phi_in_log unmarked_phi phi_debug_impl
//! What is known of a private SDK: its types, what its functions give, what its impls show.

use clinic_sdk::prelude::*;
use clinic_sdk::{Account, Chart, Error};
use tracing::{error, info};

async fn admit(client: &Client, id: u64) -> Result<(), Error> {
    let patient = client.patient(id).await?;
    info!("admitted {}", patient.name); //~ phi_in_log
    info!("admitted {}", patient.full_name()); //~ phi_in_log
    info!("admitted {patient:?}"); //~ phi_in_log
    info!("admitted {}", patient.clone().ssn); //~ phi_in_log
    info!("exported {}", patient.export()); //~ phi_in_log
    info!("admitted {}", patient.id());
    info!("admitted {}", id);
    let chart = client.chart(&patient);
    keep(&chart);
    info!("{:?}", patient.masked());
    Ok(())
}

fn keep(chart: &Chart) {
    info!("{} pages", chart.n_pages());
    info!("of {}", chart.patient().name); //~ phi_in_log
}

fn letters(client: &Client) {
    for template in client.templates() {
        info!("letter {} {:?}", template.name, template);
    }
}

fn logged_in(account: &Account) {
    info!("welcome {} {account:?}", account.name);
}

async fn failed(client: &Client) {
    match client.patient(1).await {
        Ok(patient) => info!("{}", patient.name.len()),
        Err(error) => error!("{error}"),
    }
}

fn of_old() {
    for patient in sdk_of_old::visits() {
        info!("seen {}", patient.name); //~ phi_in_log
    }
}

fn of_a_crate_that_is_not_here(ssn: &str) {
    let receipt = clinic_absent::register(ssn.len());
    info!("{}", receipt);
}

#[tokio::main]
async fn main() {
    let client = Client::new("https://records.clinic.example");
    let _ = admit(&client, 1).await;
    letters(&client);
    failed(&client).await;
    of_old();
    of_a_crate_that_is_not_here("");
}
