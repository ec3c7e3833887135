import { Buffer } from 'node:buffer';

/** The bytes of a section of a program by its name: ELF in either word size and order, and PE; Mach-O is not read. */
export function sectionOf(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (data.readUInt32BE(0) === 0x7f_45_4c_46) return ofElf(data, name);
    return data.readUInt16BE(0) === 0x4d_5a ? ofPe(data, name) : undefined;
  } catch {
    // A table that points beyond the end.
    return undefined;
  }
}

function ofElf(data: Buffer, name: string): Uint8Array | undefined {
  const isWide = data[4] === 2;
  const isLittle = data[5] === 1;
  const short = (at: number) => (isLittle ? data.readUInt16LE(at) : data.readUInt16BE(at));
  const word = (at: number) => (isLittle ? data.readUInt32LE(at) : data.readUInt32BE(at));
  const long = (at: number) =>
    isWide ? Number(isLittle ? data.readBigUInt64LE(at) : data.readBigUInt64BE(at)) : word(at);
  const table = long(isWide ? 0x28 : 0x20);
  const [size, count, names] = [
    short(isWide ? 0x3a : 0x2e),
    short(isWide ? 0x3c : 0x30),
    short(isWide ? 0x3e : 0x32),
  ];
  const header = (i: number) => table + i * size;
  const start = (i: number) => long(header(i) + (isWide ? 0x18 : 0x10));
  const length = (i: number) => long(header(i) + (isWide ? 0x20 : 0x14));
  for (let i = 0; i < count; i++) {
    const at = start(names) + word(header(i));
    if (data.toString('latin1', at, at + name.length + 1) === `${name}\0`)
      return data.subarray(start(i), start(i) + length(i));
  }
  return undefined;
}

function ofPe(data: Buffer, name: string): Uint8Array | undefined {
  const header = data.readUInt32LE(0x3c);
  if (data.readUInt32BE(header) !== 0x50_45_00_00) return undefined;
  const count = data.readUInt16LE(header + 6);
  const table = header + 24 + data.readUInt16LE(header + 20);
  for (let i = 0; i < Math.min(count, 100); i++) {
    const at = table + i * 40;
    if (data.toString('latin1', at, at + 8).replace(/\0+$/, '') !== name) continue;
    const [size, start] = [data.readUInt32LE(at + 8), data.readUInt32LE(at + 20)];
    return data.subarray(start, start + size);
  }
  return undefined;
}
