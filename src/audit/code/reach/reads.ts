import type { Block, Instruction, Slot } from '#ir/code/instruction';

/** Every slot that an instruction reads. */
export function readsOf(at: Instruction): readonly (Slot | undefined)[] {
  switch (at.op) {
    case 'copy':
      return [at.from, ...(at.and ?? []), ...(at.or ?? [])];
    case 'cast':
    case 'result':
    case 'address':
    case 'pointed':
    case 'store-global':
    case 'store-cell':
    case 'await':
    case 'yield':
    case 'print':
      return [at.from];
    case 'field':
    case 'element':
      return [at.object];
    case 'set-field':
      return [at.object, at.from];
    case 'index':
    case 'delete-index':
      return [at.object, at.index];
    case 'set-index':
      return [at.object, at.index, at.from];
    case 'slice':
      return [at.object, at.first, at.last, at.step];
    case 'call':
    case 'new':
      return [at.callee, ...at.args.map(({ value }) => value)];
    case 'call-method':
      return [at.object, ...at.args.map(({ value }) => value)];
    case 'binary':
      return [at.left, at.right];
    case 'unary':
      return [at.operand];
    case 'template':
      return [...at.parts, at.tag];
    case 'list':
      return at.items.map(({ value }) => value);
    case 'map':
      return at.entries.flatMap(({ key, value }) => [key, value]);
    case 'function':
      return (at.defaults ?? []).map(({ value }) => value);
    case 'class':
      return at.bases;
    default:
      return [];
  }
}

/** Every slot that the end of a block reads as a value; what it only asks for its truth is no use. */
export function readsAtEnd({ end }: Block): readonly (Slot | undefined)[] {
  return end.kind === 'return' || end.kind === 'throw' ? [end.value] : [];
}
