import { z } from 'zod';
import { isDay } from '#model/day';
import { UserError } from '#model/failure';
import { compareText, type Location } from '#model/location';
import type { Mark } from '#model/mark';
import { present } from '#model/present';
import { compareSightings, type Sighting } from '../identity.ts';
import { quoted } from '../quoted.ts';

/** Where a repository says what was done about credentials that were found in it; at the root of its tree. */
export const marksFileName = 'handrail-credentials.json';

/** What was done about one credential, and by what it is known again. */
export interface MarkedCredential extends Sighting {
  /** The commit in which the credential stood when it was marked: its value is compared with that one's. */
  readonly commit?: string;
  readonly revoked?: Mark;
  readonly rotated?: Mark;
  readonly location: Location;
}

const largest = 16 * 1024 * 1024;

const hash = z.string().regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits are needed');
const day = z.string().refine(isDay, 'a day as 2027-01-31 is needed');
const person = z.string().trim().min(1).max(200);

const markSchema = z.strictObject({
  on: day.meta({ description: 'The day on which it was done, in UTC.' }),
  by: person.meta({ description: 'Who did it.' }),
  note: z.string().min(1).max(500).optional().meta({ description: 'A ticket, a reason; no value.' }),
});

const entrySchema = z.strictObject({
  rule: z
    .string()
    .regex(/^secrets\/[a-z0-9-]+$/, 'secrets/name is needed')
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
  key: hash.meta({ description: 'Identity of the finding (docs/identity.md).' }),
  lineHash: hash.meta({ description: 'Hash of the masked line without white space.' }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the id of a commit is needed')
    .optional()
    .meta({ description: 'The commit in which it stood: another value in its place is another credential.' }),
  revoked: markSchema.optional().meta({ description: 'The provider no longer accepts it.' }),
  rotated: markSchema.optional().meta({ description: 'What used it uses a new one.' }),
});

/** The shape of the file. */
export const marksSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'The version of this format.' }),
    credentials: z.array(entrySchema),
  })
  .meta({
    title: 'Handrail credentials',
    description: 'What was done about credentials that were found; written by `handrail secrets mark`.',
  });

/**
 * Reads `handrail-credentials.json`. Strict: a damaged one must not quietly excuse more than it says.
 *
 * @throws UserError `credentials-invalid`.
 */
export function parseMarks(text: string, path: string = marksFileName): readonly MarkedCredential[] {
  const parsed = marksSchema.safeParse(jsonOf(text, path));
  if (!parsed.success) throw damaged(path, wrongIn(parsed.error.issues[0]));
  const lines = openLines(text);
  return parsed.data.credentials.map(({ rule: ruleId, revoked, rotated, commit, ...sighting }) => ({
    ...sighting,
    ruleId,
    location: lines(path, sighting.key, sighting.path),
    ...present({ commit, revoked: revoked && markOf(revoked), rotated: rotated && markOf(rotated) }),
  }));
}

/** One credential a line, in an order that moved lines do not change: it is read in reviews. */
export function serializeMarks(credentials: readonly Omit<MarkedCredential, 'location'>[]): string {
  const lines = [...credentials]
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.ruleId, b.ruleId) || compareSightings(a, b))
    .map(({ ruleId: rule, path, line, column, key, lineHash, commit, revoked, rotated }) => {
      return `    ${JSON.stringify({ rule, path, line, column, ...present({ revoked, rotated, commit }), key, lineHash })}`;
    });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "credentials": ${list}\n}\n`;
}

function markOf({ on, by, note }: z.infer<typeof markSchema>): Mark {
  return { on, by, ...present({ note }) };
}

function jsonOf(text: string, path: string): unknown {
  if (text.length > largest) throw damaged(path, `it is larger than ${largest} characters`);
  if (/^(?:<{7}|>{7}) /m.test(text)) throw damaged(path, 'it holds conflict marks of a merge');
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would quote the file.
    throw damaged(path, 'it is not JSON');
  }
}

/** Finds the lines of entries one after the other: those of one key and path are in the order of the file. */
function openLines(text: string): (file: string, key: string, path: string) => Location {
  const lines = text.split('\n');
  const byKey = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    for (const [, key = ''] of line.matchAll(/"key"\s*:\s*"([0-9a-f]{32})"/g)) {
      byKey.set(key, [...(byKey.get(key) ?? []), i]);
    }
  }
  return (file, key) => {
    const at = byKey.get(key)?.shift() ?? 0;
    return { path: file, line: at + 1, column: 1, endLine: at + 1, endColumn: (lines[at]?.length ?? 0) + 1 };
  };
}

function wrongIn(issue: z.core.$ZodIssue | undefined): string {
  const [list, index, ...key] = issue?.path ?? [];
  if (list !== 'credentials' || typeof index !== 'number') return "it has no 'version' and 'credentials'";
  const what = key.length === 0 ? '' : ` (${key.map(String).join('.')})`;
  return `credential ${index + 1}${what}: ${quoted(issue?.message ?? '').slice(1, -1)}`;
}

function damaged(path: string, what: string): UserError {
  return new UserError(
    'credentials-invalid',
    `${quoted(path)} cannot be used: ${what}.`,
    "Mend it by hand, or restore it from git; 'handrail secrets mark' writes it.",
  );
}
