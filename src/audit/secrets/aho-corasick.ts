/**
 * A dense deterministic Aho-Corasick automaton over bytes (Aho and Corasick 1975, algorithm 4). Upper case is folded in
 * the table; states that report are numbered last, so that one comparison per byte tells whether anything was found.
 */
export interface Automaton {
  /** Column of each byte; bytes that no pattern holds share column 0. */
  readonly columns: Uint8Array;
  /** Row by row the next state. A state is the offset of its row, which spares a multiplication for each byte. */
  readonly table: Int32Array;
  /** Columns of a row. */
  readonly width: number;
  readonly firstReporting: number;
  /** The patterns that end in a state, from the first reporting one on. */
  readonly reports: readonly (readonly number[])[];
}

/** Entries of the largest table: 64 MB, fifty times what we need. */
const largest = 16 * 1024 * 1024;

/** Called for each occurrence: which pattern, and the offset just behind it. Returning `false` ends the run. */
type OnHit = (pattern: number, end: number) => boolean | undefined;

/**
 * Builds the automaton for patterns of ASCII text; upper and lower case are the same. Throws a
 * `RangeError` on an empty pattern and on a table of more than 16 million entries.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const bytes = patterns.map((pattern) => Buffer.from(pattern.toLowerCase(), 'latin1'));
  if (bytes.some((pattern) => pattern.length === 0)) throw new RangeError('a pattern is empty');
  const { columns, width } = columnsOf(bytes);
  const trie = plant(bytes, columns, width);
  return fill(trie, columns, link(trie));
}

/** Runs over all bytes, or until `onHit` returns `false`; gives the offset where it stopped. */
export function run(automaton: Automaton, bytes: Uint8Array, onHit: OnHit): number {
  const { columns, table, width, firstReporting, reports } = automaton;
  const length = bytes.length;
  let state = 0;
  for (let i = 0; i < length; i++) {
    // Both tables hold every index that can come here: a check for undefined would cost a tenth of the speed.
    state = table[state + (columns[bytes[i] as number] as number)] as number;
    if (state < firstReporting) continue;
    for (const pattern of reports[(state - firstReporting) / width] ?? []) {
      if (onHit(pattern, i + 1) === false) return i + 1;
    }
  }
  return length;
}

/** Nodes as numbers in flat tables: thousands of small objects take longer to make than a small scan. */
interface Trie {
  readonly width: number;
  readonly count: number;
  /** The child by node and column, 0 where there is none: the root is nobody's. */
  readonly next: Int32Array;
  /** Parent and column of each node. */
  readonly parents: readonly number[];
  readonly columnsIn: readonly number[];
  /** The patterns that end in a node; most have none. */
  readonly reports: (readonly number[] | undefined)[];
}

function columnsOf(patterns: readonly Uint8Array[]): { columns: Uint8Array; width: number } {
  const used = [...new Set(patterns.flatMap((pattern) => [...pattern]))].sort((a, b) => a - b);
  const columns = new Uint8Array(256);
  used.forEach((byte, i) => {
    columns[byte] = i + 1;
    if (byte >= 0x61 && byte <= 0x7a) columns[byte - 32] = i + 1;
  });
  return { columns, width: used.length + 1 };
}

function plant(patterns: readonly Uint8Array[], columns: Uint8Array, width: number): Trie {
  let next = new Int32Array(1024 * width);
  const parents = [0];
  const columnsIn = [0];
  const reports: (readonly number[] | undefined)[] = [];
  const grow = (parent: number, column: number) => {
    const node = parents.push(parent) - 1;
    columnsIn.push(column);
    if ((node + 1) * width > largest) throw new RangeError('the patterns need too large a table');
    if ((node + 1) * width > next.length) {
      const wider = new Int32Array(next.length * 2);
      wider.set(next);
      next = wider;
    }
    next[parent * width + column] = node;
    return node;
  };
  patterns.forEach((pattern, id) => {
    let at = 0;
    for (const byte of pattern) {
      const column = columns[byte] as number;
      at = next[at * width + column] || grow(at, column);
    }
    reports[at] = [...(reports[at] ?? []), id];
  });
  return { width, count: parents.length, next, parents, columnsIn, reports };
}

interface Linked {
  /** Breadth first: those near the root are read most and then lie together in the cache. */
  readonly byDepth: readonly number[];
  /** The node of the longest other text that ends here. */
  readonly fails: Int32Array;
}

/** Finds each node's fallback, whose reports are its own too. */
function link({ count, width, next, parents, columnsIn, reports }: Trie): Linked {
  const depths = new Int32Array(count);
  for (let node = 1; node < count; node++) depths[node] = (depths[parents[node] as number] as number) + 1;
  const byDepth = [...depths.keys()].sort((a, b) => (depths[a] as number) - (depths[b] as number) || a - b);
  const fails = new Int32Array(count);
  for (const node of byDepth) {
    if ((depths[node] as number) < 2) continue;
    const column = columnsIn[node] as number;
    let fail = fails[parents[node] as number] as number;
    while (fail !== 0 && next[fail * width + column] === 0) fail = fails[fail] as number;
    fail = next[fail * width + column] as number;
    fails[node] = fail;
    const more = reports[fail];
    if (more !== undefined) reports[node] = [...(reports[node] ?? []), ...more];
  }
  return { byDepth, fails };
}

/** A row is that of the fallback, which is complete before, but for the node's own children. */
function fill(trie: Trie, columns: Uint8Array, { byDepth, fails }: Linked): Automaton {
  const { width, count, columnsIn, reports } = trie;
  const silent = byDepth.filter((node) => reports[node] === undefined);
  const reporting = byDepth.filter((node) => reports[node] !== undefined);
  const place = new Int32Array(count);
  [...silent, ...reporting].forEach((node, row) => {
    place[node] = row * width;
  });
  const table = new Int32Array(count * width);
  const { firsts, siblings } = childrenOf(trie);
  for (const node of byDepth) {
    const row = place[node] as number;
    const from = place[fails[node] as number] as number;
    if (node !== 0) table.copyWithin(row, from, from + width);
    for (let child = firsts[node] as number; child !== 0; child = siblings[child] as number) {
      table[row + (columnsIn[child] as number)] = place[child] as number;
    }
  }
  const told = reporting.map((node) => reports[node] ?? []);
  return { columns, table, width, firstReporting: silent.length * width, reports: told };
}

/** The children of each node as a chain that ends in 0. */
function childrenOf({ count, parents }: Trie): {
  readonly firsts: Int32Array;
  readonly siblings: Int32Array;
} {
  const firsts = new Int32Array(count);
  const siblings = new Int32Array(count);
  for (let node = 1; node < count; node++) {
    const parent = parents[node] as number;
    siblings[node] = firsts[parent] as number;
    firsts[parent] = node;
  }
  return { firsts, siblings };
}
