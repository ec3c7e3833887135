import { compareCodes, compareDigits, orderOf } from './version-order.ts';

interface RpmVersion {
  readonly epoch: string;
  readonly version: string;
  /** Undefined when it is not said: any release is meant. */
  readonly release: string | undefined;
}

/** Red Hat, Alma, Rocky, SUSE and others: `epoch:version-release`, each by `rpmvercmp`. */
export const rpm = orderOf<RpmVersion>({
  parse: (text) => {
    const whole = text.trim();
    if (whole === '' || /\s/.test(whole)) return undefined;
    const [, epoch] = /^(\d+):/.exec(whole) ?? [];
    const rest = epoch === undefined ? whole : whole.slice(epoch.length + 1);
    const hyphen = rest.indexOf('-');
    return {
      epoch: epoch ?? '0',
      version: hyphen < 0 ? rest : rest.slice(0, hyphen),
      release: hyphen < 0 ? undefined : rest.slice(hyphen + 1),
    };
  },
  compare: (a, b) =>
    compareDigits(a.epoch, b.epoch) ||
    compareSegments(a.version, b.version) ||
    compareReleases(a.release, b.release),
});

function compareReleases(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareSegments(a, b);
}

/** Runs of digits or letters; a tilde comes before the end, a caret after it but before anything else. */
function compareSegments(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (let i = 0; ; i++) {
    const [one, other] = [left[i], right[i]];
    if (one === undefined && other === undefined) return 0;
    const order = comparePieces(one, other);
    if (order !== 0) return order;
  }
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\d+|[a-zA-Z]+|~|\^/g) ?? [];
}

function comparePieces(a: string | undefined, b: string | undefined): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left !== right) return left - right;
  return left === number ? compareDigits(a ?? '', b ?? '') : compareCodes(a ?? '', b ?? '');
}

const number = 4;

function rankOf(piece: string | undefined): number {
  if (piece === undefined) return 1;
  if (piece === '~') return 0;
  if (piece === '^') return 2;
  return /^\d/.test(piece) ? number : 3;
}
