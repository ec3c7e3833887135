import type { Tree } from 'web-tree-sitter';

/** The arrays of a {@link SyntaxTree} while they are filled. */
export interface Arrays {
  kinds: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  parents: Int32Array;
  fields: Uint16Array;
  behind: Uint32Array;
  count: number;
}

/** Room for so many nodes; it doubles when they are used up. */
export function emptyArrays(room: number): Arrays {
  return {
    kinds: new Uint16Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    parents: new Int32Array(room),
    fields: new Uint16Array(room),
    behind: new Uint32Array(room),
    count: 0,
  };
}

function grow(arrays: Arrays): void {
  const room = arrays.kinds.length * 2;
  const larger = emptyArrays(room);
  for (const name of ['kinds', 'starts', 'ends', 'parents', 'fields', 'behind'] as const)
    larger[name].set(arrays[name] as never);
  Object.assign(arrays, { ...larger, count: arrays.count });
}

/** Walks a tree with the library's cursor: slow, and right by definition. */
export function flattenByCursor(tree: Tree, arrays: Arrays): void {
  arrays.count = 0;
  const cursor = tree.walk();
  let parent = -1;
  for (;;) {
    const node = add(
      arrays,
      cursor.nodeTypeId,
      cursor.startIndex,
      cursor.endIndex,
      parent,
      cursor.currentFieldId,
    );
    if (cursor.gotoFirstChild()) {
      parent = node;
      continue;
    }
    arrays.behind[node] = arrays.count;
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete();
        return;
      }
      arrays.behind[parent] = arrays.count;
      parent = arrays.parents[parent] as number;
    }
  }
}

function add(
  arrays: Arrays,
  kind: number,
  start: number,
  end: number,
  parent: number,
  field: number,
): number {
  if (arrays.count >= arrays.kinds.length) grow(arrays);
  const node = arrays.count++;
  arrays.kinds[node] = kind;
  arrays.starts[node] = start;
  arrays.ends[node] = end;
  arrays.parents[node] = parent;
  arrays.fields[node] = field;
  return node;
}

/** The views on WASM memory that are read; they change when the memory grows. */
export interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
}

/** What a subtree that is still to be read needs: its two words, where it begins, whose child it is. */
const frameSize = 6;

/**
 * Reads a tree out of WASM memory: no call for any node. Follows `Subtree` and `TSLanguage` of tree-sitter's runtime as
 * web-tree-sitter 0.27.1 lays them out (wasm32, ABI 14 and 15); `openParser` checks it against the cursor at start.
 */
