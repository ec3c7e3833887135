import type { DataNode } from './data/node.ts';

/**
 * The language-neutral code of one function: three-address instructions over numbered slots, in basic blocks. Every
 * front end lowers to this and the flow engine reads nothing else. See docs/decisions/0020.
 */

/** A variable or an intermediate value of one function, by number. */
export type Slot = number;

/** Where an instruction stands in its file: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A type as written: `Session`, `orm.Session`, `list[Order]` is `list` with `Order`. Names resolve like variables. */
export interface TypeName {
  readonly name: string;
  readonly of?: readonly TypeName[];
}

/** A value that the program writes down. */
export type ConstantValue = string | number | boolean | bigint | null | undefined;

/** One argument of a call, item of a list or part of a map, in the order of the text. */
export interface Argument {
  readonly value: Slot;
  /** `timeout=3`, `{ timeout: 3 }`. */
  readonly name?: string;
  /** `*items`, `...items`: each element is an argument; `**options`, `{ ...options }`: each entry is one. */
  readonly spread?: 'list' | 'map';
}

/** One step of a function: reads slots, writes at most one. */
export type Instruction = Span &
  (
    | { readonly op: 'constant'; readonly to: Slot; readonly value: ConstantValue }
    /** `/ab+c/i`: a literal regular expression. */
    | { readonly op: 'regex'; readonly to: Slot; readonly source: string; readonly flags: string }
    /** With `and` it is what `a && b` gave, with `or` what `a || b` did: its truth tells of both. */
    | {
        readonly op: 'copy';
        readonly to: Slot;
        readonly from: Slot;
        readonly and?: readonly Slot[];
        readonly or?: readonly Slot[];
      }
    /** The same as one of a type: `narrow` where the program says so, else where nothing is known better. */
    | {
        readonly op: 'cast';
        readonly to: Slot;
        readonly from: Slot;
        readonly type: TypeName;
        readonly narrow?: true;
      }
    /** One of several results of a call, by its number; the `last` mostly tells whether there are any (Go). */
    | {
        readonly op: 'result';
        readonly to: Slot;
        readonly from: Slot;
        readonly number: number;
        readonly last?: true;
      }
    /** `&x`: objects are what leads to them, of a text or a number it is a box; `*p` is what it leads to (Go). */
    | { readonly op: 'address' | 'pointed'; readonly to: Slot; readonly from: Slot }
    /** A variable of the module, a builtin or a name that nobody declares. */
    | { readonly op: 'load-global'; readonly to: Slot; readonly name: string }
    | { readonly op: 'store-global'; readonly name: string; readonly from: Slot }
    /** A variable that an inner function shares: first the function's own cells, then those that it captured. */
    | { readonly op: 'load-cell'; readonly to: Slot; readonly cell: number }
    | { readonly op: 'store-cell'; readonly cell: number; readonly from: Slot }
    /** `this`, `self` of the function or, in an arrow function, of the one around it. */
    | { readonly op: 'this'; readonly to: Slot }
    | { readonly op: 'super'; readonly to: Slot }
    | { readonly op: 'field'; readonly to: Slot; readonly object: Slot; readonly name: string }
    | { readonly op: 'set-field'; readonly object: Slot; readonly name: string; readonly from: Slot }
    | { readonly op: 'index'; readonly to: Slot; readonly object: Slot; readonly index: Slot }
    | { readonly op: 'set-index'; readonly object: Slot; readonly index: Slot; readonly from: Slot }
    /** `del a[b]`, `delete a.b`. */
    | { readonly op: 'delete-index'; readonly object: Slot; readonly index: Slot }
    | {
        readonly op: 'slice';
        readonly to: Slot;
        readonly object: Slot;
        readonly first?: Slot;
        readonly last?: Slot;
        readonly step?: Slot;
      }
    | {
        readonly op: 'call';
        readonly to: Slot;
        readonly callee: Slot;
        readonly args: readonly Argument[];
        readonly decorator?: true;
      }
    | {
        readonly op: 'call-method';
        readonly to: Slot;
        readonly object: Slot;
        readonly name: string;
        readonly args: readonly Argument[];
        /** Where the name of the method stands. */
        readonly nameStart: number;
      }
    | { readonly op: 'new'; readonly to: Slot; readonly callee: Slot; readonly args: readonly Argument[] }
    | {
        readonly op: 'binary';
        readonly to: Slot;
        readonly operator: BinaryOperator;
        readonly left: Slot;
        readonly right: Slot;
      }
    | { readonly op: 'unary'; readonly to: Slot; readonly operator: UnaryOperator; readonly operand: Slot }
    /** An f-string, a template literal: text and values in order. With `tag`, the function that gets them. */
    | { readonly op: 'template'; readonly to: Slot; readonly parts: readonly Slot[]; readonly tag?: Slot }
    | {
        readonly op: 'list';
        readonly to: Slot;
        readonly kind: 'list' | 'tuple' | 'set';
        readonly items: readonly Argument[];
      }
    | { readonly op: 'map'; readonly to: Slot; readonly entries: readonly MapEntry[] }
    /** What a loop over `object` gives each time: its elements, its keys (`for … in` of JavaScript) or pairs. */
    | {
        readonly op: 'element';
        readonly to: Slot;
        readonly object: Slot;
        readonly of: 'values' | 'keys' | 'entries';
      }
    /** `defaults` are values of parameters that nobody gives, where they are worked out when the function is made (Python). */
    | {
        readonly op: 'function';
        readonly to: Slot;
        readonly function: number;
        readonly defaults?: readonly ParameterDefault[];
      }
    | { readonly op: 'class'; readonly to: Slot; readonly class: number; readonly bases: readonly Slot[] }
    /** A module as written (`./orders`, `..store.orders`, `flask`), or what it exports under a name; `*` is everything, `types` what is gone when it runs. */
    | {
        readonly op: 'import';
        readonly to: Slot;
        readonly module: string;
        readonly name?: string;
        readonly types?: true;
      }
    /** What a data file holds: as part of the code, or as what ships with it. */
    | { readonly op: 'data'; readonly to: Slot; readonly data: DataNode; readonly isExact: boolean }
    | { readonly op: 'await'; readonly to: Slot; readonly from: Slot }
    | { readonly op: 'yield'; readonly to: Slot; readonly from?: Slot; readonly each?: true }
    /** The exception that a handler got; `types` as written. */
    | { readonly op: 'caught'; readonly to: Slot; readonly types: readonly string[] }
    /** A template file prints a value: in which context, and whether the engine escapes it on the way. */
    | {
        readonly op: 'print';
        readonly from: Slot;
        readonly context: OutputContext;
        readonly escaped: boolean;
      }
  );

