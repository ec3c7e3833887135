import type { Place } from '../../value.ts';

/** One thing that lets somebody go on, and where it is written. */
export interface PathStep {
  /** The id of the resource that says so. */
  readonly resource: string;
  readonly says: string;
  readonly place: Place;
}

/** Whether somebody gets on: by what, or what would have to be known. */
export type Told =
  | { readonly is: 'yes'; readonly steps: readonly PathStep[] }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly why: string; readonly place: Place };

/** Nobody gets on, as far as it is written. */
export const no: Told = { is: 'no' };

/** Somebody gets on by these steps. */
export function yes(...steps: readonly PathStep[]): Told {
  return { is: 'yes', steps };
}

/** Nobody knows, and why. */
export function unknown(why: string, place: Place): Told {
  return { is: 'unknown', why, place };
}

/** All of it, in order: the first that surely does not hold decides, then what nobody knows. */
export function allTold(all: readonly Told[]): Told {
  const stop = all.find(({ is }) => is === 'no') ?? all.find(({ is }) => is === 'unknown');
  return stop ?? yes(...all.flatMap((each) => (each.is === 'yes' ? each.steps : [])));
}

/** Any of it: the first that holds decides, then what nobody knows. */
export function anyTold(all: readonly Told[]): Told {
  return all.find(({ is }) => is === 'yes') ?? all.find(({ is }) => is === 'unknown') ?? no;
}
