type Tree = Record<string, unknown>

const CLOSED = new Set(['__proto__', 'constructor', 'prototype'])

/** Lays the second tree over the first, branch by branch. */
export function merge(into: Tree, from: Tree): Tree {
  for (const [key, value] of Object.entries(from)) {
    if (CLOSED.has(key)) continue
    if (isTree(value) && isTree(into[key])) merge(into[key] as Tree, value)
    else into[key] = value
  }
  return into
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
