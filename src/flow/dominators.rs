//! Which blocks every way to a block leads through.

use super::{BlockId, Graph};

/// Immediate dominators of a graph's blocks, by the algorithm of Cooper, Harvey and Kennedy ("A simple, fast dominance
/// algorithm", 2001).
#[derive(Clone, Debug)]
pub struct Dominators {
    /// By block; the entry's is itself, an unreachable block's is `None`.
    immediate: Vec<Option<BlockId>>,
}

impl Dominators {
    /// Computes them.
    pub fn new(graph: &Graph) -> Dominators {
        let order = reverse_postorder(graph);
        let mut rank = vec![usize::MAX; graph.blocks.len()];
        for (i, block) in order.iter().enumerate() {
            rank[block.0 as usize] = i;
        }
        let predecessors = predecessors(graph);
        let mut immediate: Vec<Option<BlockId>> = vec![None; graph.blocks.len()];
        immediate[0] = Some(BlockId(0));
        let mut changed = true;
        while changed {
            changed = false;
            for &block in order.iter().skip(1) {
                let known =
                    predecessors[block.0 as usize].iter().filter(|p| immediate[p.0 as usize].is_some());
                let nearest = known.copied().reduce(|a, b| meet(&immediate, &rank, a, b));
                if nearest.is_some() && immediate[block.0 as usize] != nearest {
                    immediate[block.0 as usize] = nearest;
                    changed = true;
                }
            }
        }
        Dominators { immediate }
    }

    /// Whether every way from the entry to `block` leads through `dominator`. A block dominates itself.
    pub fn dominates(&self, dominator: BlockId, block: BlockId) -> bool {
        let mut at = block;
        loop {
            if at == dominator {
                return true;
            }
            match self.immediate[at.0 as usize] {
                Some(up) if up != at => at = up,
                _ => return false,
            }
        }
    }

    /// Whether a block can be reached from the entry at all.
    pub fn is_reachable(&self, block: BlockId) -> bool {
        self.immediate[block.0 as usize].is_some()
    }
}

fn meet(immediate: &[Option<BlockId>], rank: &[usize], mut a: BlockId, mut b: BlockId) -> BlockId {
    while a != b {
        let later = if rank[a.0 as usize] > rank[b.0 as usize] { &mut a } else { &mut b };
        *later = immediate[later.0 as usize].expect("blocks that are met have been reached");
    }
    a
}

fn predecessors(graph: &Graph) -> Vec<Vec<BlockId>> {
    let mut predecessors = vec![Vec::new(); graph.blocks.len()];
    for (i, block) in graph.blocks.iter().enumerate() {
        for next in &block.next {
            predecessors[next.0 as usize].push(BlockId(i as u32));
        }
    }
    predecessors
}

/// Blocks in reverse postorder from the entry; those that cannot be reached are left out.
pub fn reverse_postorder(graph: &Graph) -> Vec<BlockId> {
    let mut seen = vec![false; graph.blocks.len()];
    let mut order = Vec::new();
    let mut stack = vec![(BlockId(0), 0)];
    seen[0] = true;
    while let Some((block, at)) = stack.pop() {
        match graph.blocks[block.0 as usize].next.get(at) {
            Some(&next) => {
                stack.push((block, at + 1));
                if !std::mem::replace(&mut seen[next.0 as usize], true) {
                    stack.push((next, 0));
                }
            }
            None => order.push(block),
        }
    }
    order.reverse();
    order
}
