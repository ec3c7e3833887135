import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectors } from '../detectors.table.ts';
import { openSecretsAudit } from '../secrets.ts';
import { seeded } from '../seeded.ts';
import { pairsOf, rereadSecret, secretIn } from './reread.ts';
import { verifiers } from './verifiers.ts';

const { audit } = openSecretsAudit();
const asked = new Set(verifiers.flatMap((verifier) => verifier.detectors));

function textOf(text: string, path = 'settings.txt') {
  return { path, bytes: Buffer.from(text), encoding: 'utf-8' } as const;
}

test.each(detectors.filter(({ name }) => asked.has(name)))(
  '$name: the value at the place of a finding is read again',
  (detector) => {
    for (const seed of [1, 2, 3]) {
      const secret = detector.samples.make(seeded(seed));
      for (const bad of detector.samples.bad) {
        const text = textOf(`prix: 5 €, 🍟\r\n${bad.replaceAll('{secret}', secret)}\n`);
        const found = audit(text).detections.filter(({ ruleId }) => ruleId === `secrets/${detector.name}`);
        expect(found.length).toBeGreaterThan(0);
        for (const { location } of found) {
          const place = rereadSecret(text, location, detector);
          expect(place && secretIn(text, place)).toBe(secret);
        }
      }
    }
  },
);

test('a place that holds something else by now gives nothing', () => {
  const detector = detectors.find(({ name }) => name === 'github-token');
  if (detector === undefined) throw new Error('no such detector');
  const line = `TOKEN=${detector.samples.make(seeded(1))}\n`;
  const [found] = audit(textOf(line)).detections;
  if (found === undefined) throw new Error('not found');
  const at = (text: string) => rereadSecret(textOf(text), found.location, detector);
  expect(at(line)).toBeDefined();
  expect(at(` ${line}`)).toBeUndefined();
  expect(at(`\n${line}`)).toBeUndefined();
  expect(at('')).toBeUndefined();
  fc.assert(fc.property(fc.string(), (other) => at(other) === undefined));
});

test('an id is paired with the secret that it stands near, the nearest first', () => {
  const companion = verifiers.find(({ provider }) => provider === 'twilio')?.companion;
  if (companion === undefined) throw new Error('no companion');
  const [a, b, far] = [1, 2, 3].map((seed) => companion.make(seeded(seed)));
  const text = textOf(`${far}${' '.repeat(2_000)}${a}      ${b} S3CRET ${a}`);
  const start = Buffer.from(text.bytes).indexOf('S3CRET');
  const pairs = pairsOf(text, { start, end: start + 6 }, 'S3CRET', companion);
  expect(pairs).toEqual([
    { secret: 'S3CRET', companion: a },
    { secret: 'S3CRET', companion: b },
  ]);
});
