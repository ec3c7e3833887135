import { type InfraGraph, openGraph } from '#ir/infra/graph';
import type { Resource } from '#ir/infra/resource';
import { openViews, type Views } from '#ir/infra/view';
import { kindEntry, kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import type { Detection } from '#model/finding';
import { type Asker, compile } from './compile.ts';
import { type Blame, holds, type Subject } from './condition.ts';
import { type Told, toldOf } from './detection.ts';
import type { Hit } from './hit.ts';
import type { InfraRule } from './infra-rule.ts';

/** What is checked, and with what. */
export interface InfraCheck {
  readonly graph: InfraGraph;
  readonly rules: readonly InfraRule[];
  /** The text of a line, counted from 1; undefined where there is none. */
  readonly line: (path: string, line: number) => string | undefined;
}

/** A rule that nobody can tell of a resource, and because of what. */
export interface Undecided {
  readonly rule: InfraRule;
  readonly resource: Resource;
  readonly blames: readonly Blame[];
}

/** What rules say of a graph. */
export interface InfraVerdict {
  /** In the order of their places. */
  readonly detections: readonly Detection[];
  /** The same, with what they were told of. */
  readonly told: readonly Told[];
  /** What was asked and not told. */
  readonly undecided: readonly Undecided[];
}

interface CompiledRule {
  readonly rule: InfraRule;
  readonly isMeant: Asker | undefined;
  readonly ask: Asker;
}

/** Asks every rule of every resource that it is about. */
export function checkInfra({ graph, rules, line }: InfraCheck): InfraVerdict {
  const opened = openGraph(graph);
  const views = openViews(opened);
  const byKind = rulesByKind(rules);
  const hits: Hit[] = [];
  const undecided: Undecided[] = [];
  for (const resource of graph.resources) {
    if (resource.isLookup && !kindEntry(resource.type)?.isLookedUp) continue;
    for (const compiled of byKind.get(resource.kind) ?? []) {
      const { rule } = compiled;
      const verdict = askOf(compiled, resource, views);
      if (verdict.holds === false) hits.push({ rule, resource, blames: verdict.blames });
      else if (verdict.holds === undefined) undecided.push({ rule, resource, blames: verdict.blames });
    }
  }
  const told = toldOf(hits, line);
  return { detections: told.map(({ detection }) => detection), told, undecided };
}

function askOf({ isMeant, ask }: CompiledRule, resource: Resource, views: Views) {
  const subject: Subject = { resource, view: views.of(resource), views, path: '', place: resource.header };
  const meant = isMeant?.(subject) ?? holds;
  if (meant.holds === false) return holds;
  const verdict = ask(subject);
  // Whether it is meant is not known, but if it were it would not hold.
  return meant.holds === undefined && verdict.holds === false ? { ...meant, holds: undefined } : verdict;
}

function rulesByKind(rules: readonly InfraRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const found = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const isMeant = rule.where === undefined ? undefined : compile(rule.where);
    const compiled: CompiledRule = { rule, isMeant, ask: compile(rule.must) };
    for (const kind of new Set(rule.applies.flatMap(kindsNamed)))
      found.set(kind, [...(found.get(kind) ?? []), compiled]);
  }
  return found;
}
