import { expect, test } from 'vitest';
import { findingOf, fixOf, scanOf } from './fixtures/scans.ts';
import { renderGithub } from './github/github.ts';
import { renderGitlabSast } from './gitlab/gitlab.ts';
import { renderHtml } from './html/html.ts';
import { parseReport, renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { diffLines } from './ready-fix.ts';
import { renderSarif } from './sarif/sarif.ts';
import { renderTerminal } from './terminal/terminal.ts';

const key = '0123456789abcdef0123456789abcdef';
const scan = scanOf({ findings: [findingOf({ key, fix: fixOf() })] });
const command = 'handrail fix 0123456789ab --apply';

test('reports for people say that a fix is ready, what it does and how to have it', () => {
  const markdown = renderMarkdown(scan);
  for (const text of [
    renderTerminal(scan, { width: 100, colour: false, unicode: true }),
    renderHtml(scan),
    markdown,
    renderGithub(scan),
  ])
    expect(text).toContain(command);
  expect(markdown).toContain('```diff\n@@ -2,3 +2,3 @@\n');
  expect(renderHtml(scan)).toContain('class="row put"');
});

test('what changes results is said with the fix', () => {
  const changing = scanOf({ findings: [findingOf({ key, fix: fixOf({ changesResults: true }) })] });
  expect(renderMarkdown(changing)).toContain('look before you take it');
  expect(renderMarkdown(scan)).not.toContain('look before you take it');
});

test('SARIF has each edit as a replacement; an empty one only deletes', () => {
  const [edit] = fixOf().edits;
  const edits = edit === undefined ? [] : [edit, { ...edit, text: '' }];
  const report = renderSarif(scanOf({ findings: [findingOf({ fix: fixOf({ edits }) })] }));
  expect(JSON.parse(report).runs[0].results[0].fixes).toEqual([
    {
      description: { text: 'Give the values beside the statement.' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'src/orders.py', uriBaseId: 'SRCROOT' },
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 16, endLine: 3, endColumn: 35 },
              insertedContent: { text: '"SELECT ?", (user,)' },
            },
            { deletedRegion: { startLine: 3, startColumn: 16, endLine: 3, endColumn: 35 } },
          ],
        },
      ],
    },
  ]);
});

test('GitLab gets the diff as a patch, unless a secret is masked in it', () => {
  const report = JSON.parse(renderGitlabSast(scan, { now: '2026-11-22T10:00:00Z' }));
  const [{ fixes, diff }] = report.remediations;
  expect(fixes).toEqual([{ id: report.vulnerabilities[0].id }]);
  expect(Buffer.from(diff, 'base64').toString()).toBe(fixOf().diff);
  const masked = scanOf({
    findings: [findingOf({ key, fix: fixOf({ diff: fixOf().diff.replace('user', '****') }) })],
  });
  expect(JSON.parse(renderGitlabSast(masked, { now: '2026-11-22T10:00:00Z' })).remediations).toBeUndefined();
});

test('a JSON report keeps the fix', () => {
  expect(parseReport(renderJson(scan), 'x.json').findings[0]?.fix).toEqual(fixOf());
});

test('of a long diff the beginning is shown', () => {
  const lines = Array.from({ length: 100 }, (_, i) => `+${i}`);
  expect(diffLines(fixOf({ diff: `--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n${lines.join('\n')}\n` }))).toHaveLength(
    61,
  );
});
