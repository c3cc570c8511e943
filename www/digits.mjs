// Bytes as text for a page in UTF-8: the characters of one byte are the digits of base 125, 23 of them for 20 bytes. That is 6.96
// bits to a character, where base64 has six.

/** What a page changes, or would take for the end of a script: NUL, a carriage return, and `<`. */
const CHANGED = [0x00, 0x0d, 0x3c];
const CHARACTERS = Array.from({ length: 128 }, (_, code) => code).filter((code) => !CHANGED.includes(code));

/** 125²³ is a little more than 2¹⁶⁰. */
const [BYTES, DIGITS] = [20, 23];
/** How many digits some bytes take, and how many bytes some digits hold. */
const digitsOf = (bytes) => Math.ceil((bytes * 8) / Math.log2(125));
const bytesOf = (digits) => Math.floor((digits * Math.log2(125)) / 8);
/** So many digits at a time are less than 2⁵³, and no large number is needed for them. */
const AT_ONCE = 7;

/** The text of bytes. */
export function text(bytes) {
  let found = "";
  for (let start = 0; start < bytes.length; start += BYTES) {
    const block = bytes.slice(start, start + BYTES);
    let value = block.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
    const codes = Array.from({ length: digitsOf(block.length) }, () => {
      const code = CHARACTERS[Number(value % 125n)];
      value /= 125n;
      return code;
    });
    found += String.fromCharCode(...codes.reverse());
  }
  return found;
}

/** The bytes of such a text. */
export function bytes(text) {
  const digits = new Uint8Array(128);
  CHARACTERS.forEach((code, digit) => (digits[code] = digit));
  const blocks = Math.floor(text.length / DIGITS);
  const found = new Uint8Array(blocks * BYTES + bytesOf(text.length % DIGITS));
  for (let block = 0; block * BYTES < found.length; block += 1) {
    const end = Math.min(text.length, (block + 1) * DIGITS);
    let value = 0n;
    for (let at = block * DIGITS; at < end; ) {
      const length = Math.min(AT_ONCE, end - at);
      let part = 0;
      for (const next = at + length; at < next; at += 1) part = part * 125 + digits[text.charCodeAt(at)];
      value = value * BigInt(125 ** length) + BigInt(part);
    }
    for (let place = Math.min(found.length, (block + 1) * BYTES); place > block * BYTES; ) {
      // Six bytes at a time are a number that is exact.
      const length = Math.min(6, place - block * BYTES);
      let part = Number(BigInt.asUintN(8 * length, value));
      value >>= BigInt(8 * length);
      for (const first = place - length; place > first; part = Math.floor(part / 256)) found[(place -= 1)] = part % 256;
    }
  }
  return found;
}
