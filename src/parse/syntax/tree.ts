/**
 * A syntax tree as flat arrays, in the order of the text (a node before its children). Nodes are known by number; the
 * root is 0. Nothing of it lies in WASM memory.
 */
export interface SyntaxTree {
  readonly text: string;
  readonly grammar: Grammar;
  readonly count: number;
  /** Number of the kind, in `grammar.kinds`. */
  readonly kinds: Uint16Array;
  /** UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** -1 for the root. */
  readonly parents: Int32Array;
  /** Number of the field that it is of its parent, in `grammar.fields`; 0 for none. */
  readonly fields: Uint16Array;
  /** The first number behind all that is inside a node: its next sibling, if it has one. */
  readonly behind: Uint32Array;
}

/** The names of a grammar's kinds and fields. */
export interface Grammar {
  readonly name: string;
  readonly kinds: readonly string[];
  /** False for punctuation and keywords, which have no name of their own. */
  readonly named: readonly boolean[];
  readonly fields: readonly string[];
  /** Number of a kind by its name, the named one where there are two; -1 when there is none. */
  readonly kindNumber: (name: string) => number;
  readonly fieldNumber: (name: string) => number;
}

export function kindOf(tree: SyntaxTree, node: number): string {
  return tree.grammar.kinds[tree.kinds[node] as number] ?? 'ERROR';
}

export function textOf(tree: SyntaxTree, node: number): string {
  return tree.text.slice(tree.starts[node], tree.ends[node]);
}

/** Named children, in order; comments are among them. */
export function childrenOf(tree: SyntaxTree, node: number): number[] {
  const found: number[] = [];
  const { named } = tree.grammar;
  const end = tree.behind[node] as number;
  for (let child = node + 1; child < end; child = tree.behind[child] as number) {
    if (named[tree.kinds[child] as number] !== false) found.push(child);
  }
  return found;
}

/** All children, punctuation too. */
export function allChildrenOf(tree: SyntaxTree, node: number): number[] {
  const found: number[] = [];
  const end = tree.behind[node] as number;
  for (let child = node + 1; child < end; child = tree.behind[child] as number) found.push(child);
  return found;
}

/** The first child that is this field of the node; -1 when there is none. */
export function childOf(tree: SyntaxTree, node: number, field: string): number {
  const number = tree.grammar.fieldNumber(field);
  if (number <= 0) return -1;
  const end = tree.behind[node] as number;
  for (let child = node + 1; child < end; child = tree.behind[child] as number) {
    if (tree.fields[child] === number) return child;
  }
  return -1;
}

/** All children that are this field of the node. */
export function childrenNamed(tree: SyntaxTree, node: number, field: string): number[] {
  const number = tree.grammar.fieldNumber(field);
  const found: number[] = [];
  const end = tree.behind[node] as number;
  for (let child = node + 1; child < end; child = tree.behind[child] as number) {
    if (number > 0 && tree.fields[child] === number) found.push(child);
  }
  return found;
}

/** How many levels the tree has. */
export function depthOf({ count, parents }: SyntaxTree): number {
  const depths = new Uint32Array(count);
  let most = 0;
  for (let node = 1; node < count; node++) {
    const depth = (depths[parents[node] as number] as number) + 1;
    depths[node] = depth;
    if (depth > most) most = depth;
  }
  return most + 1;
}
