import type { Instruction, Slot, Span } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import { openSlots, type Slots } from './slots.ts';

/** A text of the program and where it is written. */
export interface Written extends Span {
  readonly text: string;
}

/** A regular expression of the program; flags are undefined where nobody knows them. */
export interface WrittenPattern extends Span {
  readonly source: string;
  readonly flags: string | undefined;
}

/** What slots of a function are by how they are written: constants through variables that are set once. */
export interface Texts extends Slots {
  /** What made a value, and the function in which that is, whose slots it names. */
  readonly maker: (slot: Slot) => Maker | undefined;
  readonly made: (slot: Slot) => Instruction | undefined;
  readonly text: (slot: Slot | undefined) => Written | undefined;
  readonly pattern: (slot: Slot | undefined) => WrittenPattern | undefined;
  /** Texts of a list that is written down. */
  readonly items: (slot: Slot) => readonly string[];
}

/** The instruction that made a value, and the texts of the function that it stands in. */
export interface Maker {
  readonly at: Instruction;
  readonly in: Texts;
}

/** A call of a method, the only kind of call that these checks look at. */
export type Call = Extract<Instruction, { op: 'call-method' }>;

/** Steps through variables, and parts of a text. */
const deepest = 8;

/** @returns a way to ask for the texts of each function of the module, in the order of the functions */
export function openTexts(module: CodeModule): readonly (readonly [CodeFunction, Texts])[] {
  const shared = new Map<string, Maker | undefined>();
  const all = module.functions.map((fn) => [fn, textsOf(fn, shared)] as const);
  for (const [, texts] of all)
    for (const at of texts.instructions) {
      if (at.op !== 'store-global') continue;
      const made = texts.madeBy(at.from);
      shared.set(at.name, shared.has(at.name) || made === undefined ? undefined : { at: made, in: texts });
    }
  return all;
}

function textsOf(fn: CodeFunction, shared: ReadonlyMap<string, Maker | undefined>): Texts {
  const slots = openSlots(fn);
  const variables = setOnce(slots.instructions, fn.variables);
  const texts: Texts = {
    ...slots,
    maker,
    made: (slot) => maker(slot)?.at,
    text: (slot) => (slot === undefined ? undefined : textIn(maker(slot))),
    pattern: (slot) => (slot === undefined ? undefined : patternIn(maker(slot))),
    items: (slot) => itemsIn(maker(slot)),
  };

  function maker(slot: Slot, depth = 0): Maker | undefined {
    const at = slot < fn.variables ? variables.get(slot) : slots.madeBy(slot);
    if (at === undefined || depth > deepest) return undefined;
    if (at.op === 'copy') return maker(at.from, depth + 1);
    return (at.op === 'load-global' ? shared.get(at.name) : undefined) ?? { at, in: texts };
  }

  return texts;
}

function textIn(made: Maker | undefined, depth = 0): Written | undefined {
  if (made === undefined || depth > deepest) return undefined;
  const { at } = made;
  if (at.op === 'constant' && typeof at.value === 'string')
    return { text: at.value, start: at.start, end: at.end };
  if (at.op !== 'binary' || at.operator !== '+') return undefined;
  const left = textIn(made.in.maker(at.left), depth + 1);
  const right = textIn(made.in.maker(at.right), depth + 1);
  return left && right && { text: left.text + right.text, start: at.start, end: at.end };
}

/** `/…/g`, `new RegExp('…', 'g')`. */
function patternIn(made: Maker | undefined): WrittenPattern | undefined {
  if (made === undefined) return undefined;
  const { at } = made;
  if (at.op === 'regex') return { source: at.source, flags: at.flags, start: at.start, end: at.end };
  if ((at.op !== 'new' && at.op !== 'call') || made.in.wordsOf(at.callee).join('.') !== 'RegExp')
    return undefined;
  const [source, flags] = at.args;
  const written = made.in.text(source?.value);
  if (written === undefined) return undefined;
  const said = flags === undefined ? '' : made.in.text(flags.value)?.text;
  return { source: written.text, flags: said, start: at.start, end: at.end };
}

function itemsIn(made: Maker | undefined): readonly string[] {
  if (made?.at.op !== 'list') return [];
  return made.at.items.flatMap(({ value }) => made.in.text(value)?.text ?? []);
}

function setOnce(instructions: readonly Instruction[], variables: number): ReadonlyMap<Slot, Instruction> {
  const once = new Map<Slot, Instruction | undefined>();
  for (const at of instructions)
    if ('to' in at && at.to < variables) once.set(at.to, once.has(at.to) ? undefined : at);
  return new Map([...once].flatMap(([slot, at]) => (at === undefined ? [] : [[slot, at] as const])));
}
