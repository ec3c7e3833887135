import { isOver } from '#model/day';
import { families } from '#model/family';
import type { Finding } from '#model/finding';
import type { Notice } from '#model/gap';
import type { ForeignSuppression, InlineSuppression } from '#model/suppression';
import type { RuleBook } from './detected.ts';
import { pathMatcher } from './glob.ts';
import { familyIn } from './identity.ts';
import type { JudgeInput } from './judge-input.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { Decision } from './suppress.ts';

/** A finding and the decision that speaks of it. */
export interface Decided {
  readonly finding: Finding;
  readonly decision: Decision | undefined;
}

/**
 * Suppressions that have ended, match nothing, name no rule, or cannot be honoured as written. Silent about what was not
 * scanned: a suppression is not unused because nobody looked.
 *
 * @param refused comments that would have silenced something and were not honoured: a finding tells of them.
 */
export function suppressionNotices(
  decided: readonly Decided[],
  input: JudgeInput,
  book: RuleBook,
  refused: ReadonlySet<InlineSuppression>,
): readonly Notice[] {
  if (input.noSuppressions) return [];
  const used = new Map(
    decided.flatMap(({ decision }) =>
      decision === undefined ? [] : [[decision.written, decision.until] as const],
    ),
  );
  return [
    ...inlineNotices(input, book, used, refused),
    ...configNotices(input, book, used),
    ...foreignNotices(input, book, used),
  ];
}

type Used = ReadonlyMap<Decision['written'], string | undefined>;

function inlineNotices(
  input: JudgeInput,
  book: RuleBook,
  used: Used,
  refused: ReadonlySet<InlineSuppression>,
): readonly Notice[] {
  const notices: Notice[] = [];
  const told = new Set<InlineSuppression>();
  for (const [, facts] of input.facts) {
    for (const written of facts.suppressions) {
      // One at the call of a module stands in the files of the module, too.
      if (told.has(written)) continue;
      told.add(written);
      const { problem, rules, location, until } = written;
      const at = { path: location.path, line: location.line };
      const unknown = rules.filter((rule) => rule.includes('/') && book.find(rule) === undefined);
      if (problem !== undefined) {
        notices.push({
          code: 'suppression-problem',
          message: `This suppression is not honoured: ${problem}.`,
          ...at,
        });
      } else if (unknown.length > 0) {
        notices.push({ code: 'suppression-unknown-rule', message: unknownRules(unknown, book), ...at });
      } else if (isOver(used.has(written) ? used.get(written) : until, input.today)) {
        notices.push({ ...expired(used.get(written) ?? until, used.has(written)), ...at });
      } else if (
        !used.has(written) &&
        written.quiet === undefined &&
        !refused.has(written) &&
        facts.gaps.length === 0 &&
        rules.some((rule) => isScanned(rule, input, book))
      ) {
        notices.push({ ...unused(rules), ...at });
      }
    }
  }
  return notices;
}

function configNotices(input: JudgeInput, book: RuleBook, used: Used): readonly Notice[] {
  return input.config.suppressions.flatMap((written) => {
    const { rule, path, until, location } = written;
    const at = { path: location.path, line: location.line };
    if (isOver(until, input.today)) return [{ ...expired(until, used.has(written)), ...at }];
    if (used.has(written) || !isScanned(rule, input, book) || !isPathScanned(path, input)) return [];
    return [{ ...unused([rule]), ...at }];
  });
}

const mostAsked = 500;

/** One notice a file of another tool: it may hold thousands of entries that say nothing any more. */
function foreignNotices(input: JudgeInput, book: RuleBook, used: Used): readonly Notice[] {
  const files = Map.groupBy(input.foreign ?? [], ({ location }) => location.path);
  return [...files].flatMap(([path, entries]) => {
    const over = entries.filter((entry) => isOver(entry.until, input.today));
    // Each pattern is held against every file: a file of thousands of patterns is not worth that.
    const asked = entries
      .slice(0, mostAsked)
      .filter((entry) => !used.has(entry) && !isOver(entry.until, input.today));
    const spare = asked.filter((entry) => {
      const isLookedAt =
        entry.package !== undefined && entry.path === undefined
          ? arePackagesScanned(input)
          : isPathScanned(entry.path ?? '**', input);
      return isLookedAt && entry.rules.some((rule) => isScanned(rule, input, book));
    });
    return [
      ...summary('suppression-expired', path, over, entries.length, 'have ended'),
      ...summary('suppression-unused', path, spare, entries.length, 'match nothing'),
    ];
  });
}

function summary(
  code: string,
  path: string,
  some: readonly ForeignSuppression[],
  all: number,
  what: string,
): readonly Notice[] {
  const [first] = some;
  if (first === undefined) return [];
  const lines = [...new Set(some.map(({ location }) => location.line))].sort((a, b) => a - b);
  const shown = lines.slice(0, 5).join(', ');
  const more = lines.length > 5 ? ` and ${lines.length - 5} more` : '';
  const message = `${some.length} of ${all} entries ${what}: line ${shown}${more}.`;
  return [{ code, path, line: lines[0] ?? 1, message }];
}

/** With every file that could match checked in full, or with none there any more. */
function isPathScanned(
  pattern: string,
  { facts, gaps = [], exclusions = [], wholeTree, changedOnly }: JudgeInput,
): boolean {
  if (wholeTree === false || changedOnly) return false;
  const matches = pathMatcher(pattern);
  const isHidden = [...gaps, ...exclusions].some(({ path }) => matches(path));
  return (
    !isHidden &&
    ![...facts].some(
      ([path, fact]) => matches(path) && (fact.gaps.length > 0 || fact.exclusion !== undefined),
    )
  );
}

/** With every package of the tree looked up. */
export function arePackagesScanned({
  arePackagesKnown,
  gaps = [],
  wholeTree,
  changedOnly,
}: JudgeInput): boolean {
  if (arePackagesKnown === false || wholeTree === false || changedOnly) return false;
  return gaps.every(({ analyser }) => analyser !== 'packages');
}

function isScanned(name: string, { families: ran = families }: JudgeInput, book: RuleBook): boolean {
  const family = name.includes('/') ? familyIn(book.find(name)?.id ?? name) : name;
  return ran.some((each) => each === family) && (!name.includes('/') || book.isOn(name));
}

function expired(until: string | undefined, matches: boolean): Notice {
  const advice = matches ? 'What it covered counts again.' : 'It matches nothing: remove it.';
  return {
    code: 'suppression-expired',
    message: `This suppression ended on ${until ?? 'a day that has passed'}. ${advice}`,
  };
}

function unused(rules: readonly string[]): Notice {
  const names = rules.slice(0, 3).join(', ');
  return { code: 'suppression-unused', message: `This suppression of ${names} matches nothing: remove it.` };
}

function unknownRules(unknown: readonly string[], book: RuleBook): string {
  const [first = ''] = unknown;
  const meant = nearest(first, book.rules.keys());
  const hint = meant === undefined ? "'handrail rules list' prints all" : `did you mean ${meant}?`;
  return `This suppression names the unknown rule ${quoted(first)}; ${hint}`;
}
