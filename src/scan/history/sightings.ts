import { allFacts, type FileFacts } from '#model/facts';
import type { Spot } from '#program/lineage';

/** Where each blob of a history has its detections, in some 20 bytes for each. */
export interface Sightings {
  /** False when there are too many already; the blob then counts as one without. */
  readonly add: (blob: number, spots: readonly SpotFacts[]) => boolean;
  readonly of: (blob: number) => readonly Spot[];
  readonly count: () => number;
}

/** What is kept of a detection until it is known which version of the file brought it. */
export type SpotFacts = readonly [
  rule: string,
  anchor: string,
  lineHash: string,
  line: number,
  column: number,
];

/** What a history needs of a file's facts. */
export function spotsIn(facts: FileFacts): readonly SpotFacts[] {
  const detections = allFacts(facts).flatMap((each) => each.detections);
  return detections.map(({ ruleId, anchor, lineHash, location: { line, column } }) => {
    return [ruleId, anchor, lineHash, line, column];
  });
}

/** Names what is followed through versions: what it is and of what. */
export function spotKey(ruleId: string, anchor: string): string {
  return `${ruleId} ${anchor}`;
}

interface Range {
  readonly first: number;
  readonly count: number;
}

/** What is followed through versions takes some 300 bytes for each sighting at worst. */
const mostSightings = 1_000_000;

export function openSightings(most = mostSightings): Sightings {
  const ranges = new Map<number, Range>();
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let columns = new Uint32Array(4096);
  let count = 0;

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  }

  function push(values: readonly [number, number, number, number]): void {
    if ((count + 1) * 4 > columns.length) {
      const wider = new Uint32Array(columns.length * 2);
      wider.set(columns);
      columns = wider;
    }
    columns.set(values, count * 4);
    count++;
  }

  function spotAt(id: number): Spot {
    const [key = 0, lineHash = 0, line = 0, column = 0] = columns.subarray(id * 4, id * 4 + 4);
    return { id, key: words[key] ?? '', lineHash: words[lineHash] ?? '', line, column };
  }

  return {
    add: (blob, spots) => {
      if (spots.length === 0) return true;
      if (count + spots.length > most) return false;
      ranges.set(blob, { first: count, count: spots.length });
      for (const [rule, anchor, lineHash, line, column] of spots) {
        push([numberOf(spotKey(rule, anchor)), numberOf(lineHash), line, column]);
      }
      return true;
    },
    of: (blob) => {
      const range = ranges.get(blob);
      if (range === undefined) return none;
      return Array.from({ length: range.count }, (_, i) => spotAt(range.first + i));
    },
    count: () => count,
  };
}

const none: readonly Spot[] = [];
