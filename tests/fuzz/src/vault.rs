//! What was saved.

use credit_checkup::vault::{Envelope, MAX_CHECKS, Record};
use sha2::{Digest as _, Sha256};

use super::text;

/// Any text as a saved file and as a record: it is refused with a reason, or is what it says.
pub(crate) fn vault(bytes: &[u8]) {
    let text = text(bytes);
    sealed(text);
    // As whoever changes a file on purpose mends its last line; by chance it never fits.
    let mut words = text.split_ascii_whitespace();
    let line = words.next().unwrap_or_default();
    let both = format!("{line}\n{}", words.collect::<String>());
    let sum: String = Sha256::digest(&both).iter().map(|byte| format!("{byte:02x}")).collect();
    sealed(&format!("{both}\n{sum}\n"));
    match Record::read(text) {
        Err(problems) => assert!(!problems.is_empty(), "a refusal has a reason"),
        Ok(record) => {
            let again = Record::read(&record.text()).expect("what is written can be read");
            assert_eq!(again, record);
            assert_eq!(again.first_bad(), record.first_bad());
            assert!(record.checks().len() <= MAX_CHECKS);
        }
    }
}

fn sealed(text: &str) {
    if let Ok(envelope) = Envelope::read(text) {
        let written = envelope.text(envelope.sealed());
        assert_eq!(Envelope::read(&written).as_ref(), Ok(&envelope), "what is written can be read");
    }
}
