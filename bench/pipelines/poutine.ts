import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  return [
    {
      name: 'TestFindings',
      profile: 'audit',
      files: new Map(files.map((path) => [relative('.', path), readFileSync(join(folder, path), 'utf8')])),
      labels: [...body.matchAll(/RuleId:\s*"(\w+)",[\s\S]*?\n\t\t\},/g)].flatMap(([block, id = '']) =>
        labelOf(block, id),
      ),
    },
  ];
}

function labelOf(block: string, id: string): readonly Label[] {
  const path = /Path:\s*"([^"]+)"/.exec(block)?.[1];
  const line = /Line:\s*(\d+)/.exec(block)?.[1];
  return path === undefined ? [] : [{ id, path, lines: line === undefined ? [] : [Number(line)] }];
}
