//! Types of health record crates that are not read: declared by pattern, found below any module.
use fhir_sdk::r5::resources::{Observation, Patient, StructureDefinition};
use rusthl7::message::Message;

fn show(patient: &Patient, observation: fhir_sdk::r4b::resources::Observation) {
    println!("{patient:?}"); //~ phi_in_log
    println!("{:?}", observation.value); //~ phi_in_log
}

fn wire(message: &Message) {
    println!("{}", message.source); //~ phi_in_log
}

fn definition(definition: &StructureDefinition, observations: &[Observation]) {
    println!("{definition:?} {}", observations.len());
}
