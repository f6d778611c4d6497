//! http-body-util 0.1: bodies carry what they are made of.

pub struct Full<D>(D);

impl<D> Full<D> {
    fn new(data: D) -> Full<D> { Full(data) }
}

impl<D, T> From<T> for Full<D> { fn from(data: T) -> Full<D> { mix(data) } }

pub struct Empty<D>(D);

impl<D> Empty<D> {
    fn new() -> Empty<D> { Empty {} }
}