/** The default of a parameter that is worked out when the function is made. */
export interface ParameterDefault {
  readonly parameter: number;
  readonly value: Slot;
}

/** An entry of a map that is written down; without a key it is spread into it. */
export interface MapEntry {
  /** Absent for `**other`, `...other`. */
  readonly key?: Slot;
  readonly value: Slot;
}

/** Where in a page a text is printed, which decides what is dangerous there. */
export type OutputContext =
  | 'html-text'
  | 'html-attribute'
  | 'html-attribute-unquoted'
  | 'url-attribute'
  | 'script'
  | 'script-string'
  | 'style'
  | 'comment'
  | 'tag'
  /** It is worked out as an expression before it is printed. */
  | 'expression'
  /** It becomes part of a statement of SQL: a text of that has places where something is put in, too. */
  | 'statement';

/** Operators on two, as Python and JavaScript write them. */
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '//'
  | '%'
  | '**'
  | '@'
  | '&'
  | '|'
  | '^'
  | '<<'
  | '>>'
  | '>>>'
  /** `===` of JavaScript and `is` of Python are `==` here. */
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | 'not-in'
  | 'instanceof';

/** Operators on one. */
export type UnaryOperator = 'not' | '-' | '+' | '~' | 'typeof' | 'void';

/** How a block ends. */
export type Terminator =
  | { readonly kind: 'goto'; readonly to: number }
  | { readonly kind: 'branch'; readonly condition: Slot; readonly yes: number; readonly no: number }
  | { readonly kind: 'return'; readonly value?: Slot }
  /** `assert`: left out where the program is optimised. */
  | { readonly kind: 'throw'; readonly value?: Slot; readonly assert?: true }
  /** Nothing comes here: after `process.exit()` in the text of the language, an empty match. */
  | { readonly kind: 'unreachable' };

/** Straight code: one way in, one way out, but that an exception may leave it anywhere for its handler. */
export interface Block {
  readonly instructions: readonly Instruction[];
  readonly end: Terminator & Partial<Span>;
  /** The block that catches what is thrown here; without one the function ends. */
  readonly handler?: number;
}
