//! Addresses in literals.

use crate::catalog::{Catalog, Vendor};

/// The host in `https://user@api.example.com:443/path`, lower case.
pub(super) fn host_of(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or(v6),
        None => host.split(':').next().unwrap_or(host),
    };
    // A placeholder stands for a host that is not known.
    (!host.is_empty() && !host.contains(['{', ' '])).then(|| host.to_ascii_lowercase())
}

/// Whether a host is this machine, or declared as our own.
pub(super) fn is_internal(host: &str, internal: &[String]) -> bool {
    is_this_machine(host) || internal.iter().any(|pattern| matches_host(pattern, host))
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "::1"
}

/// Whether a connection's address stays on this machine: loopback, or a Unix socket.
pub(super) fn is_loopback(text: &str) -> bool {
    if let Some(host) = host_of(text) {
        return is_this_machine(&host) || host.starts_with("%2f");
    }
    if text.starts_with("unix:") || text.starts_with("redis+unix:") || text.contains("host=/") {
        return true;
    }
    let host = text.split_once("host=").map_or(text, |(_, rest)| rest);
    let host = host.split_whitespace().next().unwrap_or("").trim_start_matches('[');
    let host = host.split(['/', ']', ',']).next().unwrap_or("");
    host == "::1" || is_this_machine(host.split(':').next().unwrap_or(""))
}

/// Whether a connection's address asks for no TLS, by its scheme or by a parameter.
pub(super) fn is_plain(text: &str, catalog: &Catalog) -> bool {
    let text = text.trim_start().to_ascii_lowercase();
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    let has_param = || catalog.plain_params.iter().any(|param| text.contains(&param.to_ascii_lowercase()));
    // `mongodb://…?tls=true` asks for it by a parameter.
    let asks = || text.contains("tls=true") || text.contains("tls=required") || text.contains("ssl=true");
    scheme.is_some_and(|scheme| catalog.plain_schemes.iter().any(|known| known == scheme)) && !asks()
        || has_param()
}

/// The vendors whose host it is; one that the user registered before one that is only known.
pub(super) fn vendors_of<'v>(host: &str, vendors: &'v [Vendor]) -> Vec<&'v Vendor> {
    let matches = |vendor: &&Vendor| vendor.hosts.iter().any(|pattern| matches_host(pattern, host));
    let (registered, built_in): (Vec<&Vendor>, Vec<&Vendor>) =
        vendors.iter().filter(matches).partition(|vendor| vendor.registered);
    registered.into_iter().chain(built_in).collect()
}

/// `*.clinic.internal` means any number of names in front; a pattern without `*` means that host alone.
fn matches_host(pattern: &str, host: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern.eq_ignore_ascii_case(host),
        Some((front, back)) => {
            host.len() >= front.len() + back.len()
                && host.starts_with(&front.to_ascii_lowercase())
                && host.ends_with(&back.to_ascii_lowercase())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_read_out_of_addresses() {
        assert_eq!(host_of("https://API.mixpanel.com/track").as_deref(), Some("api.mixpanel.com"));
        assert_eq!(host_of("http://u:p@[::1]:80/x").as_deref(), Some("::1"));
        assert_eq!(host_of("https://{}/track"), None);
        assert_eq!(host_of("/track"), None);
    }

    #[test]
    fn patterns_match_whole_hosts() {
        assert!(matches_host("*.clinic.internal", "db.clinic.internal"));
        assert!(!matches_host("*.clinic.internal", "clinic.internal.evil.com"));
        assert!(is_internal("127.0.0.1", &[]));
    }
}
