//! jsonrpsee 0.26. A module hands its context to the closures that answer; what they answer is told in the models.

pub use self::module::RpcModule;

mod module {
    use crate::types::Params;

    #[derive(Debug)]
    pub struct RpcModule<Context> { ctx: Context }

    impl<Context> RpcModule<Context> {
        fn new(ctx: Context) -> RpcModule<Context> { RpcModule { ctx } }
        fn register_method<R, F: Fn(Params<'_>, &Context, &http::Extensions) -> R>(&mut self, name: &str, callback: F) -> Result<&mut u32, String> { callback(Params {}, &self.ctx, &http::Extensions {}); Ok(mix()) }
        fn register_async_method<Fut: Future, F: Fn(Params<'static>, std::sync::Arc<Context>, http::Extensions) -> Fut>(&mut self, name: &str, callback: F) -> Result<&mut u32, String> { Ok(mix()) }
        fn register_blocking_method<R, F: Fn(Params<'_>, std::sync::Arc<Context>, http::Extensions) -> R>(&mut self, name: &str, callback: F) -> Result<&mut u32, String> { Ok(mix()) }
    }
}

pub mod types {
    pub struct Params<'a>(&'a str);

    impl Params<'_> {
        fn parse<T>(&self) -> Result<T, String> { Ok(mix(self)) }
        fn one<T>(&self) -> Result<T, String> { Ok(mix(self)) }
    }
}

pub mod core {
    pub type RpcResult<T> = std::result::Result<T, String>;

    pub mod server {
        pub use crate::module::RpcModule;
    }
}
