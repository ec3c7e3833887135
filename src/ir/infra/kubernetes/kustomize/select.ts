import type { InfraValue } from '../../value.ts';
import { valueAt } from '../../value.ts';
import { type Manifest, textAt } from '../manifest.ts';

/**
 * The objects that a patch, a replacement or a set of labels is for. Texts of a target are regular expressions that hold
 * for the whole; what uses more of them than letters, dots, stars and alternatives is taken literally.
 */
export function isSelected(manifest: Manifest, target: InfraValue | undefined): boolean {
  const [group, version] = groupAndVersion(manifest.apiVersion);
  return (
    fits(textAt(target, 'group'), [group]) &&
    fits(textAt(target, 'version'), [version]) &&
    fits(textAt(target, 'kind'), [manifest.kind]) &&
    fits(textAt(target, 'name'), [manifest.name, ...manifest.formerNames]) &&
    fits(textAt(target, 'namespace'), [manifest.namespace ?? 'default']) &&
    hasAll(valueAt(manifest.value, 'metadata', 'labels'), textAt(target, 'labelSelector')) &&
    hasAll(valueAt(manifest.value, 'metadata', 'annotations'), textAt(target, 'annotationSelector'))
  );
}

/** `apps/v1` as group and version; those of the core have no group. */
export function groupAndVersion(apiVersion: string): readonly [string, string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

function fits(pattern: string | undefined, texts: readonly string[]): boolean {
  if (pattern === undefined || pattern === '.*') return true;
  const parts = pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .split('|');
  return texts.some((text) => parts.some((part) => isLike(part, text)));
}

/** Patterns come from strangers: no regular expression is made of them, only `.*` and `.+` count. */
function isLike(pattern: string, text: string): boolean {
  const pieces = pattern.replaceAll('\\', '').split(/\.[*+]/);
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}

/** `app=web,tier!=db,canary,!old`. */
function hasAll(map: InfraValue | undefined, selector: string | undefined): boolean {
  if (selector === undefined) return true;
  return selector.split(',').every((each) => {
    const [, key = '', operator, wanted] = /^\s*!?\s*([^=!\s]+)\s*(?:(==?|!=)\s*(\S*))?\s*$/.exec(each) ?? [];
    const own = textAt(map, key);
    if (operator === undefined) return (own === undefined) === each.trim().startsWith('!');
    return (own === wanted) === (operator !== '!=');
  });
}
