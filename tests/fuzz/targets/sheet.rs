//! Any texts as the members of a table program's file.

#![no_main]

mod bills;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let (shared, sheet) = texts;
    let members =
        [("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", shared), ("xl/worksheets/sheet1.xml", sheet)];
    bills::read(&zipped(&members), None);
});

/// A zip whose members are stored as they are.
fn zipped(members: &[(&str, &str)]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let lengths = [content.len() as u32, content.len() as u32].map(u32::to_le_bytes).concat();
        let sum = sum(content.as_bytes()).to_le_bytes();
        let at = (file.len() as u32).to_le_bytes();
        let name_length = (name.len() as u16).to_le_bytes();
        let common = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0], sum.as_slice(), &lengths, &name_length, &[0, 0]].concat();
        file.extend([b"PK\x03\x04".as_slice(), &common, name.as_bytes(), content.as_bytes()].concat());
        directory.extend([b"PK\x01\x02\x14\0".as_slice(), &common, &[0; 10], &at, name.as_bytes()].concat());
    }
    let end = [(directory.len() as u32).to_le_bytes(), (file.len() as u32).to_le_bytes()].concat();
    let count = (members.len() as u16).to_le_bytes();
    [file, directory, [b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &end, &[0, 0]].concat()].concat()
}

fn sum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8)
            .fold(sum ^ u32::from(*byte), |sum: u32, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    })
}
