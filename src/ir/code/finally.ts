/** Copies of bodies of `finally` in each other: each is read on the way out and on the way of what is thrown. */
const mostCopies = 2;

/** Copies in one file; a file that has more is made to have them. */
const mostInFile = 200;

/** What is known of bodies of `finally` while a file is lowered. */
export interface Copying {
  /** How many copies of bodies of `finally` this is in. */
  readonly copies: number;
  readonly file: { readonly copied: { count: number } };
}

/**
 * Whether a body of `finally` may be lowered once more, for one more way out: nested in each other they would double with
 * each level. Counts the copy.
 */
export function mayCopy({ copies, file }: Copying): boolean {
  return copies < mostCopies && file.copied.count++ < mostInFile;
}

/** The context inside of a copy. */
export function inCopy<C extends Copying>(context: C): C {
  return { ...context, copies: context.copies + 1 };
}

/** Bodies that run on the way out of a function, the innermost first, each with the context to lower it in. */
export function* onTheWayOut<C extends Copying & { readonly finallies: readonly number[] }>(
  context: C,
): Generator<{ readonly body: number; readonly within: C }> {
  for (const body of context.finallies.toReversed()) {
    if (!mayCopy(context)) return;
    yield { body, within: inCopy({ ...context, finallies: [] }) };
  }
}
