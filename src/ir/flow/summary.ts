import type { Heap, Thing } from './heap.ts';
import type { Parts } from './parts.ts';
import type { Relevance } from './relevance.ts';
import type { KindMask, TaintKind } from './taint-kind.ts';
import type { Place, Setting, Taint, Value } from './value.ts';

/**
 * What calling a function does, said in terms of its parameters: made once for each context that matters and
 * instantiated at every call. Parameters are numbered in order; then come the receiver and the captured cells.
 */
export interface Summary {
  readonly returns: Value;
  /** What it throws, `nothing` where it throws nothing that matters. */
  readonly throws: Value;
  /** Objects that what it returns or writes leads to. */
  readonly made: ReadonlyMap<string, Thing>;
  /** What it writes into its arguments. */
  readonly writes: readonly {
    readonly index: number;
    readonly path: readonly string[];
    readonly thing: Thing;
  }[];
  /** Data of its parameters in dangerous places. */
  readonly hits: readonly Hit[];
  /** Parameters of which more than the taint matters: it calls them, compares them, uses them as keys. */
  readonly asked: ReadonlySet<number>;
  /** Those among them of which the class matters. */
  readonly called: ReadonlySet<number>;
  readonly guards: readonly ParameterGuard[];
  /** What it writes into variables of modules and shared objects, as far as that is its parameters'. */
  readonly globals: readonly { readonly module: number; readonly name: string; readonly value: Value }[];
  readonly shared: ReadonlyMap<string, Thing>;
  /** It never comes back. */
  readonly exits: boolean;
}

/** A parameter that is safe for some kinds after the function answered so, or at all. */
export interface ParameterGuard {
  readonly index: number;
  readonly path: readonly string[];
  readonly when: true | false | 'return';
  readonly clears: KindMask;
}

/** Data at a sink. */
export interface Hit {
  readonly place: Place;
  readonly kind: TaintKind;
  readonly taint: Taint;
  /** What the data is given to: `sqlite3.Cursor.execute`. */
  readonly sink: string;
  readonly function: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  /** What stands there is a parameter of the function as it was given: whoever puts the text together does the harm. */
  readonly whole?: true;
  /** Dangerous is not the data but an object that was read under a key of somebody: `Value.keyed`. */
  readonly keyed?: true;
  /** Where it is another than that which the kind stands for. */
  readonly weakness?: string;
  /** The text of the program without which it would be none: a slow pattern. */
  readonly literal?: string;
  /** What a data file says, without which it would be none. */
  readonly setting?: Setting;
  /** What is known of the text in which it stands, a NUL for what is not. */
  readonly text?: string;
}

/** A fault that needs no data flow. */
export interface Fault {
  readonly place: Place;
  readonly weakness: string;
  readonly about: string;
  readonly function: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  /** The text of the program that makes it one, where a condition asked for one. */
  readonly literal?: string;
  /** What a data file says, without which it would be none. */
  readonly setting?: Setting;
  /** Where it is used, when `place` is where the text is written. */
  readonly use?: Place;
  /** Why it is one here, as a sentence. */
  readonly because?: string;
}

/** A route of an HTTP server. */
export interface Route {
  readonly place: Place;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly handler: string | undefined;
}

/** Something of a library that is called: for reachability and threat models. */
export interface ExternalCall {
  readonly place: Place;
  readonly symbol: string;
}

/** A function of the program, by the number of its module and its own there. */
export interface FunctionId {
  readonly module: number;
  readonly function: number;
}

/** One function of the program calls another, or gives it to something that may. */
export interface FunctionEdge {
  readonly from: FunctionId;
  readonly to: FunctionId;
  /** Where in the file of the caller. */
  readonly start: number;
}

/** Data of its parameters in dangerous places, of a function whose callers nobody knows. */
export interface OpenHits {
  readonly module: number;
  readonly number: number;
  readonly hits: readonly Hit[];
}

/** All that reading the whole program gave. */
export interface ProgramFlows {
  readonly hits: readonly Hit[];
  /** Of every function that does something dangerous with what it is given. */
  readonly open: readonly OpenHits[];
  readonly faults: readonly Fault[];
  readonly routes: readonly Route[];
  readonly calls: readonly ExternalCall[];
  readonly edges: readonly FunctionEdge[];
  /** Addresses that calls to the outside are given, as far as they are known: a NUL for what is not. */
  readonly addresses: readonly (ExternalCall & { readonly text: string })[];
  /** Functions that were left before they had settled, or that the budget did not reach. */
  readonly unsettled: readonly { readonly module: number; readonly function: string; readonly why: string }[];
  readonly work: number;
  /** Which modules have to do with each other. */
  readonly parts: Parts;
  /** What of each test is read although nothing calls it; undefined for what is no test. */
  readonly reads: Relevance['reads'];
}

/** What reading a function once gave. */
export interface Interpreted {
  readonly summary: Summary;
  readonly hits: readonly Hit[];
  readonly faults: readonly Fault[];
  /** Instructions that were done: the measure of work. */
  readonly work: number;
  /** Set when the function was left before it had settled. */
  readonly unsettled: boolean;
  readonly heap: Heap;
}
