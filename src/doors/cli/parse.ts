import { CommanderError, Option, Command as Parser } from 'commander';
import { UserError } from '#model/failure';
import type { Command, GivenValues, OptionSpec } from './definition.ts';
import { didYouMean } from './did-you-mean.ts';

/** Reads the words after a command's name, or tells that help was asked for. Throws a UserError for what it does not understand. */
export function parse(command: Command, words: readonly string[]): GivenValues | 'help' {
  const parser = parserOf(command);
  try {
    parser.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return 'help';
    throw misunderstood(command, error);
  }
  const given = { arguments: parser.args, options: valuesOf(command, parser) };
  checkValues(command, given);
  return given;
}

/** The help page of a command, `width` characters wide. */
export function helpOf(command: Command, width: number): string {
  const parser = parserOf(command);
  parser.configureHelp({ helpWidth: Math.min(width, 100), showGlobalOptions: false });
  return `${parser.helpInformation()}\nExamples:\n${examplesOf(command)}\n`;
}

function examplesOf({ examples }: Command): string {
  return examples.map(({ command, says }) => `  $ ${command}\n      ${says}`).join('\n');
}

function parserOf(command: Command): Parser {
  const parser = new Parser(`handrail ${command.name}`)
    .description([command.summary, ...(command.says ?? [])].join('\n\n'))
    .helpOption('-h, --help', 'show this page')
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .exitOverride();
  for (const { name, says, required, choices } of command.arguments) {
    parser.argument(required ? `<${name}>` : `[${name}]`, withChoices(says, choices));
  }
  for (const [name, spec] of Object.entries(command.options)) {
    parser.addOption(optionOf(name, spec));
    if (spec.alias) parser.addOption(optionOf(spec.alias, spec).hideHelp());
  }
  return parser;
}

function optionOf(name: string, spec: OptionSpec): Option {
  const says = withChoices(spec.says, spec.choices) + (spec.standard ? ` (default: ${spec.standard})` : '');
  const option = new Option(spec.value ? `--${name} <${spec.value}>` : `--${name}`, says);
  return spec.repeat ? option.argParser(collect(spec.repeat)) : option;
}

function withChoices(says: string, choices: readonly string[] | undefined): string {
  return choices ? `${says}: ${choices.join(', ')}` : says;
}

function collect(repeat: 'each' | 'comma') {
  return (value: string, before: readonly string[] | undefined): readonly string[] => {
    const values = repeat === 'comma' ? value.split(',').map((part) => part.trim()) : [value];
    return [...(before ?? []), ...values];
  };
}

function valuesOf(command: Command, parser: Parser): GivenValues['options'] {
  const given = parser.opts<Record<string, string | boolean | readonly string[] | undefined>>();
  const values: Record<string, string | boolean | readonly string[] | undefined> = {};
  for (const [name, spec] of Object.entries(command.options)) {
    const value = read(given, name, spec) ?? (spec.alias ? read(given, spec.alias, spec) : undefined);
    values[name] = value ?? (spec.repeat ? [] : spec.value ? undefined : false);
  }
  return values;
}

/** The parser keeps `--no-cache` as `cache: false`; here it is the switch `no-cache` that is on. */
function read(given: GivenValues['options'], name: string, spec: OptionSpec): GivenValues['options'][string] {
  const option = optionOf(name, spec);
  const value = given[option.attributeName()];
  return option.negate ? value === false : value;
}

function checkValues(command: Command, { arguments: words, options }: GivenValues): void {
  for (const [name, { choices }] of Object.entries(command.options)) {
    for (const value of [options[name]].flat()) {
      if (value === '') throw empty(`--${name}`);
      if (choices && typeof value === 'string') checkChoice(`--${name}`, value, choices);
    }
  }
  for (const [i, { name, choices }] of command.arguments.entries()) {
    const value = words[i];
    if (value === '') throw empty(name);
    if (choices && value !== undefined) checkChoice(name, value, choices);
  }
}

/** An unset variable of a script; without this, `--base "$BASE"` would scan without a base. */
function empty(what: string): UserError {
  return new UserError(
    'empty-value',
    `${what} was given an empty value.`,
    'Give a value, or leave it out. Is a variable of your script not set?',
  );
}

/** Throws a UserError with the nearest choice unless `value` is one of them. */
export function checkChoice(what: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new UserError(
    'unknown-value',
    `${what} does not know '${value}'.`,
    hint(value, choices, `One of: ${choices.join(', ')}.`),
  );
}

/** What is wrong, without the parser's own way of saying it. */
function misunderstood(command: Command, error: CommanderError): UserError {
  const page = `'handrail ${command.name} --help' shows what it understands.`;
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const message = error.message.replace(/^error: /, '');
  const says = `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.?$/, '.')}`;
  if (error.code !== 'commander.unknownOption') return new UserError('usage', says, page);
  return new UserError(
    'unknown-option',
    `handrail ${command.name} has no option ${quoted}.`,
    hint(quoted, optionsOf(command), page),
  );
}

function optionsOf({ options }: Command): readonly string[] {
  return [
    '--help',
    ...Object.entries(options).flatMap(([name, { alias }]) =>
      [name, ...(alias ? [alias] : [])].map((each) => `--${each}`),
    ),
  ];
}

/** "Did you mean …?" when something is near, and in any case where to look. */
export function hint(typed: string, candidates: readonly string[], otherwise: string): string {
  const meant = didYouMean(typed, candidates);
  return meant === undefined ? otherwise : `Did you mean ${meant}? ${otherwise}`;
}
