import type { ConstantValue } from '../code/instruction.ts';
import type { CodeLanguage } from '../code/module.ts';
import type { TaintKind } from './taint-kind.ts';

/**
 * What the engine knows of code that it does not see: libraries, frameworks, the language's own functions. Data, by the
 * fully qualified name of the thing: `flask.request.args`, `sqlite3.Connection.execute`. A framework is a file of these.
 */
export interface ModelPack {
  /** For people: `Flask`. */
  readonly name: string;
  readonly languages: readonly CodeLanguage[];
  /** Other names of the same thing: `flask.globals.request` is `flask.request`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Packages that became another thing with a major version: what their names are from then on. */
  readonly versions?: Readonly<Record<string, { readonly from: number; readonly is: string }>>;
  /** By the name of a property or variable, what reading it gives. */
  readonly values?: Readonly<Record<string, ValueModel>>;
  /** By the name of what is called. `*.execute` is a method of this name of a receiver that nobody knows. */
  readonly calls?: Readonly<Record<string, CallModel>>;
  /** Functions of the project itself, by the path of their module with dots and their name: taken as the model says. */
  readonly project?: Readonly<Record<string, CallModel>>;
  /** Functions that read data files of the tree, beside what their models say. */
  readonly readers?: Readonly<Record<string, DataReader>>;
  readonly types?: Readonly<Record<string, TypeModel>>;
  /** Parameters that a framework fills because of a decorator: `@Body()`. */
  readonly decorators?: Readonly<Record<string, CallbackParameter>>;
  /** What lets through only numbers and members of what the program lists, where a decorator names it: `ParseIntPipe`. */
  readonly pipes?: readonly string[];
  /** Functions that a platform calls by their name or place. */
  readonly entries?: readonly EntryModel[];
}

/** Where data comes from, and so how far it is to be trusted. */
export type SourceKind =
  | 'http-query'
  | 'http-body'
  | 'http-header'
  | 'http-cookie'
  | 'http-path'
  | 'http-file'
  | 'websocket'
  | 'message'
  | 'rpc'
  /** What a browser's page gets from its address, its opener, its storage. */
  | 'browser'
  /** What a page shows or its visitor typed there. */
  | 'document'
  | 'command-line'
  | 'environment'
  | 'file'
  | 'standard-input'
  | 'response'
  | 'database'
  | 'archive'
  | 'model-output'
  /** What a program that installs a package gives to its functions. */
  | 'caller'
  /** Not untrusted but confidential: passwords, card numbers. */
  | 'sensitive'
  /** Not untrusted but guessable. */
  | 'weak-random'
  /** Not untrusted but perhaps larger than what it is made: a number that was read from a text. */
  | 'parsed-number'
  /** Stack traces and texts of exceptions: not for strangers. */
  | 'error-detail';

/**
 * A place of a call: an argument by number (also where it is given by its name), all of them from one on, an entry of a
 * map given as an argument, the receiver, what is returned. `0.url` is the entry `url` of the first argument; `1+` are
 * all arguments from the second on; `0.*` is any element of the first.
 */
export type Position =
  | number
  | 'receiver'
  | 'result'
  | '**'
  | `${number}+`
  | `${number}.${string}`
  | `.${string}`;

/** How a call leads to what stands in a data file. `*.read` is a method of whatever stands for a file. */
export interface DataReader {
  readonly parameters?: readonly string[];
  /** The result stands for the file of this path. */
  readonly opens?: Position;
  /** Its path is that of a part of the program, wherever that lies: beside the code, below a folder of resources. */
  readonly resource?: 'path' | 'bundle';
  /** It is written to when this argument says so: `open(path, 'w')`; `always` where that is all that it does. */
  readonly writes?: Position | 'always';
  /** The result stands for the same file as this: its text, its stream. */
  readonly passes?: Position;
  /** The result is what a file holds; `path` where the place is not the file but its path. */
  readonly holds?: { readonly of: Position; readonly path?: true };
  /** It goes into the receiver instead: `parser.read('app.ini')`. */
  readonly into?: 'receiver';
  /** The result is the variable of the environment that has this name. */
  readonly variable?: Position;
  /** What becomes of the texts of a file on the way: of the result, or of this argument. */
  readonly converts?: 'number' | 'truth' | 'lower' | 'upper' | 'same';
  readonly from?: Position;
}

