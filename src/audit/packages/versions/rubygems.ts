import { compareCodes, compareDigits, compareParts, isDigits, orderOf } from './version-order.ts';

/** RubyGems: `Gem::Version`; a part with letters makes a pre-release. */
export const rubygems = orderOf<readonly string[]>({
  parse: (text) => {
    const version = text.trim();
    if (!/^\d[\w.-]*$/.test(version)) return undefined;
    return canonical(version.replace(/-/g, '.pre.').match(/\d+|[a-z]+/gi) ?? []);
  },
  compare: (a, b) => compareParts(a, b, '0', compareSegments),
});

/** Without zeros at the end and before the first word. */
function canonical(segments: readonly string[]): readonly string[] {
  const word = segments.findIndex((segment) => !isDigits(segment));
  const head = word < 0 ? segments : segments.slice(0, word);
  const tail = word < 0 ? [] : segments.slice(word);
  return [...withoutZeros(head), ...withoutZeros(tail)];
}

function withoutZeros(segments: readonly string[]): readonly string[] {
  let end = segments.length;
  while (end > 0 && /^0+$/.test(segments[end - 1] ?? '')) end--;
  return segments.slice(0, end);
}

/** Words come before numbers. */
function compareSegments(a: string, b: string): number {
  const [left, right] = [isDigits(a), isDigits(b)];
  if (left && right) return compareDigits(a, b);
  return left === right ? compareCodes(a, b) : left ? 1 : -1;
}
