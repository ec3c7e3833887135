/**
 * What of an image is read, by path. `database`: the packages of a distribution, in every layer that has it. `ownership`:
 * which files these packages brought. `packages`: anything else that names packages. `program`: a program that may hold
 * the packages it was built of. `text`: something to look for secrets in, where it is text.
 */
export type Need = 'database' | 'ownership' | 'packages' | 'program' | 'text';

export type Needs = (path: string) => Need | undefined;

/** Bytes of one file that names packages. */
export const largestPackages = 256 * 1024 * 1024;
/** Bytes of one program. */
export const largestProgram = 512 * 1024 * 1024;

/** What stands in programs that tell their packages: of Go's linker, and of `cargo auditable`. */
const marks = ['\xff Go buildinf:', '.dep-v0'].map((text) => Buffer.from(text, 'latin1'));
const overlap = Math.max(...marks.map(({ length }) => length)) - 1;

/** Looks for these marks in pieces as they pass. */
export function markSeeker(): (piece: Buffer) => boolean {
  let tail = Buffer.alloc(0);
  let isFound = false;
  return (piece) => {
    if (isFound) return true;
    const seam = Buffer.concat([tail, piece.subarray(0, overlap)]);
    isFound = marks.some((mark) => piece.includes(mark) || seam.includes(mark));
    tail = Buffer.from(piece.length >= overlap ? piece.subarray(-overlap) : seam.subarray(-overlap));
    return isFound;
  };
}

/** Whether bytes begin like a program of Linux or Windows. */
export function beginsLikeProgram(start: Uint8Array): boolean {
  const [a, b, c, d] = start;
  return (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46) || (a === 0x4d && b === 0x5a);
}

/** Whether bytes begin like text: git's own test, no zero among the first of them. */
export function beginsLikeText(start: Uint8Array): boolean {
  return !start.subarray(0, 8000).includes(0);
}
