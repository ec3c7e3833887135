import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import { patchFor } from './patch.ts';
import type { Platform } from './recipe.ts';

test.each<readonly [Platform, string, string]>([
  ['python', 'PW = "****"  # prod', 'PW = os.environ["PW"]  # prod'],
  ['javascript', "const pw = '****';", 'const pw = process.env.PW;'],
  ['java', 'ds.setPassword("****");', 'ds.setPassword(System.getenv("PW"));'],
  ['go', 'pw := "****"', 'pw := os.Getenv("PW")'],
  ['ruby', "pw = '****'", "pw = ENV.fetch('PW')"],
  ['php', "$pw = '****';", "$pw = getenv('PW');"],
  ['shell', 'export PW=****', `export PW="\${PW:?is not set}"`],
])('in %s the literal gives way to the variable: %s', (platform, before, after) => {
  expect(patchFor(finding(before), platform, 'PW')?.diff).toBe(
    `--- a/a.x\n+++ b/a.x\n@@ -7 +7 @@\n-${before}\n+${after}\n`,
  );
});

test.each<readonly [Platform, string]>([
  ['python', 'url = "postgres://me:****@db/x"'],
  ['python', 'pw = f"****"'],
  ['python', 'pw = ****'],
  ['shell', 'curl -u me:**** https://x'],
  ['javascript', "…long '****'"],
  ['terraform', 'password = "****"'],
])('in %s an edit that is not mechanical is left to people: %s', (platform, line) => {
  expect(patchFor(finding(line), platform, 'PW')).toBeUndefined();
});

test('a secret over several lines is left to people, and so is one whose line is not known', () => {
  const whole = finding('pw = "****"');
  expect(patchFor({ ...whole, location: { ...whole.location, endLine: 9 } }, 'python', 'PW')).toBeUndefined();
  const { frame: _, ...bare } = whole;
  expect(patchFor(bare, 'python', 'PW')).toBeUndefined();
});

function finding(line: string): Finding {
  const start = line.indexOf('****');
  return {
    key: '',
    lineHash: '',
    ruleId: 'secrets/x',
    family: 'secrets',
    title: '',
    message: '',
    severity: 'high',
    confidence: 'high',
    cwe: 798,
    location: { path: 'a.x', line: 7, column: 1, endLine: 7, endColumn: 2 },
    frame: { startLine: 6, lines: ['', line], marks: [{ line: 1, start, end: start + 4 }] },
  };
}
