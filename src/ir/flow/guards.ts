import type { Instruction, Slot } from '../code/instruction.ts';
import { aboutOf, type Frame, read, thingAt } from './frame.ts';
import { ofNil } from './go-answers.ts';
import { firstLetters } from './go-letters.ts';
import type { Guard } from './models.ts';
import { clearedByLetters } from './patterns.ts';
import { deepTaints } from './read.ts';
import { sameVariable, variableId } from './same-value.ts';
import { allKinds, type KindMask, maskOf } from './taint-kind.ts';
import {
  type About,
  cleared,
  nothing,
  type Predicate,
  type Taint,
  truth,
  type Value,
  type Variable,
} from './value.ts';

/** Kinds that a check of a URL's host or scheme makes safe. */
export const ofHost = maskOf(['url', 'redirect']);
const ofRedirect = maskOf(['redirect']);
const ofPath = maskOf(['path', 'archive']);

/** What a comparison tells of its operands: `name == 'admin'`, `kind in ALLOWED`. */
export function predicatesOf(
  frame: Frame,
  { operator, left, right }: Extract<Instruction, { op: 'binary' }>,
): readonly Predicate[] {
  const a = read(frame, left);
  const b = read(frame, right);
  if (operator === '==' || operator === '!=') {
    const when = operator === '==';
    return [
      ...equality(frame, left, b, when),
      ...equality(frame, right, a, when),
      ...whereFound(operator, a, b),
      ...ofNil(frame, operator, a, b),
      ...firstLetters(frame, operator, left, b, { rooted, single }),
      ...notThatLetter(frame, left, b, !when),
      ...notThatLetter(frame, right, a, !when),
    ];
  }
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
    return [
      ...whereFound(operator, a, b),
      ...atMost(frame, left, operator, b),
      ...atMost(frame, right, turned[operator], a),
      ...lettersBeyond(frame, left, operator, b),
      ...lettersBeyond(frame, right, turned[operator], a),
      ...bounded(frame, left, operator, b),
      ...bounded(frame, right, turned[operator], a),
    ];
  }
  if (operator === 'in' || operator === 'not-in') {
    return [
      ...membership(frame, left, b, operator === 'in'),
      ...containment(frame, right, a, operator === 'not-in'),
      ...amongParents(frame, right, a, operator === 'in'),
    ];
  }
  return [];
}

/** The variables that are safe where a path is inside a folder: itself, and what it was made of. */
export function insideFolder(frame: Frame, slot: Slot): readonly Variable[] {
  const variables: Variable[] = [];
  let about = aboutOf(frame, slot).at(0);
  while (about !== undefined && about.part === undefined && variables.length < 4) {
    const { variable } = about;
    variables.push(variable);
    const { root, path } = variable;
    const value = root.kind === 'slot' && path.length === 0 ? frame.state.variables[root.slot] : undefined;
    about = value?.about;
  }
  return variables;
}

/** The folder (or the host) is the program's own, or what a caller says that it is, and not all that the path is made of. */
export function isOwnFolder({ taints }: Value, of: Value): boolean {
  const parts = new Set(taints.map(({ origin }) => origin.id));
  return (
    taints.every(isOwnOrigin) && (parts.size === 0 || of.taints.some(({ origin }) => !parts.has(origin.id)))
  );
}

/** What a caller says, or who runs the program. */
export function isOwnOrigin({ origin }: Taint): boolean {
  return origin.kind === 'parameter' || origin.source === 'environment';
}

/** `root in path.parents`: a path that was made plain before is inside. */
function amongParents(frame: Frame, slot: Slot, root: Value, when: boolean): Predicate[] {
  if (root.taints.length > 0) return [];
  return aboutOf(frame, slot).flatMap(({ variable: { root: of, path } }) => {
    const whole = of.kind === 'slot' ? frame.state.variables[of.slot] : undefined;
    return of.kind === 'slot' && path.length === 1 && path[0] === 'parents' && whole?.normalised === true
      ? insideFolder(frame, of.slot).map((variable) => ({ variable, when, clears: ofPath }))
      : [];
  });
}

