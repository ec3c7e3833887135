import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { genericRules } from '../rules.ts';
import { openSecretsAudit } from '../secrets.ts';
import { seeded } from '../seeded.ts';

const audits = {
  usual: openSecretsAudit({ detectors: [] }),
  unnamed: openSecretsAudit({ detectors: [], unnamed: true }),
};

test('every file of this folder that holds a rule is in the sorted list', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !/\.(?:test|table)\.ts$|^find-|^generic-rule\.ts$/.test(file),
  );
  expect(genericRules.map((rule) => `${rule.name}.ts`)).toEqual(files.toSorted());
});

describe.each(genericRules)('$name', (rule) => {
  const { audit } = rule.name === 'unnamed-literal' ? audits.unnamed : audits.usual;

  test.each(rule.samples.bad)('finds exactly the value in $path: $text', ({ path, text }) => {
    for (let seed = 1; seed <= 20; seed++) {
      const secret = rule.samples.make(seeded(seed));
      const full = text.replace('{secret}', secret);
      const { detections } = audit({ path, bytes: Buffer.from(full), encoding: 'utf-8' });
      const start = full.indexOf(secret);
      const seen = detections.map(({ ruleId, masks }) => ({ ruleId, masks }));
      expect(seen, full).toEqual([
        { ruleId: `secrets/${rule.name}`, masks: [{ start, end: start + secret.length }] },
      ]);
    }
  });

  test.each(rule.samples.good)('is silent in $path: $text', ({ path, text }) => {
    for (let seed = 1; seed <= 20; seed++) {
      const full = text.replaceAll('{secret}', rule.samples.make(seeded(seed)));
      const { detections } = audit({ path, bytes: Buffer.from(full), encoding: 'utf-8' });
      expect(detections, full).toEqual([]);
    }
  });
});
