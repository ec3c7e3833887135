import { samePlace } from './same-value.ts';
import type { Place, Step, Steps, StepText, Taint } from './value.ts';

/** The same taints one step further. */
export function withStep(taints: readonly Taint[], place: Place, text: StepText): readonly Taint[] {
  if (taints.length === 0) return taints;
  return taints.map(({ origin, mask, steps }) => ({ origin, mask, steps: stepAfter(steps, place, text) }));
}

/** Longest way that is kept step by step, in one function and through calls; a loop must not make it grow for ever. */
const mostSteps = 24;

const mostStepsInside = 41;

function stepAfter(before: Steps | undefined, place: Place, text: StepText): Steps {
  if (before !== undefined) {
    if (before.length >= mostSteps) return before;
    const last = lastStep(before);
    if (samePlace(last.place, place) && last.text.kind === text.kind) return before;
  }
  return { place, text, before, length: (before?.length ?? 0) + 1 };
}

/** The caller's way, the call, and the way inside. */
export function continued(
  before: Steps | undefined,
  { place, text }: Step,
  inside: Steps | undefined,
): Steps | undefined {
  const length = (before?.length ?? 0) + 1;
  if (length >= mostStepsInside) return before;
  if (inside === undefined || length + inside.length > mostStepsInside)
    return { place, text, before, length };
  return { place, text, before, inside, length: length + inside.length };
}

/** The steps of a way, the first one first. */
export function stepsOf(way: Steps | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let each = way; each !== undefined; each = each.before)
    steps.unshift({ place: each.place, text: each.text }, ...stepsOf(each.inside));
  return steps;
}

function lastStep(steps: Steps): Step {
  let last = steps;
  while (last.inside !== undefined) last = last.inside;
  return last;
}
