//! actix-ws 0.4. What is sent does not come back.

pub struct Session;

impl Session {
    async fn text<T>(&mut self, msg: T) -> Result<(), Closed> { Ok(()) }
    async fn binary<T>(&mut self, msg: T) -> Result<(), Closed> { Ok(()) }
    async fn ping(&mut self, msg: &[u8]) -> Result<(), Closed> { Ok(()) }
    async fn pong(&mut self, msg: &[u8]) -> Result<(), Closed> { Ok(()) }
    async fn close(self, reason: Option<u32>) -> Result<(), Closed> { Ok(()) }
}

impl Clone for Session { fn clone(&self) -> Session { Session {} } }

#[derive(Debug)]
pub struct Closed;

pub struct MessageStream;

pub fn handle(req: &actix_web::HttpRequest, body: actix_web::web::Payload) -> Result<(actix_web::HttpResponse, Session, MessageStream), actix_web::Error> { Ok((actix_web::HttpResponse {}, Session {}, MessageStream {})) }
