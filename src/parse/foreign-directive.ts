import type { SourceText } from '#model/file';
import { foreignPipelineRules } from '#model/foreign-pipeline.table';
import { foreignRuleNames } from '#model/foreign-rules.table';
import type { InlineSuppression } from '#model/suppression';

/** Comments of one file that are read; a file with more is not one that people wrote. */
const most = 5_000;
/** Bytes of a line before and behind a mark that are looked at. */
const before = 300;
const after = 500;

/**
 * The comments by which other tools are told to leave a line alone: `gitleaks:allow`, `trufflehog:ignore`,
 * `pragma: allowlist secret` (detect-secrets), `secretlint-disable…`, `ash-ignore:` and `zizmor: ignore[…]`. They cover what they cover there.
 */
export function parseForeignDirectives(text: SourceText): InlineSuppression[] {
  const bytes = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, text.bytes.byteLength);
  const marks = readers.flatMap((reader) => occurrences(bytes, reader)).sort((a, b) => a.at - b.at);
  const found: InlineSuppression[] = [];
  const blocks: { readonly from: number; readonly rules: readonly string[]; readonly index: number }[] = [];
  const place = { line: 1, start: 0 };
  for (const { at, reader } of marks.slice(0, most)) {
    advance(bytes, place, at);
    const line = lineAt(bytes, place, at, text.path);
    const read = reader.read(line);
    if (read === undefined) continue;
    if (read.covers === 'block') blocks.push({ from: line.number, rules: read.rules, index: found.length });
    if (read.covers === 'end') close(found, blocks, line.number, read.rules);
    else found.push(suppressionOf(read, line, reader));
  }
  close(found, blocks, Number.MAX_SAFE_INTEGER, []);
  return found;
}

interface Line {
  readonly path: string;
  readonly number: number;
  /** UTF-16 column of the mark. */
  readonly column: number;
  readonly front: string;
  /** From the mark on. */
  readonly rest: string;
}

/** What a comment says; a block begins behind it, or ends. */
interface Said {
  readonly rules: readonly string[];
  readonly covers: 'line' | 'next' | 'block' | 'end';
  readonly reason?: string;
  /** Characters of the mark. */
  readonly length: number;
}

interface ForeignReader {
  readonly tool: string;
  readonly mark: string;
  readonly read: (line: Line) => Said | undefined;
}

const secrets: readonly string[] = ['secrets'];

