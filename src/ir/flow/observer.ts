import type { Instruction, Slot } from '../code/instruction.ts';
import { deepTaints } from './deep-taints.ts';
import { type Frame, type Observer, placeOf, read, write } from './frame.ts';
import { joinTaints } from './join.ts';
import type { KindMask } from './taint-kind.ts';
import type { Place, Taint, Value } from './value.ts';
import { withStep } from './way.ts';

/** Something on the way of data made it harmless for some kinds. */
export interface Safening {
  /** `call`: what it gives back is safer than what it got; `check`: what comes after an answer is safer than before. */
  readonly how: 'call' | 'check';
  readonly place: Place;
  /** The name that is called as it is written; empty where none is. */
  readonly name: string;
  readonly function: number;
  readonly kinds: KindMask;
  /** Ids of the origins of the data. */
  readonly origins: ReadonlySet<string>;
}

/** What was seen. */
export interface Watch extends Observer {
  readonly safenings: () => readonly Safening[];
  readonly wasReached: (module: number, number: number, block: number) => boolean;
  /** What instructions of the places that were asked for got, the last time that they were read. */
  readonly given: () => ReadonlyMap<Instruction, readonly Value[]>;
}

/** What to see. */
export interface Watching {
  /** The stretch whose instructions are looked at closely. */
  readonly at?: Place;
  /** Goes on as if this had made nothing safer: tells what it prevents. */
  readonly ignores?: (safening: Safening) => boolean;
}

/** Places that are noted at most: a program that has more is not explained by them. */
const mostNoted = 50_000;

/** Notes what makes data safer, by comparing what goes into an instruction with what comes out: no model is asked. */
export function openWatch({ at, ignores = () => false }: Watching): Watch {
  const noted = new Map<string, Safening>();
  const reached = new Set<string>();
  const given = new Map<Instruction, readonly Value[]>();

  function note(safening: Safening): boolean {
    const { how, place, kinds, origins } = safening;
    const id = `${how}:${place.module}:${place.start}:${place.end}`;
    const known = noted.get(id);
    if (known !== undefined)
      noted.set(id, {
        ...known,
        kinds: known.kinds | kinds,
        origins: new Set([...known.origins, ...origins]),
      });
    else if (noted.size < mostNoted) noted.set(id, safening);
    return ignores(safening);
  }

  function step(frame: Frame, instruction: Instruction, act: () => void): void {
    const isNear = at?.module === frame.module && instruction.start < at.end && instruction.end > at.start;
    if (!isNear && !makes(instruction)) return act();
    const values = slotsOf(instruction).map((slot) => read(frame, slot));
    if (isNear)
      given.set(
        instruction,
        values.map((value) => ({ ...value, taints: deepTaints(frame, value) })),
      );
    if (!makes(instruction)) return act();
    const before = values.flatMap((value) => deepTaints(frame, value));
    const variables = [...frame.state.variables];
    const { refined } = frame.state;
    act();
    const place = placeOf(frame, instruction);
    const name = nameOf(frame, instruction);
    const made = read(frame, instruction.to);
    const lost = lostBetween(before, deepTaints(frame, made));
    if (lost.length > 0 && note(safeningOf('call', place, name, frame.number, lost)))
      write(frame, instruction.to, {
        ...made,
        taints: joined(made.taints, withStep(lost, place, { kind: 'through', name })),
      });
    compareVariables(frame, 'check', place, name, variables, refined, instruction.to);
  }

  function assume(frame: Frame, condition: Slot, act: () => boolean): boolean {
    const variables = [...frame.state.variables];
    const { refined } = frame.state;
    if (!act()) return false;
    const place = placeOf(frame, madeAt(frame, condition));
    compareVariables(frame, 'check', place, '', variables, refined, -1);
    return true;
  }

  /** What is known of variables after, and not before. */
  function compareVariables(
    frame: Frame,
    how: Safening['how'],
    place: Place,
    name: string,
    before: readonly Value[],
    refined: Frame['state']['refined'],
    except: Slot,
  ): void {
    const { state, number } = frame;
    let isIgnored = false;
    before.forEach((value, slot) => {
      const now = state.variables[slot];
      if (now === undefined || now === value || slot === except || value.taints.length === 0) return;
      const lost = lostBetween(value.taints, now.taints);
      if (lost.length === 0 || !note(safeningOf(how, place, name, number, lost))) return;
      isIgnored = true;
      state.variables[slot] = value;
    });
    for (const [id, mask] of state.refined) {
      const more = mask & ~(refined.get(id) ?? 0);
      if (more === 0) continue;
      if (note({ how, place, name, function: number, kinds: more, origins: new Set() })) isIgnored = true;
    }
    if (isIgnored) state.refined = refined;
  }

  return {
    block: (module, number, block) => reached.add(`${module}:${number}:${block}`),
    step,
    assume,
    safenings: () => [...noted.values()],
    wasReached: (module, number, block) => reached.has(`${module}:${number}:${block}`),
    given: () => given,
  };
}

