//! The built-in data: which files of `lints/` are compiled in. Kept in step with the folder by a test, which prints the
//! lines that are missing or left over.

/// The built-in data as text: path and content, in reading order.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// A page for each lint, in the order of the contract.
    pub pages: &'static [(&'static str, &'static str)],
    /// What PHI is called.
    pub vocabulary: &'static [(&'static str, &'static str)],
    /// Outside services that are known by name.
    pub vendors: &'static [(&'static str, &'static str)],
    /// What foreign crates do.
    pub models: &'static [(&'static str, &'static str)],
}

macro_rules! files {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $path)))),*]
    };
}

/// Everything in `lints/`.
pub const BUILTIN: Builtin = Builtin {
    pages: files![
        "lints/phi_in_log.md"
        "lints/phi_in_span.md"
        "lints/phi_in_panic.md"
        "lints/phi_in_error.md"
        "lints/phi_debug_impl.md"
        "lints/phi_in_url.md"
        "lints/phi_to_analytics.md"
        "lints/phi_to_telemetry.md"
        "lints/phi_to_messaging.md"
        "lints/phi_to_ai.md"
        "lints/phi_to_third_party.md"
        "lints/vendor_without_baa.md"
        "lints/phi_serialized_unencrypted.md"
        "lints/phi_stored_unencrypted.md"
        "lints/phi_in_token.md"
        "lints/phi_over_plaintext.md"
        "lints/tls_verification_disabled.md"
        "lints/phi_response_without_authentication.md"
        "lints/phi_response_without_role_check.md"
        "lints/missing_relationship_check.md"
        "lints/token_without_expiry.md"
        "lints/token_validation_disabled.md"
        "lints/missing_rate_limit.md"
        "lints/unvalidated_input.md"
        "lints/phi_access_without_audit.md"
        "lints/audit_event_incomplete.md"
        "lints/audit_log_mutable.md"
        "lints/overbroad_response.md"
        "lints/unbounded_phi_query.md"
        "lints/unused_phi_field.md"
        "lints/weak_crypto.md"
        "lints/hardcoded_key.md"
        "lints/unmarked_phi.md"
        "lints/phi_literal.md"
        "lints/unfulfilled_suppression.md"
        "lints/suppression_without_reason.md"
        "lints/expired_suppression.md"
        "lints/unknown_lint.md"
    ],
    vocabulary: files![
        "lints/vocabulary/keys.toml"
        "lints/vocabulary/health.toml"
        "lints/vocabulary/identifiers.toml"
        "lints/vocabulary/others.toml"
        "lints/vocabulary/owners.toml"
    ],
    vendors: files!["lints/vendors/analytics.toml"],
    models: files![
        "lints/models/anyhow.toml"
        "lints/models/log.toml"
        "lints/models/serde_json.toml"
        "lints/models/std.toml"
        "lints/models/tracing.toml"
    ],
};
