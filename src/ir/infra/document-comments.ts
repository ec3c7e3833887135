import type { InfraDocument } from './document-reading.ts';
import type { ResourceComment } from './resource.ts';
import type { Place } from './value.ts';

/** Comments of one resource that are kept. */
const most = 200;

/** Comments within a place, on its last line, and right above it without an empty line between. */
export function commentsAround({ comments }: InfraDocument, place: Place): readonly ResourceComment[] {
  const first = firstFrom(comments, place.start);
  let from = first;
  let { line } = place;
  for (; from > 0; from--) {
    const above = comments[from - 1];
    if (above === undefined || !above.isAlone || above.place.line !== line - 1) break;
    line--;
  }
  let behind = firstFrom(comments, place.end);
  while (comments[behind]?.place.line === place.endLine) behind++;
  return comments
    .slice(from, Math.min(behind, from + most))
    .map(({ text, place: own }) => ({ text, place: own, isOfCall: false }));
}

function firstFrom(comments: InfraDocument['comments'], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.place.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
