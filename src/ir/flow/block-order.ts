import type { Block } from '../code/instruction.ts';

/** The block that comes first in the order of the ranks. */
export function first(waiting: ReadonlySet<number>, rank: ReadonlyMap<number, number>): number {
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const block of waiting) {
    const r = rank.get(block) ?? block;
    if (r < bestRank) {
      best = block;
      bestRank = r;
    }
  }
  return best;
}

const known = new WeakMap<readonly Block[], ReadonlyMap<number, number>>();

/** The place of each block in reverse postorder: found once, since a function is read several times. */
export function ranksOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  let ranks = known.get(blocks);
  if (ranks === undefined) {
    ranks = new Map(reversePostorder(blocks).map((block, i) => [block, i]));
    known.set(blocks, ranks);
  }
  return ranks;
}

/** Without recursion: generated code has functions of thousands of blocks. */
function reversePostorder(blocks: readonly Block[]): number[] {
  const seen = new Set<number>([0]);
  const post: number[] = [];
  const stack: { block: number; next: readonly number[]; at: number }[] = [
    { block: 0, next: after(blocks[0]), at: 0 },
  ];
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const next = top.next[top.at++];
    if (next === undefined) {
      post.push(top.block);
      stack.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      stack.push({ block: next, next: after(blocks[next]), at: 0 });
    }
  }
  return post.reverse();
}

function after(block: Block | undefined): readonly number[] {
  if (block === undefined) return [];
  const { end, handler } = block;
  const more = handler === undefined ? [] : [handler];
  if (end.kind === 'goto') return [...more, end.to];
  return end.kind === 'branch' ? [...more, end.no, end.yes] : more;
}
