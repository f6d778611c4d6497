//! A web shop has persons, and no patients.
//@ lints: unmarked_phi phi_in_log phi_stored_unencrypted phi_to_messaging
use tracing::info;

pub struct Customer {
    pub id: u64,
    pub name: String,
    pub email: String,
    pub phone: String,
}

pub struct Order {
    pub customer_id: u64,
    pub shipping_address: String,
    pub total: u64,
    pub notes: String,
}

pub struct Review {
    pub author: String,
    pub comment: String,
    pub result: String,
}

fn ship(customer: &Customer, order: &Order) {
    info!("shipping to {} at {}", customer.name, order.shipping_address);
    std::fs::write("label.txt", &order.shipping_address).ok();
}
