import { RE2JS } from 're2js';

/** A pattern that others wrote, ready to be asked. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** Every match in order, with the start and end of each group; `undefined` for one that took no part. */
  readonly matches: (text: string) => Iterable<PatternMatch>;
  /** Instructions of the program: work is at most this times the length of the text. */
  readonly size: number;
  readonly groups: number;
  /** The number of the group of this name. */
  readonly groupNamed: (name: string) => number | undefined;
}

export interface PatternMatch {
  readonly groups: readonly (PatternRange | undefined)[];
}

export interface PatternRange {
  readonly start: number;
  readonly end: number;
}

const longest = 4_000;
/** Instructions of one program; `[a-z]{1000}` has a thousand. */
const largest = 20_000;

/**
 * Compiles RE2 syntax (what Go's `regexp` reads) for an engine whose time grows with the text and never beyond: no
 * pattern can make it go back and forth for hours (docs/decisions/0012).
 *
 * @returns the pattern, or why there is none, in a few words that quote nothing of a text that is scanned.
 */
export function compilePattern(source: string): Pattern | { readonly problem: string } {
  if (source.length > longest) return { problem: `it is longer than ${longest} characters` };
  const backtracking = /\(\?(?:<?[=!]|>)|\\[1-9k]/.exec(source.replace(/\\\\/g, ''));
  if (backtracking !== null) {
    return {
      problem: `'${backtracking[0]}' is not in RE2: look-around and back-references cannot be run in bounded time`,
    };
  }
  try {
    const compiled = RE2JS.compile(source);
    const size = compiled.programSize();
    if (size > largest)
      return { problem: `it needs ${size} steps a character, more than ${largest}: shorten its repetitions` };
    return patternOf(compiled, size);
  } catch (error) {
    return {
      problem: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '').slice(0, 300) : String(error),
    };
  }
}

/** {@link compilePattern} for one that was compiled before; a problem is our own mistake then. */
export function knownPattern(source: string): Pattern {
  const pattern = compilePattern(source);
  if ('problem' in pattern)
    throw new Error(`A pattern passed its check and does not compile: ${pattern.problem}`);
  return pattern;
}

function patternOf(compiled: RE2JS, size: number): Pattern {
  const names: Readonly<Record<string, number>> = compiled.namedGroups();
  return {
    size,
    groups: compiled.groupCount(),
    test: (text) => compiled.test(text),
    groupNamed: (name) => names[name],
    *matches(text) {
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        const groups: (PatternRange | undefined)[] = [];
        for (let i = 0; i <= matcher.groupCount(); i++) {
          const start = matcher.start(i);
          groups.push(start < 0 ? undefined : { start, end: matcher.end(i) });
        }
        yield { groups };
      }
    },
  };
}
