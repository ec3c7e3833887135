import { nearest } from '#program/nearest';

/** What a mistyped or shortened word most likely stands for, or undefined when nothing is near. */
export function didYouMean(typed: string, candidates: readonly string[]): string | undefined {
  if (typed === '') return undefined;
  return nearest(typed, candidates) ?? completed(typed.toLowerCase(), candidates);
}

/** `pipe` is `pipeline`; two letters could be too much. */
function completed(start: string, candidates: readonly string[]): string | undefined {
  return start.length > 2
    ? candidates.find((candidate) => candidate.toLowerCase().startsWith(start))
    : undefined;
}
