//! poem 3.1.12. Routes and middleware carry nothing.

pub mod web {
    #[derive(Clone, Debug)]
    pub struct Json<T>(pub T);

    impl<T> std::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }

    #[derive(Clone, Debug)]
    pub struct Form<T>(pub T);

    impl<T> std::ops::Deref for Form<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }

    #[derive(Clone, Debug)]
    pub struct Path<T>(pub T);

    impl<T> std::ops::Deref for Path<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }

    #[derive(Clone, Debug)]
    pub struct Query<T>(pub T);

    impl<T> std::ops::Deref for Query<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }

    #[derive(Clone, Debug)]
    pub struct Data<T>(pub T);

    impl<T> std::ops::Deref for Data<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }

    #[derive(Clone, Debug)]
    pub struct Html<T>(pub T);

    #[derive(Clone, Debug)]
    pub struct Xml<T>(pub T);
}
