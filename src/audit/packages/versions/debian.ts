import { compareDigits, orderOf } from './version-order.ts';

interface DebianVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

/** Debian and Ubuntu: `epoch:upstream-revision` (deb-version(7)). */
export const debian = orderOf<DebianVersion>({
  parse: (text) => {
    const version = text.trim();
    if (version === '' || /[^\w.+:~-]/.test(version)) return undefined;
    const colon = version.indexOf(':');
    const epoch = colon < 0 ? '0' : version.slice(0, colon);
    if (!/^\d+$/.test(epoch)) return undefined;
    const rest = version.slice(colon + 1);
    const hyphen = rest.lastIndexOf('-');
    return {
      epoch,
      upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
      revision: hyphen < 0 ? '0' : rest.slice(hyphen + 1),
    };
  },
  compare: (a, b) =>
    compareDigits(a.epoch, b.epoch) ||
    compareText(a.upstream, b.upstream) ||
    compareText(a.revision, b.revision),
});

/** Turn by turn what is no digit, by weight, and what is, by number. */
function compareText(a: string, b: string): number {
  let [left, right] = [a, b];
  while (left !== '' || right !== '') {
    const [leftWord = '', leftDigits = ''] = [/^\D*/.exec(left)?.[0], /^\D*(\d*)/.exec(left)?.[1]];
    const [rightWord = '', rightDigits = ''] = [/^\D*/.exec(right)?.[0], /^\D*(\d*)/.exec(right)?.[1]];
    const order = compareWords(leftWord, rightWord) || compareDigits(leftDigits, rightDigits);
    if (order !== 0) return order;
    left = left.slice(leftWord.length + leftDigits.length);
    right = right.slice(rightWord.length + rightDigits.length);
  }
  return 0;
}

function compareWords(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = weightOf(a[i]) - weightOf(b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde comes before the end, the end before letters, letters before all else. */
function weightOf(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  const code = character.charCodeAt(0);
  return /[a-z]/i.test(character) ? code : code + 256;
}
