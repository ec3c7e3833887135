/** Text of an instruction with its line continuations taken out, and where each letter stands in the file. */
export interface DockerText {
  readonly text: string;
  /** In order: letters from `at` on stand from `start` on in the file. */
  readonly pieces: readonly DockerPiece[];
}

/** A stretch that stands in the file as it is here. */
export interface DockerPiece {
  readonly at: number;
  readonly start: number;
}

/** A stretch of the text of an instruction. */
export interface DockerWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text that stands below an instruction: `<<EOF`. */
export interface DockerHeredoc {
  readonly name: string;
  /** Without the tabs at the beginning of its lines, for `<<-`; the last line break is part of it. */
  readonly body: DockerText;
  /** Whether it is taken as it stands: `<<'EOF'`. */
  readonly isQuoted: boolean;
  /** Where `<<EOF` stands in the instruction. */
  readonly at: number;
  readonly end: number;
}

/** An instruction of a Dockerfile. */
export interface DockerInstruction {
  /** In capitals. */
  readonly name: string;
  /** `--name=value` before everything else, with offsets in the file. */
  readonly flags: readonly DockerWord[];
  /** What follows name and flags. */
  readonly rest: DockerText;
  readonly heredocs: readonly DockerHeredoc[];
  /** Only happens to those who build on the image. */
  readonly isOnBuild: boolean;
  /** All of the instruction: offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** A comment, from its `#` to the end of the line. */
export interface DockerComment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Something of the file that is no Dockerfile. */
export interface DockerDoubt {
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** A Dockerfile as it is written. */
export interface DockerSource {
  readonly instructions: readonly DockerInstruction[];
  readonly comments: readonly DockerComment[];
  /** `# syntax=…`, `# escape=…`, `# check=…` at the top, by their names in small letters. */
  readonly directives: ReadonlyMap<string, string>;
  readonly doubts: readonly DockerDoubt[];
  readonly escapeMark: string;
}

/** Where a letter of an instruction stands in the file. */
export function offsetOf({ pieces }: DockerText, index: number): number {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  return piece === undefined ? 0 : piece.start + index - piece.at;
}

/** Where a stretch of an instruction stands in the file. */
export function stretchOf(text: DockerText, start: number, end: number): { start: number; end: number } {
  const from = offsetOf(text, start);
  return { start: from, end: end > start ? offsetOf(text, end - 1) + 1 : from };
}

/** A part of a text, with its places. */
export function partOf(whole: DockerText, start: number, end = whole.text.length): DockerText {
  const pieces = whole.pieces.flatMap((piece, i) => {
    const next = whole.pieces[i + 1]?.at ?? whole.text.length;
    if (next <= start || piece.at >= end) return [];
    const skipped = Math.max(start - piece.at, 0);
    return [{ at: piece.at + skipped - start, start: piece.start + skipped }];
  });
  const [only = { at: 0, start: offsetOf(whole, start) }] = pieces;
  return { text: whole.text.slice(start, end), pieces: pieces.length > 0 ? pieces : [only] };
}
