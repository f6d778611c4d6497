//! What `cfg` means on a platform: this machine, or the one that `--target` names.

use crate::source::Name;
use crate::syntax::CfgEnv;
use cargo_metadata::cargo_platform::{Cfg, Platform as Condition};
use std::collections::BTreeSet;
use std::str::FromStr;

/// A platform, as its triple tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Platform {
    pub triple: String,
    arch: &'static str,
    vendor: String,
    os: String,
    env: &'static str,
    abi: &'static str,
    pointer_width: &'static str,
    little_endian: bool,
}

/// Options that rustc and cargo define: known, whether they are set or not.
const KNOWN: &[&str] = &[
    "clippy",
    "debug_assertions",
    "doc",
    "docsrs",
    "doctest",
    "feature",
    "fmt_debug",
    "miri",
    "overflow_checks",
    "panic",
    "proc_macro",
    "relocation_model",
    "rustfmt",
    "sanitize",
    "sanitizer_cfi_generalize_pointers",
    "sanitizer_cfi_normalize_integers",
    "target_abi",
    "target_arch",
    "target_endian",
    "target_env",
    "target_family",
    "target_feature",
    "target_has_atomic",
    "target_has_atomic_equal_alignment",
    "target_has_atomic_load_store",
    "target_os",
    "target_pointer_width",
    "target_thread_local",
    "target_vendor",
    "test",
    "ub_checks",
    "unix",
    "windows",
];

impl Platform {
    /// The machine this tool was built for.
    pub(super) fn host() -> Platform {
        let arch = known_arch(std::env::consts::ARCH).0;
        let os = std::env::consts::OS;
        let (vendor, env) = match os {
            "macos" | "ios" => ("apple", ""),
            "windows" if cfg!(target_env = "msvc") => ("pc", "msvc"),
            "windows" => ("pc", "gnu"),
            _ if cfg!(target_env = "musl") => ("unknown", "musl"),
            "linux" => ("unknown", "gnu"),
            _ => ("unknown", ""),
        };
        let os_part = if os == "macos" { "darwin" } else { os };
        let tail = if env.is_empty() { String::new() } else { format!("-{env}") };
        Platform {
            triple: format!("{arch}-{vendor}-{os_part}{tail}"),
            arch,
            vendor: vendor.to_owned(),
            os: os.to_owned(),
            env,
            abi: "",
            pointer_width: if cfg!(target_pointer_width = "64") { "64" } else { "32" },
            little_endian: cfg!(target_endian = "little"),
        }
    }

    /// The platform of a triple; `None` for one that says nothing (a custom target's file, a new architecture).
    pub(super) fn of_triple(triple: &str) -> Option<Platform> {
        let (arch_part, rest) = triple.split_once('-')?;
        let (arch, pointer_width, little_endian) = known_arch(arch_part);
        let (os, vendor) = (os_of(rest)?, vendor_of(rest));
        if arch.is_empty() {
            return None;
        }
        let env = env_of(rest, os);
        let abi = ["eabihf", "eabi", "abi64", "x32", "llvm", "sim", "macabi", "uwp"]
            .into_iter()
            .find(|abi| rest.ends_with(abi) || (*abi == "uwp" && rest.starts_with("uwp-")))
            .unwrap_or("");
        Some(Platform {
            triple: triple.to_owned(),
            arch,
            vendor: vendor.to_owned(),
            os: os.to_owned(),
            env,
            abi,
            pointer_width,
            little_endian,
        })
    }

