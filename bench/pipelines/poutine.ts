import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Place } from '#ir/infra/value';
import { readPipelines } from '#ir/pipeline/read';
import type { Label, LabelledRun } from './labels.ts';

/**
 * poutine's own test data as one tree, with what its test says of it. Source: `TestFindings` in
 * `scanner/inventory_test.go` of boostsecurityio/poutine.
 */
export function poutineRuns(checkout: string): readonly LabelledRun[] {
  const folder = join(checkout, 'scanner/testdata');
  const test = readFileSync(join(checkout, 'scanner/inventory_test.go'), 'utf8');
  const from = test.indexOf('func TestFindings(');
  const body = test.slice(from, test.indexOf('\nfunc Test', from + 10));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  const texts = new Map(files.map((path) => [relative('.', path), readFileSync(join(folder, path), 'utf8')]));
  const spans = spansIn(texts);
  return [
    {
      name: 'TestFindings',
      profile: 'audit',
      files: texts,
      labels: [...body.matchAll(/RuleId:\s*"(\w+)",[\s\S]*?\n\t\t\},/g)].flatMap(([block, id = '']) =>
        labelOf(block, id, spans),
      ),
    },
  ];
}

/** It points at a key of a step or a job: what it means stands anywhere in that. */
function labelOf(block: string, id: string, spans: readonly Span[]): readonly Label[] {
  const path = /Path:\s*"([^"]+)"/.exec(block)?.[1];
  const line = Number(/Line:\s*(\d+)/.exec(block)?.[1]);
  if (path === undefined) return [];
  if (Number.isNaN(line) || line === 0) return [{ id, path, lines: [] }];
  const around = spans.filter((each) => each.path === path && each.from <= line && line <= each.to);
  const [nearest] = around.sort((a, b) => a.to - a.from - (b.to - b.from));
  if (nearest === undefined) return [{ id, path, lines: [line] }];
  return [
    { id, path, lines: Array.from({ length: nearest.to - nearest.from + 1 }, (_, i) => nearest.from + i) },
  ];
}

/** Lines of a step or a job. */
interface Span {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

function spansIn(files: ReadonlyMap<string, string>): readonly Span[] {
  const { pipelines } = readPipelines({ paths: [...files.keys()], read: (path) => files.get(path) });
  const spanOf = ({ path, line, endLine }: Place): Span => ({ path, from: line, to: endLine });
  return pipelines.flatMap(({ jobs }) =>
    jobs.flatMap((job) => [
      { ...spanOf(job.place), from: job.header.line },
      ...job.steps.map(({ place }) => spanOf(place)),
    ]),
  );
}
