import { compareCodes, compareDigits, compareLists, isDigits, orderOf } from './version-order.ts';

/** A version of PEP 440, in parts that compare from left to right. */
interface PythonVersion {
  readonly epoch: string;
  readonly release: readonly string[];
  /** Phase and number; the phase is a rank. */
  readonly pre: readonly [number, string];
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[];
}

/** What PEP 440 no longer calls a version; setuptools put it before all that it does. */
interface LegacyVersion {
  readonly legacy: readonly string[];
}

/** PyPI: PEP 440; older texts among themselves as setuptools once ordered them. */
export const pypi = orderOf<PythonVersion | LegacyVersion>({
  parse: (text) => parsePython(text) ?? parseLegacy(text),
  compare: (a, b) => {
    if ('legacy' in a) return 'legacy' in b ? compareLists(a.legacy, b.legacy, compareCodes) : -1;
    return 'legacy' in b ? 1 : comparePython(a, b);
  },
  isExact: (version) => !('legacy' in version),
});

const pattern =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

/** A phase before all others is that of a development release without another (`1.0.dev1`), one after all that of a release. */
const phases: Readonly<Record<string, number>> = { a: 1, alpha: 1, b: 2, beta: 2 };
const [beforePhases, candidate, release] = [0, 3, 4];

function parsePython(text: string): PythonVersion | undefined {
  const found = pattern.exec(text.trim().toLowerCase());
  if (found === null) return undefined;
  const [, epoch = '0', numbers = '', phase, phaseNumber = '', implicit, posted, postNumber, dev, devNumber] =
    found;
  const post = implicit ?? (posted === undefined ? undefined : postNumber || '0');
  return {
    epoch,
    release: numbers.replace(/(?:\.0+)+$/, '').split('.'),
    pre: phase === undefined ? unphased(post, dev) : [phases[phase] ?? candidate, phaseNumber || '0'],
    post,
    dev: dev === undefined ? undefined : devNumber || '0',
    local: found[10]?.split(/[-_.]/) ?? [],
  };
}

function unphased(post: string | undefined, dev: string | undefined): readonly [number, string] {
  return [post === undefined && dev !== undefined ? beforePhases : release, '0'];
}

function comparePython(a: PythonVersion, b: PythonVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareLists(a.release, b.release, compareDigits) ||
    a.pre[0] - b.pre[0] ||
    compareDigits(a.pre[1], b.pre[1]) ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLists(a.local, b.local, compareLocal)
  );
}

/** @param absent where the one that has none stands. */
function compareOptional(a: string | undefined, b: string | undefined, absent: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? absent : -absent;
  return compareDigits(a, b);
}

/** Words come before numbers. */
function compareLocal(a: string, b: string): number {
  const [left, right] = [isDigits(a), isDigits(b)];
  if (left && right) return compareDigits(a, b);
  return left === right ? compareCodes(a, b) : left ? 1 : -1;
}

const legacyNames: Readonly<Record<string, string>> = {
  pre: 'c',
  preview: 'c',
  '-': 'final-',
  rc: 'c',
  dev: '@',
};

/** The key that setuptools made before PEP 440: words marked with a star, numbers with zeros to the left. */
function parseLegacy(text: string): LegacyVersion | undefined {
  const version = text.trim().toLowerCase();
  if (version === '' || /\s/.test(version)) return undefined;
  const parts: string[] = [];
  for (const part of legacyParts(version)) {
    if (part.startsWith('*')) {
      if (part < '*final') while (parts.at(-1) === '*final-') parts.pop();
      while (parts.at(-1) === '00000000') parts.pop();
    }
    parts.push(part);
  }
  return { legacy: parts };
}

function legacyParts(version: string): readonly string[] {
  const pieces = (version.match(/\d+|[a-z]+|\.|-|[^\da-z.-]+/g) ?? []).map(
    (piece) => legacyNames[piece] ?? piece,
  );
  const said = pieces.filter((piece) => piece !== '.');
  return [...said.map((piece) => (isDigits(piece) ? piece.padStart(8, '0') : `*${piece}`)), '*final'];
}
