import type { Command } from '../definition.ts';
import { firstWords, flagsOf, type Offer, offerOf, quoted, secondWords, type Vocabulary } from './words.ts';

/** The completion script for bash 3.2 and later; it starts no process of ours, so it answers at once. */
export function bashCompletion(vocabulary: Vocabulary): string {
  const groups = firstWords(vocabulary).filter(({ word }) => secondWords(vocabulary, word).length > 0);
  return `# Completion of handrail for bash. In ~/.bashrc: source <(handrail completion bash)
_handrail_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$2"))
}

_handrail() {
  local current previous name words at
  COMPREPLY=()
  at=$COMP_CWORD
  current="\${COMP_WORDS[at]}"
  previous="\${COMP_WORDS[at - 1]}"
  # bash parts --option=value at the sign.
  if [[ $current == = ]]; then
    current=''
  elif [[ $previous == = ]]; then
    previous="\${COMP_WORDS[at - 2]}"
  fi
  name="\${COMP_WORDS[1]}"
  if ((at == 1)); then
    COMPREPLY=($(compgen -W ${quoted(
      firstWords(vocabulary)
        .map(({ word }) => word)
        .join(' '),
    )} -- "$current"))
    return
  fi
  case "$name" in
${groups.map(({ word }) => groupCase(vocabulary, word)).join('\n')}
  esac
  case "$name $previous" in
${vocabulary.commands.flatMap((command) => valueCases(command, vocabulary)).join('\n')}
  esac
  words=''
  case "$name" in
${vocabulary.commands.map((command) => commandCase(command, vocabulary)).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}

complete -F _handrail handrail
`;
}

function groupCase(vocabulary: Vocabulary, group: string): string {
  const members = secondWords(vocabulary, group).map(({ name }) => name.slice(group.length + 1));
  // A group that is a command as well: what follows it may be a path.
  if (vocabulary.commands.some(({ name }) => name === group))
    return `    ${group})
      if ((at > 2)) && [[ " ${members.join(' ')} " == *" \${COMP_WORDS[2]} "* ]]; then
        name="$name \${COMP_WORDS[2]}"
      fi
      ;;`;
  return `    ${group})
      if ((at == 2)); then
        COMPREPLY=($(compgen -W ${quoted(members.join(' '))} -- "$current"))
        return
      fi
      name="$name \${COMP_WORDS[2]}"
      ;;`;
}

function valueCases(command: Command, vocabulary: Vocabulary): readonly string[] {
  return flagsOf(command)
    .filter(([, { value }]) => value !== undefined)
    .map(
      ([flag, spec]) =>
        `    ${quoted(`${command.name} ${flag}`)}) ${offered(offerOf(spec, vocabulary))} return ;;`,
    );
}

function offered(offer: Offer): string {
  if (offer === undefined) return '';
  if ('paths' in offer) return `_handrail_paths ${offer.paths === 'folder' ? '-d' : '-f'} "$current";`;
  return `COMPREPLY=($(compgen -W ${quoted(offer.words.join(' '))} -- "$current"));`;
}

function commandCase(command: Command, vocabulary: Vocabulary): string {
  const offer = command.arguments[0] && offerOf(command.arguments[0], vocabulary);
  const flags = flagsOf(command).map(([flag]) => flag);
  const words = offer && 'words' in offer ? [...flags, ...offer.words] : flags;
  const paths =
    offer && 'paths' in offer ? `if [[ $current != -* ]]; then ${offered(offer)} return; fi; ` : '';
  return `    ${quoted(command.name)}) ${paths}words=${quoted(words.join(' '))} ;;`;
}
