import type { Block, Instruction, Slot, Span, Terminator } from './instruction.ts';
import type { CodeFunction, Parameter } from './module.ts';

/** An instruction before it has a place. */
export type Draft = Instruction extends infer Each ? (Each extends Instruction ? Omit<Each, 'start' | 'end'> : never) : never;

/** Puts the code of one function together, block by block. */
export interface FunctionBuilder {
  /** A new intermediate value. */
  readonly temp: () => Slot;
  /** The slot of a variable, by a text that is its own; made at the first call. */
  readonly variable: (id: string, name?: string) => Slot;
  /** A new variable that the program does not name: what a ternary gives. */
  readonly hidden: () => Slot;
  readonly emit: (draft: Draft, span: Span) => void;
  /** A block that is to be filled later; it catches what the block at hand would. */
  readonly block: () => number;
  /** Goes on in that block. */
  readonly enter: (block: number) => void;
  /** Ends the block at hand unless it has ended; what is emitted after it is unreachable until `enter`. */
  readonly end: (end: Terminator & Partial<Span>) => void;
  readonly hasEnded: () => boolean;
  /** Blocks that are made from now on have this handler; gives the one before. */
  readonly handler: (block: number | undefined) => number | undefined;
  readonly build: (rest: FunctionRest) => CodeFunction;
}

/** What the builder does not know. */
export type FunctionRest = Omit<CodeFunction, 'blocks' | 'slots' | 'variables' | 'names' | 'parameters'> & {
  readonly parameters: readonly (Omit<Parameter, 'slot'> & { readonly id: string })[];
};

interface OpenBlock {
  readonly instructions: Instruction[];
  end: (Terminator & Partial<Span>) | undefined;
  readonly handler: number | undefined;
}

/** Temps get numbers above all variables when the function is built: negative until then. */
export function openFunction(): FunctionBuilder {
  const blocks: OpenBlock[] = [{ instructions: [], end: undefined, handler: undefined }];
  const variables = new Map<string, Slot>();
  const names: string[] = [];
  let current = blocks[0] as OpenBlock;
  let temps = 0;
  let handler: number | undefined;

  function variable(id: string, name = nameIn(id)): Slot {
    let slot = variables.get(id);
    if (slot === undefined) {
      slot = names.push(name) - 1;
      variables.set(id, slot);
    }
    return slot;
  }

  return {
    temp: () => -1 - temps++,
    variable,
    hidden: () => names.push('') - 1,
    emit(draft, { start, end }) {
      if (current.end === undefined) current.instructions.push({ ...draft, start, end } as Instruction);
    },
    block() {
      blocks.push({ instructions: [], end: undefined, handler });
      return blocks.length - 1;
    },
    enter(block) {
      current = blocks[block] as OpenBlock;
    },
    end(end) {
      current.end ??= end;
    },
    hasEnded: () => current.end !== undefined,
    handler(block) {
      const before = handler;
      handler = block;
      return before;
    },
    build({ parameters, ...rest }) {
      const placed = parameters.map(({ id, ...parameter }) => ({ ...parameter, slot: variable(id, parameter.name) }));
      const final = (slot: Slot): Slot => (slot < 0 ? names.length - 1 - slot : slot);
      return {
        ...rest,
        parameters: placed,
        slots: names.length + temps,
        variables: names.length,
        names,
        blocks: blocks.map((block) => finished(block, final)),
      };
    },
  };
}

function nameIn(id: string): string {
  const at = id.indexOf('#');
  return at < 0 ? id : id.slice(0, at);
}

function finished({ instructions, end, handler }: OpenBlock, final: (slot: Slot) => Slot): Block {
  return {
    instructions: instructions.map((each) => renumbered(each, final)),
    end: endRenumbered(end ?? { kind: 'return' }, final),
    ...(handler === undefined ? {} : { handler }),
  };
}

/** The properties of instructions that are slots. */
const slotNames: readonly string[] = ['to', 'from', 'object', 'index', 'callee', 'left', 'right', 'operand', 'tag', 'first', 'last', 'step', 'value', 'key'];

function renumbered(instruction: Instruction, final: (slot: Slot) => Slot): Instruction {
  const result: Record<string, unknown> = { ...instruction };
  for (const name of slotNames) {
    if (name === 'value' && instruction.op === 'constant') continue;
    const slot = result[name];
    if (typeof slot === 'number') result[name] = final(slot);
  }
  for (const list of ['args', 'items', 'entries', 'defaults']) {
    const items = result[list];
    if (Array.isArray(items)) result[list] = items.map((item: Record<string, unknown>) => itemRenumbered(item, final));
  }
  for (const list of ['parts', 'bases']) {
    const slots = result[list];
    if (Array.isArray(slots)) result[list] = slots.map(final);
  }
  return result as unknown as Instruction;
}

function itemRenumbered(item: Record<string, unknown>, final: (slot: Slot) => Slot): Record<string, unknown> {
  const result = { ...item };
  for (const name of ['value', 'key']) if (typeof result[name] === 'number') result[name] = final(result[name]);
  return result;
}

function endRenumbered(end: Terminator & Partial<Span>, final: (slot: Slot) => Slot): Terminator & Partial<Span> {
  if (end.kind === 'branch') return { ...end, condition: final(end.condition) };
  if ((end.kind === 'return' || end.kind === 'throw') && end.value !== undefined) return { ...end, value: final(end.value) };
  return end;
}
