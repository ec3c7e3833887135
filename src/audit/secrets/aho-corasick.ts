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
  const trie = plant(bytes, columns);
  if (trie.length * width > largest) throw new RangeError('the patterns need too large a table');
  return number(trie, columns, width, link(trie, width));
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

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  reports: number[];
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

function plant(patterns: readonly Uint8Array[], columns: Uint8Array): Node[] {
  const nodes: Node[] = [{ next: new Map(), fail: 0, reports: [] }];
  patterns.forEach((pattern, id) => {
    let at = 0;
    for (const byte of pattern) at = childOf(nodes, at, columns[byte] ?? 0);
    nodes[at]?.reports.push(id);
  });
  return nodes;
}

function childOf(nodes: Node[], at: number, column: number): number {
  const known = nodes[at]?.next.get(column);
  if (known !== undefined) return known;
  nodes.push({ next: new Map(), fail: 0, reports: [] });
  nodes[at]?.next.set(column, nodes.length - 1);
  return nodes.length - 1;
}

interface Linked {
  /** The next node, by node and column. */
  readonly full: Int32Array;
  /** Near the root first: those rows are read most and then lie together in the cache. */
  readonly byDepth: readonly number[];
}

/** Breadth first, so that a node's fallback is complete before the node is. Gives the full table by node number. */
function link(nodes: readonly Node[], width: number): Linked {
  const full = new Int32Array(nodes.length * width);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const id = queue[head] ?? 0;
    const node = nodes[id];
    if (node === undefined) continue;
    const fallback = full.subarray(node.fail * width, (node.fail + 1) * width);
    if (id !== 0) full.set(fallback, id * width);
    for (const [column, child] of node.next) {
      adopt(nodes, child, id === 0 ? 0 : (fallback[column] ?? 0));
      full[id * width + column] = child;
      queue.push(child);
    }
  }
  return { full, byDepth: queue };
}

function adopt(nodes: readonly Node[], child: number, fail: number): void {
  const node = nodes[child];
  if (node === undefined) return;
  node.fail = fail;
  node.reports = [...node.reports, ...(nodes[fail]?.reports ?? [])];
}

function number(
  nodes: readonly Node[],
  columns: Uint8Array,
  width: number,
  { full, byDepth }: Linked,
): Automaton {
  const silent = byDepth.filter((id) => nodes[id]?.reports.length === 0);
  const reporting = byDepth.filter((id) => nodes[id]?.reports.length !== 0);
  const order = [...silent, ...reporting];
  const place = new Int32Array(nodes.length);
  order.forEach((id, row) => {
    place[id] = row * width;
  });
  const table = new Int32Array(nodes.length * width);
  order.forEach((id, row) => {
    for (let c = 0; c < width; c++) table[row * width + c] = place[full[id * width + c] ?? 0] ?? 0;
  });
  const reports = reporting.map((id) => nodes[id]?.reports ?? []);
  return { columns, table, width, firstReporting: silent.length * width, reports };
}