const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** `at === -1`, `at >= 0`, `at > -1`: what was told of the place holds where there is one, or where there is none. */
function whereFound(operator: string, place: Value, other: Value): readonly Predicate[] {
  const { found } = place;
  if (found === undefined || other.constants?.length !== 1 || other.refs.length > 0) return [];
  const [limit] = other.constants;
  const isFound =
    limit === null || limit === undefined
      ? { '==': false, '!=': true }[operator]
      : limit === -1
        ? { '==': false, '!=': true, '>': true, '<=': false }[operator]
        : limit === 0
          ? { '>=': true, '<': false }[operator]
          : undefined;
  if (isFound === undefined) return [];
  return found.map((predicate) => ({ ...predicate, when: predicate.when === isFound }));
}

/** One letter that is not `<` is no `<`. */
function notThatLetter(frame: Frame, slot: Slot, other: Value, when: boolean): Predicate[] {
  if (read(frame, slot).single !== true || other.constants?.length !== 1) return [];
  const clears = clearedWithout(String(other.constants[0]));
  return clears === 0
    ? []
    : aboutOf(frame, slot).flatMap(({ variable, part }) =>
        part === undefined ? [{ variable, when, clears }] : [],
      );
}

/** More than nothing is no limit. */
function isZero({ constants }: Value): boolean {
  return constants?.length === 1 && constants[0] === 0;
}

/** `n <= limit`: as much as the program itself allows (Go, where a number is told from a text). */
function atMost(frame: Frame, slot: Slot, operator: '<' | '<=' | '>' | '>=', limit: Value): Predicate[] {
  if (frame.code.language !== 'go' || limit.taints.length > 0 || isZero(limit)) return [];
  const when = operator === '<' || operator === '<=';
  return aboutOf(frame, slot).flatMap(({ variable, part }) =>
    part === undefined || part === 'length' ? [{ variable, when, clears: maskOf(['amount']) }] : [],
  );
}

/** `code >= 65`: the letter is none of those below. */
function lettersBeyond(
  frame: Frame,
  slot: Slot,
  operator: '<' | '<=' | '>' | '>=',
  other: Value,
): Predicate[] {
  const { about } = read(frame, slot);
  const [limit] = other.constants?.length === 1 ? other.constants : [];
  if (about?.part !== 'letter-code' || typeof limit !== 'number') return [];
  const isOut = (code: number) =>
    ({ '<': code >= limit, '<=': code > limit, '>': code <= limit, '>=': code < limit })[operator];
  const isIn = (code: number) => !isOut(code);
  return [
    {
      variable: about.variable,
      when: true,
      clears: clearedByLetters((letter) => isOut(letter.charCodeAt(0))),
    },
    {
      variable: about.variable,
      when: false,
      clears: clearedByLetters((letter) => isIn(letter.charCodeAt(0))),
    },
  ].filter(({ clears }) => clears !== 0);
}

/** A text of so many letters at most: a pattern that takes the square of its length is quick. */
export const short = '#short';
const longestQuick = 2_000;

/** `text.length > 100`: short on the other side. */
function bounded(
  frame: Frame,
  slot: Slot,
  operator: '<' | '<=' | '>' | '>=',
  { constants }: Value,
): Predicate[] {
  const { about } = read(frame, slot);
  const [limit] = constants?.length === 1 ? constants : [];
  if (about?.part !== 'length' || typeof limit !== 'number' || limit > longestQuick) return [];
  const { root, path } = about.variable;
  const when = operator === '<' || operator === '<=';
  return [{ variable: { root, path: [...path, short] }, when, clears: maskOf(['regex']) }];
}

