import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import type { PlainEdit } from '#model/text-edit';
import { type DockerItem, dockerItem, inStage, stageOf, textIn } from './docker-item.ts';
import { lineEnd, lineStart } from './style.ts';
import type { Writer } from './writer.ts';

/** Another instruction in place of one, with the same arguments. */
export function renameInstruction(
  from: string,
  to: string,
  fits: (item: DockerItem) => boolean = () => true,
): Writer {
  return (mended) => {
    const item = dockerItem(mended);
    if (item === undefined) return undefined;
    const at = keywordAt(item, from);
    if (at === undefined || !fits(item)) return undefined;
    return [{ start: at, end: at + from.length, text: to }];
  };
}

/** Where the name of the instruction stands: items of it stand behind. */
function keywordAt({ text, map }: DockerItem, name: string): number | undefined {
  const start = lineStart(text, map.place.start);
  const [lead = ''] = /^[ \t]*/.exec(text.slice(start, start + 200)) ?? [];
  const at = start + lead.length;
  return new RegExp(`^${name}[ \\t]`, 'i').test(text.slice(at, at + name.length + 1)) ? at : undefined;
}

/** Whether ADD says nothing that COPY does not know. */
export function copies({ written }: DockerItem): boolean {
  return !/--(?:checksum|keep-git-dir|unpack)\b/.test(written);
}

/** Whether nothing else is said in the same line. */
export function isAlone({ text, map }: DockerItem): boolean {
  const line = text.slice(lineStart(text, map.place.start), lineEnd(text, map.place.end));
  return (
    !/\\\s*$/.test(line) &&
    text.slice(map.place.end, lineEnd(text, map.place.end)).trim() === '' &&
    /^\s*ENV\s+\S+$/i.test(line)
  );
}

