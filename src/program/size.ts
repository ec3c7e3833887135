const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** Largest size that a setting may name: one string of V8 holds less than that twice. */
const most = 1e9;

/** Reads a size as people write it: `5MB`, `512 KiB`, `1000`. Gives bytes, or undefined for anything else. */
export function parseSize(size: string | number): number | undefined {
  const [, number = '', unit = ''] =
    /^(\d{1,12}(?:\.\d{1,3})?) ?([a-z]{0,3})$/i.exec(String(size).trim()) ?? [];
  const bytes = Math.floor(Number(number) * (units[unit.toLowerCase()] ?? Number.NaN));
  return number !== '' && bytes >= 1 && bytes <= most ? bytes : undefined;
}

/** A size as a setting would name it: `5MB`; exact, so that it reads back as the same number. */
export function printSize(bytes: number): string {
  for (const [unit, factor] of [
    ['GB', 1e9],
    ['MB', 1e6],
    ['MiB', 1024 ** 2],
    ['KB', 1e3],
    ['KiB', 1024],
  ] as const) {
    if (bytes % factor === 0) return `${bytes / factor}${unit}`;
  }
  return `${bytes}B`;
}
