import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Detection } from '#model/finding';
import type { Detector } from './detector.ts';
import { detectors } from './detectors.table.ts';
import { openSecretsAudit } from './secrets.ts';
import { seeded } from './seeded.ts';

const { audit } = openSecretsAudit();
const seeds = Array.from({ length: 6 }, (_, i) => i + 1);

function detect(text: string): readonly Detection[] {
  return audit({ path: 'settings.txt', bytes: Buffer.from(text), encoding: 'utf-8' }).detections;
}

/** Where the rule's detections are, as line and columns: a form that a failing test shows well. */
function places(detector: Detector, text: string): string[] {
  const own = detect(text).filter(({ ruleId }) => ruleId === `secrets/${detector.name}`);
  return own.map(
    ({ location: { line, column, endLine, endColumn } }) => `${line}:${column}-${endLine}:${endColumn}`,
  );
}

/** Expects one detection for each place of the secret, on exactly its characters. */
function expectAt(detector: Detector, text: string, secret: string): void {
  const expected: string[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    expected.push(`${placeOf(text, at)}-${placeOf(text, at + secret.length)}`);
  }
  expect(places(detector, text), text.slice(0, 400)).toEqual(expected);
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** `NAME` of the first sample of the form `NAME={secret}`; texts on one line with a mark of their own need no name. */
function nameFor(detector: Detector): string | undefined {
  const named = detector.samples.bad.map((text) => /^([A-Z][A-Z0-9_]*)=\{secret\}\s*$/.exec(text)?.[1]);
  return named.find((name) => name !== undefined) ?? (detector.prefix ? 'SHOP_TOKEN' : undefined);
}

const hosts: Readonly<Record<string, (name: string) => string>> = {
  'environment file': (name) => `A=1\n${name}={secret}\nB=2\n`,
  'shell export': (name) => `#!/bin/sh\nexport ${name}="{secret}"\n`,
  JSON: (name) => `{ "a": 1, "${name}": "{secret}", "b": [] }`,
  YAML: (name) => `a: 1\n${name}: {secret}\nb:\n  - c\n`,
  'XML element': (name) => `<a>\n  <${name}>{secret}</${name}>\n</a>\n`,
  'XML attribute': (name) => `<add key="${name}" value="{secret}" />\n`,
  Python: (name) => `import os\n${name} = '{secret}'\n`,
  JavaScript: (name) => `const config = {\n  ${name}: '{secret}',\n};\n`,
  Java: (name) => `class A {\n  private static final String ${name} = "{secret}";\n}\n`,
  Go: (name) => `func f() {\n\t${name} := "{secret}"\n}\n`,
  HCL: (name) => `resource "a" "b" {\n  ${name} = "{secret}"\n}\n`,
  'Markdown code': (name) => `Set it:\n\n    ${name}={secret}\n\nand run.\n`,
  'CRLF lines': (name) => `A=1\r\n${name}={secret}\r\nB=2\r\n`,
  'a line of 100 KB': (name) =>
    `${'lorem ipsum;'.repeat(4_000)}${name}="{secret}";${'dolor sit;'.repeat(4_000)}`,
};

test('every file of detectors/ is in the list, which is sorted', () => {
  const files = readdirSync(`${import.meta.dirname}/detectors`).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  expect(detectors.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
});

describe.each(detectors)('$name', (detector) => {
  const secrets = seeds.map((seed) => detector.samples.make(seeded(seed)));

  test('has keywords that the automaton can use and a pattern that tells places', () => {
    for (const keyword of detector.keywords) expect(keyword).toMatch(/^[^A-Z]{3,}$/);
    expect(detector.pattern.flags).toMatch(/(?=.*d)(?=.*g)/);
  });

  test('fires in each of its bad samples, on exactly the secret', () => {
    for (const secret of secrets) {
      for (const text of detector.samples.bad)
        expectAt(detector, text.replaceAll('{secret}', secret), secret);
    }
  });

  test('is silent in its good samples', () => {
    for (const text of detector.samples.good) expect(places(detector, text), text).toEqual([]);
  });

  test('is silent where the secret gave way to a stand-in', () => {
    for (const secret of secrets) {
      const prefix = detector.prefix ?? '';
      const rest = secret.length - prefix.length;
      const standIns = [
        `${prefix}${'x'.repeat(rest)}`,
        `${prefix}${'0'.repeat(rest)}`,
        `<${detector.name}>`,
        '$'.concat('{SECRET}'),
      ];
      for (const standIn of standIns) {
        for (const text of detector.samples.bad) {
          const shown = text.replaceAll('{secret}', standIn);
          expect(places(detector, shown), shown).toEqual([]);
        }
      }
    }
  });

  const name = nameFor(detector);
  test.runIf(name !== undefined && !secrets[0]?.includes('\n'))('fires once in every host syntax', () => {
    for (const secret of secrets.slice(0, 3)) {
      for (const host of Object.values(hosts)) {
        expectAt(detector, host(name ?? '').replaceAll('{secret}', secret), secret);
      }
    }
  });
});
