import { rangeOf } from '#parse/hcl/range';
import type { HclComment, HclFile, Span } from '#parse/hcl/tree';
import type { ResourceComment } from '../resource.ts';
import { placeIn } from './module.ts';

/** Comments of one block that are kept. */
const most = 200;

/** Comments inside of a block and those right above it, without an empty line between. */
export function commentsAt(file: HclFile, block: Span, isOfCall: boolean): readonly ResourceComment[] {
  const { comments } = file;
  const first = firstFrom(comments, block.start);
  const behind = firstFrom(comments, block.end);
  let from = first;
  let line = rangeOf(file.lines, block).line;
  for (; from > 0; from--) {
    const above = comments[from - 1];
    if (above === undefined) break;
    const range = rangeOf(file.lines, above);
    if (range.endLine !== line - 1 || !isAlone(file, above)) break;
    line = range.line;
  }
  return comments
    .slice(from, Math.min(behind, from + most))
    .map((comment) => ({ text: comment.text, place: placeIn(file, comment), isOfCall }));
}

/** Whether nothing stands before a comment on its line but what belongs to no block. */
function isAlone({ body, lines }: HclFile, comment: Span): boolean {
  const { line } = rangeOf(lines, comment);
  const start = lines[line - 1] ?? 0;
  return !body.blocks.some((block) => block.end > start && block.end <= comment.start);
}

function firstFrom(comments: readonly HclComment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
