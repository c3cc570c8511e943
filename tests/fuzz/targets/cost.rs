//! Questions about money: whatever is asked gets an answer or its problems, and schedules add up to the fen.
#![no_main]

use credit_checkup::cost::{Flow, ask, rates};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(answer) = ask(text)
    {
        for offer in &answer.offers {
            let rows = &offer.priced.rows;
            let sum: i64 = rows.iter().map(|row| row.principal.0 + row.interest.0 + row.fees.0).sum();
            assert_eq!(sum, rows.iter().map(|row| row.payment.0).sum::<i64>());
        }
        if let Some(orders) = &answer.orders {
            assert!(!orders.avalanche.ends || orders.best.cost() <= orders.avalanche.cost());
        }
    }
    // Ten bytes an amount: two of the day, eight of a float.
    let flow = |piece: &[u8]| {
        let (day, amount) = piece.split_at(2);
        let day = u16::from_le_bytes(day.try_into().ok()?);
        Some(Flow { at: i64::from(day), amount: f64::from_le_bytes(amount.try_into().ok()?) })
    };
    let flows: Vec<Flow> = bytes.chunks_exact(10).take(120).filter_map(flow).collect();
    if let Ok(found) = rates(&flows) {
        assert!(!found.is_empty());
        assert!(found.iter().all(|rate| !rate.periodic().is_nan()));
    }
});
