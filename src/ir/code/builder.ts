import type { Block, Instruction, Slot, Span, Terminator } from './instruction.ts';
import type { CodeFunction, Parameter } from './module.ts';

/** An instruction before it has a place. */
export type Draft = Instruction extends infer Each
  ? Each extends Instruction
    ? Omit<Each, 'start' | 'end'>
    : never
  : never;

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
      const placed = parameters.map(({ id, ...parameter }) => ({
        ...parameter,
        slot: variable(id, parameter.name),
      }));
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
  for (const each of instructions) renumber(each, final);
  return {
    instructions,
    end: endRenumbered(end ?? { kind: 'return' }, final),
    ...(handler === undefined ? {} : { handler }),
  };
}

/** Numbers of an instruction that are no slots. */
const noSlots: ReadonlySet<string> = new Set(['start', 'end', 'nameStart', 'cell', 'function', 'class']);

/** Only slots can be negative, so what is numbered stays as it is. In place: copies of all instructions took a tenth of the time. */
function renumber(instruction: Instruction, final: (slot: Slot) => Slot): void {
  const fields = instruction as unknown as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === 'number') {
      if (value < 0 && !noSlots.has(name) && (name !== 'value' || instruction.op !== 'constant'))
        fields[name] = final(value);
    } else if (Array.isArray(value)) renumberList(value, final);
  }
}

/** Slots, arguments, entries of a map. */
function renumberList(items: unknown[], final: (slot: Slot) => Slot): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item === 'number') {
      if (item < 0) items[i] = final(item);
    } else if (typeof item === 'object' && item !== null) {
      const fields = item as Record<string, unknown>;
      for (const name in fields) {
        const slot = fields[name];
        if (typeof slot === 'number' && slot < 0) fields[name] = final(slot);
      }
    }
  }
}

function endRenumbered(
  end: Terminator & Partial<Span>,
  final: (slot: Slot) => Slot,
): Terminator & Partial<Span> {
  if (end.kind === 'branch') return { ...end, condition: final(end.condition) };
  if ((end.kind === 'return' || end.kind === 'throw') && end.value !== undefined)
    return { ...end, value: final(end.value) };
  return end;
}
