type Tree = Record<string, unknown>

/** Lays the second tree over the first, branch by branch. */
export function merge(into: Tree, from: Tree): Tree {
  for (const key in from) {
    const value = from[key]
    if (isTree(value) && isTree(into[key])) merge(into[key] as Tree, value)
    else into[key] = value
  }
  return into
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
