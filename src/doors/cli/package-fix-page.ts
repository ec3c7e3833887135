import type { Scan } from '#model/scan';
import { jsonText } from '#report/inert/json-text';
import { visible, visibleLines } from '#report/inert/visible';
import { count } from '#report/wording';
import type { FolderCommand, PackageMend, PackageMends } from '#scan/package-fixes';

/** Edits that were tried, as they may be shown. */
export interface ShownMends extends PackageMends {
  readonly diffs: readonly { readonly path: string; readonly diff?: string }[];
  /** Files that were written. */
  readonly written: readonly string[];
}

/** How to print it. */
export interface PackageFixForm {
  readonly isWriting: boolean;
  readonly isJson: boolean;
}

/** What was edited or can be, what to run afterwards, and what is left. */
export function packageFixPage(shown: ShownMends, scan: Scan, form: PackageFixForm): string {
  return form.isJson ? json(shown, scan) : text(shown, scan, form);
}

function json({ mends, refused, diffs, written }: ShownMends, scan: Scan): string {
  return jsonText({
    changes: mends.map(({ change, ...rest }) => ({ ...summary(change), ...rest })),
    refused: refused.map(({ change, why }) => ({ ...summary(change), why })),
    without: scan.plan?.without ?? [],
    commands: commandsOf(mends),
    diffs,
    written,
    unknown: unknownOf(scan),
  });
}

function summary({ kind, ecosystem, name, from, to, by, note }: PackageMend['change']) {
  return { kind, ecosystem, name, from, to, by, note };
}

function text(shown: ShownMends, scan: Scan, { isWriting }: PackageFixForm): string {
  const { mends, refused, diffs, written } = shown;
  const left = isWriting ? diffs.filter(({ path }) => !written.includes(path)) : [];
  const commands = commandsOf(mends);
  return [
    ...diffs.map(({ path, diff }) =>
      diff === undefined
        ? `${visible(path)}: not shown, since too much of it may be secret.\n`
        : visibleLines(diff),
    ),
    // A package of many files is told once where the same is to be said of it.
    ...new Set(mends.map((mend) => sentences(mend).map(visible).join('\n'))),
    ...[...Map.groupBy(refused, ({ why }) => why)].map(([why, all]) => {
      const names = all.map(({ change: { name, from, path, line } }) => `${name} ${from} (${path}:${line})`);
      return visible(`Not edited: ${names.join(', ')}. ${why}`);
    }),
    ...new Set(
      (scan.plan?.without ?? []).map(({ name, version, why }) => visible(`${name} ${version}: ${why}`)),
    ),
    ...(mends.length + refused.length === 0 ? ['There is nothing to change.'] : []),
    ...(commands.length === 0 ? [] : ['', isWriting || diffs.length === 0 ? 'Now run:' : 'Then run:']),
    ...commands.map(({ folder, command }) =>
      visible(folder === '' ? `  ${command}` : `  (cd ${quoted(folder)} && ${command})`),
    ),
    '',
    closing(shown, isWriting, left.length),
    ...left.map(({ path }) => `Left alone, since it changed or cannot be written: ${visible(path)}`),
    ...unknownOf(scan).map((said) => `! ${visible(said)}`),
    '',
  ].join('\n');
}

function sentences({ change, paths, isDone, others, clears, waiting }: PackageMend): readonly string[] {
  const { kind, name, from, to, by, note } = change;
  const what =
    kind === 'remove'
      ? `Remove ${by ?? name}${by === undefined ? ` ${from}` : `, which brings ${name} ${from}`}`
      : `${name} ${from} → ${to}`;
  const alone = isDone ? 'with a change above' : 'by a command alone';
  const where = paths.length === 0 ? alone : paths.join(', ');
  const cleared = [
    clears.length > 0 ? `clears ${count(clears.length, 'finding')}` : undefined,
    waiting.length > 0
      ? `${count(waiting.length, 'finding')} ${waiting.length === 1 ? 'stays' : 'stay'} until the command has run`
      : undefined,
  ].filter((each) => each !== undefined);
  return [
    `${what} (${where}): ${cleared.join('; ')}.`,
    ...(others.length === 0 ? [] : [`  With it, from the same place: ${others.join(', ')}.`]),
    ...(note === undefined ? [] : [`  ${note}`]),
  ];
}

function closing({ mends, diffs }: ShownMends, isWriting: boolean, left: number): string {
  const gone = mends.reduce((sum, { clears }) => sum + clears.length, 0);
  const waiting = mends.reduce((sum, { waiting: own }) => sum + own.length, 0);
  if (diffs.length === 0) return mends.length === 0 ? '' : 'No file needs an edit of ours.';
  // Which findings went with which file is not known: what was tried was all of them together.
  if (left > 0)
    return `${diffs.length - left} of ${count(diffs.length, 'file')} edited. Scan again to see what is left.`;
  const sum = `${count(diffs.length, 'file')} ${isWriting ? 'edited' : 'can be edited'}: ${count(gone, 'finding')} cleared, ${waiting} after the commands.`;
  return isWriting ? sum : `${sum} Each edit was tried; --apply writes them.`;
}

/** Each command once, whatever it is for. */
function commandsOf(mends: readonly PackageMend[]): readonly FolderCommand[] {
  const all = mends.flatMap(({ commands }) => commands);
  const idOf = ({ folder, command }: FolderCommand) => `${folder}\0${command}`;
  return [...new Map(all.map((each) => [idOf(each), each])).values()];
}

function quoted(folder: string): string {
  return /^[\w@./:+~-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
}

function unknownOf({ gaps }: Scan): readonly string[] {
  return gaps.filter(({ why }) => why === 'no-advisories').map(({ detail }) => detail);
}
