import type { Candidate } from './candidate.ts';

/**
 * Keeps one candidate of those that share bytes: the most exact rule, then the longest value, then the rule that comes
 * first by name. Gives them in the order of the file.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let groupEnd = -1;
  for (const candidate of withoutRefused(candidates).toSorted(byPlace)) {
    if (candidate.start >= groupEnd) {
      kept.push(...best(group));
      group = [];
    }
    group.push(candidate);
    groupEnd = Math.max(groupEnd, candidate.end);
  }
  kept.push(...best(group));
  return kept.toSorted(byPlace);
}

/** A value that a detector knows to be no credential is none for the rules that look at names and places only. */
function withoutRefused(candidates: readonly Candidate[]): readonly Candidate[] {
  const refused = candidates.filter((one) => one.refused === true);
  if (refused.length === 0) return candidates;
  return candidates.filter(
    (one) => one.refused !== true && (one.rank >= 2 || !refused.some((other) => touches(one, other))),
  );
}

/** Of a chain of overlapping candidates, the best ones that do not touch each other. */
function best(group: readonly Candidate[]): Candidate[] {
  if (group.length < 2) return [...group];
  const kept: Candidate[] = [];
  const lost: Candidate[] = [];
  for (const candidate of group.toSorted(byExactness)) {
    (kept.some((other) => touches(candidate, other)) ? lost : kept).push(candidate);
  }
  return kept.map((winner) => withMasks(winner, lost));
}

function withMasks(winner: Candidate, lost: readonly Candidate[]): Candidate {
  const wider = lost.filter(
    (one) => touches(one, winner) && (one.start < winner.start || one.end > winner.end),
  );
  if (wider.length === 0) return winner;
  return {
    ...winner,
    alsoMask: [...(winner.alsoMask ?? []), ...wider.map(({ start, end }) => ({ start, end }))],
  };
}

function touches(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

function byExactness(a: Candidate, b: Candidate): number {
  return b.rank - a.rank || b.end - b.start - (a.end - a.start) || byPlace(a, b);
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Those of `some` that share no byte with any of `others`, refused ones included. */
export function untouched(some: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const sorted = others.toSorted(byPlace);
  let at = 0;
  let end = -1;
  return some.toSorted(byPlace).filter((one) => {
    for (; at < sorted.length && (sorted[at]?.start ?? 0) < one.end; at++)
      end = Math.max(end, sorted[at]?.end ?? 0);
    return end <= one.start;
  });
}
