import { packageKey } from '#model/package-name';
import { importNames } from './import-names.ts';

/** Where a package is named outside of what installs it. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

/** Looks for names of packages in any text: in configuration, scripts, pages, code. One pass, whatever there is to look for. */
export function openMentions(
  ecosystem: string,
  packages: readonly string[],
  commands: readonly string[],
): (path: string, text: string) => Mention | undefined {
  const wanted = new Map<string, string>();
  for (const name of packages) {
    wanted.set(packageKey(ecosystem, name).toLowerCase(), name);
    for (const each of importNames(ecosystem, name)) wanted.set(each.toLowerCase(), name);
  }
  for (const command of commands) wanted.set(command.toLowerCase(), command);
  return (path, text) => {
    for (const { 0: token, index } of text.matchAll(words)) {
      const name = namesIn(token, ecosystem)
        .map((each) => wanted.get(each))
        .find((each) => each !== undefined);
      if (name === undefined || isDeclared(path, text, index, index + token.length)) continue;
      return { name, line: text.slice(0, index).split('\n').length };
    }
    return undefined;
  };
}

/** Names of packages, paths to them, modules of Python. */
const words = /[A-Za-z0-9_@][\w.@/-]*/g;

/** What a word may name: itself, each part of a path, with its scope, and what stands before a dot. */
function namesIn(token: string, ecosystem: string): readonly string[] {
  const parts = token
    .toLowerCase()
    .replace(/[./-]+$/, '')
    .split('/');
  const found: string[] = [];
  parts.forEach((part, i) => {
    if (part.startsWith('@') && parts[i + 1] !== undefined) {
      // `@scope/name@1.2.3`.
      found.push(`${part}/${parts[i + 1]?.replace(/@.*$/, '')}`);
      return;
    }
    if (i > 0 && parts[i - 1]?.startsWith('@')) return;
    const plain = part.replace(/@.*$/, '');
    found.push(plain);
    for (let dot = plain.lastIndexOf('.'); dot > 0; dot = plain.lastIndexOf('.', dot - 1))
      found.push(plain.slice(0, dot));
  });
  return ecosystem === 'PyPI' ? [...found, ...found.map((name) => packageKey('PyPI', name))] : found;
}

/** The line says only that it is to be installed, or takes types that are gone when the program runs. */
function isDeclared(path: string, text: string, start: number, end: number): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/\.[cm]?tsx?$/.test(name)) return /^\s*import\s+type\s[^;]*\bfrom\s*['"]$/.test(before);
  const behind = text.slice(end, end + 200);
  if (name === 'package.json')
    return (
      /"(?:name|version)"\s*:\s*"$/.test(text.slice(Math.max(0, start - 40), start)) ||
      (text[start - 1] === '"' && ranged.test(behind))
    );
  if (
    !/^(?:pyproject\.toml|Pipfile|setup\.(?:py|cfg)|.*requirements.*|.*constraints.*|environment\.ya?ml)$/.test(
      name,
    )
  )
    return false;
  return (
    /^[\s"'-]*$/.test(before) && /^\s*(?:\[[^\]\n]*\])?\s*(?:["']?\s*(?:[<>=~!;,@#]|\r?\n|$))/.test(behind)
  );
}

/** A version, a range, a tag, an address: not another name that the package goes by. */
const ranged =
  /^"\s*:\s*"(?:[\^~<>=v*\d]|x"|latest"|next"|workspace:|file:|link:|portal:|patch:|catalog:|git|https?:|[\w.-]+\/[\w.-]+(?:#|"))/;

/** The line on which a text loads something whose name stands in no quotes: told by how it looks, where code was not read. */
export function loadOfName(text: string): number | undefined {
  const found = /\b(?:require|import|import_module|__import__|import_string)\s*\(\s*(?!['"`)\s]|\.)/.exec(
    text,
  );
  return found === null ? undefined : text.slice(0, found.index).split('\n').length;
}

/** Commands that packages bring, as a `package-lock.json` tells; undefined where a lock file does not. */
export function commandsIn(
  lock: string,
  text: string,
  packages: readonly string[],
): readonly string[] | undefined {
  if (!/(?:package-lock|npm-shrinkwrap)\.json$/.test(lock)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const entries = fieldOf(parsed, 'packages');
  if (typeof entries !== 'object' || entries === null) return undefined;
  const wanted = new Set(packages);
  return Object.entries(entries).flatMap(([folder, entry]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const own = fieldOf(entry, 'name');
    if (!wanted.has(typeof own === 'string' ? own : name)) return [];
    const bin = fieldOf(entry, 'bin');
    return typeof bin === 'object' && bin !== null ? Object.keys(bin) : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Whether a file is searched: not what people read, nor what is written by a package manager. */
export function isSearched(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/requirements|constraints/.test(name)) return true;
  return !unsearched.test(name) && !/(?:^|\/)(?:docs?|documentation|licen[cs]es)\//i.test(path);
}

const unsearched =
  /\.(?:md|mdx|markdown|rst|txt|adoc|png|jpe?g|gif|ico|webp|avif|svg|woff2?|ttf|eot|otf|mp[34]|pdf|zip|gz|tgz|jar|map|snap|po|mo|csv|sql)$|^(?:licen[cs]e|changelog|authors|contributors|notice|history|copying|security|readme)|lock(?:file)?\.(?:json|yaml|yml)$|^(?:yarn|poetry|uv|pdm|bun|composer|cargo|gemfile|pipfile|deno|flake)\.lockb?$|^npm-shrinkwrap\.json$|^go\.sum$|^(?:renovate\.json5?|dependabot\.ya?ml|osv-scanner\.toml|\.trivyignore|\.snyk|\.nsprc|audit-ci\.json)$/i;
