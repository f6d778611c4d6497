//! Where the history is unknown the type decides, of a variable and of a result.
use phi::Phi;
use tracing::info;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn a() {
    let p: Patient = external::load(3);
    info!("{}", p.name); //~ phi_in_log
}
fn b() -> Patient { external::load(3) }
fn c() {
    info!("{}", b().name); //~ phi_in_log
}
fn load2(ctx: &Ctx, id: u64) -> Result<Patient, String> { external::load(&ctx.pool, id) }
fn a3(ctx: &Ctx) {
    let p = load2(ctx, 3).unwrap();
    info!("{}", p.name); //~ phi_in_log
}
async fn load4(ctx: &Ctx, id: u64) -> Result<Patient, String> { external::load(&ctx.pool, id).await }
async fn a4(ctx: &Ctx) {
    let p = load4(ctx, 3).await.unwrap();
    info!("{}", p.name); //~ phi_in_log
}
async fn load5(ctx: &Ctx, id: u64) -> Result<Patient, String> { Ok(external::load(&ctx.pool, id).await?) }
async fn a5(ctx: &Ctx) {
    let p = load5(ctx, 3).await.unwrap();
    info!("{}", p.name); //~ phi_in_log
}

struct Ctx {
    pool: Pool,
}
