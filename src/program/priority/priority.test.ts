import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advisoryKinds } from '#model/advisory';
import type { AffectedPackage } from '#model/affected-package';
import { scopes } from '#model/component';
import { type Application, criticalities, exposures, priorityLevels } from '#model/priority';
import { reachVerdicts } from '#model/reachability';
import { severities } from '#model/severity';
import { factorOfChance, levelOf, prioritise } from './priority.ts';

const lodash: AffectedPackage = {
  purl: 'pkg:npm/lodash@4.17.15',
  ecosystem: 'npm',
  name: 'lodash',
  installed: '4.17.15',
  ids: ['CVE-2021-23337'],
  kind: 'vulnerability',
  fixed: ['4.17.21'],
  path: ['lodash@4.17.15'],
  scope: 'production',
  relation: 'direct',
  reachability: 'unknown',
  severity: 'high',
  score: 7.2,
  symbols: ['lodash.template'],
};

/** What may be known of a flaw in a package, with every vector that rates it already a score. */
const affected = fc
  .record(
    {
      scope: fc.constantFrom(...scopes),
      reachability: fc.constantFrom(...reachVerdicts),
      kind: fc.constantFrom(...advisoryKinds.filter((kind) => kind !== 'malicious')),
      score: fc.double({ min: 0, max: 10, noNaN: true }),
      exploitation: fc.record(
        { epss: fc.double({ min: 0, max: 1, noNaN: true }), isKnownExploited: fc.constant(true as const) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['scope', 'reachability', 'kind'] },
  )
  .map((known): AffectedPackage => {
    const { score: _, ...unrated } = lodash;
    return { ...unrated, ...known };
  });
const application: fc.Arbitrary<Application> = fc.record({
  exposure: fc.constantFrom(...exposures),
  criticality: fc.constantFrom(...criticalities),
});
const severity = fc.constantFrom(...severities);

describe('a priority is told in one line', () => {
  test('with everything that is known, and what is not', () => {
    const reached: AffectedPackage = {
      ...lodash,
      score: 9.8,
      reachability: 'yes',
      reach: {
        why: 'It is called.',
        path: [{ kind: 'entry', name: 'POST /orders', place: { path: 'app.js', line: 3 } }],
      },
      exploitation: { epss: 0.9, isKnownExploited: true },
    };
    expect(prioritise(reached, 'critical').says).toMatchInlineSnapshot(
      `"Priority now: used by attackers (CISA), reachable from POST /orders, production, CVSS 9.8; not known: exposure, criticality"`,
    );
    expect(prioritise(lodash, 'high').says).toMatchInlineSnapshot(
      `"Priority planned: production, CVSS 7.2; not known: EPSS, reachability, exposure, criticality"`,
    );
    const apart = { exposure: 'isolated', criticality: 'low' } as const;
    const { score: _, ...unrated } = lodash;
    const left: AffectedPackage = { ...unrated, severity: 'unknown', reachability: 'no', scope: 'test' };
    expect(prioritise({ ...left, exploitation: { epss: 0.0004 } }, 'high', apart).says).toMatchInlineSnapshot(
      `"Priority watch: attacks are unlikely (EPSS 0.0 %), our code does not reach it, test, isolated, of low criticality, rated by nobody, counts as high"`,
    );
  });

  test('every input stands in it', () => {
    fc.assert(
      fc.property(affected, severity, application, (about, rated, known) => {
        const { says, factors } = prioritise(about, rated, known);
        expect(factors).toHaveLength(6);
        for (const factor of factors) expect(says).toContain(factor.says);
      }),
    );
  });

  test('what was made to do harm is to be removed now, whatever else is known', () => {
    const about: AffectedPackage = { ...lodash, kind: 'malicious', reachability: 'no', scope: 'test' };
    expect(prioritise(about, 'critical', { exposure: 'isolated', criticality: 'low' })).toMatchObject({
      level: 'now',
      score: 100,
    });
  });
});

describe('the score', () => {
  test('is the product of what is told, and decides the level', () => {
    fc.assert(
      fc.property(affected, severity, application, (about, rated, known) => {
        const { score, factors, level } = prioritise(about, rated, known);
        const product = factors.reduce((all, { factor }) => all * factor, 1);
        expect(Math.abs(score - Math.min(100, product))).toBeLessThanOrEqual(0.051);
        expect(level).toBe(levelOf(score));
      }),
    );
  });

  test('never falls when something that makes it worse becomes known', () => {
    const worse: readonly ((about: AffectedPackage, known: Application) => [AffectedPackage, Application])[] =
      [
        (about, known) => [
          { ...about, exploitation: { ...about.exploitation, isKnownExploited: true } },
          known,
        ],
        (about, known) => [{ ...about, reachability: 'yes' }, known],
        (about, known) => [{ ...about, scope: 'production' }, known],
        (about, known) => [{ ...about, score: 10 }, known],
        (about, known) => [about, { ...known, exposure: 'internet' }],
        (about, known) => [about, { ...known, criticality: 'mission' }],
      ];
    fc.assert(
      fc.property(affected, severity, application, fc.constantFrom(...worse), (about, rated, known, step) => {
        const before = prioritise(about, rated, known).score;
        expect(prioritise(step(about, known)[0], rated, step(about, known)[1]).score).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  test('grows with CVSS and with EPSS', () => {
    const upTo = (max: number) =>
      fc.tuple(fc.double({ min: 0, max, noNaN: true }), fc.double({ min: 0, max, noNaN: true }));
    fc.assert(
      fc.property(affected, severity, upTo(10), upTo(1), (about, rated, scores, chances) => {
        const [low, high] = scores.toSorted((a, b) => a - b);
        const [rare, likely] = chances.toSorted((a, b) => a - b);
        const at = (score = 0, epss = 0) =>
          prioritise({ ...about, score, exploitation: { epss } }, rated).score;
        expect(at(high, rare)).toBeGreaterThanOrEqual(at(low, rare));
        expect(at(low, likely)).toBeGreaterThanOrEqual(at(low, rare));
      }),
    );
  });

  test('is never lowered by what is not known', () => {
    fc.assert(
      fc.property(affected, severity, application, (about, rated, known) => {
        for (const { isUnknown, factor } of prioritise(about, rated, known).factors)
          if (isUnknown) expect(factor).toBe(1);
        const { score: _, exploitation: __, ...left } = about;
        const unrated: AffectedPackage = {
          ...left,
          scope: 'unknown',
          reachability: 'unknown',
          severity: 'unknown',
        };
        const low = {
          ...unrated,
          score: 0,
          scope: 'test',
          reachability: 'no',
          exploitation: { epss: 0 },
        } as const;
        expect(prioritise(unrated, rated).score).toBeGreaterThanOrEqual(
          prioritise(low, rated, { exposure: 'isolated', criticality: 'low' }).score,
        );
      }),
    );
  });

  test('of a chance lies on the line between the points of the table', () => {
    expect([0, 0.005, 0.01, 0.055, 0.5, 0.7, 1].map(factorOfChance)).toEqual([
      0.8,
      expect.closeTo(0.9),
      1,
      expect.closeTo(1.125),
      1.5,
      1.5,
      1.5,
    ]);
  });

  test('has a level for every number', () => {
    expect([100, 70, 69.9, 50, 49.9, 25, 24.9, 0].map(levelOf)).toEqual([
      'now',
      'now',
      'next',
      'next',
      'planned',
      'planned',
      'watch',
      'watch',
    ]);
    expect(new Set(priorityLevels)).toEqual(new Set([levelOf(100), levelOf(60), levelOf(30), levelOf(0)]));
  });
});
