import { isAttribute } from '../graph.ts';
import type { Resource } from '../resource.ts';
import type { Place } from '../value.ts';
import type { Views } from '../view.ts';
import { linksByKind } from './flows.table.ts';
import { roleOf } from './roles.table.ts';

/** Data that goes from one resource to another. */
export interface DataFlow {
  /** Ids of resources. */
  readonly from: string;
  readonly to: string;
  /** The resource that says so: one that joins the two, or the first itself. */
  readonly by: string;
  /** The attribute of it that names the second. */
  readonly attribute: string;
  readonly place: Place;
}

/** Steps through resources that only join others: listener, target group, attachment. */
const mostSteps = 6;

/** One step: from a resource to one that it passes data on to, as `by` says. */
interface Step {
  readonly to: string;
  readonly by: Resource;
  readonly attribute: string;
}

/** All flows that settings tell: what code sends where is not known here, but what it is told of is. */
export function dataFlows(views: Views): readonly DataFlow[] {
  const steps = stepsOf(views);
  const found = new Map<string, DataFlow>();
  for (const { id, isLookup } of views.graph.resources) {
    if (isLookup || !isEnd(id, views)) continue;
    for (const { to, by, attribute } of reached(id, steps, views))
      if (to !== id) found.set(`${id}\0${to}`, { from: id, to, by: by.id, attribute, place: by.header });
  }
  return [...found.values()];
}

/** What can be reached without passing another end. */
function reached(start: string, steps: ReadonlyMap<string, readonly Step[]>, views: Views): readonly Step[] {
  const found: Step[] = [];
  const seen = new Set([start]);
  let border = [start];
  for (let i = 0; i < mostSteps && border.length > 0; i++) {
    const next: string[] = [];
    for (const step of border.flatMap((id) => steps.get(id) ?? [])) {
      if (seen.has(step.to)) continue;
      seen.add(step.to);
      if (isEnd(step.to, views)) found.push(step);
      else next.push(step.to);
    }
    border = next;
  }
  return found;
}

function stepsOf(views: Views): ReadonlyMap<string, readonly Step[]> {
  const found = new Map<string, Step[]>();
  const add = (from: string, step: Step) => {
    const known = found.get(from);
    if (known === undefined) found.set(from, [step]);
    else known.push(step);
  };
  for (const resource of views.graph.resources) {
    if (resource.isLookup) continue;
    const uses = views.graph.outOf(resource.id);
    for (const { from, to } of linksByKind.get(resource.kind) ?? [])
      for (const { attribute, to: other } of uses) {
        if (from !== '' && isAttribute(attribute, from))
          add(other, { to: resource.id, by: resource, attribute });
        if (to !== '' && isAttribute(attribute, to)) add(resource.id, { to: other, by: resource, attribute });
      }
    // What runs code is told in its environment of what it works with.
    if (roleOf(resource.kind) === 'compute')
      for (const { attribute, to } of uses)
        if (tells.test(attribute)) add(resource.id, { to, by: resource, attribute });
  }
  return found;
}

/** Attributes in which code is told of other resources. */
const tells =
  /(?:^|[._\]])(?:environment|env|envFrom|environment_variables|container_definitions|secrets|volumes)(?:$|[.[])/i;

function isEnd(id: string, { graph }: Views): boolean {
  const role = roleOf(graph.resource(id)?.kind ?? '');
  return role !== undefined && role !== 'network' && role !== 'identity';
}
