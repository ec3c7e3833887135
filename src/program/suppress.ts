import type { Config, ConfiguredSuppression } from '#model/config';
import { isOver } from '#model/day';
import type { FileFacts } from '#model/facts';
import type { Finding } from '#model/finding';
import { present } from '#model/present';
import type { InlineSuppression, Suppression } from '#model/suppression';
import type { RuleBook } from './detected.ts';
import { pathMatcher } from './glob.ts';
import { familyIn } from './identity.ts';

/** A decision that speaks of a finding, whether or not it still holds. */
export type Decision =
  | { readonly kind: 'inline'; readonly written: InlineSuppression; readonly until: string | undefined }
  | { readonly kind: 'config'; readonly written: ConfiguredSuppression; readonly until: string | undefined };

/** True when one of the names is the rule, an earlier name of it, or its family. */
export function isNamed(ruleId: string, written: readonly string[], book: RuleBook): boolean {
  const family = familyIn(ruleId);
  return written.some((name) => name === family || book.find(name)?.id === ruleId);
}

/** The first comment of the file that covers a finding and names its rule; one with a problem covers nothing. */
export function inlineFor(
  { ruleId, location }: Finding,
  facts: FileFacts | undefined,
  book: RuleBook,
): InlineSuppression | undefined {
  return facts?.suppressions.find(({ covers, rules, problem }) => {
    const here = covers.includes(location.line) || covers.includes(location.endLine);
    return here && problem === undefined && isNamed(ruleId, rules, book);
  });
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
