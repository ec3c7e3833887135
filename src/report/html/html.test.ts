import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import {
  findingOf,
  fullScan,
  hostileScan,
  manyFindings,
  placeOf,
  ruleOf,
  scanOf,
} from '../fixtures/scans.ts';
import { renderHtml } from './html.ts';

const tags = /<[!/a-zA-Z][^>]*>/g;

/** The elements of a page with the names of their attributes. */
function elements(html: string): readonly string[] {
  return (html.match(tags) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
}

test('the policy allows this style sheet and this script by their hashes, and nothing else', () => {
  const html = renderHtml(fullScan);
  const [, policy = ''] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  for (const name of ['style', 'script']) {
    const bodies = [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(
      ([, body = '']) => body,
    );
    expect(bodies).toHaveLength(1);
    const hash = createHash('sha256')
      .update(bodies[0] ?? '')
      .digest('base64');
    expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
  }
});

test('the page asks for nothing: no address but links that a reader may follow', () => {
  const html = renderHtml(fullScan);
  expect(html).not.toMatch(/\s(?:src|srcset|action|poster|data|style|on[a-z]+)=/);
  expect(html).not.toMatch(/url\(|@import/);
  expect(
    html.match(/https?:\/\/[^"<]*/g)?.every((address) => address.startsWith('https://cwe.mitre.org/')),
  ).toBe(true);
});

test('hostile text makes no element and no attribute', () => {
  const tame = elements(renderHtml(hostileScan('tame')));
  fc.assert(
    fc.property(hostileText, (text) => {
      const found = elements(renderHtml(hostileScan(text)));
      // A backtick pair makes a code element, a web address in the references a link, a slash in a path a place to break: ours, without attributes of theirs.
      const own = (tag: string) => !/^<\/?(?:code|a href="" rel="")>$|^<\/a>$|^<\/?mark>$|^<wbr>$/.test(tag);
      expect(found.filter(own)).toEqual(tame.filter(own));
    }),
  );
});

test('a reference that is no web address is not a link', () => {
  const rule = ruleOf();
  const rules = [{ ...rule, text: { ...rule.text, references: ['javascript:alert(1)'] } }];
  expect(renderHtml(scanOf({ findings: [findingOf()], rules }))).not.toMatch(/href="javascript/i);
});

test('the help of a rule names the controls that it speaks of', () => {
  const rule = ruleOf({ controls: [{ standard: 'CIS AWS', version: '3.0', ids: ['2.1.1', '2.1.4'] }] });
  const help = 'Controls that it speaks of';
  expect(renderHtml(scanOf({ findings: [findingOf()], rules: [rule] }))).toContain(
    `<summary>${help}</summary><ul><li>CIS AWS 3.0: 2.1.1, 2.1.4</li></ul>`,
  );
  expect(renderHtml(scanOf({ findings: [findingOf()] }))).not.toContain(help);
});

test('every finding is in the page, also the suppressed, with what the filter needs', () => {
  const html = renderHtml(fullScan);
  expect(html.match(/<article /g)).toHaveLength(fullScan.findings.length);
  expect(html.match(/data-decision="suppressed"/g)).toHaveLength(2);
  expect(html).toContain('Suppressed in the source, <code>test/x.py:1</code> until 2027-01-31: test data');
  expect(html).toContain(
    'data-severity="critical" data-family="secrets" data-status="new" data-decision="open" data-counts="yes"',
  );
});

test('without a script nothing is hidden but the filter', () => {
  const html = renderHtml(fullScan);
  expect(html.match(/<[^>]*\shidden>/g)).toEqual([
    '<form id="filter" class="filter" role="search" aria-label="Filter findings" hidden>',
  ]);
  expect(html.match(/<details class="rule"(?![^>]* open)/g)).toBeNull();
});

test('charts have a title, a description and a table', () => {
  const html = renderHtml(fullScan);
  expect(html.match(/<svg class="chart" role="img"[^>]*aria-labelledby/g)).toHaveLength(2);
  expect(html).toContain('3 open findings: 1 critical, 1 high, 0 medium, 1 low, 0 info');
  expect(html).toContain('not built yet: nothing was checked');
  expect(html.match(/As a table/g)).toHaveLength(2);
});

test('the stretch of a finding is marked in its line', () => {
  expect(renderHtml(scanOf({ findings: [findingOf()] }))).toContain(
    '<span class="row hit"><i>3</i><span>    <mark>db.execute(&quot;S</mark>ELECT …&quot; + user)</span></span>',
  );
});

test('ten thousand findings stay below ten megabytes', () => {
  expect(renderHtml(manyFindings(10_000)).length).toBeLessThan(10_000_000);
});

test('a value in forty files is one entry with its places, and the filter counts them all', () => {
  const findings = Array.from({ length: 40 }, (_, i) =>
    findingOf({ group: 1, location: placeOf(`f${i}.env`, 1) }),
  );
  const html = renderHtml(scanOf({ findings }));
  expect(html.split('<article')).toHaveLength(2);
  expect(html).toContain('The same value in 39 more places');
  expect(html).toContain('<li><code>f39.env:1</code></li>');
  expect(html).toContain('data-places="40"');
});
