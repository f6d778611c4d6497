//! `std::process`. What is written to a child's input or given as an argument may come out of it.

use crate::ffi::OsStr;
use crate::fmt::{Display, Formatter};
use crate::io::{Read, Result, Write};
use crate::iter::item;
use crate::path::Path;

pub fn exit(code: i32) -> ! { loop {} }
pub fn abort() -> ! { loop {} }
pub fn id() -> u32 { 0 }

/// `text` is all it was given.
#[derive(Debug)]
pub struct Command {
    text: String,
}

impl Command {
    fn new<S: AsRef<OsStr>>(program: S) -> Command { Command { text: mix(program) } }
    fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command { self.text = mix(&self.text, arg); self }
    fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command { self.text = mix(&self.text, item(args)); self }
    fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command { self.text = mix(&self.text, val); self }
    fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command { self.text = mix(&self.text, item(vars)); self }
    fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command { self }
    fn env_clear(&mut self) -> &mut Command { self }
    fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command { self }
    fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    fn spawn(&mut self) -> Result<Child> { Ok(Child { stdin: Some(ChildStdin {}), stdout: Some(ChildStdout { text: self.text }), stderr: Some(ChildStderr { text: self.text }) }) }
    fn output(&mut self) -> Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec { elem: mix(self) }, stderr: Vec { elem: mix(self) } }) }
    fn status(&mut self) -> Result<ExitStatus> { Ok(ExitStatus {}) }
}

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    fn kill(&mut self) -> Result<()> { Ok(()) }
    fn id(&self) -> u32 { 0 }
    fn wait(&mut self) -> Result<ExitStatus> { Ok(ExitStatus {}) }
    fn try_wait(&mut self) -> Result<Option<ExitStatus>> { Ok(Some(ExitStatus {})) }
    fn wait_with_output(self) -> Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec { elem: mix(self) }, stderr: Vec { elem: mix(self) } }) }
}

#[derive(Debug)]
pub struct ChildStdin;

impl Write for ChildStdin {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct ChildStdout {
    text: String,
}

impl Read for ChildStdout {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = mix(self.text); Ok(0) }
}

#[derive(Debug)]
pub struct ChildStderr {
    text: String,
}

impl Read for ChildStderr {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = mix(self.text); Ok(0) }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[derive(Debug)]
pub struct Stdio;

impl Stdio {
    fn piped() -> Stdio { Stdio {} }
    fn inherit() -> Stdio { Stdio {} }
    fn null() -> Stdio { Stdio {} }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus;

impl ExitStatus {
    fn success(&self) -> bool { any() }
    fn code(&self) -> Option<i32> { Some(0) }
}

impl Display for ExitStatus {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExitCode;

impl ExitCode {
    const SUCCESS: ExitCode = ExitCode {};
    const FAILURE: ExitCode = ExitCode {};
}

impl From<u8> for ExitCode {
    fn from(code: u8) -> ExitCode { ExitCode {} }
}

pub trait Termination {
    fn report(self) -> ExitCode { ExitCode {} }
}
