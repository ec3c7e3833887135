import { Buffer } from 'node:buffer';
import type { PackageInventory } from '#model/component';
import { openLines } from '#parse/value/lines';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `.terraform.lock.hcl`: providers. */
export function readTerraformLock(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'terraform/terraform-lock', 'terraform');
  for (const { head, body, line } of blocksIn(file.text)) {
    const name = /^provider\s+"([^"]+)"/.exec(head)?.[1];
    if (name === undefined) continue;
    const hashes = [...body.matchAll(/"(?:h1|zh):([^"]+)"/g)].flatMap(([whole, hash]) =>
      whole.startsWith('"zh:') && /^[0-9a-f]{64}$/.test(hash ?? '')
        ? [`sha256-${hash}`]
        : hash === undefined || hash.length !== 44
          ? []
          : [`h1-${Buffer.from(hash, 'base64').toString('hex')}`],
    );
    draft.add({
      name,
      version: attribute(body, 'version'),
      range: attribute(body, 'constraints'),
      scope: 'production',
      relation: 'direct',
      line,
      integrity: hashes,
      registry: name.replace(/\/.*$/, ''),
    });
  }
  return draft.finish();
}

/** `*.tf`: modules that are not of the tree, and providers that are asked for. */
export function readTerraform(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'terraform/terraform', 'terraform');
  for (const { head, body, line } of blocksIn(file.text)) {
    if (/^module\s/.test(head)) addModule(body, line, draft);
    else if (/^terraform\b/.test(head)) addProviders(body, line, draft);
  }
  return draft.finish();
}

function addModule(body: string, line: number, draft: Draft): void {
  const source = attribute(body, 'source');
  if (source === undefined || /^\.{1,2}\//.test(source)) return;
  const version = attribute(body, 'version');
  const reference = /[?&]ref=([\w./-]+)/.exec(source)?.[1];
  const isRegistry = /^(?:[\w.-]+\.[\w.-]+\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/.test(source);
  // `//` divides the module from the folder in it.
  const place = source.replace(/\?.*$/, '');
  const name = isRegistry
    ? place.replace(/\/\/.*$/, '')
    : place
        .replace(/^(?:git::|hg::|s3::|gcs::)/, '')
        .replace(/^(?:\w+:\/\/)?(?:[^@/]*@)?/, '')
        .replace(/(?<=.)\/\/.*$/, '')
        .replace(/\.git$/, '');
  draft.add({
    name,
    range: version,
    version: exactIn(version) ?? reference,
    scope: 'production',
    relation: 'direct',
    line,
    ...(!isRegistry && { registry: place.replace(/^\w+::/, '') }),
  });
}

function addProviders(body: string, line: number, draft: Draft): void {
  const start = /\brequired_providers\s*\{/.exec(body);
  if (start === null) return;
  const from = start.index + start[0].length;
  for (const found of body.slice(from).matchAll(/(\w[\w-]*)\s*=\s*\{([^}]*)\}/g)) {
    const source = attribute(found[2] ?? '', 'source') ?? `hashicorp/${found[1]}`;
    const range = attribute(found[2] ?? '', 'version');
    const own = line + (body.slice(0, from + found.index).match(/\n/g)?.length ?? 0);
    draft.add({
      name: source.split('/').length === 2 ? `registry.terraform.io/${source}` : source,
      range,
      version: exactIn(range),
      scope: 'production',
      relation: 'direct',
      line: own,
    });
  }
}

function exactIn(range: string | undefined): string | undefined {
  return /^\s*=?\s*v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/.exec(range ?? '')?.[1];
}

function attribute(body: string, key: string): string | undefined {
  return (
    new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*"([^"$]*)"`, 'm').exec(body)?.[1] ??
    new RegExp(`[{,]\\s*${key}\\s*=\\s*"([^"$]*)"`).exec(`{${body}`)?.[1]
  );
}

/** Blocks at the top level: what stands before the brace, and between the braces. Comments and texts hold no braces that count. */
function* blocksIn(
  text: string,
): Generator<{ readonly head: string; readonly body: string; readonly line: number }> {
  const pattern = /#[^\n]*|\/\/[^\n]*|\/\*|<<[-~]?(\w+)[^\n]*\n|"(?:[^"\\\n]|\\.)*"|[{}\n]/g;
  const lineAt = openLines(text);
  let depth = 0;
  let headStart = 0;
  let head = { text: '', line: 1, end: 0 };
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [token, mark] = found;
    if (token === '{') {
      if (depth++ > 0) continue;
      const start = headStart + (/^\s*/.exec(text.slice(headStart, found.index))?.[0].length ?? 0);
      head = { text: text.slice(start, found.index).trim(), line: lineAt(start), end: found.index + 1 };
    } else if (token === '}') {
      if (--depth === 0) yield { head: head.text, body: text.slice(head.end, found.index), line: head.line };
      if (depth < 0) depth = 0;
    } else if (token === '/*') pattern.lastIndex = endOf(text.indexOf('*/', found.index + 2), 2, text);
    else if (mark !== undefined) pattern.lastIndex = endOfHeredoc(text, pattern.lastIndex, mark);
    if (depth === 0 && !token.startsWith('"')) headStart = pattern.lastIndex;
  }
}

/** Behind what was found, or the end of the text when it is not there. */
function endOf(found: number, length: number, text: string): number {
  return found < 0 ? text.length : found + length;
}

/** Behind the line that holds nothing but the mark of a text over lines. */
function endOfHeredoc(text: string, start: number, mark: string): number {
  for (let at = start; at < text.length; ) {
    const end = endOf(text.indexOf('\n', at), 0, text);
    if (text.slice(at, end).trim() === mark) return end;
    at = end + 1;
  }
  return text.length;
}
