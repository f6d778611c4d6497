//! salvo 1.1.0. What is written into a response is told in the models.

pub mod writing {
    #[derive(Clone, Debug)]
    pub struct Json<T>(pub T);

    #[derive(Clone, Debug)]
    pub enum Text<T> {
        Plain(T),
        Json(T),
        Xml(T),
        Html(T),
        Js(T),
        Css(T),
        Csv(T),
    }
}

pub mod prelude {
    pub use super::writing::{Json, Text};
}
