import { parse } from 'smol-toml';
import { z } from 'zod';
import type { Location } from '#model/location';
import { readYaml } from '../../yaml-value.ts';
import { type ForeignFiles, nothingForeign, openFinder, placeIn } from '../shape.ts';
import { type Entry, excused, isAdvisory, namedBy, unreadable } from './entry.ts';
import { readLooseJson } from './json.ts';

type Find = (needle: string) => Location;

const detailed = z.object({
  id: z.string().optional(),
  active: z.boolean().optional(),
  reason: z.string().optional(),
  notes: z.string().optional(),
  expiry: z.unknown().optional(),
});

/** A list of ids, or of ids with what is said of each: as a text, as an object with `id`, or as an object by id. */
function entriesOf(
  list: unknown,
  find: Find,
  read: (id: string) => Pick<Entry, 'condition' | 'wrong'>,
): readonly Entry[] {
  if (Array.isArray(list)) return list.flatMap((each) => fromListed(each, find, read));
  if (typeof list !== 'object' || list === null) return [];
  return Object.entries(list).flatMap(([id, why]) => saidOf(id, why, find, read));
}

function fromListed(
  each: unknown,
  find: Find,
  read: (id: string) => Pick<Entry, 'condition' | 'wrong'>,
): readonly Entry[] {
  if (typeof each === 'string' || typeof each === 'number')
    return saidOf(String(each), undefined, find, read);
  const { data } = detailed.safeParse(each);
  if (data?.id !== undefined) return saidOf(data.id, data, find, read);
  return entriesOf(Array.isArray(each) ? undefined : each, find, read);
}

/** One that its tool was told to leave alone for now (`active: false`) says nothing. */
function saidOf(
  id: string,
  why: unknown,
  find: Find,
  read: (id: string) => Pick<Entry, 'condition' | 'wrong'>,
): readonly Entry[] {
  const { data } = detailed.safeParse(why);
  if (why === false || data?.active === false) return [];
  const reason = typeof why === 'string' ? why : (data?.reason ?? data?.notes);
  return [{ location: find(id), ...read(id), reason, ends: data?.expiry }];
}

/** Reads `audit-ci.json` and its other names: `GHSA-…`, `GHSA-…|a>b`, `*|a>*`, and names of packages. */
export function readAuditCi(text: string, path: string): ForeignFiles {
  const read = z.object({ allowlist: z.unknown() }).safeParse(readLooseJson(text));
  if (!read.success) return unreadable(placeIn(path, 1), 'it is no JSON as audit-ci has it');
  return excused('audit-ci', entriesOf(read.data.allowlist, openFinder(path, text), allowed));
}

function allowed(written: string): Pick<Entry, 'condition' | 'wrong'> {
  const [id = '', chain] = written.split('|', 2);
  const way = chain === undefined || chain === '*' ? {} : { chain };
  if (id === '*') return { condition: way };
  if (isAdvisory(id)) return { condition: { advisories: [id], ...way } };
  // Numbers are ids of a database that npm gave up.
  return /^\d+$/.test(id) ? namedBy(id) : { condition: { name: id, ...way } };
}

/** Reads `.nsprc` of better-npm-audit: ids with notes and an end. */
export function readNsprc(text: string, path: string): ForeignFiles {
  const value = readLooseJson(text);
  if (typeof value !== 'object' || value === null)
    return unreadable(placeIn(path, 1), 'it is no JSON as better-npm-audit has it');
  return excused('better-npm-audit', entriesOf(value, openFinder(path, text), namedBy));
}

const audited = z.object({ ignoreCves: z.unknown(), ignoreGhsas: z.unknown() }).partial();
const manifest = z.object({ pnpm: z.object({ auditConfig: audited }).partial() });

/** Reads what `package.json` tells `pnpm audit`. */
export function readPnpmManifest(text: string, path: string): ForeignFiles {
  const { data } = manifest.safeParse(readLooseJson(text));
  return fromPnpm(data?.pnpm.auditConfig, openFinder(path, text));
}

/** Reads what `pnpm-workspace.yaml` tells `pnpm audit`. */
export function readPnpmWorkspace(text: string, path: string): ForeignFiles {
  const { data } = z.object({ auditConfig: audited }).safeParse(readYaml(text, path).value);
  return fromPnpm(data?.auditConfig, openFinder(path, text));
}

function fromPnpm(config: z.infer<typeof audited> | undefined, find: Find): ForeignFiles {
  if (config === undefined) return nothingForeign;
  return excused(
    'pnpm',
    [config.ignoreCves, config.ignoreGhsas].flatMap((list) => entriesOf(list, find, namedBy)),
  );
}

/** Reads `.yarnrc.yml`: advisories and packages that `yarn npm audit` leaves out. */
export function readYarnrc(text: string, path: string): ForeignFiles {
  const shape = z
    .object({ npmAuditIgnoreAdvisories: z.unknown(), npmAuditExcludePackages: z.unknown() })
    .partial();
  const { data } = shape.safeParse(readYaml(text, path).value);
  const find = openFinder(path, text);
  return excused('yarn', [
    ...entriesOf(data?.npmAuditIgnoreAdvisories, find, namedBy),
    ...entriesOf(data?.npmAuditExcludePackages, find, (name) => ({ condition: { ecosystem: 'npm', name } })),
  ]);
}

/** Reads what `composer.json` tells `composer audit`. */
export function readComposerAudit(text: string, path: string): ForeignFiles {
  const shape = z.object({ config: z.object({ audit: z.object({ ignore: z.unknown() }) }) });
  const { data } = shape.safeParse(readLooseJson(text));
  return excused('Composer', entriesOf(data?.config.audit.ignore, openFinder(path, text), namedBy));
}

/** Reads `deny.toml` of cargo-deny and `audit.toml` of cargo-audit: `advisories.ignore`. */
export function readCargoAudit(text: string, path: string): ForeignFiles {
  const { data } = z.object({ advisories: z.object({ ignore: z.unknown() }) }).safeParse(tomlOf(text));
  return excused('cargo', entriesOf(data?.advisories.ignore, openFinder(path, text), namedBy));
}

function tomlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Reads `.bundler-audit.yml`: `ignore`. */
export function readBundlerAudit(text: string, path: string): ForeignFiles {
  const { data } = z.object({ ignore: z.unknown() }).safeParse(readYaml(text, path).value);
  return excused('bundler-audit', entriesOf(data?.ignore, openFinder(path, text), namedBy));
}
