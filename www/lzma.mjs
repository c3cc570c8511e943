// Unpacks LZMA, for the one file: the library that packs it would bring its packer along.
//
// The format is that of Igor Pavlov's specification (public domain, 2015): 13 bytes of header, then a range coder over bits
// whose probabilities adapt. The build unpacks everything that it packed, and compares.

/** Where the probabilities of each kind of bit begin. */
const [MATCH, REP, REP_0, REP_1, REP_2, REP_0_LONG] = [0, 192, 204, 216, 228, 240];
const [SLOT, FAR, ALIGN, LENGTH, REP_LENGTH, LITERAL] = [432, 688, 816, 832, 1346, 1860];

/** The bytes that were packed: less than 4 GB, whose number the header holds. */
export function unpacked(packed) {
  const [literalBits, placeBits, stateBits] = [packed[0] % 9, ((packed[0] / 9) | 0) % 5, (packed[0] / 45) | 0];
  const view = new DataView(packed.buffer, packed.byteOffset);
  const out = new Uint8Array(view.getUint32(5, true));
  const odds = new Uint16Array(LITERAL + (0x300 << (literalBits + placeBits))).fill(1024);
  let [at, range, code] = [18, 0xffffffff, view.getUint32(14)];

  const next = () => {
    if (range >= 0x1000000) return;
    range *= 256;
    code = code * 256 + packed[at++];
  };
  const bit = (place) => {
    next();
    const bound = (range >>> 11) * odds[place];
    if (code < bound) {
      range = bound;
      odds[place] += (2048 - odds[place]) >> 5;
      return 0;
    }
    range -= bound;
    code -= bound;
    odds[place] -= odds[place] >> 5;
    return 1;
  };
  const tree = (base, bits) => {
    let node = 1;
    for (let left = bits; left > 0; left -= 1) node = (node << 1) | bit(base + node);
    return node - (1 << bits);
  };
  const reversed = (base, bits) => {
    let [node, found] = [1, 0];
    for (let place = 0; place < bits; place += 1) {
      const one = bit(base + node);
      node = (node << 1) | one;
      found |= one << place;
    }
    return found;
  };
  const plain = (bits) => {
    let found = 0;
    for (let left = bits; left > 0; left -= 1) {
      next();
      range >>>= 1;
      const one = code >= range ? 1 : 0;
      code -= one * range;
      found = (found << 1) | one;
    }
    return found;
  };
  const lengthOf = (base, state) => {
    if (!bit(base)) return tree(base + 2 + state * 8, 3);
    return bit(base + 1) ? 16 + tree(base + 258, 8) : 8 + tree(base + 130 + state * 8, 3);
  };
  /** How far back it is copied from. */
  const distanceOf = (length) => {
    const slot = tree(SLOT + Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    return slot < 14 ? base + reversed(FAR + base - slot, bits) : base + (plain(bits - 4) << 4) + reversed(ALIGN, 4);
  };

  let [state, length, rep0, rep1, rep2, rep3] = [0, 0, 0, 0, 0, 0];
  for (let place = 0; place < out.length; ) {
    const local = place & ((1 << stateBits) - 1);
    if (!bit(MATCH + state * 16 + local)) {
      const before = place > 0 ? out[place - 1] : 0;
      const literal = LITERAL + 0x300 * (((place & ((1 << placeBits) - 1)) << literalBits) + (before >> (8 - literalBits)));
      let symbol = 1;
      if (state >= 7) {
        for (let match = out[place - rep0 - 1]; symbol < 0x100; match <<= 1) {
          const expected = (match >> 7) & 1;
          const one = bit(literal + ((1 + expected) << 8) + symbol);
          symbol = (symbol << 1) | one;
          if (one !== expected) break;
        }
      }
      while (symbol < 0x100) symbol = (symbol << 1) | bit(literal + symbol);
      out[place++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    if (bit(REP + state)) {
      if (!bit(REP_0 + state)) {
        if (!bit(REP_0_LONG + state * 16 + local)) {
          out[place] = out[place - rep0 - 1];
          place += 1;
          state = state < 7 ? 9 : 11;
          continue;
        }
      } else if (!bit(REP_1 + state)) [rep0, rep1] = [rep1, rep0];
      else if (!bit(REP_2 + state)) [rep0, rep1, rep2] = [rep2, rep0, rep1];
      else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
      length = lengthOf(REP_LENGTH, local);
      state = state < 7 ? 8 : 11;
    } else {
      length = lengthOf(LENGTH, local);
      state = state < 7 ? 7 : 10;
      [rep0, rep1, rep2, rep3] = [distanceOf(length), rep0, rep1, rep2];
    }
    for (let left = length + 2; left > 0 && place < out.length; left -= 1, place += 1) out[place] = out[place - rep0 - 1];
  }
  return out;
}
