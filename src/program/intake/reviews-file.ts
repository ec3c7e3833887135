import { z } from 'zod';
import type { Ecosystem } from '#model/component';
import { type ComponentReview, reviewsFileName, takenIn } from '#model/component-review';
import { isDay } from '#model/day';
import { UserError } from '#model/failure';
import { present } from '#model/present';
import { quoted } from '../quoted.ts';
import { readYaml } from '../yaml-value.ts';

/** Characters: thousands of reviews. */
const largest = 4 * 1024 * 1024;

const text = (what: string) =>
  z.string().trim().min(1, `write ${what}`).max(1_000, 'longer than 1000 characters');
const day = z.string().refine(isDay, 'write a day of the calendar as YYYY-MM-DD');

const entry = z.strictObject({
  component: z
    .string()
    .max(500, 'longer than 500 characters')
    .refine((value) => componentOf(value) !== undefined, 'write ecosystem/name, such as npm/left-pad')
    .meta({ description: 'Ecosystem and name.', examples: ['npm/left-pad', 'Maven/com.acme:billing'] }),
  by: text('who looked at it').meta({ description: 'Who looked at it.' }),
  on: day.meta({ description: 'When, in UTC.' }),
  why: text('what it is needed for').meta({ description: 'What it is needed for.' }),
  alternatives: text('what else there would be')
    .optional()
    .meta({ description: 'What else there would be.' }),
  scope: z
    .literal('development')
    .optional()
    .meta({ description: 'It holds for development and tests only.' }),
  versions: text('a range').optional().meta({ description: 'It holds for versions of this range only.' }),
  'review-again': day
    .optional()
    .meta({ description: 'After this day it no longer holds for what comes in.' }),
  signals: z
    .record(
      z.string().max(60, 'longer than 60 characters'),
      z.string().max(300, 'longer than 300 characters'),
    )
    .optional()
    .meta({ description: 'What was known then; `unknown` is written out.' }),
});

/** The shape of `handrail-components.yaml`. */
export const reviewsSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'The version of this format.' }),
    components: z.array(entry).max(20_000, 'more than 20000 components'),
  })
  .meta({
    title: 'handrail-components.yaml',
    description:
      'Packages that somebody looked at before they came in; written by `handrail packages review`.',
  });

/**
 * Reads `handrail-components.yaml`. Strict: a mistyped entry must not quietly let something in.
 *
 * @throws UserError `components-invalid`, with the line.
 */
export function parseReviews(written: string, path: string = reviewsFileName): readonly ComponentReview[] {
  if (written.length > largest) throw damaged(path, 1, `it is larger than ${largest} characters`);
  const file = readYaml(written, path);
  const [problem] = file.problems;
  if (problem !== undefined)
    throw damaged(path, problem.location.line, [problem.key, problem.message].filter(Boolean).join(': '));
  const parsed = reviewsSchema.safeParse(file.value ?? { version: 1, components: [] });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = file.locate(issue?.path ?? []);
    throw damaged(path, at.line, `${issue?.path.join('.') || 'the file'}: ${issue && wrongIn(issue)}`);
  }
  return parsed.data.components.flatMap((each, i): ComponentReview | [] => {
    const { component, by, on, why, alternatives, scope, versions, signals = {} } = each;
    const named = componentOf(component);
    if (named === undefined) return [];
    const rest = present({ alternatives, scope, versions, reviewAgain: each['review-again'] });
    return { ...named, by, on, why, ...rest, signals, location: file.locate(['components', i]) };
  });
}

/** What the schema found, in words of the file. */
function wrongIn(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `write ${kinds[issue.expected] ?? 'a text'}`;
  return issue.message;
}

const kinds: Readonly<Record<string, string>> = { object: 'a mapping of keys to values', array: 'a list' };

/** The text with one review more, behind those that are there; what people wrote stays as it is. */
export function withReview(before: string | undefined, review: Omit<ComponentReview, 'location'>): string {
  const lineEnd = before?.includes('\r\n') ? '\r\n' : '\n';
  const head = (before ?? '').trim() === '' ? `version: 1${lineEnd}components:${lineEnd}` : (before ?? '');
  const open = head.replace(/^components:[ \t]*\[[ \t]*\][ \t]*$/m, 'components:');
  const gap = open.endsWith('\n') ? '' : lineEnd;
  const made = `${open}${gap}${linesOf(review).join(lineEnd)}${lineEnd}`;
  // Where other keys stand behind the list, or it is written otherwise, nothing is guessed.
  if (parseReviews(made).length === (before === undefined ? 0 : parseReviews(before).length) + 1) return made;
  throw damaged(reviewsFileName, 1, 'it is not written as a list at its end');
}

function linesOf(review: Omit<ComponentReview, 'location'>): readonly string[] {
  const { ecosystem, name, by, on, why, alternatives, scope, versions, reviewAgain, signals } = review;
  const said = { by, on, why, ...present({ alternatives, scope, versions, 'review-again': reviewAgain }) };
  const known = Object.entries(signals);
  return [
    `  - component: ${JSON.stringify(`${ecosystem}/${name}`)}`,
    ...Object.entries(said).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`),
    ...(known.length === 0 ? [] : ['    signals:']),
    ...known.map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
  ];
}

function componentOf(written: string): { readonly ecosystem: Ecosystem; readonly name: string } | undefined {
  const end = written.indexOf('/');
  const [of, name] = [written.slice(0, end).toLowerCase(), written.slice(end + 1).trim()];
  const ecosystem = [...takenIn].find((each) => each.toLowerCase() === of);
  return end < 1 || ecosystem === undefined || name === '' ? undefined : { ecosystem, name };
}

function damaged(path: string, line: number, what: string): UserError {
  return new UserError(
    'components-invalid',
    `${quoted(path)} cannot be used: line ${line}, ${quoted(what).slice(1, -1)}.`,
    "Mend it by hand, or restore it from git; 'handrail packages review' writes it.",
  );
}
