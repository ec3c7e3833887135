import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf } from './fixtures/claims.ts';
import { auditFiles } from './fixtures/program.ts';
import { frameworksOf, plain } from './frameworks.table.ts';
import { packs } from './models.ts';
import { filesOf, type Sample, type SampleLanguage, sampleLanguages } from './sample.ts';
import type { Weakness } from './weakness.ts';
import { weaknesses } from './weaknesses.ts';

test('every file of weaknesses/ is in the list, which is sorted', () => {
  const files = readdirSync(`${import.meta.dirname}/weaknesses`).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  expect(weaknesses.map(({ name }) => name)).toEqual(files.map((file) => file.slice(0, -3)).toSorted());
});

test('a kind of sink and a kind of source make one weakness, not two', () => {
  const pairs = weaknesses.flatMap(({ name, taints }) =>
    (taints?.kinds ?? []).flatMap((kind) =>
      Object.keys(taints?.trust ?? {}).map((source) => ({ pair: `${kind} ${source}`, name })),
    ),
  );
  const twice = [...Map.groupBy(pairs, ({ pair }) => pair)].filter(([, found]) => found.length > 1);
  expect(twice.map(([pair, found]) => `${pair}: ${found.map(({ name }) => name).join()}`)).toEqual([]);
});

test('models name weaknesses that there are', () => {
  const known = new Set(weaknesses.map(({ name }) => name));
  const named = [...JSON.stringify(packs).matchAll(/"weakness":"([^"]*)"/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

test('every weakness has a way for each language that it claims', () => {
  const groups = {
    python: 'python',
    javascript: 'javascript',
    typescript: 'javascript',
    java: 'java',
    go: 'go',
  };
  const without = weaknesses.flatMap(({ name, samples, frameworks }) =>
    sampleLanguages
      .filter((language) => samples[language] !== undefined)
      .filter(
        (language) =>
          !Object.keys(frameworks).some((each) => frameworksOf[groups[language]]?.has(plain(each))),
      )
      .map((language) => `${name} ${language}`),
  );
  expect(without).toEqual([]);
});

/** Weaknesses that are told from how code is built (`shape/`), without a model. */
const byShape: Readonly<Record<string, readonly SampleLanguage[]>> = {
  'authorisation-by-assert': ['python'],
  'debug-mode': ['python', 'go'],
  'incomplete-sanitisation': ['javascript', 'typescript'],
  'insecure-direct-object-reference': ['python', 'javascript', 'typescript'],
  'missing-authentication': ['python', 'javascript', 'typescript'],
  'missing-origin-check': ['javascript', 'typescript', 'go'],
  'permissive-check': ['javascript', 'typescript', 'go'],
};

test('a weakness is shown, bad and good, in each language in which it can be found, and in no other', () => {
  const claimed = weaknesses.map((weakness) => [
    weakness.name,
    [...(byShape[weakness.name] ?? claimsOf(weakness, packs))].sort(),
  ]);
  const shown = weaknesses.map(({ name, samples }) => [
    name,
    Object.entries(samples)
      .filter(([, { bad, good }]) => bad.length > 0 && good.length > 0)
      .map(([language]) => language)
      .sort(),
  ]);
  expect(shown).toEqual(claimed);
});

describe.each(weaknesses)('$name', (weakness) => {
  test('says what it is, what it costs and what to do, and belongs somewhere', () => {
    const { cwe, owasp, what, why, fix, references, title, covers = [] } = weakness;
    expect(cwe).toBeGreaterThan(0);
    expect(owasp.length).toBeGreaterThan(0);
    for (const each of owasp) expect(each).toMatch(/^(?:A(?:0[1-9]|10):20(?:21|25)|API(?:[1-9]|10):2023)$/);
    for (const sentence of [what, why, ...fix]) expect(sentence).toMatch(/^[A-Z`].*\.$/s);
    expect(title).not.toMatch(/\.$/);
    expect(references.length).toBeGreaterThan(0);
    for (const address of references) expect(address).toMatch(/^https:\/\//);
    for (const other of covers) expect(weaknesses.map(({ name }) => name)).toContain(other);
  });

  for (const [language, samples] of Object.entries(weakness.samples)) {
    test(`is found once in each bad sample of ${language}`, async () => {
      expect(await countOf(weakness, language as SampleLanguage, samples.bad)).toEqual(
        samples.bad.map(() => 1),
      );
    });
    test(`is not found in a good sample of ${language}`, async () => {
      expect(await countOf(weakness, language as SampleLanguage, samples.good)).toEqual(
        samples.good.map(() => 0),
      );
    });
  }
});

/** How often the weakness is found in each sample. */
async function countOf(
  { name }: Weakness,
  language: SampleLanguage,
  samples: readonly Sample[],
): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const sample of samples) {
    const files = filesOf(language, sample);
    const { detections, gaps } = await auditFiles(files);
    expect(gaps, JSON.stringify(files)).toEqual([]);
    counts.push(detections.filter(({ ruleId }) => ruleId === `code/${name}`).length);
  }
  return counts;
}
