import type { Severity } from '#model/severity';
import { severities } from '#model/severity';
import { DamagedIndex } from './bytes.ts';

/**
 * The form of one ecosystem's index, `vdb1`: a header of 64 bytes, then sections of four-byte numbers that are looked at
 * where they lie, then bytes. Nothing is parsed when it is opened.
 */
export const magic = 'hrvdb1\0\0';
export const headerSize = 64;

/** The sections in their order; the header holds where each begins and, at last, where all end. */
export const sections = [
  'packageTable',
  'aliasTable',
  'advisoryOffsets',
  'stringOffsets',
  'packages',
  'advisories',
  'strings',
] as const;

/** Where the checksum of all that follows the header's first 16 bytes is. */
export const checksumAt = 8;
export const sectionsAt = 16;

/** Bits beside what affects a package. */
export const flagOpenEnded = 1;

export const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

/** Ratings as numbers; 0 is none. */
export function severityNumber(severity: Severity | undefined): number {
  return severity === undefined ? 0 : severities.indexOf(severity) + 1;
}

/** Days since 1970, 0 when unknown. */
export function dayNumber(day: string | undefined): number {
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  const days = Math.floor(time / 86_400_000);
  return days >= 0 && days <= lastDay ? days : 0;
}

/** Some 270 years from 1970 on. */
const lastDay = 100_000;

/** The day of a number, undefined for none. @throws DamagedIndex for one that no record names. */
export function dayOf(number: number): string | undefined {
  if (number > lastDay) throw new DamagedIndex('a day is out of reach');
  if (number === 0) return undefined;
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
}

/** Tens of thousands of advisories share a few thousand days. */
const days = new Map<number, string>();
