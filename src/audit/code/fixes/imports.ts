import { edited } from '#model/text-edit';
import type { CodeGroup } from '../group.ts';
import type { Broken, TextEdit } from './fix.ts';
import { goImport, withoutUnused } from './go-imports.ts';
import { javaImport, withoutUnusedJava } from './java-imports.ts';
import { scriptImport } from './script-imports.ts';

/** The edit that imports a module (`secrets`, or `flask.send_from_directory` for a name of one); `there` where it is imported. */
export function importEdit(
  needs: string,
  { text, group }: Pick<Broken, 'text' | 'group'>,
): TextEdit | 'there' | undefined {
  if (group === 'java') return javaImport(needs, text);
  if (group === 'go') return goImport(needs, text);
  return group === 'python' ? pythonImport(needs, text) : scriptImport(needs, text);
}

/** Edits that take away imports which other edits leave without a use, where languages mind. */
export function unusedImports(
  group: CodeGroup,
  before: string,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const after = edited(before, edits);
  if (group === 'java') return withoutUnusedJava(before, after);
  return group === 'go' ? withoutUnused(before, after) : [];
}

function pythonImport(needs: string, text: string): TextEdit | 'there' | undefined {
  const lines = text.split('\n');
  const [from, name] = /^(flask)\.(\w+)$/.exec(needs)?.slice(1) ?? [];
  if (from !== undefined && name !== undefined) return nameEdit(lines, from, name);
  if (
    lines.some((line) =>
      new RegExp(`^import\\s+(?:[\\w.]+\\s*,\\s*)*${escaped(needs)}\\s*(?:,|$|#)`).test(line),
    )
  )
    return 'there';
  // The file calls something else so, or will; a part of what it imports is no other thing.
  const root = needs.split('.')[0] ?? '';
  const code = text.replace(/^(?:import|from)\s[^\n]*/gm, '').replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
  if (new RegExp(`\\b${root}\\b(?!\\.)`).test(code)) return undefined;
  const statement = `import ${needs}\n`;
  const offsets = offsetsOf(lines);
  const imports = lines.flatMap((line, i) => (/^import\s/.test(line) && !line.includes('(') ? [i] : []));
  const before = imports.find((i) => (lines[i] ?? '').localeCompare(statement.trim(), 'en') > 0);
  const last = imports.at(-1);
  const first = lines.findIndex((line) => /^(?:from|import)\s(?!__future__)/.test(line));
  const at = before ?? (last === undefined ? first : last + 1);
  const offset = offsets[at < 0 ? afterPreamble(lines) : at];
  return offset === undefined ? undefined : { start: offset, end: offset, text: statement, isImport: true };
}

function nameEdit(lines: readonly string[], from: string, name: string): TextEdit | 'there' | undefined {
  const at = lines.findIndex((line) => new RegExp(`^from\\s+${from}\\s+import\\s+(?!\\()`).test(line));
  const line = lines[at];
  if (line === undefined || line.includes('#') || line.endsWith('\\')) return undefined;
  if (new RegExp(`\\b${name}\\b`).test(line)) return 'there';
  const end = (offsetsOf(lines)[at] ?? 0) + line.trimEnd().length;
  return { start: end, end, text: `, ${name}` };
}

/** Behind comments and the text that tells of the module. */
function afterPreamble(lines: readonly string[]): number {
  let at = lines.findIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  if (at < 0) return lines.length - 1;
  const quote = /^[rRuU]?("""|''')/.exec(lines[at] ?? '')?.[1];
  if (quote === undefined) return at;
  if ((lines[at] ?? '').split(quote).length > 2) return at + 1;
  do at++;
  while (at < lines.length && !(lines[at] ?? '').includes(quote));
  return at + 1;
}

function offsetsOf(lines: readonly string[]): readonly number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}