/** What reading or assigning a property or variable of a library does. */
export interface ValueModel {
  readonly source?: SourceKind;
  /** Kinds for which data from there is not dangerous: texts of a form hold no operators. */
  readonly clears?: readonly TaintKind[];
  /** The value is an instance of this type. */
  readonly type?: string;
  /** What is under a name is as harmless as the schema that the object's class keeps under that name. */
  readonly shaped?: true;
  readonly constant?: ConstantValue;
  /** Assigning to it is a sink: `element.innerHTML = …`. */
  readonly sink?: TaintKind | readonly TaintKind[];
  /** Assigning to it tells that what the object was made with is harmless for these: a type that is no page. */
  readonly tells?: {
    readonly clears: readonly TaintKind[];
    readonly when: Condition;
    /** It also holds for what is assigned later, where `unless` asks for this part. */
    readonly part?: string;
  };
  /** Where else what is assigned goes, data in any part of it. */
  readonly sinks?: readonly ReturnSink[];
  /** No sink where this part of the object was made safe before: a response that was said to be JSON. */
  readonly unless?: string;
  /** Only what is a text by itself counts: objects become JSON. */
  readonly text?: true;
  /** A fault to read or to assign, under a condition on what is assigned. */
  readonly misuses?: readonly Misuse[];
}

/** What calling something of a library does: where data comes from, goes to, becomes harmless or does harm. */
export interface CallModel {
  /** Names of the parameters, so that arguments given by name have their number. */
  readonly parameters?: readonly string[];
  /** The result is data from there. */
  readonly source?: SourceKind;
  /** Not then: what the program asks itself. */
  readonly sourceUnless?: Condition;
  /** Arguments (or the receiver) that hold data from there afterwards. */
  readonly fills?: readonly { readonly at: Position; readonly source: SourceKind }[];
  /** The result is an instance of this type. `$receiver` is the type of the receiver, `$0` the class given first. */
  readonly returns?: string;
  /** It is an instance of another type under a condition on the arguments; the first that holds. */
  readonly returnsWhen?: readonly { readonly when: Condition; readonly type: string }[];
  /** The result is a part of the receiver: what a guard told of the one holds for what is done with the other. */
  readonly part?: true;
  /** The result is a list of instances of this type. */
  readonly returnsList?: string;
  /** It has several results (Go): what is said above is of the first, and this of each; nothing of those left out. */
  readonly results?: readonly (ResultModel | undefined)[];
  readonly sinks?: readonly Sink[];
  /** Where taint goes; from all arguments and the receiver to the result when absent. */
  readonly flow?: readonly Flow[] | 'none';
  /** Kinds for which what flows is safe afterwards. */
  readonly clears?: readonly TaintKind[] | 'all';
  /** Besides, under a condition: all that hold. */
  readonly clearsWhen?: readonly { readonly when: Condition; readonly clears: readonly TaintKind[] }[];
  /** Kinds for which what flows is dangerous again: a text becomes objects. */
  readonly revives?: readonly TaintKind[];
  /** Its truth (or that it returns at all) tells something of an argument. */
  readonly guards?: readonly Guard[];
  /** Functions among the arguments that will be called. */
  readonly callbacks?: readonly Callback[];
  /** Evaluates like this function of the engine: `str.strip`, `list.append`, `path.join`. See builtins.ts. */
  readonly like?: string;
  readonly misuses?: readonly Misuse[];
  /** It declares a route of an HTTP server: for other audits and for naming entry points. */
  readonly route?: { readonly method?: string; readonly path: Position };
  /** It makes a page of a template; the first that is found. */
  readonly view?: View | readonly View[];
  /** It never returns: `process.exit`. */
  readonly exits?: true;
}

