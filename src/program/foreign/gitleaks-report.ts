import { createHash } from 'node:crypto';
import { z } from 'zod';
import { foreignRuleNames } from '#model/foreign-rules.table';
import { literal } from './gitleaks-ignore.ts';
import { type ForeignFiles, merge, mostEntries, placeIn, withTest } from './shape.ts';

const finding = z.object({
  RuleID: z.string(),
  File: z.string().min(1),
  StartLine: z.int().min(0),
  EndLine: z.int().min(0).optional(),
  Secret: z.string().optional(),
});

/** Findings that gitleaks reported earlier, for a comparison; undefined when the value is no report of gitleaks. */
export type ForeignBaseline = Pick<ForeignFiles, 'suppressions' | 'tests'>;

/**
 * Reads a JSON report of gitleaks. A secret that it holds is hashed at once and compared by its hash; one that was
 * redacted is known by file, rule and line.
 */
export function readGitleaksReport(value: unknown, path: string): ForeignBaseline | undefined {
  if (!Array.isArray(value)) return undefined;
  const parsed = z.array(finding).safeParse(value.slice(0, mostEntries));
  if (!parsed.success) return undefined;
  return merge(parsed.data.map((each) => knownFinding(each, path)));
}

function knownFinding(found: z.infer<typeof finding>, path: string): Partial<ForeignFiles> {
  const { RuleID, File, StartLine, EndLine = StartLine, Secret = '' } = found;
  const file = File.replaceAll('\\', '/').replace(/^\.\//, '');
  const known = {
    kind: 'config',
    tool: 'gitleaks',
    reason: `In the report ${path}`,
    rules: foreignRuleNames('gitleaks', RuleID),
    path: literal(file),
    location: placeIn(path, 1),
  } as const;
  if (Secret === '' || /REDACTED|^\*+$|\.\.\.$/.test(Secret)) {
    return {
      suppressions: [{ ...known, lines: { from: Math.max(1, StartLine), to: Math.max(1, EndLine) } }],
    };
  }
  const sha1 = createHash('sha1').update(Secret).digest('hex');
  return withTest({ ...known, rules: ['secrets'] }, { every: true, file, sha1: [sha1] });
}
