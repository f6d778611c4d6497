//! A file that is appended to is a trail; one that is begun anew is none.
//@ lints: audit_log_mutable
//@ config: [[audit]]
//@ config: function = "**::keep"
//@ config: what = 0
//@ config: store = "/var/log/clinic/audit.jsonl"
use std::fs::{File, OpenOptions};
use std::io::Write;

const TRAIL: &str = "/var/log/clinic/audit.jsonl";

#[phi::audit]
fn keep(line: &str) -> std::io::Result<()> {
    let mut file = OpenOptions::new().create(true).append(true).open(TRAIL)?;
    writeln!(file, "{line}")
}

fn rotate() -> std::io::Result<()> {
    std::fs::remove_file(TRAIL)?; //~ audit_log_mutable
    File::create("/var/log/clinic/audit.jsonl")?; //~ audit_log_mutable
    std::fs::write(TRAIL, "")?; //~ audit_log_mutable
    OpenOptions::new().write(true).truncate(true).open(TRAIL)?; //~ audit_log_mutable
    let file = OpenOptions::new().write(true).open(TRAIL)?;
    file.set_len(0)?; //~ audit_log_mutable
    Ok(())
}

fn others() -> std::io::Result<()> {
    std::fs::remove_file("/var/log/clinic/debug.log")?;
    File::create("/tmp/report.txt")?;
    let mut file = OpenOptions::new().append(true).open(TRAIL)?;
    file.write_all(b"{}")?;
    Ok(())
}
