import { parse } from 'smol-toml';
import { z } from 'zod';
import type { Location } from '#model/location';
import { type ForeignFiles, openFinder, placeIn } from '../shape.ts';
import { type Entry, excused, namedBy, strangeKey, unreadable } from './entry.ts';
import { wholePattern } from './name-pattern.ts';

const settings = z.object({
  IgnoredVulns: z.array(z.unknown()).default([]),
  PackageOverrides: z.array(z.unknown()).default([]),
});

const ignored = z.object({
  id: z.string(),
  ignoreUntil: z.unknown().optional(),
  reason: z.string().optional(),
});

const overridden = z.object({
  name: z.string().optional(),
  nameIsRegex: z.boolean().default(false),
  version: z.string().optional(),
  ecosystem: z.string().optional(),
  group: z.string().optional(),
  ignore: z.boolean().default(false),
  vulnerability: z.object({ ignore: z.boolean().default(false) }).optional(),
  effectiveUntil: z.unknown().optional(),
  reason: z.string().optional(),
});

/** Reads `osv-scanner.toml`: ignored advisories with all their aliases, and packages whose advisories are ignored. */
export function readOsvScanner(text: string, path: string): ForeignFiles {
  const read = settings.safeParse(tomlOf(text));
  if (!read.success) return unreadable(placeIn(path, 1), 'it is no TOML as osv-scanner has it');
  const find = openFinder(path, text);
  const { IgnoredVulns, PackageOverrides } = read.data;
  return excused('osv-scanner', [
    ...IgnoredVulns.map((value) => ignoredEntry(value, find)),
    ...PackageOverrides.flatMap((value) => overrideEntry(value, find)),
  ]);
}

function tomlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function ignoredEntry(value: unknown, find: (needle: string) => Location): Entry {
  const read = ignored.safeParse(value);
  if (!read.success) return { location: find('[[IgnoredVulns]]'), condition: {}, wrong: 'it has no id' };
  const { id, ignoreUntil, reason } = read.data;
  const strange = strangeKey(value, Object.keys(ignored.shape));
  const named = namedBy(id);
  return { location: find(id), ...named, ends: ignoreUntil, reason, wrong: named.wrong ?? strange };
}

/** One that is about licences only says nothing of advisories. */
function overrideEntry(value: unknown, find: (needle: string) => Location): readonly Entry[] {
  const read = overridden.safeParse(value);
  if (!read.success)
    return [{ location: find('[[PackageOverrides]]'), condition: {}, wrong: 'a field is not of its kind' }];
  const { name, nameIsRegex, version, ecosystem, group, ignore, vulnerability, effectiveUntil, reason } =
    read.data;
  if (!ignore && vulnerability?.ignore !== true) return [];
  const pattern = name !== undefined && nameIsRegex ? wholePattern(name) : name;
  const isKnownGroup = group === undefined || /^(?:dev|development|test)$/i.test(group);
  const wrong = !isKnownGroup
    ? `the group ${JSON.stringify(group)} is not known here`
    : name !== undefined && pattern === undefined
      ? 'its pattern is more than text and `.*`'
      : strangeKey(value, [...Object.keys(overridden.shape), 'license']);
  const condition = {
    ...(pattern === undefined ? {} : { name: pattern }),
    ...(version === undefined ? {} : { version }),
    ...(ecosystem === undefined ? {} : { ecosystem }),
    ...(group === undefined ? {} : { isDevelopment: true as const }),
  };
  return [
    {
      location: find(name ?? ecosystem ?? group ?? '[[PackageOverrides]]'),
      condition,
      ends: effectiveUntil,
      reason,
      wrong,
    },
  ];
}
