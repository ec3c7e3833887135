import { expect, test } from 'vitest';
import { findingOf, fullScan, hostileScan, placeOf, scanOf } from './fixtures/scans.ts';
import { renderLines } from './lines.ts';

test('a finding is one line that editors can jump to, in the order of files', () => {
  const last = findingOf({ location: placeOf('z.tf', 2) });
  const first = findingOf({ location: placeOf('a.tf', 10) });
  const [one, two, next] = renderLines(scanOf({ findings: [last, first] })).split('\n');
  expect(one).toMatch(
    /^a\.tf:10:\d+: high: The query holds the request parameter `user`\. \[code\/sql-injection\]$/,
  );
  expect(two).toMatch(/^z\.tf:2:/);
  expect(next).toMatch(/^handrail: /);
});

test('what is suppressed is counted, what was not checked is told', () => {
  const lines = renderLines(fullScan).trimEnd().split('\n');
  const open = fullScan.findings.filter(({ suppression }) => suppression === undefined);
  const suppressed = fullScan.findings.length - open.length;
  expect(lines.filter((line) => !line.startsWith('handrail: '))).toHaveLength(open.length);
  expect(lines).toContain(
    `handrail: ${suppressed} suppressed finding${suppressed === 1 ? '' : 's'} not shown`,
  );
  expect(lines.some((line) => line.startsWith('handrail: not checked: '))).toBe(true);
});

test('hostile texts do not break a line', () => {
  const lines = renderLines(hostileScan('a\nb.tf:1:1: high: made up [code/x]\r\n')).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('b.tf:1:1'))).toEqual([]);
  expect(lines.every((line) => /^handrail: | \[[a-z]+\/[a-z0-9-]+\]$/.test(line))).toBe(true);
});