/** Equal to something that the program decides, a variable is what the program decided; so for what a value cannot hurt. */
function equality(frame: Frame, slot: Slot, other: Value, when: boolean): Predicate[] {
  const inside = insideRoot(frame, slot, other, when);
  if (inside.length > 0) return inside;
  const dangers = other.taints.reduce((mask, taint) => mask | taint.mask, 0);
  if (dangers === allKinds) return ofGivenHost(frame, slot, other, when);
  const constants =
    dangers === 0 && other.refs.length === 0 && other.constants?.length ? { constants: other.constants } : {};
  const rest =
    other.constants?.length === 1 && other.constants[0] === '__proto__'
      ? notPrototype(frame, slot, !when)
      : [];
  return rest.concat(toldOf());

  function toldOf(): Predicate[] {
    return aboutOf(frame, slot).map(({ variable, part }) => ({
      variable,
      when,
      clears: clearedByPart(part, other) & ~dangers,
      ...(part === undefined ? constants : {}),
    }));
  }
}

/** `urlparse(url).netloc == host`, where a caller says which host is its own. */
function ofGivenHost(frame: Frame, slot: Slot, host: Value, when: boolean): Predicate[] {
  return aboutOf(frame, slot).flatMap(({ variable, part }) => {
    const { root } = variable;
    const address = root.kind === 'slot' ? frame.state.variables[root.slot] : undefined;
    return part === 'host' && address !== undefined && isOwnFolder(host, address)
      ? [{ variable, when, clears: ofHost }]
      : [];
  });
}

/** `commonpath([root, path]) == root`. */
function insideRoot(frame: Frame, slot: Slot, root: Value, when: boolean): Predicate[] {
  const { about } = read(frame, slot);
  if (about?.part !== 'common' || about.variable.root.kind !== 'slot') return [];
  const path = about.variable.root.slot;
  return isOwnFolder(root, frame.state.variables[path] ?? nothing)
    ? insideFolder(frame, path).map((variable) => ({ variable, when, clears: ofPath }))
    : [];
}

/** The key is not the one that leads to what all objects inherit from. */
export function notPrototype(frame: Frame, slot: Slot, when: boolean): Predicate[] {
  return aboutOf(frame, slot).flatMap(({ variable, part }) =>
    part === undefined ? [{ variable, when, clears: maskOf(['prototype']) }] : [],
  );
}

function clearedByPart(part: About['part'], other: Value): KindMask {
  if (part === undefined) return allKinds;
  if (part === 'host' || part === 'scheme') return part === 'host' ? ofHost : 0;
  if (part === 'common') return ofPath;
  if (part === 'type')
    return other.constants?.every((type) => type === 'number' || type === 'boolean')
      ? allKinds
      : typeIs(other);
  return 0;
}

/** A map of the program's own: what is among its keys is what the program decided. */
export function isOwnMap(frame: Frame, { refs, taints }: Value): boolean {
  return (
    taints.length === 0 &&
    refs.length > 0 &&
    refs.every((ref) => {
      const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
      return (
        thing?.kind === 'map' && thing.type === undefined && thing.fields.size > 0 && thing.rest === nothing
      );
    })
  );
}

/** `typeof x === 'string'` rules out objects: what NoSQL operators and prototype pollution need; a function or a number is no text. */
function typeIs(other: Value): KindMask {
  if (other.constants?.every((type) => typeof type === 'string' && noText.test(type))) return allKinds;
  return other.constants?.every((type) => type === 'string') ? maskOf(['nosql', 'prototype']) : 0;
}

const noText = /^(?:function|number|bigint|boolean|undefined|symbol)$/;

/** A member of a collection that nobody else can write to. */
export function membership(frame: Frame, slot: Slot, collection: Value, when: boolean): Predicate[] {
  if (deepTaints(frame, collection).length > 0) return [];
  // A text that contains it is no list of what is allowed.
  if (collection.refs.length === 0 && collection.constants !== undefined) return [];
  const denied = deniedBy(frame, collection);
  return aboutOf(frame, slot).flatMap(({ variable, part }) =>
    part === undefined
      ? [{ variable, when, clears: allKinds }, ...(denied ? [{ variable, when: !when, clears: denied }] : [])]
      : part === 'host'
        ? [{ variable, when, clears: ofHost }]
        : [],
  );
}

