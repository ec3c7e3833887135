/** A range of addresses of version 4: its first address as a number, and how many bits are fixed. */
export interface AddressRange {
  readonly first: number;
  readonly bits: number;
}

/** The range that a text like `10.0.0.0/16` is; undefined for anything else, version 6 among it. */
export function rangeOf(text: string): AddressRange | undefined {
  const [, address = '', written = '32'] = /^\s*(\d+\.\d+\.\d+\.\d+)(?:\/(\d+))?\s*$/.exec(text) ?? [];
  const bytes = address.split('.').map(Number);
  const bits = Number(written);
  if (bytes.length !== 4 || bytes.some((byte) => byte > 255) || bits > 32) return undefined;
  const number = bytes.reduce((all, byte) => all * 256 + byte, 0);
  return { first: number - (number % 2 ** (32 - bits)), bits };
}

/** Whether every address of one range is in another. */
export function covers(outer: AddressRange, inner: AddressRange): boolean {
  if (outer.bits > inner.bits) return false;
  return inner.first - (inner.first % 2 ** (32 - outer.bits)) === outer.first;
}

/** Whether a range is every address there is, of either version. */
export function isEveryAddress(text: string): boolean {
  return /\/0+$/.test(text.trim());
}