/** A comment opens in front of the mark, which is not quoted in it. */
const commentBefore = /(?:^|\s)(?:#|\/\/|\/\*|<!--|--|;)[^"'`\n]*$/;
/** The comment begins with the mark. */
const commentAtMark = /(?:#|\/\/|\/\*+|<!--|--|;|%|\{#|\(\*|^\s*\*)\s*$/;

const readers: readonly ForeignReader[] = [
  // Both tools look for the bare text anywhere on the line.
  { tool: 'gitleaks', mark: 'gitleaks:allow', read: () => bare('gitleaks:allow') },
  { tool: 'trufflehog', mark: 'trufflehog:ignore', read: () => bare('trufflehog:ignore') },
  { tool: 'detect-secrets', mark: 'pragma:', read: readPragma },
  { tool: 'secretlint', mark: 'secretlint-', read: readSecretlint },
  { tool: 'ASH', mark: 'ash-ignore', read: readAsh },
  { tool: 'zizmor', mark: 'zizmor:', read: readZizmor },
];

function bare(mark: string): Said {
  return { rules: secrets, covers: 'line', length: mark.length };
}

/** A next-line pragma must stand alone; nothing but the end of the comment may follow the words of the other form. */
function readPragma({ front, rest }: Line): Said | undefined {
  const next = /^pragma: ?(?:allow|white)list[ -]nextline[ -]secret/.exec(rest);
  if (next !== null) {
    return /^[ \t]*(?:#|\/\/|\/\*|'|--|<!--[# \t]*) *$/.test(front)
      ? { rules: secrets, covers: 'next', length: next[0].length }
      : undefined;
  }
  const here = /^pragma: ?(?:allow|white)list[ -]secret/.exec(rest);
  if (here === null || !/(?:#|\/\/|\/\*|'|--|<!--[# \t]*) *$/.test(front)) return undefined;
  return { rules: secrets, covers: 'line', length: here[0].length };
}

/** `secretlint-disable[-line|-next-line] [RULE, …] [-- description]` and `secretlint-enable`, each in a comment. */
function readSecretlint({ front, rest }: Line): Said | undefined {
  const [whole, kind, said = ''] =
    /^secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n]*)/.exec(rest) ?? [];
  if (whole === undefined || !commentAtMark.test(front)) return undefined;
  const [named = '', reason] = said.replace(/(?:\*\/|-->).*$/, '').split(/\s--\s/, 2);
  const rules = named
    .split(/[\s,]+/)
    .filter((word) => word.startsWith('@') || word.startsWith('secretlint-rule'));
  return {
    rules:
      rules.length === 0 ? secrets : [...new Set(rules.flatMap((id) => foreignRuleNames('secretlint', id)))],
    covers:
      kind === 'enable' ? 'end' : kind === 'disable' ? 'block' : kind === 'disable-line' ? 'line' : 'next',
    length: `secretlint-${kind}`.length,
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  };
}

/**
 * `zizmor: ignore[RULE, …] reason` in a comment of YAML; what stands alone speaks of the line below. An audit that has no
 * counterpart here excuses nothing.
 */
function readZizmor({ front, rest }: Line): Said | undefined {
  const [whole, ids = '', reason = ''] = /^zizmor:\s*ignore\[([\w, -]+)\][ \t]*([^\n]*)/.exec(rest) ?? [];
  if (whole === undefined || !/#\s*$/.test(front)) return undefined;
  const rules = ids.split(',').flatMap((id) => foreignPipelineRules('zizmor', id.trim()));
  return {
    rules: [...new Set(rules)],
    covers: /^\s*#\s*$/.test(front) ? 'next' : 'line',
    length: whole.indexOf(']') + 1,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}

/** `ash-ignore: RULE [reason]` and `ash-ignore-next-line: RULE [reason]` behind `#` or `//`. */
function readAsh({ front, rest }: Line): Said | undefined {
  const [, next, rule = '', reason = ''] =
    /^ash-ignore(-next-line)?:\s*([\w.*?-]+)[ \t]*([^\n]*)/.exec(rest) ?? [];
  if (rule === '' || !/(?:#|\/\/)\s*$/.test(front)) return undefined;
  return {
    rules: foreignRuleNames('ASH', rule),
    covers: next === undefined ? 'line' : 'next',
    length: `ash-ignore${next ?? ''}`.length,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}

function suppressionOf(said: Said, line: Line, { tool }: ForeignReader): InlineSuppression {
  const words = line.rest.slice(0, said.length);
  const { path, number, column } = line;
  return {
    rules: said.rules,
    reason:
      said.reason === undefined
        ? `${words} comment (${tool})`
        : `${words} comment: ${said.reason.slice(0, 300)}`,
    location: { path, line: number, column, endLine: number, endColumn: column + said.length },
    covers: said.covers === 'block' ? [] : [said.covers === 'next' ? number + 1 : number],
    tool,
    ...(commentBefore.test(line.front) ? {} : { quiet: true as const }),
  };
}

/** Ends blocks of the same rules, or all when none is named. */
function close(
  found: InlineSuppression[],
  blocks: { readonly from: number; readonly rules: readonly string[]; readonly index: number }[],
  to: number,
  rules: readonly string[],
): void {
  const all = rules.length === 0 || rules.includes('secrets');
  for (const block of blocks.splice(0)) {
    const written = found[block.index];
    if (!all && block.rules.join() !== rules.join()) blocks.push(block);
    else if (written !== undefined) found[block.index] = { ...written, stretch: { from: block.from, to } };
  }
}

function occurrences(bytes: Buffer, reader: ForeignReader): { at: number; reader: ForeignReader }[] {
  const places: { at: number; reader: ForeignReader }[] = [];
  const { mark } = reader;
  for (
    let at = bytes.indexOf(mark);
    at >= 0 && places.length < most;
    at = bytes.indexOf(mark, at + mark.length)
  ) {
    places.push({ at, reader });
  }
  return places;
}

function advance(bytes: Buffer, place: { line: number; start: number }, to: number): void {
  for (let at = bytes.indexOf(10, place.start); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) {
    place.line += 1;
    place.start = at + 1;
  }
}

function lineAt(
  bytes: Buffer,
  { line, start }: { line: number; start: number },
  at: number,
  path: string,
): Line {
  const end = bytes.indexOf(10, at);
  const rest = bytes.toString('utf8', at, Math.min(end < 0 ? bytes.length : end, at + after));
  const front = bytes.toString('utf8', Math.max(start, at - before), at);
  // On a longer line the column is that of the stretch that is looked at: enough to find the comment.
  const skipped = Math.max(0, at - before - start);
  return { path, number: line, column: skipped + front.length + 1, front, rest: rest.replace(/\r$/, '') };
}