/** `MAINTAINER x` as the label that replaces it. */
export const maintainerLabel: Writer = (mended) => {
  const item = dockerItem(mended);
  const name = item && textIn(item.map, 'value');
  if (item === undefined || name === undefined || /["\\\n$`]/.test(name)) return undefined;
  const { start, end } = item.map.place;
  if (!/^MAINTAINER\s/i.test(item.written)) return undefined;
  return [{ start, end, text: `LABEL org.opencontainers.image.authors="${name}"` }];
};

/** Takes the instruction away with its line: a later one is what counts. */
export const removeInstruction: Writer = (mended) => {
  const item = dockerItem(mended);
  if (item === undefined) return undefined;
  const { text, map } = item;
  const start = lineStart(text, map.place.start);
  const end = Math.min(lineEnd(text, map.place.end) + 1, text.length);
  const around = text.slice(start, map.place.start) + text.slice(map.place.end, end);
  return around.trim() === '' ? [{ start, end, text: '' }] : undefined;
};

/** A list in single quotes as the JSON that it was meant to be. */
export const listAsJson: Writer = (mended) => {
  const item = dockerItem(mended);
  if (item === undefined) return undefined;
  const [, head = '', list = ''] = /^((?:CMD|ENTRYPOINT)\s+)(\[[^\\\n]*\])$/i.exec(item.written) ?? [];
  const words = /^\[\s*'[^'"]*'(?:\s*,\s*'[^'"]*')*\s*,?\s*\]$/.test(list)
    ? [...list.matchAll(/'([^'"]*)'/g)].map(([, word = '']) => word)
    : undefined;
  return words === undefined || words.some((word) => word.includes('$'))
    ? undefined
    : startsAt(item, head, words);
};

/** A plain line for a shell as the list that does without: no variable, sign or quote is in it that only a shell knows. */
export const lineAsList: Writer = (mended) => {
  const item = dockerItem(mended);
  if (item === undefined) return undefined;
  const [, head = '', line = ''] = /^((?:CMD|ENTRYPOINT)\s+)([\w./:@%+,= -]+)$/i.exec(item.written) ?? [];
  const words = line.trim().split(/ +/);
  const isPlain = /^[\w./-]+$/.test(words[0] ?? '') && !builtIns.has(words[0] ?? '');
  // Behind a shell an ENTRYPOINT forgets CMD; without one it gets it.
  const stage = stageOf(item.map);
  const isSingle = item.name !== 'entrypoint' || inStage(item.view, 'cmd', stage).length === 0;
  return line === '' || !isPlain || !isSingle ? undefined : startsAt(item, head, words);
};

const builtIns: ReadonlySet<string> = new Set([
  'cd',
  'set',
  'export',
  'source',
  '.',
  ':',
  'exec',
  'if',
  'for',
  'while',
  'ulimit',
  'umask',
  'eval',
  'trap',
]);

function startsAt({ map }: DockerItem, head: string, words: readonly string[]): readonly PlainEdit[] {
  const { start, end } = map.place;
  return [
    { start: start + head.length, end, text: `[${words.map((word) => JSON.stringify(word)).join(', ')}]` },
  ];
}

/** The whole path of a relative WORKDIR, when the one before it is known. */
export const wholeWorkdir: Writer = (mended) => {
  const item = dockerItem(mended);
  if (item === undefined) return undefined;
  const before = inStage(item.view, 'workdir', stageOf(item.map));
  const from = itemsOf(item.view.entries.get('from')?.value)[stageOf(item.map)];
  const isScratch = textIn(from, 'repository') === 'scratch';
  let path = isScratch ? '/' : undefined;
  for (const each of before) {
    const own = textIn(each, 'path');
    if (own === undefined || !/^[\w./@-]+$/.test(own)) return undefined;
    path = own.startsWith('/')
      ? own
      : path === undefined
        ? undefined
        : `${path.replace(/\/$/, '')}/${own.replace(/^\.\//, '')}`;
    if (each === item.map) break;
  }
  const [, head = '', written = ''] = /^(WORKDIR\s+)(\S+)$/i.exec(item.written) ?? [];
  if (path === undefined || written === '' || /(?:^|\/)\.\.?(?:\/|$)/.test(path)) return undefined;
  const start = item.map.place.start + head.length;
  return [{ start, end: start + written.length, text: path }];
};

/** The stage by its name instead of its number. */
export const stageByName: Writer = (mended) => {
  const item = dockerItem(mended);
  const number = item && textIn(item.map, 'from');
  if (item === undefined || number === undefined) return undefined;
  const alias = textIn(itemsOf(item.view.entries.get('from')?.value)[Number(number)], 'alias');
  const at = item.written.indexOf(`--from=${number}`);
  if (alias === undefined || at < 0 || alias === number) return undefined;
  const start = item.map.place.start + at + '--from='.length;
  return [{ start, end: start + number.length, text: alias }];
};

/** Images that have a user for their programs, by what their publishers document. */
const ownUsers: readonly (readonly [image: RegExp, user: string])[] = [[/^(?:library\/)?node$/, 'node']];

/** Images of which it is known that they have the user `nobody`, and that do nothing by themselves that needs root. */
const withNobody =
  /^(?:library\/)?(?:python|golang|ruby|rust|eclipse-temurin|openjdk|amazoncorretto|perl|ubuntu|debian|alpine|fedora|rockylinux|almalinux|amazonlinux|maven|gradle)$/;

/**
 * Switches to a user without rights before the program is started: the one that the stage makes, the one that the image
 * documents, or `nobody`.
 */
export const switchUser: Writer = ({ resource, views, textOf }) => {
  const text = textOf(resource.place.path);
  const view = views.of(resource);
  const stages = itemsOf(view.entries.get('from')?.value);
  const last = stages.length - 1;
  if (text === undefined || last < 0) return undefined;
  const user =
    earlierUser(view, last) ?? madeUser(view, last) ?? userOf(textIn(view, 'final', 'base', 'repository'));
  const starts = ['cmd', 'entrypoint'].flatMap((name) => inStage(view, name, last));
  const first = Math.min(...starts.map(({ place }) => place.start));
  if (user === undefined || starts.length === 0 || isBeforeWork(view, last, first)) return undefined;
  const at = lineStart(text, first);
  return [{ start: at, end: at, text: `USER ${user}\n` }];
};

/** What is done behind the start would be done without rights. */
function isBeforeWork(view: DockerItem['view'], stage: number, at: number): boolean {
  return ['run', 'copy', 'add', 'user'].some((name) =>
    inStage(view, name, stage).some(({ place }) => place.start > at),
  );
}

function earlierUser(view: DockerItem['view'], stage: number): string | undefined {
  const names = inStage(view, 'user', stage).map((each) => textIn(each, 'user'));
  return names.findLast((name) => name !== undefined && /^[a-z_][\w-]*$/i.test(name) && name !== 'root');
}

/** A user that a step of the stage makes. */
function madeUser(view: DockerItem['view'], stage: number): string | undefined {
  const commands = inStage(view, 'run', stage).flatMap((run) => itemsOf(valueAt(run, 'commands')));
  const made = commands.filter((each) => /^(?:useradd|adduser)$/.test(textIn(each, 'program') ?? ''));
  const names = made.map((command) => nameMade(command));
  return names.length === 1 && /^[a-z_][a-z0-9_-]*$/.test(names[0] ?? '') ? names[0] : undefined;
}

/** The last word, unless it is a group that a user is put into: `adduser app docker`. */
function nameMade(command: InfraValue): string | undefined {
  const words = itemsOf(valueAt(command, 'words'));
  const [before, second, last] = [-3, -2, -1].map((at) => textIn(words.at(at)));
  const isOfTwo = second !== undefined && !second.startsWith('-') && before?.startsWith('-') !== true;
  return isOfTwo ? undefined : last;
}

function userOf(repository: string | undefined): string | undefined {
  const known = ownUsers.find(([image]) => image.test(repository ?? ''))?.[1];
  return known ?? (withNobody.test(repository ?? '') ? 'nobody' : undefined);
}
