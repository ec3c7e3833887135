import type { FileFacts } from '#model/facts';
import type { Detection } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import type { Rule } from '#model/rule';
import type { InlineSuppression } from '#model/suppression';
import type { BaseSide, Change } from '../judge-input.ts';
import { looseningRules } from './rules.ts';
import type { LeftFile, Loosened, LooseningRule } from './shape.ts';

/**
 * Every way in which a change weakens its own check, as detections of the family `policy`.
 *
 * @param facts of the tree with the change.
 * @param refused comments of the change that would silence a finding which the base did not silence.
 */
export function findLoosenings(
  base: BaseSide,
  facts: ReadonlyMap<string, FileFacts>,
  rules: ReadonlyMap<string, Rule>,
  refused: ReadonlySet<InlineSuppression>,
): readonly Detection[] {
  const touched = base.changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path);
  const change: Loosened = {
    base: { ...base.policy.base, inline: commentsIn([...base.facts.keys()], base.facts) },
    head: { ...base.policy.head, inline: commentsIn(touched, facts) },
    rules,
    refused,
    left: base.changes.flatMap((each) => leftFile(each, base.facts, facts)),
  };
  return looseningRules.flatMap((rule) => detect(rule, change));
}

/** In the order of their places, whatever the order of the facts. */
function commentsIn(paths: readonly string[], facts: BaseSide['facts']): readonly InlineSuppression[] {
  return [...new Set(paths)].sort().flatMap((path) => facts.get(path)?.suppressions ?? []);
}

/** A change as detections of one rule. */
function detect({ rule, find }: LooseningRule, change: Loosened): readonly Detection[] {
  return find(change).map(({ location, message, about, severity = rule.severity }) => ({
    ruleId: rule.id,
    family: rule.family,
    message,
    severity,
    confidence: rule.confidence,
    location,
    masks: [],
    anchor: anchorOf(rule.id, ...about),
    lineHash: lineHashOf(about.join(' ')),
  }));
}

/** Only a file that was read to the end in the base can leave the check. */
function leftFile(
  { path, oldPath, kind }: Change,
  before: BaseSide['facts'],
  now: ReadonlyMap<string, FileFacts>,
): readonly LeftFile[] {
  const old = before.get(oldPath ?? path);
  const { exclusion, gaps = [] } = now.get(path) ?? {};
  const why = exclusion?.why ?? gaps.find((gap) => gap.why === 'binary')?.why;
  if (kind === 'deleted' || old === undefined || old.exclusion !== undefined || why === undefined) return [];
  return [{ path, why }];
}
