//! A DICOM data set is the patient's; its tags, file meta table and status codes are not.
use dicom_core::Tag;
use dicom_object::{DefaultDicomObject, InMemDicomObject, open_file};

fn read() {
    let object = open_file("image.dcm").unwrap();
    println!("{}", object.meta().transfer_syntax());
    println!("{}", object.element(Tag(0x10, 0x10)).unwrap().to_str().unwrap()); //~ phi_in_log
}

fn elements(object: &InMemDicomObject) {
    for element in object {
        println!("{} {}", element.header().tag, element.vr());
        println!("{}", element.value().to_str().unwrap()); //~ phi_in_log
    }
    println!("{}", object.element_by_name("Status").unwrap().to_int::<u16>().unwrap());
}

fn keep(object: &DefaultDicomObject) {
    object.write_to_file("copy.dcm").unwrap(); //~ phi_stored_unencrypted
}
