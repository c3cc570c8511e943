//! The bytes of a file, piece by piece.
//!
//! In: a file of the page. Out: its bytes from any place on. Pieces that follow each other come from one stream, whose next
//! bytes the browser fetches meanwhile: by slices it takes four times as long.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableStreamReadResult};

/// A file, and how far its stream was read.
#[derive(Debug)]
pub(super) struct Bytes {
    file: Blob,
    stream: Option<ReadableStreamDefaultReader>,
    next: f64,
    /// What the stream gave beyond what was asked for.
    left: Uint8Array,
}

impl Bytes {
    pub(super) fn of(file: Blob) -> Bytes {
        Bytes { file, stream: None, next: 0.0, left: Uint8Array::default() }
    }

    /// So many bytes from a place on, fewer where the file has no more.
    ///
    /// # Errors
    ///
    /// The browser's own, where the file is gone or was changed since it was picked.
    pub(super) async fn at(&mut self, at: f64, length: usize) -> Result<Vec<u8>, JsValue> {
        if self.stream.is_none() || self.next != at {
            self.stop();
            let stream = self.file.slice_with_f64(at)?.stream();
            self.stream = Some(stream.get_reader().unchecked_into());
            self.left = Uint8Array::default();
        }
        let mut bytes = vec![0; length];
        let mut filled = 0_usize;
        while let Some(room) = bytes.get_mut(filled..).filter(|room| !room.is_empty()) {
            if self.left.length() == 0 {
                let Some(piece) = self.piece().await? else { break };
                self.left = piece;
            }
            let taken = u32::try_from(room.len()).unwrap_or(u32::MAX).min(self.left.length());
            let (part, rest) = room.split_at_mut(usize::try_from(taken).unwrap_or_default().min(room.len()));
            self.left.subarray(0, taken).copy_to(part);
            self.left = self.left.subarray(taken, self.left.length());
            filled = length.saturating_sub(rest.len());
        }
        bytes.truncate(filled);
        self.next = at + bytes.len() as f64;
        Ok(bytes)
    }

    /// What the stream has next.
    async fn piece(&self) -> Result<Option<Uint8Array>, JsValue> {
        let Some(stream) = &self.stream else { return Ok(None) };
        let result: ReadableStreamReadResult = JsFuture::from(stream.read()).await?.unchecked_into();
        Ok(Some(result.get_value()).filter(|value| !value.is_undefined()).map(JsCast::unchecked_into))
    }

    fn stop(&mut self) {
        if let Some(stream) = self.stream.take() {
            // It may have ended by an error, which was told.
            settle(stream.cancel());
        }
    }
}

impl Drop for Bytes {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Waits for a promise of which nothing is expected.
fn settle(promise: Promise) {
    spawn_local(async {
        let _ = JsFuture::from(promise).await;
    });
}
