import { type InfraValue, itemsOf, type Place, valueAt } from '#ir/infra/value';
import type { PlainEdit } from '#model/text-edit';
import { type DockerItem, dockerItem, inStage, stageOf, textIn } from './docker-item.ts';
import { lineStart } from './style.ts';
import type { Writer } from './writer.ts';

/** Which commands of a step are meant, and where in them. */
interface CommandEdit {
  /** Programs, as they are called: `apt-get`. */
  readonly programs: readonly string[];
  /** What the program is asked to do (`install`); any where not given. */
  readonly actions?: readonly string[];
}

/** Puts a flag behind the action of each command that lacks it: `apt-get install -y`. */
export function addFlag(
  flag: string,
  { programs, actions }: Required<CommandEdit>,
  same: readonly string[] = [flag],
): Writer {
  return (mended) => {
    const item = dockerItem(mended);
    const commands = item && commandsIn(item, programs, actions);
    const lacking = commands?.filter((command) => !hasFlag(command, same));
    if (item === undefined || lacking === undefined || lacking.length === 0) return undefined;
    return all(lacking, (command) => {
      const at = actionPlace(command, item, actions);
      return at && { start: at.end, end: at.end, text: ` ${flag}` };
    });
  };
}

/** Takes flags away that stand by themselves. */
export function removeFlags(flags: readonly string[], { programs }: CommandEdit): Writer {
  return (mended) => {
    const item = dockerItem(mended);
    const commands = item && commandsIn(item, programs).filter((command) => hasFlag(command, flags));
    if (item === undefined || commands === undefined || commands.length === 0) return undefined;
    return all(
      commands.flatMap((command) => itemsOf(valueAt(command, 'words'))),
      (word) => {
        if (word.kind !== 'text' || !flags.includes(word.text)) return 'none';
        const { start, end } = word.place;
        if (item.text.slice(start, end) !== word.text || !/[ \t]/.test(item.text[start - 1] ?? ''))
          return undefined;
        return { start: start - 1, end, text: '' };
      },
    );
  };
}

/** Calls the program by another name. */
export function renameProgram(from: string, to: string, actions: readonly string[]): Writer {
  return (mended) => {
    const item = dockerItem(mended);
    const commands = item && commandsIn(item, [from]);
    if (item === undefined || commands === undefined || commands.length === 0) return undefined;
    return all(commands, (command) => {
      const action = textIn(command, 'action');
      const place = valueAt(command, 'program')?.place;
      if (action === undefined || !actions.includes(action) || place === undefined) return undefined;
      return item.text.slice(place.start, place.end) === from
        ? { start: place.start, end: place.end, text: to }
        : undefined;
    });
  };
}

/** Takes `sudo` away where the step runs as root for sure: the stage begins with an image of a system, and names no user. */
export const removeSudo: Writer = (mended) => {
  const item = dockerItem(mended);
  if (item === undefined || !isRootIn(item)) return undefined;
  const commands = itemsOf(valueAt(item.map, 'commands')).filter((command) =>
    itemsOf(valueAt(command, 'wrappers')).some((each) => each.kind === 'text' && each.text === 'sudo'),
  );
  return all(commands, (command) => {
    const program = valueAt(command, 'program')?.place;
    const { start } = command.place;
    if (program === undefined) return undefined;
    return /^sudo\s+(?:-[EHn]+\s+)*$/.test(item.text.slice(start, program.start))
      ? { start, end: program.start, text: '' }
      : undefined;
  });
};

/** Images of systems, which begin as root. */
const systems =
  /^(?:library\/)?(?:ubuntu|debian|alpine|centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|opensuse\/(?:leap|tumbleweed)|archlinux|kalilinux\/[\w-]+|busybox)$/;

function isRootIn({ map, view }: DockerItem): boolean {
  const isRoot = valueAt(map, 'is_root');
  if (isRoot?.kind === 'truth') return isRoot.truth;
  const from = itemsOf(view.entries.get('from')?.value)[stageOf(map)];
  return valueAt(map, 'user') === undefined && systems.test(textIn(from, 'repository') ?? '');
}

