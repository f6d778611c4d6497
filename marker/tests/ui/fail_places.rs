//! Marks where the linter does not look.

#[phi::source]
struct SourceType;

#[phi::sink(phi_in_log)]
mod sink_module {}

#[phi::sanitizer(redact)]
const SANITIZER: u8 = 0;

#[phi::guard(role)]
impl SourceType {}

#[phi::guard(role)]
trait Guard {}

#[phi::audit]
impl Guard for SourceType {}

trait Methods {
    #[phi::source]
    const SOURCE: u8;
    #[phi::sanitizer(redcat)]
    fn in_a_trait(&self);
}

impl Methods for SourceType {
    #[phi::guard(roles)]
    fn in_a_trait(&self) {}
    #[phi::audit]
    const SOURCE: u8 = 1;
}

fn main() {
    let _ = (SANITIZER, SourceType);
}
