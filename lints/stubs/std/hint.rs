//! `std::hint`

pub fn black_box<T>(dummy: T) -> T { dummy }
pub fn spin_loop() {}
pub fn unreachable_unchecked() -> ! { loop {} }