/** A list of what is refused, such as `__proto__`: what is not in it is safe for what needs that. */
function deniedBy(frame: Frame, { refs }: Value): KindMask {
  const isRefused = refs.some((ref) => {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    return [...(thing?.fields.values() ?? []), ...(thing ? [thing.rest] : [])].some(({ constants }) =>
      constants?.includes('__proto__'),
    );
  });
  return isRefused ? maskOf(['prototype']) : 0;
}

/** `'..' in path`: what it holds where the answer is no. */
export function containment(frame: Frame, slot: Slot, part: Value, whenSafe: boolean): Predicate[] {
  const texts = part.constants;
  if (texts === undefined || texts.length !== 1 || typeof texts[0] !== 'string') return [];
  const clears = clearedWithout(texts[0]);
  if (clears === 0) return [];
  return aboutOf(frame, slot).flatMap(({ variable, part: of }) =>
    of === undefined ? [{ variable, when: whenSafe, clears }] : [],
  );
}

/** Kinds that need a text: without it they are safe. */
export function clearedWithout(text: string): KindMask {
  // Without a slash it is a name, which leads nowhere else.
  if (text === '..' || text === '../' || text === '/') return ofPath;
  if (text === '\n' || text === '\r' || text === '\r\n') return maskOf(['log', 'header', 'mail']);
  if (text === '<') return maskOf(['html']);
  if (text === '$') return maskOf(['nosql']);
  if (text === "'" || text === '"') return maskOf(['xpath']);
  if (text === '__proto__') return maskOf(['prototype']);
  return 0;
}

/** Kinds that are safe once a text was replaced everywhere: `....//` without `../` is `../`. */
export function clearedByReplacing(text: string, by: string): KindMask {
  // Elsewhere another letter leads into folders, too; who refuses a name with one refuses that as well.
  if (by.includes(text) || text === '/') return 0;
  const rises = text.length > 1 && text !== '..' && (by === '' || by.includes('/'));
  return rises ? 0 : clearedWithout(text);
}

/** What a model says of the argument of a call, once its answer is known. */
export function guardsOf(
  guards: readonly Guard[],
  slotAt: (at: Guard['at']) => Slot | undefined,
  frame: Frame,
): Predicate[] {
  return guards.flatMap(({ at, clears, when }) => {
    const slot = slotAt(at);
    if (slot === undefined || slot < 0 || when === 'return') return [];
    return aboutOf(frame, slot).flatMap(({ variable, part }) => {
      if (part === 'length' || part === 'extension' || part === 'relative') return [];
      const mask = part === 'host' ? maskOf(clears) & ofHost : maskOf(clears);
      return mask === 0 ? [] : [{ variable, when, clears: mask }];
    });
  });
}

/** The answer turned round. */
export function negated(value: Value): readonly Predicate[] {
  return (value.predicates ?? []).map((predicate) => ({ ...predicate, when: !predicate.when }));
}

/** Goes on in the state where a condition was answered so. @returns false when it cannot have been. */
export function assume(frame: Frame, condition: Slot, answer: boolean): boolean {
  const value = read(frame, condition);
  const known = truth(value);
  if (known !== undefined && known !== answer) return false;
  for (const predicate of value.predicates ?? []) if (predicate.when === answer) apply(frame, predicate);
  // `if (!name)`: empty on the other side.
  if (!answer) {
    for (const { variable, part } of aboutOf(frame, condition)) {
      if (part === undefined) refine(frame, variable, allKinds);
      // No host: an address on the same site.
      if (part === 'host') refine(frame, variable, ofHost);
    }
  }
  return true;
}

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