/** One of several results: the same data as the first, or an instance of a type. */
export interface ResultModel {
  readonly same?: true;
  readonly type?: string;
}

/** The template's name (or several), and the map of what it gets or all named arguments. */
export interface View {
  readonly name: Position;
  readonly data?: Position;
  readonly named?: true;
  /** The name is the text of the template itself, which is made so. */
  readonly inline?: 'escaped' | 'raw';
}

/** A place of a call in which data of the kind does harm. */
export interface Sink {
  readonly at: Position;
  readonly kind: TaintKind;
  /** Holds only then. */
  readonly when?: Condition;
  /** Data in any part of the value counts, not only the value as a text. The default; `false` for SQL and its like. */
  readonly deep?: boolean;
  /** Only what is a text by itself counts: what a store gives becomes JSON. */
  readonly text?: true;
  /** Takes the place of the weakness' own confidence. */
  readonly confidence?: 'high' | 'medium' | 'low';
  /** Not where a guard made this part of the receiver, or of what stands there, safe before: a plain text, a short one. */
  readonly unless?: string;
  /** Only where a guard said that of the receiver, or of what stands there: a response that is a page. */
  readonly only?: string;
  /** Where what the guard made safe stands, when it is not the receiver. */
  readonly of?: Position;
  /** Takes the place of the weakness that the kind stands for: a slow pattern is another than one from outside. */
  readonly weakness?: string;
}

/** Taint of one place of a call reaches another. */
export interface Flow {
  readonly from: Position;
  readonly to: Position;
}

/** A call whose answer tells that an argument is harmless for some kinds. */
export interface Guard {
  readonly at: Position;
  readonly clears: readonly TaintKind[] | 'all';
  /** The answer after which the argument is safe; `return`: it throws when the argument is not. */
  readonly when: true | false | 'return';
  /** What it tells is of this part of the argument, that only sinks ask for: see `Sink.unless`. */
  readonly part?: string;
  /** Holds only for such calls. */
  readonly if?: Condition;
}

/** A function among the arguments that the library calls, and what it is called with. */
export interface Callback {
  readonly at: Position;
  readonly parameters: readonly CallbackParameter[];
  /** Only functions with so many parameters: an error handler of Express has four. */
  readonly arity?: { readonly least?: number; readonly most?: number };
  /** The function must look at one of these fields of what it gets first: who sent a message. */
  readonly checks?: {
    readonly fields: readonly string[];
    readonly weakness: string;
    readonly when?: Condition;
  };
  /** For parameters beyond those. */
  readonly others?: CallbackParameter;
  /** What the function returns goes there: `result`, `receiver`. */
  readonly result?: 'result' | 'element';
  /** What the function returns is put into a page: the body of a response. */
  readonly returnSink?: TaintKind;
  /** Where else what it returns goes, data in any part of it. */
  readonly returnSinks?: readonly ReturnSink[];
  /** Dangerous parts of what it returns, which is argument 0. */
  readonly answers?: readonly Sink[];
  /** Faults of what it returns, which is argument 0; several results are `0.0`, `0.1`: a key that is written down. */
  readonly misuses?: readonly Misuse[];
  /** What it returns names a page, which is made of what it puts into its parameter of one of these types. */
  readonly page?: readonly string[];
}

/** A weakness takes the place of that which the kind stands for, as in `Sink`. */
export type ReturnSink = Pick<Sink, 'kind' | 'weakness'>;

/** What a framework puts into a parameter: data from somewhere, a thing of a type, or an argument. */
export interface CallbackParameter {
  readonly source?: SourceKind;
  readonly type?: string;
  /** What stands there in the call; `element` is an element of the receiver. */
  readonly from?: Position | 'element' | 'key';
}