type Making = Extract<Instruction, { op: 'call' | 'call-method' | 'new' | 'binary' | 'unary' | 'cast' }>;

const ofTruth: ReadonlySet<string> = new Set([
  ...['==', '!=', '<', '<=', '>', '>=', 'in', 'not-in', 'instanceof'],
  ...['not', 'typeof', 'void'],
]);

/** It gives something that is made of what it gets: a comparison tells only of it. */
function makes(at: Instruction): at is Making {
  if (at.op === 'binary' || at.op === 'unary') return !ofTruth.has(at.operator);
  return at.op === 'call' || at.op === 'call-method' || at.op === 'new' || at.op === 'cast';
}

/** The slots that an instruction reads, in order. */
export function slotsOf(at: Instruction): readonly Slot[] {
  switch (at.op) {
    case 'call':
    case 'new':
      return at.args.map(({ value }) => value);
    case 'call-method':
      return [at.object, ...at.args.map(({ value }) => value)];
    case 'binary':
      return [at.left, at.right];
    case 'unary':
      return [at.operand];
    case 'cast':
      return [at.from];
    case 'set-field':
    case 'set-index':
    case 'print':
      return [at.from];
    default:
      return [];
  }
}

/** As it is written: `html.escape`, `clean`, `*`. */
function nameOf(frame: Frame, at: Making): string {
  if (at.op === 'binary' || at.op === 'unary') return at.operator;
  if (at.op === 'cast') return at.type.name;
  if (at.op === 'call-method') return `${writtenAs(frame, at.object)}.${at.name}`.replace(/^\./, '');
  return writtenAs(frame, at.callee);
}

function writtenAs(frame: Frame, slot: Slot): string {
  if (slot < frame.fn.variables) return frame.fn.names[slot] ?? '';
  const made = makerOf(frame, slot);
  switch (made?.op) {
    case 'load-global':
      return made.name;
    case 'field':
      return `${writtenAs(frame, made.object)}.${made.name}`.replace(/^\./, '');
    case 'copy':
      return writtenAs(frame, made.from);
    case 'import':
      return made.name ?? made.module;
    case 'this':
      return 'self';
    default:
      return '';
  }
}

function makerOf({ fn }: Frame, slot: Slot): Instruction | undefined {
  for (const { instructions } of fn.blocks)
    for (const each of instructions) if ('to' in each && each.to === slot) return each;
  return undefined;
}

/** Where a condition was worked out; a variable is asked where the block at hand ends. */
function madeAt(frame: Frame, slot: Slot): { readonly start: number; readonly end: number } {
  const { fn, block } = frame;
  const made = slot < fn.variables ? undefined : makerOf(frame, slot);
  return made ?? fn.blocks[block]?.instructions.at(-1) ?? fn;
}

function lostBetween(before: readonly Taint[], after: readonly Taint[]): readonly Taint[] {
  const lost: Taint[] = [];
  for (const taint of before) {
    const left = after.find(({ origin }) => origin.id === taint.origin.id)?.mask ?? 0;
    if ((taint.mask & ~left) !== 0) lost.push({ ...taint, mask: taint.mask & ~left });
  }
  return lost;
}

function joined(taints: readonly Taint[], lost: readonly Taint[]): readonly Taint[] {
  return lost.reduce<readonly Taint[]>((all, each) => joinTaints(all, [each]), taints);
}

function safeningOf(
  how: Safening['how'],
  place: Place,
  name: string,
  number: number,
  lost: readonly Taint[],
): Safening {
  const kinds = lost.reduce((mask, each) => mask | each.mask, 0);
  return { how, place, name, function: number, kinds, origins: new Set(lost.map(({ origin }) => origin.id)) };
}
