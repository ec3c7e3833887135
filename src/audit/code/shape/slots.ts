import type { Instruction, Slot } from '#ir/code/instruction';
import type { CodeFunction } from '#ir/code/module';

/** What a function's slots are made of, for questions about how code is written rather than what it does. */
export interface Slots {
  readonly instructions: readonly Instruction[];
  readonly madeBy: (slot: Slot) => Instruction | undefined;
  /** Names that stand in what makes a value, outermost last: `g`, `customer`, `role` of `g.customer['role'] == 'admin'`. */
  readonly wordsOf: (slot: Slot) => readonly string[];
}

/** Steps from a value to what it is made of. */
const deepest = 12;

/** Reads the instructions of a function from a slot back to what made it. */
export function openSlots({ blocks, names, variables }: CodeFunction): Slots {
  const instructions = blocks.flatMap((block) => block.instructions);
  const makers = new Map<Slot, Instruction>();
  for (const each of instructions) if ('to' in each && each.to >= variables) makers.set(each.to, each);

  function wordsOf(slot: Slot, depth = 0): readonly string[] {
    const at = makers.get(slot);
    if (slot < variables) return [names[slot] ?? ''];
    if (at === undefined || depth > deepest) return [];
    const of = (...slots: readonly (Slot | undefined)[]) =>
      slots.flatMap((each) => (each === undefined ? [] : wordsOf(each, depth + 1)));
    switch (at.op) {
      case 'load-global':
        return [at.name];
      case 'constant':
        return typeof at.value === 'string' ? [at.value] : [];
      case 'field':
        return [...of(at.object), at.name];
      case 'index':
        return of(at.object, at.index);
      case 'call-method':
        return [...of(at.object), at.name, ...of(...at.args.map(({ value }) => value))];
      case 'call':
      case 'new':
        return [...of(at.callee), ...of(...at.args.map(({ value }) => value))];
      case 'binary':
        return of(at.left, at.right);
      case 'unary':
        return of(at.operand);
      case 'copy':
      case 'await':
        return of(at.from);
      case 'list':
        return of(...at.items.map(({ value }) => value));
      default:
        return [];
    }
  }

  return { instructions, madeBy: (slot) => makers.get(slot), wordsOf: (slot) => wordsOf(slot) };
}

/** `currentUser` and `CURRENT-USER` as `current_user`, so that one pattern tells the words of both. */
export function spelled(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[-.\s]/g, '_')
    .toLowerCase();
}
