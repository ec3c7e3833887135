import { z } from 'zod';
import { families } from '#model/family';
import { severities } from '#model/severity';
import { standardKinds } from '#model/standard';
import { problemOfPattern } from '../glob.ts';

const text = (what: string, most = 300) =>
  z.string().trim().min(1, `write ${what}`).max(most, `longer than ${most} characters`);

const days = z.int().min(0, 'days cannot be less than 0').max(3650, 'more than ten years');

const due = z.partialRecord(z.enum(severities), days).meta({
  description: 'Days until a flaw has to be gone, by severity, from the day on which it was found.',
});

const pattern = z.string().superRefine((value, context) => {
  const problem = problemOfPattern(value);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

/** What stands between the two `---` at the top. */
export const frontMatterSchema = z.strictObject({
  title: text('a title'),
  kind: z.enum(standardKinds).meta({ description: 'It marks the file as a standard.' }),
  version: z.union([text('a version', 40), z.number()]).optional(),
  owner: text('whom to ask').optional(),
  due: due.optional(),
});

const rulePattern = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9*][a-z0-9*-]*$|^[a-z]+\/\*$/,
    'write a rule such as code/sql-injection, or secrets/*',
  );

const document = z
  .strictObject({
    path: pattern.optional(),
    paths: z.array(pattern).min(1, 'name a path').max(50, 'more than 50 paths').optional(),
    headings: z
      .array(z.union([text('a heading'), z.array(text('a heading')).min(1, 'name a heading')]))
      .max(50, 'more than 50 headings')
      .optional(),
  })
  .refine(
    ({ path, paths }) => (path === undefined) !== (paths === undefined),
    'give path or paths, and not both',
  );

/** The fenced block below a heading. */
export const sectionSchema = z.strictObject({
  rules: z.array(rulePattern).max(500, 'more than 500 rules').optional(),
  cwe: z
    .union([z.int().positive(), z.array(z.int().positive()).max(200, 'more than 200 weaknesses')])
    .optional(),
  families: z.array(z.enum(families)).min(1, 'name a family').optional(),
  paths: z.array(pattern).max(100, 'more than 100 paths').optional(),
  severity: z.enum(severities).optional(),
  due: due.optional(),
  fix: text('the sanctioned way', 1000).optional(),
  documents: z.array(document).max(50, 'more than 50 documents').optional(),
  controls: z
    .record(
      text('a catalogue'),
      z.array(z.union([text('a control', 60), z.number()])).max(100, 'more than 100 controls'),
    )
    .optional(),
});

/** `exceptions.yaml` beside the standards of a wider level. */
export const exceptionsSchema = z.strictObject({
  exceptions: z
    .array(
      z.strictObject({
        standard: text('a standard'),
        section: text('a section'),
        rules: z.array(rulePattern).optional(),
        reason: text('the reason', 500),
        'approved-by': text('who approved it'),
        until: z.iso.date('write a day as YYYY-MM-DD'),
      }),
    )
    .max(1000, 'more than 1000 exceptions'),
});
