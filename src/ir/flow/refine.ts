import { ofHost, ofRedirect } from './containment.ts';
import type { Frame } from './frame.ts';
import { sameVariable, variableId } from './same-value.ts';
import { allKinds, type KindMask } from './taint-kind.ts';
import { cleared, type Predicate, type Value, type Variable } from './value.ts';

/** Makes what a predicate tells of hold in the state of the frame. */
export function apply(frame: Frame, { variable, clears, constants }: Predicate): void {
  refine(frame, variable, clears, constants);
}

/** Part of what is known of an address: it begins with `/`. */
export const rooted = '#rooted';

/** Part of what is known of an address: it does not begin with `//`. Together with `rooted` it stays on the site. */
export const single = '#single';

/** From here on the variable is safe for these kinds. */
export function refine(
  frame: Frame,
  variable: Variable,
  clears: KindMask,
  constants?: Predicate['constants'],
): void {
  const { variables } = frame.state;
  if (variable.path.length === 0 && variable.root.kind === 'slot') {
    const { slot } = variable.root;
    const value = variables[slot];
    if (value === undefined) return;
    variables[slot] = narrowed(value, clears, constants);
    const from = value.about;
    // Whose host was looked at is the text that it was made of, too.
    if (
      from !== undefined &&
      from.part === undefined &&
      (clears & ofHost) !== 0 &&
      !sameVariable(from.variable, variable)
    )
      refine(frame, from.variable, clears & ofHost);
    refineComputed(frame, variable, clears);
    return;
  }
  const id = variableId(variable);
  const last = variable.path.at(-1);
  if (last === rooted || last === single) {
    const path = variable.path.slice(0, -1);
    const other = variableId({ root: variable.root, path: [...path, last === rooted ? single : rooted] });
    if (frame.state.refined.has(other)) refine(frame, { root: variable.root, path }, clears);
  }
  frame.state.refined = new Map(frame.state.refined).set(id, clears | (frame.state.refined.get(id) ?? 0));
  refineComputed(frame, variable, clears);
  const whole = withBothHalves(frame, variable);
  if (whole !== undefined) refine(frame, whole, ofRedirect);
}

/** What was computed from it before is as safe. */
function refineComputed({ state: { variables } }: Frame, variable: Variable, clears: KindMask): void {
  const { root, path } = variable;
  for (let i = 0; i < variables.length; i++) {
    const other = variables[i];
    if (root.kind === 'slot' && path.length === 0 && i === root.slot) continue;
    if (other?.about === undefined || other.about.part !== undefined) continue;
    if (sameVariable(other.about.variable, variable)) variables[i] = cleared(other, clears);
  }
}

/** An address that begins with one slash is on this site: two tests tell that together. */
export const oneSlash = '#slash';

/** Part of a variable that is told where its text does not begin with two slashes. */
export const notTwoSlashes = '#single';

/** The variable of which now both halves are known. */
function withBothHalves({ state }: Frame, { root, path }: Variable): Variable | undefined {
  const last = path.at(-1);
  if (last !== oneSlash && last !== notTwoSlashes) return undefined;
  const base = path.slice(0, -1);
  const other = last === oneSlash ? notTwoSlashes : oneSlash;
  return state.refined.has(variableId({ root, path: [...base, other] })) ? { root, path: base } : undefined;
}

/** The same for predicates that hold together. */
export function togetherTold(predicates: readonly Predicate[]): readonly Predicate[] {
  return predicates.flatMap((one) => {
    if (one.variable.path.at(-1) !== oneSlash) return [];
    const { root, path } = one.variable;
    const base = path.slice(0, -1);
    const other = variableId({ root, path: [...base, notTwoSlashes] });
    return predicates.some(({ variable, when }) => when === one.when && variableId(variable) === other)
      ? [{ variable: { root, path: base }, when: one.when, clears: ofRedirect }]
      : [];
  });
}

/** What a guard said of `a.b` before it is read again. */
export function refined(frame: Frame, variable: Variable, value: Value): Value {
  if (frame.state.refined.size === 0) return value;
  return cleared(value, frame.state.refined.get(variableId(variable)) ?? 0);
}

function narrowed(value: Value, clears: KindMask, constants: Predicate['constants']): Value {
  const safe = cleared(value, clears);
  if (constants === undefined || clears !== allKinds || value.refs.some(({ kind }) => kind === 'object'))
    return safe;
  if (value.constants === undefined) return { ...safe, constants, refs: [] };
  const left = value.constants.filter((each) => constants.includes(each));
  return left.length === 0 ? safe : { ...safe, constants: left };
}
