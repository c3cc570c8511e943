//! Questions about money.

use credit_checkup::cost::{Flow, ask, rates};
use credit_checkup::stress;

/// What borrowing costs: whatever is asked gets an answer or its problems, and schedules add up to the fen.
pub(crate) fn cost(bytes: &[u8]) {
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
}

/// Whether the money lasts: whatever is asked gets an answer or its problems, and closing the line never helps.
pub(crate) fn stress(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(answer) = stress::ask(text)
    {
        assert_eq!(answer.months.len(), answer.fan.short.len());
        if let Some(short) = answer.open.short {
            assert!(answer.own.short.is_some_and(|own| own <= short));
        }
        for short in &answer.fan.short {
            assert!(short.open <= short.gone && short.gone <= short.own);
        }
        assert!(answer.fan.months.iter().all(|month| month.low <= month.middle && month.middle <= month.high));
    }
}
