import type { ExitCode } from '#model/failure';
import type { Shell } from './shell.ts';

/** One option as help, completion, documentation and parsing see it; its name is its key in {@link Options}. */
export interface OptionSpec {
  readonly says: string;
  /** What stands for the value in help: `FILE`. Without it the option is a switch. */
  readonly value?: string;
  /** May be given several times (`each`), or several values in one, parted by commas (`comma`). */
  readonly repeat?: 'each' | 'comma';
  readonly choices?: readonly string[];
  /** What holds when it is not given, for help. */
  readonly standard?: string;
  /** Another spelling of the name. */
  readonly alias?: string;
  readonly completes?: Completes;
}

/** What a shell offers where the choices are not in the definition. */
export type Completes = 'file' | 'folder' | 'rule';

export type Options = Readonly<Record<string, OptionSpec>>;

export interface ArgumentSpec {
  readonly name: string;
  readonly says: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly completes?: Completes;
}

export interface Example {
  readonly command: string;
  readonly says: string;
}

/** One command: what it understands and what it does. Files under `commands/` hold one each. */
export interface CommandSpec<O extends Options> {
  /** As typed after `handrail`, groups included: `rules list`. */
  readonly name: string;
  readonly summary: string;
  /** More for its help page, in paragraphs. */
  readonly says?: readonly string[];
  readonly arguments: readonly ArgumentSpec[];
  readonly options: O;
  readonly examples: readonly Example[];
  // A method on purpose: parameters of methods are compared both ways, which lets a table hold commands of all options.
  run(given: Given<O>, shell: Shell, all: AllCommands): Promise<ExitCode>;
}

/** Loads every command there is, for the one that speaks of all others. */
export type AllCommands = () => Promise<readonly Command[]>;

/** A command of any options; what it is given was checked against its definition. */
export type Command = Omit<CommandSpec<Options>, 'run'> & {
  run(given: GivenValues, shell: Shell, all: AllCommands): Promise<ExitCode>;
};

export interface GivenValues {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** What the user gave, typed by the definition: a switch is a boolean, a repeated option a list, a choice its union. */
export interface Given<O extends Options> {
  readonly arguments: readonly string[];
  readonly options: { readonly [K in keyof O]: OptionValue<O[K]> };
}

type OptionValue<S extends OptionSpec> = S extends { readonly value: string }
  ? S extends { readonly repeat: string }
    ? readonly Choice<S>[]
    : Choice<S> | undefined
  : boolean;

type Choice<S> = S extends { readonly choices: readonly (infer C extends string)[] } ? C : string;

/** Gives a command its types; it changes nothing. */
export function command<const O extends Options>(spec: CommandSpec<O>): CommandSpec<O> {
  return spec;
}
