import type { Command, OptionSpec } from '../definition.ts';

/** What every completion script is written from. */
export interface Vocabulary {
  readonly commands: readonly Command[];
  readonly ruleIds: readonly string[];
}

/** What may follow an option or stand for an argument: words, paths, or something that only the user knows. */
export type Offer = { readonly words: readonly string[] } | { readonly paths: 'file' | 'folder' } | undefined;

/** What to offer for the value of an option or an argument. */
export function offerOf(spec: Pick<OptionSpec, 'choices' | 'completes'>, { ruleIds }: Vocabulary): Offer {
  if (spec.choices) return { words: spec.choices };
  if (spec.completes === 'rule') return { words: ruleIds };
  return spec.completes ? { paths: spec.completes } : undefined;
}

/** First words of all commands with what they are, and those that need a second word. */
export function firstWords({
  commands,
}: Vocabulary): readonly { readonly word: string; readonly says: string }[] {
  const says = new Map<string, string>();
  for (const { name, summary } of commands) {
    const [first = name, second] = name.split(' ');
    says.set(first, second === undefined ? summary : [says.get(first), second].filter(Boolean).join(', '));
  }
  return [...says, ['help', 'explain a command'] as const].map(([word, text]) => ({ word, says: text }));
}

/** Second words of a group: `list`, `show`, `test` of `rules`. */
export function secondWords({ commands }: Vocabulary, group: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${group} `));
}

/** Options of a command under all their names, with dashes. */
export function flagsOf({ options }: Command): readonly (readonly [string, OptionSpec])[] {
  const named = Object.entries(options).flatMap(([name, spec]) =>
    [name, ...(spec.alias ? [spec.alias] : [])].map((each) => [`--${each}`, spec] as const),
  );
  return [...named, ['--help', { says: 'show the help page' }]];
}

/** A text in single quotes for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