    /// The options of the platform alone.
    fn cfg(&self) -> CfgEnv {
        let mut cfg =
            CfgEnv { known: KNOWN.iter().map(|name| Name::new(name)).collect(), ..CfgEnv::default() };
        let mut flag = |name: &str| cfg.flags.insert(Name::new(name));
        flag("debug_assertions");
        flag("overflow_checks");
        flag("ub_checks");
        flag("target_has_atomic");
        flag("target_thread_local");
        let family = match self.os.as_str() {
            "windows" => "windows",
            "none" | "unknown" | "uefi" | "hermit" => "",
            "wasi" => "wasm",
            _ => "unix",
        };
        if matches!(family, "unix" | "windows") {
            flag(family);
        }
        let mut value = |key: &str, value: &str| cfg.values.insert((Name::new(key), Name::new(value)));
        if !family.is_empty() {
            value("target_family", family);
        }
        if self.arch.starts_with("wasm") {
            value("target_family", "wasm");
        }
        value("target_arch", self.arch);
        value("target_os", &self.os);
        value("target_env", self.env);
        value("target_abi", self.abi);
        value("target_vendor", &self.vendor);
        value("target_pointer_width", self.pointer_width);
        value("target_endian", if self.little_endian { "little" } else { "big" });
        value("panic", "unwind");
        let atomics: &[&str] = if self.pointer_width == "64" {
            &["8", "16", "32", "64", "ptr"]
        } else {
            &["8", "16", "32", "ptr"]
        };
        for width in atomics {
            value("target_has_atomic", width);
        }
        if self.arch == "x86_64" {
            for feature in ["fxsr", "sse", "sse2"] {
                value("target_feature", feature);
            }
        }
        cfg
    }

    /// The environment of a crate with these features, built for tests or not.
    pub(super) fn crate_cfg(
        &self,
        features: &BTreeSet<String>,
        all_features: bool,
        purpose: Purpose,
    ) -> CfgEnv {
        let mut cfg = self.cfg();
        let feature = Name::new("feature");
        cfg.values.extend(features.iter().map(|name| (feature, Name::new(name))));
        cfg.all_features = all_features;
        match purpose {
            Purpose::Plain => {}
            Purpose::Test => {
                cfg.flags.insert(Name::new("test"));
            }
            Purpose::ProcMacro => {
                cfg.flags.insert(Name::new("proc_macro"));
            }
        }
        cfg
    }

    /// Whether `[target.'condition'.dependencies]` applies. One that cannot be read does: what the tool cannot know
    /// must not hide code from it.
    pub(super) fn satisfies(&self, condition: &str) -> bool {
        let Ok(condition) = Condition::from_str(condition) else { return true };
        let cfg = self.cfg();
        let quoted = |(key, value): &(Name, Name)| Cfg::from_str(&format!("{key} = \"{value}\"")).ok();
        let flags = cfg.flags.iter().filter_map(|flag| Cfg::from_str(flag.as_str()).ok());
        let all: Vec<Cfg> = flags.chain(cfg.values.iter().filter_map(quoted)).collect();
        condition.matches(&self.triple, &all)
    }
}

/// What a crate is built for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Purpose {
    /// To be used.
    Plain,
    /// To be tested: `cfg(test)` holds.
    Test,
    /// To run inside of the compiler.
    ProcMacro,
}

/// `target_arch`, pointer width and whether it is little endian.
fn known_arch(part: &str) -> (&'static str, &'static str, bool) {
    match part {
        "x86_64" | "x86_64h" => ("x86_64", "64", true),
        "aarch64" | "arm64" | "arm64e" => ("aarch64", "64", true),
        "arm64ec" => ("arm64ec", "64", true),
        "x86" | "i386" | "i486" | "i586" | "i686" => ("x86", "32", true),
        "wasm32" | "wasm32v1" => ("wasm32", "32", true),
        "wasm64" => ("wasm64", "64", true),
        "s390x" => ("s390x", "64", false),
        "loongarch64" => ("loongarch64", "64", true),
        "powerpc64le" => ("powerpc64", "64", true),
        "powerpc64" => ("powerpc64", "64", false),
        "powerpc" => ("powerpc", "32", false),
        "sparc64" | "sparcv9" => ("sparc64", "64", false),
        "mips64el" => ("mips64", "64", true),
        "mips64" => ("mips64", "64", false),
        "mipsel" => ("mips", "32", true),
        "mips" => ("mips", "32", false),
        _ if part.starts_with("riscv64") => ("riscv64", "64", true),
        _ if part.starts_with("riscv32") => ("riscv32", "32", true),
        _ if part.starts_with("armeb") => ("arm", "32", false),
        _ if part.starts_with("arm") || part.starts_with("thumb") => ("arm", "32", true),
        _ => ("", "", true),
    }
}

