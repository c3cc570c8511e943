//! Says what is being done and how long it took.

use std::io::Write as _;
use std::time::Instant;

use anyhow::Result;

/// The steps of a command: each is announced when it begins and gets its seconds when it ends.
pub(crate) struct Steps {
    count: usize,
    next: usize,
}

impl Steps {
    pub(crate) fn new(count: usize) -> Steps {
        Steps { count, next: 1 }
    }

    /// Does the next step.
    pub(crate) fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let place = format!("[{}/{}]", self.next, self.count);
        self.next += 1;
        timed(&format!("{place} {what}"), work)
    }
}

/// Does something, and says what it is and how long it took.
pub(crate) fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    print!("{what} ... ");
    // A terminal that is gone shows nothing; the work goes on.
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let done = work();
    println!("{}{:.1} s", if done.is_ok() { "" } else { "failed, " }, start.elapsed().as_secs_f64());
    done
}
