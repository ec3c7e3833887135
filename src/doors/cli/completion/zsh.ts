import type { Command } from '../definition.ts';
import { firstWords, flagsOf, type Offer, offerOf, quoted, secondWords, type Vocabulary } from './words.ts';

/** The completion script for zsh: for a file `_handrail` in `$fpath`, or to be sourced after `compinit`. */
export function zshCompletion(vocabulary: Vocabulary): string {
  return `#compdef handrail
# Completion of handrail for zsh. In ~/.zshrc, after compinit: source <(handrail completion zsh)
_handrail() {
  local -a names
  if ((CURRENT == 2)); then
    names=(
${firstWords(vocabulary)
  .map(({ word, says }) => `      ${described(word, says)}`)
  .join('\n')}
    )
    _describe -t commands command names
    return
  fi
  shift words
  ((CURRENT--))
  case "$words[1]" in
${firstWords(vocabulary)
  .map(({ word }) => firstCase(word, vocabulary))
  .join('\n')}
  esac
}

if [ "$funcstack[1]" = _handrail ]; then
  _handrail "$@"
else
  compdef _handrail handrail
fi
`;
}

function firstCase(word: string, vocabulary: Vocabulary): string {
  const single = vocabulary.commands.find(({ name }) => name === word);
  const members = secondWords(vocabulary, word);
  if (single) {
    const further = members.map((member) => furtherWord(member, vocabulary)).join('');
    return `    ${word})\n${further}${argumentsOf(single, vocabulary, '      ')}\n      ;;`;
  }
  if (members.length === 0) return `    ${word}) ;;`;
  const second = (name: string) => name.slice(word.length + 1);
  return `    ${word})
      if ((CURRENT == 2)); then
        names=(
${members.map(({ name, summary }) => `          ${described(second(name), summary)}`).join('\n')}
        )
        _describe -t commands command names
        return
      fi
      shift words
      ((CURRENT--))
      case "$words[1]" in
${members.map((member) => `        ${second(member.name)})\n${argumentsOf(member, vocabulary, '          ')}\n          ;;`).join('\n')}
      esac
      ;;`;
}

/** A command that begins with the name of another: `sbom diff`. */
function furtherWord(member: Command, vocabulary: Vocabulary): string {
  return `      if [[ "$words[2]" == ${member.name.split(' ')[1]} ]]; then
        shift words
        ((CURRENT--))
${argumentsOf(member, vocabulary, '        ')}
        return
      fi
`;
}

function argumentsOf(command: Command, vocabulary: Vocabulary, indent: string): string {
  const flags = flagsOf(command).map(([flag, spec]) => {
    const many = spec.repeat ? '*' : '';
    const value = spec.value ? `=:${spec.value}:${actionOf(offerOf(spec, vocabulary))}` : '';
    const [sign, rest] = value === '' ? ['', ''] : ['=', value.slice(1)];
    return quoted(`${many}${flag}${sign}[${plain(spec.says)}]${rest}`);
  });
  const words = command.arguments.map((spec) =>
    quoted(`${spec.required ? ':' : '::'}${spec.name}:${actionOf(offerOf(spec, vocabulary))}`),
  );
  return [
    `${indent}_arguments \\`,
    ...[...flags, ...words].map((line, i, all) => `${indent}  ${line}${i < all.length - 1 ? ' \\' : ''}`),
  ].join('\n');
}

function actionOf(offer: Offer): string {
  if (offer === undefined) return ' ';
  if ('words' in offer) return `(${offer.words.join(' ')})`;
  return offer.paths === 'folder' ? '_files -/' : '_files';
}

function described(word: string, says: string): string {
  return quoted(`${word}:${plain(says)}`);
}

/** Brackets and colons part the fields of a specification. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);
}
