import type { TextEdit } from './fix.ts';

/** The edit that brings a module of Node into a script under its own name; `there` where it has it, undefined where the name means something else. */
export function scriptImport(module: string, text: string): TextEdit | 'there' | undefined {
  const name = module.replace('node:', '');
  const of = `['"](?:node:)?${name}['"]`;
  const known = new RegExp(
    `\\bimport\\s+(?:\\*\\s+as\\s+)?${name}\\s+from\\s+${of}|\\b(?:const|let|var)\\s+${name}\\s*=\\s*require\\(\\s*${of}\\s*\\)`,
  );
  if (known.test(text)) return 'there';
  // What stands between quotes is no use of the name.
  if (new RegExp(`(?<!['":./\\w$-])${name}\\b(?!['"]|\\s*:\\s*['"\`])`).test(text)) return undefined;
  const imports = [...text.matchAll(/^import\b[^;'"]*['"][^'"\n]+['"];?[^\n]*\n/gm)];
  const required = [
    ...text.matchAll(/^(?:const|let|var)\s+[^=;\n]+=\s*require\(\s*['"][^'"\n]+['"]\s*\)[^\n]*\n/gm),
  ];
  const first = imports[0] ?? required[0];
  if (first === undefined) return undefined;
  const statement =
    imports.length > 0
      ? `import * as ${name} from 'node:${name}';\n`
      : `const ${name} = require('node:${name}');\n`;
  return { start: first.index, end: first.index, text: statement, isImport: true };
}
