import type { Action, ActionPlan, WithoutAction } from '#model/action';
import type { Finding } from '#model/finding';
import { compareLocations, compareText } from '#model/location';
import type { Plan } from '#model/plan';
import type { Rule } from '#model/rule';
import { actionOf } from './action.ts';
import { compareActions } from './action-order.ts';
import { plannedOf, type Work } from './action-work.ts';
import { packageWork } from './package-work.ts';
import { ruleWork } from './rule-work.ts';
import { secretWork } from './secret-work.ts';

/** What a plan is made of: a scan, or the part of it that somebody wants to plan. */
export interface Planned {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly plan?: Plan;
}

/**
 * What to do about findings of all families. Each finding that is neither suppressed nor known from before is in exactly
 * one action or in `without`; the order depends on nothing but the findings.
 */
export function planActions({ findings, rules, plan }: Planned): ActionPlan {
  const wanted = findings.filter(({ suppression }) => suppression === undefined);
  const open = wanted.filter(({ status }) => status !== 'existing').sort(compareFindings);
  const packages = packageWork(open, plan);
  const left = open.filter((finding) => !packages.taken.has(finding));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const others = ruleWork(
    left.filter(({ family }) => family !== 'secrets'),
    byId,
  );
  const secrets = secretWork(
    left.filter(({ family }) => family === 'secrets'),
    byId,
  );
  const work: readonly Work[] = [...packages.work, ...others.work, ...secrets];
  const actions = work.map((each) => actionOf(each)).sort(compareActions);
  return {
    actions: withOwnIds(actions),
    without: [...packages.without, ...others.without.map(unknownOf)].sort(compareWithout),
    known: wanted.length - open.length,
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.location, b.location) || compareText(a.ruleId, b.ruleId) || compareText(a.key, b.key)
  );
}

function unknownOf(finding: Finding): WithoutAction {
  const why = 'The report does not say what mends it: `handrail explain` may.';
  return { ...plannedOf(finding), title: finding.title, why };
}

function compareWithout(a: WithoutAction, b: WithoutAction): number {
  return compareText(a.path, b.path) || a.line - b.line || compareText(a.key, b.key);
}

/** Two pieces of work of one name are told apart by their order. */
function withOwnIds(actions: readonly Action[]): readonly Action[] {
  const seen = new Map<string, number>();
  return actions.map((action) => {
    const number = (seen.get(action.id) ?? 0) + 1;
    seen.set(action.id, number);
    return number === 1 ? action : { ...action, id: `${action.id}~${number}` };
  });
}
