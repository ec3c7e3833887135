import type { Hit } from './hit.ts';

/** Gives the rules that say more of what a hit says of an item, or of a resource as a whole. */
export type AbsorbersOf = (hit: Hit, item: string | undefined) => readonly string[];

/**
 * Which hits say less than others of the same thing: of the same item (a statement, a container) of the same resource.
 * What a rule says of a whole resource is said of all its items, and what it says of one item is more exact than what
 * another says of the whole.
 */
export function absorption(hits: readonly Hit[]): AbsorbersOf {
  const strong = Map.groupBy(
    hits.filter(({ rule }) => rule.absorbs !== undefined),
    ({ resource }) => resource.id,
  );
  return ({ rule, resource }, item) =>
    (strong.get(resource.id) ?? []).flatMap((other) => {
      const isLess = other.rule.absorbs?.includes(rule.rule.id) ?? false;
      return isLess && isSaidOf(other, item) ? [other.rule.rule.id] : [];
    });
}

function isSaidOf({ blames }: Hit, item: string | undefined): boolean {
  if (item === undefined || blames.length === 0) return true;
  return blames.some((blame) => blame.item === undefined || blame.item === item);
}
