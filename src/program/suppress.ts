import type { Config, ConfiguredSuppression } from '#model/config';
import { isOver } from '#model/day';
import type { FileFacts } from '#model/facts';
import type { Finding } from '#model/finding';
import { present } from '#model/present';
import {
  type ForeignSuppression,
  type InlineSuppression,
  placeOfFinding,
  type Suppression,
} from '#model/suppression';
import type { RuleBook } from './detected.ts';
import { pathMatcher } from './glob.ts';
import { familyIn } from './identity.ts';
import { meansPackage } from './package-condition.ts';

/** A decision that speaks of a finding, whether or not it still holds. */
export type Decision =
  | { readonly kind: 'inline'; readonly written: InlineSuppression; readonly until: string | undefined }
  | {
      readonly kind: 'config';
      readonly written: ConfiguredSuppression | ForeignSuppression;
      readonly until: string | undefined;
    };

/** True when one of the names is the rule, an earlier name of it, or its family. */
export function isNamed(ruleId: string, written: readonly string[], book: RuleBook): boolean {
  const family = familyIn(ruleId);
  return written.some((name) => name === family || book.find(name)?.id === ruleId);
}

/** The first comment of the file that covers a finding and names its rule; one with a problem covers nothing. */
export function inlineFor(
  finding: Finding,
  facts: FileFacts | undefined,
  book: RuleBook,
): InlineSuppression | undefined {
  const { ruleId, location } = finding;
  return facts?.suppressions.find((written) => {
    const { rules, problem, excuses } = written;
    if (problem !== undefined || !isNamed(ruleId, rules, book)) return false;
    const isHere = written.location.path === location.path && coversPlace(written, location);
    return isHere || excuses?.includes(placeOfFinding(finding)) === true;
  });
}

/** Other tools look at every line of a finding. */
function coversPlace(
  { covers, stretch, tool }: InlineSuppression,
  { line, endLine }: Finding['location'],
): boolean {
  if (stretch !== undefined && line >= stretch.from && endLine <= stretch.to) return true;
  if (tool === undefined) return covers.includes(line) || covers.includes(endLine);
  return covers.some((at) => at >= line && at <= endLine);
}

/** A finding, and the tests of other tools' files that its value passed. */
export type MatchForeign = (finding: Finding, passes: readonly string[]) => ForeignSuppression | undefined;

/** Makes the question "which decision in a file of another tool speaks of this finding?"; one that holds goes first. */
export function foreignFor(
  foreign: readonly ForeignSuppression[],
  book: RuleBook,
  today: string,
): MatchForeign {
  const ready = foreign.map((written) => ({
    written,
    matches: written.path === undefined ? undefined : pathMatcher(written.path),
  }));
  // Most decisions are about one value or one file: these are found by it, whatever their number.
  const byKey = Map.groupBy(ready, ({ written }) => `${written.test ?? ''} ${wholePath(written.path) ?? ''}`);
  return (finding, passes) => {
    const { ruleId, location } = finding;
    const asked = ['', ...passes].flatMap((test) => [
      ...(byKey.get(`${test} `) ?? []),
      ...(byKey.get(`${test} ${location.path}`) ?? []),
    ]);
    const fitting = asked.filter(({ written, matches }) => {
      const { lines, rules, package: condition } = written;
      if (condition !== undefined && !meansPackage(condition, finding.package)) return false;
      const here = lines === undefined || (location.line <= lines.to && location.endLine >= lines.from);
      return here && (matches?.(location.path) ?? true) && isNamed(ruleId, rules, book);
    });
    return (fitting.find(({ written }) => !isOver(written.until, today)) ?? fitting[0])?.written;
  };
}

/** Makes the question "which suppression of `handrail.yaml` speaks of this finding?"; one that holds goes before others. */
export function configuredFor(
  config: Pick<Config, 'suppressions'>,
  book: RuleBook,
  today: string,
): (finding: Finding) => ConfiguredSuppression | undefined {
  const ready = config.suppressions.map((written) => ({ written, matches: pathMatcher(written.path) }));
  return ({ ruleId, location }) => {
    const fitting = ready.filter(({ written, matches }) => {
      return isNamed(ruleId, [written.rule], book) && matches(location.path);
    });
    return (fitting.find(({ written }) => !isOver(written.until, today)) ?? fitting[0])?.written;
  };
}

/** The one path that a pattern means, when it holds no wildcard and begins at the root. */
function wholePath(pattern: string | undefined): string | undefined {
  return pattern !== undefined && /^\/[^*?[\]\\]+$/.test(pattern) ? pattern.slice(1) : undefined;
}

/** What a finding shows of the decision that holds. A reason that itself holds a secret is not repeated. */
export function suppressionOf({ kind, written, until }: Decision, facts: FileFacts | undefined): Suppression {
  const { location } = written;
  const reason = kind === 'inline' && holdsSecret(written, facts) ? '****' : written.reason;
  return { kind, reason, ...present({ until }), location };
}

function holdsSecret({ location }: InlineSuppression, facts: FileFacts | undefined): boolean {
  const found = facts?.detections.some(({ masks, location: at }) => {
    const onLine = at.line <= location.line && at.endLine >= location.line;
    return masks.length > 0 && onLine && (at.endLine > location.line || at.endColumn > location.column);
  });
  return found ?? false;
}
