/**
 * A file of a labelled suite without the comments that tell the answer, its lines kept; undefined where there is nothing
 * to take out. Comments with answers end a line or stand before a statement: `// $ Alert`, `# $ Alert`, `/* BAD`.
 */
export function withoutAnswers(extension: string, read: () => string): string | undefined {
  if (extension === '.py')
    return read()
      .replace(/#\s*(?:\$|NOT OK\b|OK\b|BAD\b|GOOD\b).*$/gm, '')
      .replace(/[ \t]+#[^\n'"]*$/gm, '')
      .replace(/^[ \t]*#.*$/gm, '');
  if (extension === '.java')
    return read()
      .replace(/\/\*\s*(?:BAD|OK)\b[^\n]*?\*\//g, '')
      .replace(/(?<=^|[;,{}()\s])\/\/[^\n]*/gm, '');
  if (!/^\.(?:go|[cm]?[jt]sx?|html|vue|ejs|hbs|njk|pug)$/.test(extension)) return undefined;
  return read()
    .replace(/<!--\s*\$[^\n]*?-->/g, '')
    .replace(/\/\*\s*(?:BAD|OK)\b[^\n]*?\*\//g, '')
    .replace(/(?<=^|[;,{}()\s])\/\/\s*(?:\$|NOT OK\b|OK\b|BAD\b|GOOD\b)[^\n]*/gm, '');
}
