//! The threads that files are read and lowered on.

use rayon::{ThreadPool, ThreadPoolBuilder};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Address space for the stack of each worker: syn's parser is recursive, and an overflow cannot be caught.
const STACK_SIZE: usize = 64 << 20;

static POOLS: Mutex<BTreeMap<usize, Arc<ThreadPool>>> = Mutex::new(BTreeMap::new());

/// A pool of `threads` workers (all cores when `None`) with stacks of 64 MiB. It is built once for each number.
///
/// A machine that allows fewer threads gets fewer.
pub fn pool(threads: Option<usize>) -> Arc<ThreadPool> {
    let wanted = threads
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, |cores| cores.get()))
        .clamp(1, 256);
    let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(pools.entry(wanted).or_insert_with(|| Arc::new(build(wanted))))
}

fn build(threads: usize) -> ThreadPool {
    let of = |threads: usize| {
        ThreadPoolBuilder::new()
            .num_threads(threads)
            .stack_size(STACK_SIZE)
            .thread_name(|i| format!("phi-lint-{i}"))
    };
    of(threads)
        .build()
        .or_else(|_| of(1).build())
        .or_else(|_| ThreadPoolBuilder::new().num_threads(1).use_current_thread().build())
        .expect("a pool of the current thread alone starts no thread")
}
