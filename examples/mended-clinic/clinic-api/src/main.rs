use std::env;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use clinic_api::{
    Clinic, app,
    auth::{Sessions, Terminals},
    import,
};
use clinic_db::Store;
use clinic_notify::Analytics;
use clinic_vault::Vault;
use tokio::net::TcpListener;
use tracing::{error, info};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();
    let _sentry = env::var("SENTRY_DSN").ok().map(sentry::init);

    let vault = Vault::from_hex(&setting("CLINIC_SEAL_KEY")?, &setting("CLINIC_TOKEN_KEY")?)?;
    let store = Store::open(Path::new("clinic.sqlite"), vault)?;
    if let [_, command, file] = env::args().collect::<Vec<_>>().as_slice()
        && command == "import"
    {
        match import::run(&store, Path::new(file), Path::new("parked")) {
            Ok(done) => info!(done, "charts taken over"),
            Err(err) => error!("the import stopped early: {err:#}"),
        }
        return Ok(());
    }

    let clinic = Clinic {
        store: Arc::new(store),
        sessions: Arc::new(Sessions::default()),
        terminals: Arc::new(Terminals::from_list(&setting("TERMINAL_KEYS")?)),
        analytics: Arc::new(Analytics::new(setting("MIXPANEL_TOKEN")?, setting("SEGMENT_KEY")?)),
    };
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    info!("open for patients");
    // TLS ends at the proxy in front of us, on this machine.
    axum::serve(listener, app(clinic).into_make_service_with_connect_info::<SocketAddr>()).await?;
    Ok(())
}

fn setting(name: &str) -> anyhow::Result<String> {
    env::var(name).with_context(|| format!("{name} is not set"))
}
