import { callIn, type Stretch, splitAt, trimmed } from './call-text.ts';
import type { Broken, Fixer, Proposal, TextEdit } from './fix.ts';
import { lineAt } from './script-lines.ts';
import { builtText, type TextPart } from './text-parts.ts';

const says = 'A path that leaves its folder is refused.';

/** A folder, and what is looked for in it, as expressions. */
interface Joined {
  readonly folder: string;
  readonly rest: string;
  readonly at: Stretch;
  /** The variable that has it, and the end of the line that declares it. */
  readonly named?: { readonly name: string; readonly end: number };
}

/** A check of the path that is put together of a folder and a name, in JavaScript and Python. */
export const containInScript: Fixer = (broken) => {
  const { text, group } = broken;
  for (const argument of callIn(text, broken, group)?.args ?? []) {
    const place = { start: argument.valueStart, end: argument.end };
    const declared = /^[A-Za-z_$][\w$]*$/.test(argument.value)
      ? declaredAs(argument.value, broken)
      : undefined;
    const joined = joinedAt(declared ?? place, broken);
    if (joined === undefined || !isFolder(joined.folder, broken)) continue;
    return declared === undefined
      ? inLinesOfItsOwn(broken, joined)
      : behindDeclaration(broken, { ...joined, named: { name: argument.value, end: declared.end } });
  }
  return undefined;
};

/** What the only declaration of a variable of the function gives it, on one line. */
function declaredAs(name: string, { text, functionStart, start, group }: Broken): Stretch | undefined {
  const body = text.slice(functionStart, start);
  const declaring = group === 'python' ? '' : '(?:const|let|var)\\s+';
  const all = [
    ...body.matchAll(
      new RegExp(`(?<=^|\\n)[ \\t]*${declaring}${name}\\s*=\\s*(?!=)([^\\n]*?);?[ \\t]*(?=\\n)`, 'g'),
    ),
  ];
  const given = [...body.matchAll(new RegExp(`(?<![.\\w])${name}\\s*(?:[-+/]|\\?\\?|\\|\\|)?=(?![=>])`, 'g'))]
    .length;
  const [only] = all;
  const value = only?.[1];
  if (all.length !== 1 || given !== 1 || only === undefined || value === undefined || value === '')
    return undefined;
  const from = functionStart + only.index + only[0].lastIndexOf(value);
  return { start: from, end: from + value.length };
}

/** `path.join(folder, name)`, `'folder/' + name`. */
function joinedAt(stretch: Stretch, broken: Broken): Joined | undefined {
  const { text, group } = broken;
  const call = callIn(text, stretch, group);
  const [inner] = call?.args ?? [];
  // What tidies a path up is done by the check, too.
  if (
    inner !== undefined &&
    /^(?:path\.normalize|os\.path\.(?:normpath|abspath|realpath))$/.test(call?.callee ?? '')
  ) {
    const joined = joinedAt({ start: inner.valueStart, end: inner.end }, broken);
    return joined && { ...joined, at: stretch };
  }
  const joins = group === 'python' ? /^os\.path\.join$/ : /^(?:path\.)?(?:join|resolve)$/;
  if (call !== undefined && joins.test(call.callee)) {
    const name = call.args.at(-1);
    const folders = call.args.slice(0, -1).map(({ value }) => value);
    if (name === undefined || folders.length === 0) return undefined;
    const folder = folders.length === 1 ? (folders[0] ?? '') : `${call.callee}(${folders.join(', ')})`;
    return { folder, rest: name.value, at: stretch };
  }
  const built = builtText(text, stretch, group);
  return built && ofParts(built.parts, built.quote, stretch, broken);
}

/** The folder is all up to the first value, and ends in a slash. */
function ofParts(
  parts: readonly TextPart[],
  quote: string,
  at: Stretch,
  { text, group }: Broken,
): Joined | undefined {
  const [first, second, ...more] = parts.filter((part) => !('literal' in part) || part.literal !== '');
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (!('literal' in first) || 'literal' in second || second.isQuoted || !first.literal.endsWith('/'))
    return undefined;
  const pieces = splitAt(text, at, '+', group);
  const mark = quote === '`' ? "'" : quote;
  const rest =
    pieces.length === 2 && pieces[1] !== undefined
      ? text.slice(pieces[1].start, pieces[1].end)
      : second.value;
  const folder = first.literal.length > 1 ? first.literal.slice(0, -1) : first.literal;
  return { folder: `${mark}${folder}${mark}`, rest, at };
}

/** Nobody from outside decides it. */
function isFolder(folder: string, { tainted }: Broken): boolean {
  return folder !== '' && !tainted.some((name) => folder.includes(name));
}

function check(name: string, { folder, rest }: Joined, { text, group }: Broken): readonly string[] {
  const unit = /\n(\t| {2,8})\S/.exec(text)?.[1] ?? (group === 'python' ? '    ' : '  ');
  if (group === 'python')
    return [
      `${name} = os.path.realpath(os.path.join(${folder}, ${rest}))`,
      `if not ${name}.startswith(os.path.realpath(${folder}) + os.sep):`,
      `${unit}raise ValueError('outside of the folder')`,
    ];
  return [
    `const ${name} = path.resolve(${folder}, ${rest});`,
    `if (!${name}.startsWith(path.resolve(${folder}) + path.sep)) throw new Error('outside of the folder');`,
  ];
}

function behindDeclaration(broken: Broken, joined: Joined): Proposal | undefined {
  const { text, group } = broken;
  const { named, at, folder, rest } = joined;
  const line = named && lineAt(text, at.start, group);
  if (named === undefined || line === undefined) return undefined;
  const [, ...lines] = check(named.name, joined, broken);
  const made =
    group === 'python'
      ? `os.path.realpath(os.path.join(${folder}, ${rest}))`
      : `path.resolve(${folder}, ${rest})`;
  const end = text.indexOf('\n', at.end);
  const edits: TextEdit[] = [
    { start: at.start, end: at.end, text: made },
    { start: end, end, text: lines.map((each) => `\n${line.indent}${each}`).join('') },
  ];
  return end < 0 ? undefined : { says, edits, needs: moduleOf(broken) };
}

function inLinesOfItsOwn(broken: Broken, joined: Joined): Proposal | undefined {
  const { text, functionStart, functionEnd, start, group } = broken;
  const line = lineAt(text, start, group);
  const body = text.slice(functionStart, functionEnd);
  const name = ['target', 'inside'].find((each) => !new RegExp(`\\b${each}\\b`).test(body));
  if (line === undefined || name === undefined) return undefined;
  const lines = check(name, joined, broken).map((each) => `${each}\n${line.indent}`);
  const at = trimmed(text, joined.at);
  return {
    says,
    needs: moduleOf(broken),
    edits: [
      { start: line.start, end: line.start, text: lines.join('') },
      { start: at.start, end: at.end, text: name },
    ],
  };
}

function moduleOf({ group }: Broken): string {
  return group === 'python' ? 'os' : 'node:path';
}
