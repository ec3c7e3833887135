import { fail, integer, type PlainFunction, text } from './refused.ts';

/** Functions of address ranges. */
export const networkFunctions: Readonly<Record<string, PlainFunction>> = {
  cidrhost: (range, host) => {
    const own = rangeOf(text(range));
    const size = 1n << BigInt(own.bits - own.length);
    const number = BigInt(integer(host));
    const offset = number < 0n ? size + number : number;
    if (offset < 0n || offset >= size) fail('The range has no such host.');
    return written({ ...own, address: own.address + offset });
  },
  cidrnetmask: (range) => {
    const own = rangeOf(text(range));
    if (own.bits !== 32) fail('Only ranges of IPv4 have a mask.');
    return written({ ...own, address: ((1n << BigInt(own.length)) - 1n) << BigInt(32 - own.length) });
  },
  cidrsubnet: (range, more, number) => subnet(rangeOf(text(range)), integer(more), BigInt(integer(number))),
  cidrsubnets: (range, ...more) => subnets(rangeOf(text(range)), more.map(integer)),
  cidrcontains: (range, other) => {
    const own = rangeOf(text(range));
    const inner = text(other).includes('/') ? rangeOf(text(other)) : rangeOf(`${text(other)}/${own.bits}`);
    if (own.bits !== inner.bits) return fail('They are of two families.');
    const shift = BigInt(own.bits - own.length);
    return inner.length >= own.length && inner.address >> shift === own.address >> shift;
  },
};

interface Range {
  readonly address: bigint;
  readonly length: number;
  /** 32 or 128. */
  readonly bits: number;
}

/** A range with the bits behind its length cleared. */
function rangeOf(text: string): Range {
  const [, address = '', written = ''] =
    /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(text) ?? fail('It is no range of addresses.');
  const bits = address.includes(':') ? 128 : 32;
  const length = Number(written);
  if (length > bits) return fail('The range is longer than its addresses.');
  const number = bits === 32 ? fourOf(address) : sixOf(address);
  const shift = BigInt(bits - length);
  return { address: (number >> shift) << shift, length, bits };
}

function fourOf(address: string): bigint {
  const parts = address.split('.');
  if (parts.length !== 4 || parts.some((each) => !/^(?:0|[1-9]\d{0,2})$/.test(each) || Number(each) > 255))
    return fail('It is no address.');
  return parts.reduce((all, each) => (all << 8n) | BigInt(each), 0n);
}

function sixOf(address: string): bigint {
  const halves = address.split('::');
  if (halves.length > 2 || address.includes('.')) return fail('It is no address.');
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return fail('It is no address.');
  const groups = [...head, ...Array<string>(Math.max(missing, 0)).fill('0'), ...tail];
  if (groups.some((each) => !/^[0-9a-fA-F]{1,4}$/.test(each))) return fail('It is no address.');
  return groups.reduce((all, each) => (all << 16n) | BigInt(`0x${each}`), 0n);
}

function subnet({ address, length, bits }: Range, more: number, number: bigint): string {
  const own = length + more;
  if (more < 0 || own > bits || number < 0n || number >= 1n << BigInt(more))
    return fail('The range has no such part.');
  return `${written({ address: address | (number << BigInt(bits - own)), length: own, bits })}/${own}`;
}

/** Parts one behind the other, each where its size allows it to begin. */
function subnets({ address, length, bits }: Range, more: readonly number[]): readonly string[] {
  const end = address + (1n << BigInt(bits - length));
  let at = address;
  return more.map((each) => {
    const own = length + each;
    if (each < 1 || own > bits) return fail('The range has no such part.');
    const size = 1n << BigInt(bits - own);
    const start = ((at + size - 1n) / size) * size;
    if (start + size > end) return fail('The range is too small.');
    at = start + size;
    return `${written({ address: start, length: own, bits })}/${own}`;
  });
}

function written({ address, bits }: Range): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  );
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

/** The longest run of zeros, the first of several, is left out of an address. */
function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let end = start;
    while (groups[end] === '0') end++;
    if (end - start > best.length) best = { start, length: end - start };
  }
  return best;
}
