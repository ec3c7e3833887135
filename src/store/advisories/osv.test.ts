import { expect, test } from 'vitest';
import { parseGhsaCsv } from './ghsa-csv.ts';
import { parseOsv } from './osv.ts';

test.each([
  ['<= 2.1.2', [{ introduced: '2.1.0' }], ['introduced 2.1.0', 'last_affected 2.1.2']],
  ['< 2.1.3', [{ introduced: '2.1.0' }], ['introduced 2.1.0', 'limit 2.1.3']],
  ['<= 2.1.2', [{ introduced: '0' }, { fixed: '2.1.3' }], ['introduced 0', 'fixed 2.1.3']],
  ['somewhere', [{ introduced: '0' }], ['introduced 0']],
])('a range that nothing mended ends where its database last knew: %s', (said, events, expected) => {
  const record = parseOsv({
    id: 'GHSA-1111-2222-3333',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'a' },
        ranges: [{ type: 'ECOSYSTEM', events }],
        database_specific: { last_known_affected_version_range: said },
      },
    ],
  });
  const [range = []] = record?.affected[0]?.ranges ?? [];
  expect(range.map(({ kind, version }) => `${kind} ${version}`)).toEqual(expected);
});

test('lines that were taken back, or say what another one says, are left out', () => {
  const line = (id: string, summary: string) => `${id},2024-01-01T00:00:00Z,"${summary}",a,0,,HIGH,CWE-1`;
  const { records, unreadable } = parseGhsaCsv(
    [
      line('CVE-2021-0001', 'Withdrawn: Code execution in a'),
      line('CVE-2021-0002', 'Withdrawn Advisory: a'),
      line('GHSA-1111-2222-3333', 'Duplicate Advisory: a'),
      line('CVE-2021-0003', 'Withdrawing money twice in a'),
    ].join('\n'),
    'npm',
  );
  expect(records.map(({ id }) => id)).toEqual(['CVE-2021-0003']);
  expect(unreadable).toBe(0);
});
