import { z } from 'zod';
import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import { type ForeignBaseline, readGitleaksReport } from './foreign/gitleaks-report.ts';
import { compareSightings, type Sighting, sightingOf } from './identity.ts';
import { quoted } from './quoted.ts';

/** Findings that were there when a team began to look: known, still shown, no longer counted at the gate. */
export interface Baseline {
  readonly findings: readonly Sighting[];
  /** Findings that another tool reported: known by value or place. */
  readonly foreign?: ForeignBaseline;
}

/** Its own table of entries would take more memory than that; about 400,000 findings. */
const largest = 128 * 1024 * 1024;

const hash = z.string().regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits are needed');

const entrySchema = z.strictObject({
  key: hash.meta({ description: 'Identity of the finding (docs/identity.md).' }),
  rule: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/, 'family/name is needed')
    .max(120),
  path: z
    .string()
    .min(1)
    .max(4096)
    .refine(
      (path) => !path.startsWith('/') && !path.split('/').includes('..'),
      'a path below the root of the tree is needed',
    )
    .meta({ description: 'From the root of the tree, with /.' }),
  line: z.int().min(1),
  column: z.int().min(1),
  lineHash: hash.meta({ description: 'Hash of the masked line without white space.' }),
});

/** The shape of a baseline file. */
export const baselineSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'The version of this format.' }),
    findings: z.array(entrySchema),
  })
  .meta({
    title: 'Handrail baseline',
    description: 'Findings that were there before; written by `handrail baseline`.',
  });

/**
 * A baseline of what a scan found. Suppressed findings stay out, so that they count again on the day after their
 * suppression ends; so does what Handrail says of its own settings, which no baseline may excuse.
 */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const kept = findings.filter(({ suppression, family }) => suppression === undefined && family !== 'policy');
  return { findings: kept.map(sightingOf).sort(compareEntries) };
}

/** One finding a line, in an order that moved lines do not change: git shows, merges and blames it well. */
export function serializeBaseline({ findings }: Baseline): string {
  const lines = [...findings]
    .sort(compareEntries)
    .map(({ key, ruleId: rule, path, line, column, lineHash }) => {
      return `    ${JSON.stringify({ rule, path, key, lineHash, line, column })}`;
    });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/**
 * Reads a baseline file, or a JSON report of gitleaks. Strict: a damaged one must not quietly excuse less or more than it
 * says.
 *
 * @throws UserError `baseline-invalid` that says what is wrong and how to get a sound one.
 */
export function parseBaseline(text: string, path: string): Baseline {
  const value = jsonOf(text, path);
  const foreign = readGitleaksReport(value, path);
  if (foreign !== undefined) return { findings: [], foreign };
  const parsed = baselineSchema.safeParse(value);
  if (!parsed.success) throw damaged(path, wrongIn(parsed.error.issues[0]));
  const findings = parsed.data.findings.map(({ rule: ruleId, ...entry }) => ({ ...entry, ruleId }));
  return { findings };
}

function jsonOf(text: string, path: string): unknown {
  if (text.length > largest) throw damaged(path, `it is larger than ${largest} characters`);
  if (/^(?:<{7}|>{7}) /m.test(text)) throw damaged(path, 'it holds conflict marks of a merge');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw damaged(path, 'it is not JSON', error);
  }
  const version = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
  if (typeof version !== 'number' || version <= 1) return value;
  const message = `The baseline ${quoted(path)} has version ${version}; this Handrail reads version 1.`;
  throw new UserError('baseline-too-new', message, 'Use the Handrail that wrote it, or a newer one.');
}

function wrongIn(issue: z.core.$ZodIssue | undefined): string {
  const [list, index, key] = issue?.path ?? [];
  if (list !== 'findings' || typeof index !== 'number')
    return "it has no 'version' and 'findings' of a baseline";
  const what = key === undefined ? '' : ` (${String(key)})`;
  return `finding ${index + 1}${what}: ${quoted(issue?.message ?? '').slice(1, -1)}`;
}

function damaged(path: string, what: string, cause?: unknown): UserError {
  const hint = "Write it anew with 'handrail baseline', from the revision that it shall describe.";
  return new UserError(
    'baseline-invalid',
    `The baseline ${quoted(path)} cannot be used: ${what}.`,
    hint,
    cause,
  );
}

function compareEntries(a: Sighting, b: Sighting): number {
  return (
    compareText(a.path, b.path) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.key, b.key) ||
    compareText(a.lineHash, b.lineHash) ||
    compareSightings(a, b)
  );
}
