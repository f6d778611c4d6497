//! rocket 0.5.2. What guards a route is told in the models.

pub use http;

pub use self::state::State;
pub use self::request::Request;
pub use self::response::Response;

mod state {
    pub struct State<T>(T);

    impl<T> State<T> {
        fn inner(&self) -> &T { &self.0 }
        fn from(state: &T) -> &State<T> { mix(state) }
    }

    impl<T> std::ops::Deref for State<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
}

pub mod request {
    pub struct Request<'r>(&'r str);

    pub type Outcome<S, E> = crate::outcome::Outcome<S, (crate::http::Status, E), crate::http::Status>;

    pub trait FromRequest<'r>: Sized {
        type Error;
        async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error>;
    }
}

pub mod outcome {
    pub enum Outcome<S, E, F> {
        Success(S),
        Error(E),
        Forward(F),
    }
}

pub mod http {
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Status { pub code: u16 }

    impl Status {
        pub const Ok: Status = Status { code: 200 };
        pub const Created: Status = Status { code: 201 };
        pub const BadRequest: Status = Status { code: 400 };
        pub const Unauthorized: Status = Status { code: 401 };
        pub const Forbidden: Status = Status { code: 403 };
        pub const NotFound: Status = Status { code: 404 };
        pub const InternalServerError: Status = Status { code: 500 };
    }
}

pub mod response {
    pub struct Response<'r>(&'r str);

    pub trait Responder<'r, 'o: 'r> {
        fn respond_to(self, request: &'r crate::Request<'_>) -> Result<Response<'o>, crate::http::Status>;
    }

    pub mod content {
        #[derive(Clone, Debug)]
        pub struct RawHtml<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct RawJson<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct RawText<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct RawXml<R>(pub R);
    }

    pub mod status {
        #[derive(Clone, Debug)]
        pub struct Custom<R>(pub crate::http::Status, pub R);
        #[derive(Clone, Debug)]
        pub struct Accepted<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct BadRequest<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct NotFound<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct Unauthorized<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct Forbidden<R>(pub R);
        #[derive(Clone, Debug)]
        pub struct Conflict<R>(pub R);
    }

    pub mod stream {
        pub struct Event(String);

        impl Event {
            fn json<T: serde::Serialize>(data: &T) -> Event { Event(serde_json::to_string(data).unwrap()) }
            fn data<T>(data: T) -> Event { mix(data) }
            fn empty() -> Event { Event {} }
            fn event<T>(event: T) -> Event { mix(event) }
            fn with_id<T>(self, id: T) -> Event { mix(self, id) }
            fn with_data<T>(self, data: T) -> Event { mix(self, data) }
            fn with_comment<T>(self, data: T) -> Event { mix(self, data) }
            fn id<T>(self, id: T) -> Event { mix(self, id) }
        }
    }
}

pub mod serde {
    pub use serde::{Deserialize, DeserializeOwned, Serialize};

    pub mod json {
        #[derive(Clone, Debug)]
        pub struct Json<T>(pub T);

        impl<T> Json<T> {
            fn into_inner(self) -> T { self.0 }
        }

        impl<T> std::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
        impl<T> std::ops::DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
        impl<T> From<T> for Json<T> { fn from(inner: T) -> Json<T> { Json(inner) } }
    }

    pub mod msgpack {
        #[derive(Clone, Debug)]
        pub struct MsgPack<T>(pub T);

        impl<T> MsgPack<T> {
            fn into_inner(self) -> T { self.0 }
        }

        impl<T> std::ops::Deref for MsgPack<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    }
}

pub mod form {
    #[derive(Debug)]
    pub struct Form<T>(T);

    impl<T> Form<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for Form<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
}
