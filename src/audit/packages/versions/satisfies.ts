import satisfiesSemver from 'semver/functions/satisfies.js';
import type { Ecosystem } from '#model/component';
import { versionOrder } from './compare.ts';
import type { VersionOrder } from './version-order.ts';

/** Whether what a manifest asks for allows a version; undefined for a range that we do not read. */
export function satisfies(ecosystem: Ecosystem, version: string, range: string): boolean | undefined {
  if (range.length > 200) return undefined;
  switch (ecosystem) {
    case 'npm':
      return isSemverRange(range) ? satisfiesSemver(version, range) : undefined;
    case 'crates.io':
      return isSemverRange(range) ? satisfiesSemver(version, cargoRange(range)) : undefined;
    case 'Packagist':
      return isSemverRange(range) ? satisfiesSemver(version, composerRange(range)) : undefined;
    case 'PyPI':
      return satisfiesPython(version, range);
    case 'RubyGems':
      return satisfiesRuby(version, range);
    default:
      return undefined;
  }
}

/** Tags, addresses and paths are no ranges. */
function isSemverRange(range: string): boolean {
  return /^[\s\dxX*.,|<>=^~v+a-z-]+$/.test(range) && /[\d*xX]/.test(range) && !/^[a-z]/i.test(range.trim());
}

/** Cargo reads `1.2` as `^1.2`, and commas as "and". */
function cargoRange(range: string): string {
  return range
    .split(',')
    .map((part) => part.trim().replace(/^(?=\d)/, '^'))
    .join(' ');
}

/** Composer's `~1.2` goes up to the next major version, where npm's goes up to the next minor one. */
function composerRange(range: string): string {
  return range
    .split(/\|\|?/)
    .map((part) =>
      part
        .trim()
        .replace(/,/g, ' ')
        .replace(/~(\d+)\.(\d+)(?![\d.])/g, '^$1.$2'),
    )
    .join(' || ');
}

/** The clauses of PEP 440, all of which must hold. */
function satisfiesPython(version: string, range: string): boolean | undefined {
  const order = versionOrder('PyPI');
  if (order === undefined || !order.isExact(version)) return undefined;
  if (range.trim() === '*') return true;
  const clauses = range
    .replace(/^\((.*)\)$/, '$1')
    .split(',')
    .map((clause) => /^\s*(~=|===?|!=|<=|>=|<|>)\s*([\w.!+*-]+)\s*$/.exec(clause));
  let holds = true;
  for (const clause of clauses) {
    if (clause === null) return undefined;
    const [, sign = '', bound = ''] = clause;
    const held = holdsPython(order, { version, sign, bound });
    if (held === undefined) return undefined;
    holds &&= held;
  }
  return holds;
}

/** Requirements of RubyGems, all of which must hold; `~> 2.1` goes up to the next number before its last. */
function satisfiesRuby(version: string, range: string): boolean | undefined {
  const order = versionOrder('RubyGems');
  if (order === undefined || !order.isExact(version)) return undefined;
  let holds = true;
  for (const clause of range.split(',')) {
    const [, sign = '', bound = ''] = /^\s*(~>|!=|<=|>=|<|>|=)\s*([\w.-]+)\s*$/.exec(clause) ?? [];
    const held = sign === '' ? undefined : holdsRuby(order, { version, sign, bound });
    if (held === undefined) return undefined;
    holds &&= held;
  }
  return holds;
}

function holdsRuby(order: VersionOrder, { version, sign, bound }: Clause): boolean | undefined {
  const place = order.compare(version, bound);
  if (place === 'cannot compare') return undefined;
  if (sign === '~>') return place >= 0 && `${version}.`.startsWith(withoutLastNumber(bound));
  return holdsPython(order, { version, sign: sign === '=' ? '==' : sign, bound });
}

/** `2.1` allows what begins with `2.`, and so does `2`. */
function withoutLastNumber(bound: string): string {
  return bound.includes('.') ? bound.slice(0, bound.lastIndexOf('.') + 1) : `${bound}.`;
}

interface Clause {
  readonly version: string;
  readonly sign: string;
  readonly bound: string;
}

function holdsPython(order: VersionOrder, { version, sign, bound }: Clause): boolean | undefined {
  if (bound.endsWith('.*')) {
    const isInside = `${version}.`.startsWith(bound.slice(0, -1));
    return sign === '==' ? isInside : sign === '!=' ? !isInside : undefined;
  }
  const place = order.compare(version, bound);
  if (place === 'cannot compare') return undefined;
  switch (sign) {
    case '==':
    case '===':
      return place === 0;
    case '!=':
      return place !== 0;
    case '<=':
      return place <= 0;
    case '<':
      return place < 0;
    case '>=':
      return place >= 0;
    case '>':
      return place > 0;
    default:
      return place >= 0 && `${version}.`.startsWith(`${bound.slice(0, bound.lastIndexOf('.'))}.`);
  }
}