/** Ends the step with one command more, in the way in which its lines are joined. */
export function appendCommand(command: string): Writer {
  return (mended) => {
    const item = dockerItem(mended);
    if (item === undefined || textIn(item.map, 'form') !== 'shell') return undefined;
    const { written, text, map } = item;
    // What ends in a sign, a comment or a text below cannot simply go on.
    if (
      /<<-?\s*["']?\w/.test(written) ||
      /[;&|\\({]\s*$/.test(written) ||
      /(?:^|\s)(?:#|exec\s)/.test(lastLine(written))
    )
      return undefined;
    const { end } = map.place;
    const start = lineStart(text, end - 1);
    if (start <= map.place.start) return [{ start: end, end, text: ` && ${command}` }];
    const line = text.slice(start, end);
    const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
    // Where lines end in the sign, the next begin with the command.
    const isBefore = /&&\s*\\\s*$/.test(text.slice(lineStart(text, start - 1), start));
    const own = indent === '' ? '    ' : indent;
    return [{ start: end, end, text: isBefore ? ` && \\\n${own}${command}` : ` \\\n${own}&& ${command}` }];
  };
}

function lastLine(written: string): string {
  return written.slice(written.lastIndexOf('\n') + 1);
}

/** Lets a failure within a pipe fail the steps of a stage, by a shell that the image surely has. */
export const failInPipes: Writer = (mended) => {
  const item = dockerItem(mended);
  if (item === undefined) return undefined;
  const stage = stageOf(item.map);
  const from = itemsOf(item.view.entries.get('from')?.value)[stage];
  const shell = shellOf(textIn(from, 'repository') ?? '', textIn(from, 'tag') ?? '');
  if (from === undefined || shell === undefined || inStage(item.view, 'shell', stage).length > 0)
    return undefined;
  const end = item.text.indexOf('\n', from.place.end);
  return end < 0 || item.text.slice(from.place.end, end).trimEnd().endsWith('\\')
    ? undefined
    : [{ start: end + 1, end: end + 1, text: `SHELL [${shell}, "-c"]\n` }];
};

/** A shell that knows `pipefail`, in images of which it is known that they have it. */
function shellOf(repository: string, tag: string): string | undefined {
  const name = repository.replace(/^library\//, '');
  if (name === 'alpine' || (languages.test(name) && /alpine/.test(tag)))
    return '"/bin/ash", "-eo", "pipefail"';
  const hasBash = /^(?:ubuntu|debian|centos|fedora|rockylinux|almalinux|amazonlinux)$/.test(name);
  return hasBash || (languages.test(name) && tag !== '' && !/alpine|distroless|windows|nanoserver/.test(tag))
    ? '"/bin/bash", "-o", "pipefail"'
    : undefined;
}

const languages = /^(?:python|node|golang|ruby|rust|php|eclipse-temurin|openjdk|perl|gcc)$/;

function commandsIn(
  { map }: DockerItem,
  programs: readonly string[],
  actions?: readonly string[],
): readonly InfraValue[] {
  return itemsOf(valueAt(map, 'commands')).filter((command) => {
    const program = textIn(command, 'program') ?? '';
    const action = textIn(command, 'action');
    const isOne = programs.some(
      (each) => each === program || (each === 'pip' && /^pip[\d.]*$/.test(program)),
    );
    return isOne && (actions === undefined || (action !== undefined && actions.includes(action)));
  });
}

function hasFlag(command: InfraValue, flags: readonly string[]): boolean {
  return itemsOf(valueAt(command, 'flags')).some((each) => each.kind === 'text' && flags.includes(each.text));
}

/** Where the action is written, when it is written plainly. */
function actionPlace(
  command: InfraValue,
  { text }: DockerItem,
  actions: readonly string[],
): Place | undefined {
  const word = itemsOf(valueAt(command, 'words')).find(
    (each) => each.kind === 'text' && actions.includes(each.text),
  );
  if (word?.kind !== 'text') return undefined;
  const { start, end } = word.place;
  const isPlain =
    text.slice(start, end) === word.text &&
    /[\s\\]/.test(text[start - 1] ?? '') &&
    /^\s|^$/.test(text.slice(end, end + 1));
  return isPlain ? word.place : undefined;
}

/** Edits for all of them; undefined when one cannot be made. `none` needs none. */
function all<T>(
  items: readonly T[],
  edit: (item: T) => PlainEdit | 'none' | undefined,
): readonly PlainEdit[] | undefined {
  const edits: PlainEdit[] = [];
  for (const item of items) {
    const made = edit(item);
    if (made === undefined) return undefined;
    if (made !== 'none') edits.push(made);
  }
  return edits.length > 0 ? edits : undefined;
}
