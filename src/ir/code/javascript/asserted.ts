import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression } from './context.ts';
import type { Misread } from './misread.ts';

/** Lowers a whole that was misread: the operation, with the whole in the place of its last operand. */
export function lowerMisread(context: Context, whole: number, misread: Misread): Slot {
  const { misread: all, instead } = context.file;
  const { asserted, operation, operand } = misread;
  all.delete(whole);
  instead.set(operand, whole).set(asserted, operand);
  const slot = lowerExpression(context, operation);
  instead.delete(operand);
  instead.delete(asserted);
  // The same text may be lowered again: a body of `finally`.
  all.set(whole, misread);
  return slot;
}
