// Bytes as text for a page in UTF-16: its characters are the digits of base 63,483, 87 of them for 173 bytes. That is 15.9 bits to
// a character of 16, where base64 in UTF-8 has six to one of eight.

/** The characters but those that a page changes or would take for the end of a script, which are NUL, a carriage return and `<`;
 * halves of characters, which are none; and the last two, which never are any. */
const BASE = 0x10000 - 3 - 0x800 - 2;
const CHANGED = [0x0d, 0x3c];
const [HALVES, AFTER] = [0xd800, 0xe000];

/** 63,483⁸⁷ is a little more than 2¹³⁸⁴. */
const [BYTES, DIGITS] = [173, 87];
/** So many digits at a time are less than 2⁵³, and no large number is needed for them. */
const AT_ONCE = 3;

/** The character of a digit, and the digit of a character. */
const codeOf = (digit) => {
  let code = digit + 1;
  for (const changed of CHANGED) if (code >= changed) code += 1;
  return code < HALVES ? code : code + AFTER - HALVES;
};
const digitOf = (code) => {
  const whole = code < AFTER ? code : code - (AFTER - HALVES);
  return whole - 1 - CHANGED.filter((changed) => code > changed).length;
};

/** The text of bytes; zeros fill its last block. */
export function text(bytes) {
  let found = "";
  for (let start = 0; start < bytes.length; start += BYTES) {
    let value = 0n;
    for (let place = start; place < start + BYTES; place += 1) value = (value << 8n) | BigInt(bytes[place] ?? 0);
    const codes = Array.from({ length: DIGITS }, () => {
      const code = codeOf(Number(value % BigInt(BASE)));
      value /= BigInt(BASE);
      return code;
    });
    found += String.fromCharCode(...codes.reverse());
  }
  return found;
}

/** The bytes of such a text, and the zeros that filled its last block. */
export function bytes(text) {
  const found = new Uint8Array((text.length / DIGITS) * BYTES);
  for (let block = 0; block * BYTES < found.length; block += 1) {
    let value = 0n;
    for (let at = block * DIGITS; at < (block + 1) * DIGITS; at += AT_ONCE) {
      let part = 0;
      for (let next = at; next < at + AT_ONCE; next += 1) part = part * BASE + digitOf(text.charCodeAt(next));
      value = value * BigInt(BASE ** AT_ONCE) + BigInt(part);
    }
    for (let place = (block + 1) * BYTES; place > block * BYTES; ) {
      // Six bytes at a time are a number that is exact.
      const length = Math.min(6, place - block * BYTES);
      let part = Number(BigInt.asUintN(8 * length, value));
      value >>= BigInt(8 * length);
      for (const first = place - length; place > first; part = Math.floor(part / 256)) found[(place -= 1)] = part % 256;
    }
  }
  return found;
}
