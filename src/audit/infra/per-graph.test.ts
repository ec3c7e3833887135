import { expect, test } from 'vitest';
import { openGraph } from '#ir/infra/graph';
import { openViews } from '#ir/infra/view';
import { oncePerGraph } from './per-graph.ts';

const empty = { resources: [], references: [], gaps: [], notices: [] };

test('what is made of a graph is made once for it, even when it is nothing, and anew for another graph', () => {
  let times = 0;
  const count = oncePerGraph((): number | undefined => {
    times += 1;
    return times > 1 ? times : undefined;
  });
  const [one, other] = [openViews(openGraph(empty)), openViews(openGraph(empty))];
  expect([count(one), count(one), count(other), count(one)]).toEqual([undefined, undefined, 2, undefined]);
});
