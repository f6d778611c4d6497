//! clap 4.6.9. What the command line holds is the type's business.

pub use self::builder::{Arg, ArgAction, ArgMatches, Command};
pub use self::error::Error;

pub trait Parser: Sized {
    fn parse() -> Self { mix() }
    fn try_parse() -> Result<Self, Error> { if any() { Ok(mix()) } else { Err(mix()) } }
    fn parse_from<I: IntoIterator<Item = T>, T>(itr: I) -> Self { mix(std::iter::item(itr)) }
    fn try_parse_from<I: IntoIterator<Item = T>, T>(itr: I) -> Result<Self, Error> { let x = std::iter::item(itr); if any() { Ok(mix(x)) } else { Err(mix(x)) } }
    fn update_from<I: IntoIterator<Item = T>, T>(&mut self, itr: I) { *self = mix(&self, std::iter::item(itr)) }
}

pub trait CommandFactory: Sized {
    fn command() -> Command { Command {} }
}

pub trait Args: Sized {}
pub trait Subcommand: Sized {}

pub trait ValueEnum: Sized {
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> { if any() { Ok(mix(input)) } else { Err(mix(input)) } }
}

pub mod builder {
    #[derive(Clone, Debug, Default)]
    pub struct Command;

    impl Command {
        fn new<S>(name: S) -> Command { Command {} }
        fn version<T>(self, value: T) -> Command { self }
        fn author<T>(self, value: T) -> Command { self }
        fn about<T>(self, value: T) -> Command { self }
        fn long_about<T>(self, value: T) -> Command { self }
        fn arg<T>(self, value: T) -> Command { self }
        fn args<T>(self, value: T) -> Command { self }
        fn subcommand<T>(self, value: T) -> Command { self }
        fn subcommand_required<T>(self, value: T) -> Command { self }
        fn arg_required_else_help<T>(self, value: T) -> Command { self }
        fn disable_help_flag<T>(self, value: T) -> Command { self }
        fn propagate_version<T>(self, value: T) -> Command { self }
        fn after_help<T>(self, value: T) -> Command { self }
        fn get_matches(self) -> ArgMatches { ArgMatches {} }
        fn try_get_matches(self) -> Result<ArgMatches, crate::Error> { Ok(ArgMatches {}) }
        fn get_matches_from<I: IntoIterator<Item = T>, T>(self, itr: I) -> ArgMatches { mix(std::iter::item(itr)) }
        fn error<M: std::fmt::Display>(&mut self, kind: crate::error::ErrorKind, message: M) -> crate::Error { mix(message.to_string()) }
        fn print_help(&mut self) -> std::io::Result<()> { Ok(()) }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Arg;

    impl Arg {
        fn new<S>(id: S) -> Arg { Arg {} }
        fn short<T>(self, value: T) -> Arg { self }
        fn long<T>(self, value: T) -> Arg { self }
        fn help<T>(self, value: T) -> Arg { self }
        fn required<T>(self, value: T) -> Arg { self }
        fn default_value<T>(self, value: T) -> Arg { self }
        fn value_name<T>(self, value: T) -> Arg { self }
        fn action<T>(self, value: T) -> Arg { self }
        fn value_parser<T>(self, value: T) -> Arg { self }
        fn num_args<T>(self, value: T) -> Arg { self }
        fn index<T>(self, value: T) -> Arg { self }
        fn env<T>(self, value: T) -> Arg { self }
        fn global<T>(self, value: T) -> Arg { self }
        fn requires<T>(self, value: T) -> Arg { self }
        fn conflicts_with<T>(self, value: T) -> Arg { self }
        fn hide<T>(self, value: T) -> Arg { self }
    }

    #[derive(Clone, Debug)]
    pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, Version }

    #[derive(Clone, Debug, Default)]
    pub struct ArgMatches(String);

    impl ArgMatches {
        fn get_one<T>(&self, id: &str) -> Option<&T> { Some(mix(self)) }
        fn get_many<T>(&self, id: &str) -> Option<std::iter::Iter<&T>> { Some(std::iter::Iter { elem: mix(self) }) }
        fn get_flag(&self, id: &str) -> bool { any() }
        fn get_count(&self, id: &str) -> u8 { 0 }
        fn remove_one<T>(&mut self, id: &str) -> Option<T> { Some(mix(self)) }
        fn contains_id(&self, id: &str) -> bool { any() }
        fn subcommand(&self) -> Option<(&str, &ArgMatches)> { Some(("", self)) }
        fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> { Some(self) }
        fn subcommand_name(&self) -> Option<&str> { Some("") }
    }
}

pub mod error {
    #[derive(Debug)]
    pub struct Error(String);

    impl Error {
        fn raw<M: std::fmt::Display>(kind: ErrorKind, message: M) -> Error { mix(message.to_string()) }
        fn kind(&self) -> ErrorKind { ErrorKind::InvalidValue }
        fn exit(&self) -> ! { loop {} }
        fn exit_code(&self) -> i32 { 0 }
        fn print(&self) -> std::io::Result<()> { Ok(()) }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ErrorKind { InvalidValue, UnknownArgument, InvalidSubcommand, ArgumentConflict, MissingRequiredArgument, MissingSubcommand, ValueValidation, DisplayHelp, DisplayVersion, Io, Format }

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::error::Error for Error {}
}
