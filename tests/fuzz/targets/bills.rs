//! Reading a file as the page does, and what must hold of whatever was read.

use credit_checkup::History;
use credit_checkup::import::{Choices, Decode, Merged, Opened, Session};
use credit_checkup::quantity::Date;

struct Native;

impl Decode for Native {
    fn gb18030(&self, bytes: &[u8]) -> String {
        encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned()
    }
}

/// Opens the file twice, whole and with a password: it is refused, or makes a sound history.
pub fn read(file: &[u8], password: Option<&str>) {
    let today = Date::new(2026, 11, 24);
    let mut session = Session::new(today, 7);
    for _ in 0..2 {
        session.open(file.len() as u64, password.map(str::as_bytes), None);
        let mut steps = 0;
        while let Some((at, length)) = session.wants() {
            let place = |number: u64| usize::try_from(number).unwrap().min(file.len());
            session.take(&file[place(at)..place(at.saturating_add(length))], &Native);
            steps += 1;
            assert!(steps < 100_000, "it comes to an end");
        }
        if session.close() != Opened::Read {
            return;
        }
    }
    let imported = session.imported(&Choices { household: true, ..Choices::default() });
    assert_eq!(imported.history.problems(), []);
    let merged = Merged::of(History::on(today), &imported.history, &Vec::new());
    assert_eq!(merged.history.problems(), []);
    let again = Merged::of(merged.history.clone(), &imported.history, &Vec::new());
    assert_eq!(again.history, merged.history);
}
