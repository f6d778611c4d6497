//! Errors whose text becomes the answer: tonic, actix-web, GraphQL.
//@ lints: phi_in_error
use phi::Phi;
use tonic::Status;
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

fn grpc(p: &Patient) -> Result<(), Status> {
    if p.name.is_empty() {
        return Err(Status::not_found(format!("no patient {}", p.id)));
    }
    if p.phone.is_empty() {
        return Err(Status::new(tonic::Code::Internal, format!("no phone for {}", p.name))); //~ phi_in_error
    }
    Err(Status::invalid_argument(format!("bad ssn {}", p.ssn))) //~ phi_in_error
}

fn http(p: &Patient) -> actix_web::Result<()> {
    if p.name.is_empty() {
        return Err(actix_web::error::ErrorNotFound("no such patient"));
    }
    Err(actix_web::error::ErrorConflict(format!("{} is admitted", p.name))) //~ phi_in_error
}

fn graphql(p: &Patient) -> async_graphql::Result<()> {
    if p.name.is_empty() {
        return Err(async_graphql::Error::new(format!("no patient {}", p.id)));
    }
    Err(async_graphql::Error::new(format!("{} is admitted", p.name))) //~ phi_in_error
}
