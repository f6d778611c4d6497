//! Callbacks in a list, run by another method.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Default)]
struct Bus {
    handlers: Vec<Box<dyn Fn(&Patient)>>,
}

impl Bus {
    fn on(&mut self, handler: impl Fn(&Patient) + 'static) {
        self.handlers.push(Box::new(handler));
    }
    fn emit(&self, p: &Patient) {
        for handler in &self.handlers {
            handler(p);
        }
    }
}

fn wire(p: &Patient) {
    let mut bus = Bus::default();
    bus.on(|p| info!("{}", p.name)); //~ phi_in_log
    bus.on(|p| info!("{}", p.id));
    bus.emit(p);
}
