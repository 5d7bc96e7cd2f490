// The last four characters of a QRIS text: CRC-16/CCITT-FALSE over the UTF-8 bytes of all before them, `6304` included.

const POLYNOMIAL = 0x1021;

/** Four hexadecimal capitals. */
export function toChecksum(text: string): string {
  let sum = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 0x8000 ? ((sum << 1) ^ POLYNOMIAL) & 0xffff : sum << 1;
    }
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
}
