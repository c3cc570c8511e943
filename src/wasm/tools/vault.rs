//! Saved files: reading one, and making one.
//!
//! In: a file and a password, or a check to add to a record. Out: what is in the file, or the record with the text of its
//! file. AES-256-GCM and PBKDF2 are the browser's, everything else is the crate's; what was sealed is never a text of
//! the page.

use std::borrow::Cow;

use js_sys::{Array, Function, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, Blob, CryptoKey, DomException, Pbkdf2Params, SubtleCrypto};

use crate::history::Problem;
use crate::vault::{Envelope, Kdf, Kept, MAX_BYTES, Opened, Record, Saved};
use crate::wasm::browser::{crypto, random};
use crate::wasm::bytes::Bytes;
use crate::wasm::{answer, from_js};

/// So much is read at a time.
const PIECE: usize = 1 << 20;

/// What is in a saved file. It is told after each piece which part of the file was read.
///
/// # Errors
/// Where the browser does not hand the file over or has no cryptography, and what a call threw; never by what is in the file.
#[wasm_bindgen(unchecked_return_type = "Outcome<OpenedFile>")]
pub async fn open(
    file: Blob,
    password: Option<String>,
    #[wasm_bindgen(unchecked_param_type = "(share: number) => void")] tell: Function,
) -> Result<JsValue, JsValue> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is whole, and a cast never wraps"
    )]
    let size = file.size() as u64;
    if size > MAX_BYTES {
        return Ok(answer::<Opened>(Err(vec![Problem::too_large(size, MAX_BYTES)]))?);
    }
    let content = read(file, &tell).await?;
    let content = text(&content);
    if !Envelope::is_one(&content) {
        return Ok(answer(kept(&content))?);
    }
    let opened = match (Envelope::read(&content), password) {
        (Err(problem), _) => Err(vec![problem]),
        (Ok(_), None) => Ok(Opened::Sealed),
        (Ok(envelope), Some(password)) => match unsealed(&envelope, &password).await? {
            None => Err(vec![Problem::locked()]),
            Some(plain) => kept(&text(&plain)),
        },
    };
    Ok(answer(opened)?)
}

/// The record with a check added, and its file; `undefined` for a record begins one, and for a password leaves the file open.
///
/// # Errors
/// Where the browser has no cryptography; never by what is passed in.
#[wasm_bindgen(unchecked_return_type = "Outcome<Saved>")]
pub async fn save(
    #[wasm_bindgen(unchecked_param_type = "SavedRecord | undefined")] record: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Found")] found: JsValue,
    password: Option<String>,
) -> Result<JsValue, JsValue> {
    let record = if record.is_undefined() { Ok(Record::default()) } else { Record::of(&from_js(record)) };
    let added = record.and_then(|mut record| record.add(&from_js(found)).map(|()| record));
    let record = match added {
        Ok(record) => record,
        Err(problems) => return Ok(answer::<Saved>(Err(problems))?),
    };
    let text = match password {
        None => record.open_text(),
        Some(password) => sealed(&record.text(), &password).await?,
    };
    Ok(answer(Ok(Saved { record, text }))?)
}

/// The text of a file; some programs write a mark before it.
fn text(content: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content))
}

fn kept(json: &str) -> Result<Opened, Vec<Problem>> {
    Kept::read(json).map(|kept| Opened::Kept(Box::new(kept)))
}

/// The bytes of a file.
async fn read(file: Blob, tell: &Function) -> Result<Vec<u8>, JsValue> {
    let size = file.size();
    let mut bytes = Bytes::of(file);
    let mut content = Vec::new();
    loop {
        let piece = bytes.at(content.len() as f64, PIECE).await?;
        content.extend_from_slice(&piece);
        tell.call1(&JsValue::UNDEFINED, &(content.len() as f64 / size).into())?;
        if piece.len() < PIECE {
            return Ok(content);
        }
    }
}

/// What was sealed, where the password is right.
async fn unsealed(envelope: &Envelope, password: &str) -> Result<Option<Vec<u8>>, JsValue> {
    let subtle = crypto()?.subtle();
    let key = key(&subtle, envelope, password).await?;
    let opening = subtle.decrypt_with_object_and_u8_array(&algorithm(envelope), &key, envelope.sealed())?;
    match JsFuture::from(opening).await {
        Ok(plain) => {
            let plain = Uint8Array::new(&plain);
            let content = plain.to_vec();
            plain.fill(0, 0, plain.length());
            Ok(Some(content))
        }
        Err(error) if error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "OperationError") => Ok(None),
        Err(error) => Err(error),
    }
}

/// The text of a new file.
async fn sealed(text: &str, password: &str) -> Result<String, JsValue> {
    let envelope = Envelope::fresh(&random::<16>()?, &random::<12>()?);
    let subtle = crypto()?.subtle();
    let key = key(&subtle, &envelope, password).await?;
    let sealing = subtle.encrypt_with_object_and_u8_array(&algorithm(&envelope), &key, text.as_bytes())?;
    let sealed = Uint8Array::new(&JsFuture::from(sealing).await?);
    Ok(envelope.text(&sealed.to_vec()))
}

fn algorithm(envelope: &Envelope) -> AesGcmParams {
    let algorithm = AesGcmParams::new("AES-GCM", &Uint8Array::from(envelope.iv()));
    algorithm.set_additional_data(&Uint8Array::from(envelope.line().as_bytes()));
    algorithm
}

/// The key that a password gives, whatever keyboard it was typed on.
async fn key(subtle: &SubtleCrypto, envelope: &Envelope, password: &str) -> Result<CryptoKey, JsValue> {
    let password = String::from(JsString::from(password).normalize("NFKC"));
    let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
    let raw = |bytes: &[u8]| Object::from(Uint8Array::from(bytes));
    let key = match envelope.kdf() {
        Kdf::Pbkdf2 { iterations } => {
            let derives = Array::of1(&"deriveBits".into());
            let base = subtle.import_key_with_str("raw", &raw(password.as_bytes()), "PBKDF2", false, &derives)?;
            let base: CryptoKey = JsFuture::from(base).await?.unchecked_into();
            let salt = Uint8Array::from(envelope.salt());
            let algorithm = Pbkdf2Params::new("PBKDF2", &"SHA-256".into(), iterations, &salt);
            let bits = JsFuture::from(subtle.derive_bits_with_object(&algorithm, &base, 256)?).await?;
            subtle.import_key_with_str("raw", bits.unchecked_ref(), "AES-GCM", false, &usages)?
        }
        Kdf::Argon2id { .. } => {
            let key = envelope.key(&password).unwrap_or_default();
            subtle.import_key_with_str("raw", &raw(&key), "AES-GCM", false, &usages)?
        }
    };
    Ok(JsFuture::from(key).await?.unchecked_into())
}
