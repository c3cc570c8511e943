//! The table at the beginning of a report, in which it counts itself.

/// The counts of a row of the summary: cards, housing loans, other loans, other business.
pub type Row = [u64; 4];

/// What the report counts itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Accounts.
    pub accounts: Row,
    /// Those that are neither closed nor paid off.
    pub open: Row,
    /// Those that were ever late.
    pub late: Row,
    /// Those that were late by more than 90 days.
    pub over_90: Row,
}

impl Summary {
    /// The counts after the labels of the rows.
    pub(super) fn of(words: &[String]) -> Option<Summary> {
        let read = |word: &String| if word == "--" { Some(0) } else { word.parse().ok() };
        let row = |labels: &[&str]| -> Option<Row> {
            // The first cell may stand right behind the label.
            let cells_of = |word: &str| labels.iter().find_map(|label| word.strip_prefix(label).map(str::to_owned));
            let (at, first) = (0..).zip(words).find_map(|(at, word): (usize, _)| {
                let first = cells_of(word)?;
                (first.is_empty() || read(&first).is_some()).then_some((at, first))
            })?;
            let rest = words.get(at.checked_add(1)?..)?.iter();
            let first = Some(&first).filter(|first| !first.is_empty());
            let cells: Vec<u64> = first.into_iter().chain(rest).map_while(read).take(4).collect();
            match *cells.as_slice() {
                [cards, housing, other, business] => Some([cards, housing, other, business]),
                // The first generation has no other business.
                [cards, housing, other] => Some([cards, housing, other, 0]),
                _ => None,
            }
        };
        Some(Summary {
            accounts: row(&["账户数"])?,
            open: row(&["未结清/未销户账户数", "未结清/未销户", "未结清账户数"])?,
            late: row(&["发生过逾期的账户数"])?,
            over_90: row(&["发生过90天以上逾期的账户数", "发生过90天以上逾期的账户数:"])?,
        })
    }
}
