import type { Block, ConstantValue, Slot, Span, TypeName } from './instruction.ts';

export type { TypeName } from './instruction.ts';

/** What a module was written in. */
export type CodeLanguage = 'python' | 'javascript' | 'typescript' | 'java' | 'go' | 'template' | 'settings';

/** One source file, lowered. Plain data: it crosses threads and is remembered between scans. */
export interface CodeModule {
  readonly path: string;
  readonly language: CodeLanguage;
  /** What a file of Go says that it is part of. */
  readonly package?: string;
  /** The first is the module's own code, from top to bottom. */
  readonly functions: readonly CodeFunction[];
  readonly classes: readonly CodeClass[];
  /** What the module imports, as written, without repetition: the edges of the project's graph. */
  readonly imports: readonly string[];
  readonly exports: readonly ModuleExport[];
  /** Regions that could not be parsed. */
  readonly broken: readonly Span[];
}

/** `export { local as name }`; from another module: `export { imported as name } from 'module'`, `export * from`. */
export interface ModuleExport {
  /** `default` and `*` included. */
  readonly name: string;
  readonly local?: string;
  readonly module?: string;
  readonly imported?: string;
}

/** A function as blocks of instructions. */
export interface CodeFunction extends Span {
  /** As people would say it: `<module>`, `search`, `Orders.find`, `search.<lambda>`. */
  readonly name: string;
  readonly kind:
    | 'module'
    | 'function'
    | 'method'
    | 'constructor'
    | 'getter'
    | 'setter'
    | 'lambda'
    | 'template';
  readonly parameters: readonly Parameter[];
  /** How many slots there are. Parameters are the first, variables follow, then intermediate values, each set once. */
  readonly slots: number;
  /** Slots below this are parameters and variables: set more than once, joined where paths meet. */
  readonly variables: number;
  /** Names of the variables, for people and for debugging. */
  readonly names: readonly string[];
  /** Names of the variables that inner functions share. */
  readonly cells: readonly string[];
  /** Where each captured cell comes from: the function around it, its own cells first. */
  readonly captures: readonly { readonly name: string; readonly cell: number }[];
  /** Entry is block 0. */
  readonly blocks: readonly Block[];
  readonly async: boolean;
  readonly generator: boolean;
  /** `lexical`: `this` is that of the function around it. */
  readonly thisKind: 'own' | 'lexical' | 'none';
  /** Number of the class that it is a method of. */
  readonly class?: number;
  readonly static?: true;
  /** It has no code: classes below have. */
  readonly abstract?: true;
  readonly returns?: TypeName;
}

/** A parameter as it is declared. */
export interface Parameter {
  readonly name: string;
  readonly slot: Slot;
  readonly kind: 'positional' | 'keyword-only' | 'list-rest' | 'map-rest';
  readonly optional: boolean;
  /** What it is when nothing is given, where that is a constant. */
  readonly fallback?: { readonly value: ConstantValue };
  readonly type?: TypeName;
  /** As written before the parameter: `Body`, `Query('id')` of NestJS and the like; names resolve like types. */
  readonly decorators?: readonly {
    readonly name: string;
    readonly text?: string;
    /** Names of what it sends the value through first: `ParseUUIDPipe`. */
    readonly pipes?: readonly string[];
  }[];
}

/** A class with its bases, methods and fields. */
export interface CodeClass extends Span {
  readonly name: string;
  /** Only methods: another file of the package declares it (Go). */
  readonly part?: true;
  /** What has its methods is one (Go). */
  readonly interface?: true;
  /** As written, for the hierarchy; the `class` instruction has the values. */
  readonly bases: readonly TypeName[];
  readonly methods: readonly { readonly name: string; readonly function: number; readonly static?: true }[];
  readonly fields: readonly {
    readonly name: string;
    readonly type?: TypeName;
    readonly static?: true;
    readonly decorators?: Parameter['decorators'];
  }[];
}
