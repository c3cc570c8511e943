// Bytes as text for a page in UTF-8: seven bits to a character, of which all but three take one byte. Base64 has six.

/** What a page changes, or would take for the end of a script: NUL, a carriage return, and `<`. These get the eighth bit, and two bytes. */
const CHANGED = new Set([0x00, 0x0d, 0x3c]);

/** The text of bytes; the characters without their eighth bit are the bytes, seven bits after seven. */
export function text(bytes) {
  const codes = [];
  let [held, bits] = [0, 0];
  const put = (code) => codes.push(CHANGED.has(code) ? code | 0x80 : code);
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 7) put((held >> (bits -= 7)) & 0x7f);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) put((held << (7 - bits)) & 0x7f);
  return codes.map((code) => String.fromCharCode(code)).join("");
}

/** The bytes of such a text. */
export function bytes(text) {
  const found = new Uint8Array((text.length * 7) >> 3);
  let [held, bits, place] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    held = (held << 7) | (text.charCodeAt(at) & 0x7f);
    bits += 7;
    if (bits >= 8) found[place++] = held >> (bits -= 8);
    held &= (1 << bits) - 1;
  }
  return found;
}