fn os_of(rest: &str) -> Option<&'static str> {
    const SYSTEMS: &[(&str, &str)] = &[
        ("android", "android"),
        ("linux", "linux"),
        ("windows", "windows"),
        ("darwin", "macos"),
        ("ios", "ios"),
        ("tvos", "tvos"),
        ("watchos", "watchos"),
        ("visionos", "visionos"),
        ("freebsd", "freebsd"),
        ("netbsd", "netbsd"),
        ("openbsd", "openbsd"),
        ("dragonfly", "dragonfly"),
        ("solaris", "solaris"),
        ("illumos", "illumos"),
        ("fuchsia", "fuchsia"),
        ("redox", "redox"),
        ("haiku", "haiku"),
        ("emscripten", "emscripten"),
        ("wasi", "wasi"),
        ("uefi", "uefi"),
        ("hermit", "hermit"),
        ("none", "none"),
        ("unknown", "unknown"),
    ];
    SYSTEMS.iter().find(|(part, _)| rest.contains(part)).map(|(_, os)| *os)
}

fn vendor_of(rest: &str) -> &str {
    match rest.split('-').next() {
        Some(vendor @ ("apple" | "pc" | "uwp" | "fortanix" | "wrs" | "nintendo" | "sony" | "sun")) => vendor,
        _ => "unknown",
    }
}

fn env_of(rest: &str, os: &str) -> &'static str {
    let last = rest.rsplit('-').next().unwrap_or("");
    let environments = ["gnu", "musl", "msvc", "uclibc", "ohos", "sgx", "newlib", "sim", "macabi"];
    match last {
        "wasip1" => "p1",
        "wasip2" => "p2",
        _ if os == "android" => "",
        _ => environments.into_iter().find(|env| last.starts_with(env)).unwrap_or(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(cfg: &CfgEnv, key: &str, value: &str) -> bool {
        cfg.values.contains(&(Name::new(key), Name::new(value)))
    }

    #[test]
    fn common_triples_are_understood() {
        let of = |triple| Platform::of_triple(triple).unwrap().cfg();
        let windows = of("i686-pc-windows-msvc");
        assert!(windows.flags.contains(&Name::new("windows")) && has(&windows, "target_env", "msvc"));
        assert!(has(&windows, "target_pointer_width", "32") && has(&windows, "target_arch", "x86"));
        let mac = of("aarch64-apple-darwin");
        assert!(has(&mac, "target_os", "macos") && has(&mac, "target_vendor", "apple"));
        let arm = of("armv7-unknown-linux-gnueabihf");
        assert!(has(&arm, "target_env", "gnu") && has(&arm, "target_abi", "eabihf"));
        let android = of("aarch64-linux-android");
        assert!(has(&android, "target_os", "android") && android.flags.contains(&Name::new("unix")));
        let web = of("wasm32-unknown-unknown");
        assert!(has(&web, "target_family", "wasm") && !web.flags.contains(&Name::new("unix")));
        assert!(has(&of("wasm32-wasip1"), "target_os", "wasi"));
        assert!(Platform::of_triple("my-target.json").is_none());
    }

    #[test]
    fn the_host_satisfies_its_own_family() {
        let host = Platform::host();
        assert_eq!(host.satisfies("cfg(unix)"), cfg!(unix));
        assert_eq!(host.satisfies("cfg(target_os = \"windows\")"), cfg!(windows));
        assert!(host.satisfies(&host.triple.clone()));
        assert!(host.satisfies("cfg(what is this"));
    }
}
