import type { Instruction, Slot } from '../code/instruction.ts';
import {
  amongParents,
  clearedWithout,
  containment,
  insideRoot,
  ofGivenHost,
  ofHost,
  ofPath,
} from './containment.ts';
import { deepTaints } from './deep-taints.ts';
import { aboutOf, type Frame, read, thingAt } from './frame.ts';
import { ofNil } from './go-answers.ts';
import { firstLetters } from './go-letters.ts';
import type { Guard } from './models.ts';
import { clearedByLetters } from './patterns.ts';
import { apply, refine, rooted, single } from './refine.ts';
import { allKinds, type KindMask, maskOf } from './taint-kind.ts';
import { type About, nothing, type Predicate, truth, type Value } from './value.ts';

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
