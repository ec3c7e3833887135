import { comparePrereleases } from './semver.ts';
import { compareCodes, compareDigits, compareParts, isDigits, orderOf } from './version-order.ts';

interface ConanVersion {
  readonly items: readonly string[];
  readonly prerelease: readonly string[];
}

/** Conan: items may hold letters (`1.1.1k`), and a word without any number (`cci.20200101`) is a version, too. */
export const conan = orderOf<ConanVersion>({
  parse: (text) => {
    const [, main = '', prerelease = ''] = /^[vV]?([^-+]+)(?:-([^+]*))?(?:\+.*)?$/s.exec(text.trim()) ?? [];
    if (main === '' || /[\s/@]/.test(main)) return undefined;
    return { items: main.split('.'), prerelease: prerelease === '' ? [] : prerelease.split('.') };
  },
  compare: (a, b) =>
    compareParts(a.items, b.items, '0', compareItems) || comparePrereleases(a.prerelease, b.prerelease),
});

/** `1` before `1k` before `2`: the number that begins an item, then what follows it. */
function compareItems(a: string, b: string): number {
  if (isDigits(a) && isDigits(b)) return compareDigits(a, b);
  const [left, right] = [splitItem(a), splitItem(b)];
  if (left.digits === '' || right.digits === '') {
    return (left.digits === '' ? 1 : 0) - (right.digits === '' ? 1 : 0) || compareCodes(a, b);
  }
  return compareDigits(left.digits, right.digits) || compareCodes(left.rest, right.rest);
}

function splitItem(item: string): { readonly digits: string; readonly rest: string } {
  const digits = /^\d*/.exec(item)?.[0] ?? '';
  return { digits, rest: item.slice(digits.length) };
}
