//! `std::net`. Addresses carry what they were made from; what is written to a socket does not come back.

use crate::fmt::{Display, Formatter};
use crate::io::{Read, Result, Write};
use crate::iter::Iter;
use crate::str::FromStr;
use crate::time::Duration;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ipv4Addr {
    bits: u32,
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ipv6Addr {
    bits: u128,
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct SocketAddrV4 {
    ip: Ipv4Addr,
    port: u16,
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct SocketAddrV6 {
    ip: Ipv6Addr,
    port: u16,
}

impl IpAddr {
    fn is_unspecified(&self) -> bool { any() }
    fn is_loopback(&self) -> bool { any() }
    fn is_multicast(&self) -> bool { any() }
    fn is_ipv4(&self) -> bool { any() }
    fn is_ipv6(&self) -> bool { any() }
    fn to_canonical(&self) -> IpAddr { *self }
}

impl Ipv4Addr {
    const LOCALHOST: Ipv4Addr = Ipv4Addr {};
    const UNSPECIFIED: Ipv4Addr = Ipv4Addr {};
    const BROADCAST: Ipv4Addr = Ipv4Addr {};
    fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr { Ipv4Addr { bits: mix(a, b, c, d) } }
    fn octets(&self) -> [u8; 4] { Vec { elem: mix(self) } }
    fn to_bits(self) -> u32 { self.bits }
    fn from_bits(bits: u32) -> Ipv4Addr { Ipv4Addr { bits: bits } }
    fn to_ipv6_mapped(&self) -> Ipv6Addr { Ipv6Addr { bits: self.bits } }
    fn is_unspecified(&self) -> bool { any() }
    fn is_loopback(&self) -> bool { any() }
    fn is_multicast(&self) -> bool { any() }
    fn is_private(&self) -> bool { any() }
    fn is_link_local(&self) -> bool { any() }
    fn is_broadcast(&self) -> bool { any() }
    fn is_documentation(&self) -> bool { any() }
}

impl Ipv6Addr {
    const LOCALHOST: Ipv6Addr = Ipv6Addr {};
    const UNSPECIFIED: Ipv6Addr = Ipv6Addr {};
    fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr { Ipv6Addr { bits: mix(a, b, c, d, e, f, g, h) } }
    fn segments(&self) -> [u16; 8] { Vec { elem: mix(self) } }
    fn octets(&self) -> [u8; 16] { Vec { elem: mix(self) } }
    fn to_ipv4(&self) -> Option<Ipv4Addr> { Some(mix(self)) }
    fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> { Some(mix(self)) }
    fn is_unspecified(&self) -> bool { any() }
    fn is_loopback(&self) -> bool { any() }
    fn is_multicast(&self) -> bool { any() }
}

impl SocketAddr {
    fn new(ip: IpAddr, port: u16) -> SocketAddr {
        match ip {
            IpAddr::V4(x) => SocketAddr::V4(SocketAddrV4 { ip: x, port: port }),
            IpAddr::V6(x) => SocketAddr::V6(SocketAddrV6 { ip: x, port: port }),
        }
    }
    fn ip(&self) -> IpAddr { match self { SocketAddr::V4(x) => IpAddr::V4(x.ip), SocketAddr::V6(x) => IpAddr::V6(x.ip) } }
    fn port(&self) -> u16 { match self { SocketAddr::V4(x) => x.port, SocketAddr::V6(x) => x.port } }
    fn set_ip(&mut self, new_ip: IpAddr) { *self = SocketAddr::new(new_ip, self.port()) }
    fn set_port(&mut self, new_port: u16) { *self = SocketAddr::new(self.ip(), new_port) }
    fn is_ipv4(&self) -> bool { any() }
    fn is_ipv6(&self) -> bool { any() }
}

impl From<Ipv4Addr> for IpAddr { fn from(ip: Ipv4Addr) -> IpAddr { IpAddr::V4(ip) } }
impl From<Ipv6Addr> for IpAddr { fn from(ip: Ipv6Addr) -> IpAddr { IpAddr::V6(ip) } }
impl From<[u8; 4]> for IpAddr { fn from(octets: [u8; 4]) -> IpAddr { IpAddr::V4(mix(octets)) } }
impl From<[u8; 4]> for Ipv4Addr { fn from(octets: [u8; 4]) -> Ipv4Addr { mix(octets) } }
impl From<u32> for Ipv4Addr { fn from(ip: u32) -> Ipv4Addr { mix(ip) } }
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr { SocketAddr::new(pieces.0.into(), pieces.1) } }

impl Display for IpAddr {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl FromStr for IpAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> crate::result::Result<IpAddr, AddrParseError> { if any() { Ok(mix(s)) } else { Err(AddrParseError) } }
}

impl Display for Ipv4Addr {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> crate::result::Result<Ipv4Addr, AddrParseError> { if any() { Ok(mix(s)) } else { Err(AddrParseError) } }
}

impl Display for Ipv6Addr {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> crate::result::Result<Ipv6Addr, AddrParseError> { if any() { Ok(mix(s)) } else { Err(AddrParseError) } }
}

impl Display for SocketAddr {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl FromStr for SocketAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> crate::result::Result<SocketAddr, AddrParseError> { if any() { Ok(mix(s)) } else { Err(AddrParseError) } }
}

impl Display for SocketAddrV4 {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> crate::result::Result<SocketAddrV4, AddrParseError> { if any() { Ok(mix(s)) } else { Err(AddrParseError) } }
}

impl Display for SocketAddrV6 {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> crate::result::Result<SocketAddrV6, AddrParseError> { if any() { Ok(mix(s)) } else { Err(AddrParseError) } }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError;

impl Display for AddrParseError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for AddrParseError {}

pub trait ToSocketAddrs {
    fn to_socket_addrs(&self) -> Result<Iter<SocketAddr>> { Ok(Iter { elem: mix(self) }) }
}

impl ToSocketAddrs for SocketAddr {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for String {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (IpAddr, u16) {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}

#[derive(Debug)]
pub struct TcpStream;

impl TcpStream {
    fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream> { Ok(TcpStream {}) }
    fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> Result<TcpStream> { Ok(TcpStream {}) }
    fn peer_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(SocketAddrV4 {})) }
    fn local_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(SocketAddrV4 {})) }
    fn shutdown(&self, how: Shutdown) -> Result<()> { Ok(()) }
    fn try_clone(&self) -> Result<TcpStream> { Ok(self) }
    fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> { Ok(()) }
    fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> { Ok(()) }
    fn set_nodelay(&self, nodelay: bool) -> Result<()> { Ok(()) }
    fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { Ok(()) }
}

impl Read for TcpStream {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) }
}

impl Write for TcpStream {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct TcpListener;

impl TcpListener {
    fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> { Ok(TcpListener {}) }
    fn local_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(SocketAddrV4 {})) }
    fn accept(&self) -> Result<(TcpStream, SocketAddr)> { Ok((TcpStream {}, SocketAddr::V4(SocketAddrV4 {}))) }
    fn incoming(&self) -> Iter<Result<TcpStream>> { Iter { elem: Ok(TcpStream {}) } }
    fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> { Ok(UdpSocket {}) }
    fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()> { Ok(()) }
    fn send(&self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize> { Ok(0) }
    fn recv(&self, buf: &mut [u8]) -> Result<usize> { Ok(0) }
    fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { Ok((0, SocketAddr::V4(SocketAddrV4 {}))) }
    fn local_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(SocketAddrV4 {})) }
}
