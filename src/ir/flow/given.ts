import type { Argument, Slot } from '../code/instruction.ts';
import type { Place, Value } from './value.ts';

/** What a call is given. */
export interface Given {
  readonly args: readonly GivenArgument[];
  readonly receiver?: Value;
  /** Where the receiver was read from, for what a guard tells of it. */
  readonly receiverSlot?: Slot;
  readonly place: Place;
  /** Of a route: the path, whose parts its handler gets. */
  readonly path?: string | undefined;
}

/** An argument with its value. */
export interface GivenArgument extends Argument {
  readonly is: Value;
}

/** Field under which a function that only a caller knows holds what it was called with; `resolve` of a promise. */
export const calledWith = '#called';
/** The same for what came second: `yield(key, value)`. */
export const calledWithSecond = '#called second';
