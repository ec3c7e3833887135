import type { Component, Ecosystem } from '#model/component';
import { satisfies } from '../versions/satisfies.ts';

/** What stands in a manifest, and what is to stand there. */
export interface MovedText {
  readonly from: string;
  readonly to: string;
}

/**
 * How what a manifest asks for is written so that it asks for another version: the operator stays, and so does a bound
 * above. Undefined where that cannot be told.
 */
export function movedRange(
  { ecosystem, range, version }: Pick<Component, 'ecosystem' | 'range' | 'version'>,
  to: string,
): MovedText | undefined {
  const written = range ?? version;
  if (written === undefined || written.length > 200) return undefined;
  const moved = movedText(ecosystem, written, to);
  return moved === undefined || satisfies(ecosystem, to, moved.whole) === false ? undefined : moved.text;
}

interface Moved {
  readonly text: MovedText;
  /** The whole range afterwards. */
  readonly whole: string;
}

const versionPattern = /\d+(?:[\w.+!-]*\w)?/g;

function movedText(ecosystem: Ecosystem, written: string, to: string): Moved | undefined {
  const versions = written.match(versionPattern) ?? [];
  const [first] = versions;
  const isOpen = /[*xX]|[<!]|>(?!=)|\|/.test(written);
  if (versions.length === 1 && first !== undefined && !isOpen && !isPartOfMany(ecosystem, written)) {
    const wanted = first.endsWith('+incompatible') ? `${to}+incompatible` : to;
    return { text: { from: first, to: wanted }, whole: written.replace(first, () => wanted) };
  }
  const whole = versions.length === 0 ? undefined : rangeFrom(ecosystem, to, /</.test(written));
  return whole === undefined ? undefined : { text: { from: written, to: whole }, whole };
}

/** `4` and `4.17` mean any version that begins so to npm. */
function isPartOfMany(ecosystem: Ecosystem, written: string): boolean {
  return ecosystem === 'npm' && /^v?\d+(?:\.\d+)?$/.test(written.trim());
}

/** A range that begins with a version, in the way in which the ecosystem mostly writes one. */
function rangeFrom(ecosystem: Ecosystem, to: string, isBounded: boolean): string | undefined {
  switch (ecosystem) {
    case 'npm':
    case 'Packagist':
    case 'Pub':
      return `^${to}`;
    case 'crates.io':
      return to;
    case 'Hex':
      return `~> ${to}`;
    case 'PyPI':
      return isBounded ? `>=${to},<${nextMajor(to)}` : `>=${to}`;
    default:
      return undefined;
  }
}

function nextMajor(version: string): string {
  return String(Number.parseInt(version, 10) + 1);
}
