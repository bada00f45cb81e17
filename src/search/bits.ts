/** Bits of numbers. */

/** How many bits of 32 are set: counted in pairs, fours and eights at once, for every question asks it of thousands. */
export function countBits(cell: number): number {
  let bits = cell - ((cell >>> 1) & 0x55_55_55_55);
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
  bits = (bits + (bits >>> 4)) & 0x0f_0f_0f_0f;
  return Math.imul(bits, 0x01_01_01_01) >>> 24;
}