/** What is known of a class of a library and of what extends it. */
export interface TypeModel {
  readonly extends?: readonly string[];
  /** Methods of subclasses that a framework calls; `resolve_*` are all that begin so. */
  readonly methods?: Readonly<Record<string, Omit<Callback, 'at'>>>;
  /** Fields of instances of subclasses: `self.request`. */
  readonly fields?: Readonly<Record<string, ValueModel>>;
  /** The program keeps data of its own in fields of such objects: what is written in one function is read in another. */
  readonly open?: true;
  /** Calling a subclass gives one of its own members, or nothing: an enumeration. */
  readonly closed?: true;
  /** Its fields are what the program writes down: one that is left out is nothing. */
  readonly plain?: true;
  /** Making one of a subclass is a call with these sinks: all fields of a record from a request. */
  readonly made?: readonly Sink[];
  /** The fault of comparing such a value with `==`: a signature takes as long as its beginning is right. */
  readonly compared?: Misuse;
}

/** Functions that nobody in the program calls, told by name, place or parameters. */
export interface EntryModel extends Omit<Callback, 'at'> {
  /** All exported functions of modules that begin with this directive, and functions that do: `use server`. */
  readonly directive?: string;
  /** Name of an exported function: `handler`, `lambda_handler`. */
  readonly function?: string;
  /** Any function whose first parameter has this name: views that are wired where it cannot be seen. */
  readonly firstParameter?: string;
  /** Any function whose second parameter is of this type: its first is what it was asked. */
  readonly beside?: string;
  /** Any function whose first parameters have these names: `(req, res)`. Their types are then known where none is declared. */
  readonly named?: readonly string[];
  /** A pattern of the paths of modules in which it counts. */
  readonly path?: string;
  /** It counts in modules that import one of these. */
  readonly imports?: readonly string[];
}

/** A call or an assignment that is wrong by itself or by its constant arguments: `hashlib.md5()`, `verify=False`. */
export interface Misuse {
  /** Name of the weakness: `weak-hash`. */
  readonly weakness: string;
  readonly when?: Condition;
  readonly confidence?: 'high' | 'medium' | 'low';
}

/** Three-valued: what is not known does not hold. `value` is what is assigned. */
export type Condition =
  | { readonly at: Position | 'value'; readonly is: ConstantValue | readonly ConstantValue[] }
  | { readonly at: Position | 'value'; readonly isNot: ConstantValue | readonly ConstantValue[] }
  /** A regular expression over a constant text; case does not matter. */
  | { readonly at: Position | 'value'; readonly matches: string }
  | { readonly at: Position | 'value'; readonly lacks: string }
  /** The same over what is known of a text's beginning. */
  | { readonly at: Position | 'value'; readonly begins: string }
  /** A regular expression over what is known of a text, in which a NUL stands for what is not. */
  | { readonly at: Position | 'value'; readonly looks: string }
  | { readonly at: Position | 'value'; readonly below: number }
  /** A number with any of these bits: the mode of a file. */
  | { readonly at: Position | 'value'; readonly mode: number }
  | { readonly at: Position | 'value'; readonly absent: true }
  | { readonly at: Position | 'value'; readonly present: true }
  /** It is a literal of the program: a text, a number. */
  | { readonly at: Position | 'value'; readonly constant: true }
  /** It is the thing of this name or an instance of this type. */
  | { readonly at: Position | 'value'; readonly refersTo: string | readonly string[] }
  /** Data from there, still dangerous for the kind where one is named. */
  | {
      readonly at: Position | 'value';
      readonly source: SourceKind;
      readonly kind?: TaintKind;
      /** Of a number that was parsed: its largest has more bits than this. */
      readonly beyond?: number;
    }
  /** It is an object, list or map that the program writes down right there. */
  | { readonly at: Position | 'value'; readonly literal: true }
  /** It is a regular expression that may take very long; `from: 'start'` where it is tried at the first letter only. */
  | { readonly at: Position | 'value'; readonly slow: 'exponential' | 'polynomial'; readonly from?: 'start' }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
