//! The canonical form of a value: JSON with sorted keys, no white space, whole numbers only.
//!
//! In: anything of ours that serialises. Out: its text, the same on every machine, as RFC 8785 asks for values without
//! fractions, which our types do not hold. The digest is taken over it.

use serde::Serialize;
use serde_json::{Error, Value};

/// Writes a value in its canonical form.
///
/// # Errors
///
/// For a map whose keys are not texts, which none of our types has.
pub(crate) fn text(value: &impl Serialize) -> Result<String, Error> {
    Ok(sorted(value)?.to_string())
}

/// Writes a value in its canonical form, with the lists of the outermost object sorted: for values in which the order
/// of entries says nothing.
///
/// # Errors
///
/// As [`text`].
pub(crate) fn text_without_order(value: &impl Serialize) -> Result<String, Error> {
    let mut value = sorted(value)?;
    let fields = value.as_object_mut().into_iter().flat_map(|fields| fields.values_mut());
    for entries in fields.filter_map(Value::as_array_mut) {
        entries.sort_by_cached_key(Value::to_string);
    }
    Ok(value.to_string())
}

fn sorted(value: &impl Serialize) -> Result<Value, Error> {
    let mut value = serde_json::to_value(value)?;
    // Only has work where another crate makes serde_json keep the order of keys.
    value.sort_all_objects();
    Ok(value)
}
