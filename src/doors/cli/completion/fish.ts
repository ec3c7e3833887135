import type { Command } from '../definition.ts';
import { firstWords, flagsOf, type Offer, offerOf, secondWords, type Vocabulary } from './words.ts';

/** The completion script for fish. */
export function fishCompletion(vocabulary: Vocabulary): string {
  const lines = firstWords(vocabulary).flatMap(({ word, says }) => [
    offer('__fish_use_subcommand', `-a ${word}`, says),
    ...secondWords(vocabulary, word).map(({ name, summary }) => {
      const members = secondWords(vocabulary, word).map((member) => member.name.slice(word.length + 1));
      const none = `__fish_seen_subcommand_from ${word}; and not __fish_seen_subcommand_from ${members.join(' ')}`;
      return offer(none, `-a ${name.slice(word.length + 1)}`, summary);
    }),
  ]);
  const options = vocabulary.commands.flatMap((command) => commandLines(command, vocabulary));
  return `# Completion of handrail for fish. Save as ~/.config/fish/completions/handrail.fish\ncomplete -c handrail -f\n${[...lines, ...options].join('\n')}\n`;
}

function commandLines(command: Command, vocabulary: Vocabulary): readonly string[] {
  const seen = command.name
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');
  const flags = flagsOf(command).map(([flag, spec]) =>
    offer(
      seen,
      `-l ${flag.slice(2)}${spec.value ? ` ${flagsFor(offerOf(spec, vocabulary))}` : ''}`,
      spec.says,
    ),
  );
  const words = command.arguments.flatMap((spec) => {
    const given = offerOf(spec, vocabulary);
    return given ? [offer(seen, flagsFor(given).replace(/^-[rx] /, ''), spec.says)] : [];
  });
  return [...flags, ...words];
}

function flagsFor(given: Offer): string {
  if (given === undefined) return '-x';
  if ('words' in given) return `-x -a ${quoted(given.words.join(' '))}`;
  return given.paths === 'folder' ? `-x -a '(__fish_complete_directories)'` : '-r -F';
}

function offer(condition: string, what: string, says: string): string {
  return `complete -c handrail -n ${quoted(condition)} ${what} -d ${quoted(says)}`;
}

/** fish knows two escapes inside single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
