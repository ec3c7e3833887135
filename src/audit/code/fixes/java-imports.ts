import type { TextEdit } from './fix.ts';

/** The edit that imports a class into a Java file; `there` where it is known, undefined where its name means another. */
export function javaImport(name: string, text: string): TextEdit | 'there' | undefined {
  const dot = name.lastIndexOf('.');
  const [of, simple] = [name.slice(0, dot), name.slice(dot + 1)];
  const imports = [...text.matchAll(/^import[ \t]+(static[ \t]+)?([\w.]+(?:\.\*)?)[ \t]*;[^\n]*$/gm)].filter(
    ([, isStatic]) => isStatic === undefined,
  );
  const names = imports.map(([, , each = '']) => each);
  if (names.includes(name) || names.includes(`${of}.*`)) return 'there';
  if (names.some((each) => each.endsWith(`.${simple}`))) return undefined;
  if (new RegExp(`\\b(?:class|interface|enum|record|@interface)\\s+${simple}\\b`).test(text))
    return undefined;
  const statement = `import ${name};\n`;
  const next = imports.find(([, , each = '']) => each > name && isNear(each, name));
  const before = imports.findLast(([, , each = '']) => each < name && isNear(each, name));
  if (before !== undefined) return put(lineEnd(text, before.index), statement);
  if (next !== undefined) return put(next.index, statement);
  const after = imports.findLast(([, , each = '']) => each < name) ?? imports.at(-1);
  if (after !== undefined) return put(lineEnd(text, after.index), statement);
  const own = /^package[ \t]+[\w.]+[ \t]*;[^\n]*\n?/m.exec(text);
  return own === null ? put(0, `${statement}\n`) : put(own.index + own[0].length, `\n${statement}`);
}

/** Edits that take away imports of classes that other edits leave without a use. */
export function withoutUnusedJava(before: string, after: string): readonly TextEdit[] {
  const uses = (text: string, name: string) => [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
  return [...before.matchAll(/^import[ \t]+[\w.]+\.(\w+)[ \t]*;[^\n]*\n/gm)].flatMap((match) => {
    const name = match[1] ?? '';
    if (uses(after, name) !== 1 || uses(before, name) < 2) return [];
    return [{ start: match.index, end: match.index + match[0].length, text: '', isImport: true as const }];
  });
}

/** Of the same group, as people sort them: `java.`, `javax.`, `org.springframework.`. */
function isNear(a: string, b: string): boolean {
  return a.split('.')[0] === b.split('.')[0];
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function put(at: number, text: string): TextEdit {
  return { start: at, end: at, text, isImport: true };
}
