import { z } from 'zod';
import { decisionStatuses, justifications } from '#model/decision';

/** What every entry of a configuration is made of. */
interface Parts {
  readonly pattern: z.ZodType<string>;
  readonly day: z.ZodType<string>;
  readonly reason: z.ZodType<string>;
  readonly text: (what: string) => z.ZodType<string>;
}

/** An entry of `decisions` as it is written. What is accepted has an end and a name: nobody accepts for ever. */
export function decisionSchema({ pattern, day, reason, text }: Parts) {
  return z
    .strictObject({
      advisory: text('a name of the advisory').meta({
        description: 'Any name of the advisory; the decision holds under all others, too.',
        examples: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
      }),
      package: text('the package')
        .optional()
        .meta({
          description: 'Its name or Package URL; every package of the advisory when left out.',
          examples: ['lodash', 'pkg:npm/lodash'],
        }),
      versions: text('a range of versions')
        .optional()
        .meta({
          description:
            'Versions that are meant, as manifests of its ecosystem write them; all when left out.',
          examples: ['<5.0.0'],
        }),
      path: pattern.optional(),
      status: z.enum(decisionStatuses).meta({
        description:
          'not-affected, false-positive, fixed and accepted take the finding out of the count; will-fix and under-investigation leave it in.',
      }),
      justification: z.enum(justifications).optional().meta({
        description: 'Why it is not affected, as OpenVEX or CycloneDX labels it.',
      }),
      reason,
      by: text('who decided').optional().meta({ description: 'Who decided.' }),
      on: day.optional().meta({ description: 'The day of the decision.', format: 'date' }),
      until: day.optional(),
    })
    .superRefine((entry, context) => {
      for (const [key, message] of problemsOf(entry))
        context.addIssue({ code: 'custom', path: [key], message });
    });
}

interface Entry {
  readonly status: string;
  readonly justification?: string | undefined;
  readonly by?: string | undefined;
  readonly until?: string | undefined;
}

function problemsOf({ status, justification, by, until }: Entry): readonly (readonly [string, string])[] {
  const problems: (readonly [string, string])[] = [];
  if (status === 'accepted' && until === undefined)
    problems.push(['until', 'accepted risk needs a last day: write until: YYYY-MM-DD']);
  if (status === 'accepted' && by === undefined)
    problems.push(['by', 'accepted risk needs a name: write by: who accepts it']);
  if (status === 'will-fix' && until === undefined)
    problems.push(['until', 'what will be fixed needs a day by which: write until: YYYY-MM-DD']);
  if (status === 'not-affected' && justification === undefined)
    problems.push(['justification', `write why, as one of: ${justifications.join(', ')}`]);
  if (status !== 'not-affected' && justification !== undefined)
    problems.push(['justification', `only not-affected has one, not ${status}`]);
  return problems;
}