export function flattenFromMemory(
  memory: Memory,
  treeAddress: number,
  languageAddress: number,
  arrays: Arrays,
): void {
  const { HEAPU8: bytes, HEAPU16: halves, HEAPU32: words } = memory;
  const maxAlias = halves[(languageAddress + 36) >> 1] as number;
  const word = (offset: number) => words[(languageAddress + offset) >> 2] as number;
  const publicSymbols = word(76) >> 1;
  const aliasSequences = word(84);
  const fieldSlices = word(64);
  const fieldEntries = word(68);
  arrays.count = 0;

  // A stack of our own: nesting is as deep as somebody wrote it. Open nodes are closed when what follows is reached.
  let stack = new Int32Array(frameSize * 1024);
  let top = 0;
  const open: number[] = [];
  const closeAt: number[] = [];

  const root = treeAddress >> 2;
  const first = words[root] as number;
  const second = words[root + 1] as number;
  const padding = first & 1 ? (second >>> 16) & 255 : (words[(first >> 2) + 1] as number);
  push(first, second, padding, -1, 0, 0);

  while (top > 0) {
    while (closeAt.length > 0 && (closeAt[closeAt.length - 1] as number) >= top) {
      arrays.behind[open.pop() as number] = arrays.count;
      closeAt.pop();
    }
    top -= frameSize;
    visit(
      (stack[top] as number) >>> 0,
      (stack[top + 1] as number) >>> 0,
      (stack[top + 2] as number) >>> 0,
      stack[top + 3] as number,
      stack[top + 4] as number,
      stack[top + 5] as number,
    );
  }
  while (open.length > 0) arrays.behind[open.pop() as number] = arrays.count;

  function push(
    low: number,
    high: number,
    start: number,
    parent: number,
    alias: number,
    field: number,
  ): void {
    if (top + frameSize > stack.length) {
      const larger = new Int32Array(stack.length * 2);
      larger.set(stack);
      stack = larger;
    }
    stack[top++] = low;
    stack[top++] = high;
    stack[top++] = start;
    stack[top++] = parent;
    stack[top++] = alias;
    stack[top++] = field;
  }

  function visit(
    low: number,
    high: number,
    start: number,
    parent: number,
    alias: number,
    field: number,
  ): void {
    let isVisible: number;
    let symbol: number;
    let size: number;
    let childCount = 0;
    let production = 0;
    if (low & 1) {
      isVisible = (low >> 1) & 1;
      symbol = (low >> 8) & 255;
      size = high >>> 24;
    } else {
      const at = low >> 2;
      size = words[at + 4] as number;
      childCount = words[at + 9] as number;
      symbol = halves[(low + 40) >> 1] as number;
      isVisible = (bytes[low + 44] as number) & 1;
      if (childCount > 0) production = halves[(low + 66) >> 1] as number;
    }
    if (alias !== 0) {
      isVisible = 1;
      symbol = alias;
    }
    let inside = parent;
    let inherited = field;
    if (isVisible) {
      const kind = symbol >= 65534 ? symbol : (halves[publicSymbols + symbol] as number);
      inside = add(arrays, kind, start >> 1, (start + size) >> 1, parent, field);
      inherited = 0;
      if (childCount === 0) arrays.behind[inside] = arrays.count;
      else {
        open.push(inside);
        closeAt.push(top);
      }
    }
    if (childCount > 0) pushChildren(low, start, inside, childCount, production, inherited);
  }

  /** Last child first, so that the first one is visited next. */
  function pushChildren(
    low: number,
    start: number,
    parent: number,
    count: number,
    production: number,
    inherited: number,
  ): void {
    const base = low - count * 8;
    const aliases =
      production !== 0 && maxAlias !== 0 ? (aliasSequences + production * maxAlias * 2) >> 1 : 0;
    const slice = fieldSlices === 0 ? 0 : (fieldSlices + production * 4) >> 1;
    const fieldStart = slice === 0 ? 0 : (halves[slice] as number);
    const fieldEnd = slice === 0 ? 0 : fieldStart + (halves[slice + 1] as number);
    const from = top;
    let position = start;
    let structural = 0;
    for (let k = 0; k < count; k++) {
      const low_ = words[(base + k * 8) >> 2] as number;
      const high_ = words[(base + k * 8 + 4) >> 2] as number;
      let pad: number;
      let size: number;
      let isExtra: number;
      if (low_ & 1) {
        pad = (high_ >>> 16) & 255;
        size = high_ >>> 24;
        isExtra = (low_ >> 3) & 1;
      } else {
        const at = low_ >> 2;
        pad = words[at + 1] as number;
        size = words[at + 4] as number;
        isExtra = ((bytes[low_ + 44] as number) >> 2) & 1;
      }
      if (k > 0) position += pad;
      let alias = 0;
      let field = isExtra ? 0 : inherited;
      if (!isExtra) {
        if (aliases !== 0) alias = halves[aliases + structural] as number;
        for (let i = fieldStart; i < fieldEnd; i++) {
          const entry = fieldEntries + i * 4;
          if (bytes[entry + 2] === structural && bytes[entry + 3] === 0) {
            field = halves[entry >> 1] as number;
            break;
          }
        }
        structural++;
      }
      push(low_, high_, position, parent, alias, field);
      position += size;
    }
    reverseFrames(stack, from, top);
  }
}

function reverseFrames(stack: Int32Array, from: number, to: number): void {
  for (let a = from, b = to - frameSize; a < b; a += frameSize, b -= frameSize) {
    for (let i = 0; i < frameSize; i++) {
      const kept = stack[a + i] as number;
      stack[a + i] = stack[b + i] as number;
      stack[b + i] = kept;
    }
  }
}
