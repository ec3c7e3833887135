import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Position, positionsOf } from '#evidence/vex/position';
import { renderVex } from '#evidence/vex/render';
import type { AffectedPackage } from '#model/affected-package';
import {
  cycloneJustificationOf,
  decisionStatuses,
  type FindingDecision,
  type Judged,
  justifications,
  type VexFormat,
  vexFormats,
  vexJustificationOf,
  vexStatusOf,
} from '#model/decision';
import type { Finding } from '#model/finding';
import { isSuppressing, openDecisions } from '#program/vex/decide';
import { readVexFiles } from '#program/vex/read';

const location = { path: 'handrail.yaml', line: 3, column: 5, endLine: 9, endColumn: 1 };
const purls = ['pkg:npm/lodash@4.17.15', 'pkg:npm/%40scope/a@1.0.0', 'pkg:golang/github.com/a/b@v1.2.3'];
const names = [
  ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
  ['GHSA-23cf-23cf-23cf'],
  ['RUSTSEC-2020-0001', 'CVE-2020-0001', 'CVE-2020-0002'],
];
const imprint = { author: 'Ada & "Söhne"', now: '2026-11-22T10:00:00Z' };

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const day = fc.constantFrom('2026-11-22', '2027-01-31', '2031-12-01');

/** What `handrail.yaml` can hold. */
const judged = fc
  .record(
    {
      status: fc.constantFrom(...decisionStatuses),
      justification: fc.constantFrom(...justifications),
      reason: line,
      by: line,
      on: fc.constantFrom('2026-01-02', '2026-11-22'),
      until: day,
    },
    { requiredKeys: ['status', 'reason', 'justification'] },
  )
  .map(
    ({ justification, ...rest }): Judged =>
      rest.status === 'not-affected' ? { ...rest, justification } : rest,
  );

const decided = fc
  .uniqueArray(fc.record({ at: fc.nat(8), judged }), { minLength: 1, maxLength: 9, selector: ({ at }) => at })
  .map((all) => all.map((each) => findingOf(each.at, each.judged)));

const product = fc.constantFrom(undefined, 'pkg:oci/shop@2.1.0');

function findingOf(
  at: number,
  decision: Judged,
): Finding & { decision: FindingDecision; package: AffectedPackage } {
  const [purl = '', ids = []] = [purls[at % 3], names[Math.floor(at / 3)]];
  return {
    key: `key${at}`,
    lineHash: '',
    ruleId: 'packages/known-vulnerability',
    family: 'packages',
    title: '',
    message: '',
    severity: 'high',
    confidence: 'high',
    cwe: 1,
    location: { ...location, path: 'package-lock.json' },
    package: {
      purl,
      ecosystem: purl.startsWith('pkg:npm') ? 'npm' : 'Go',
      name: purl,
      installed: '1.0.0',
      ids,
      kind: 'vulnerability',
      fixed: [],
      path: [purl],
      scope: 'production',
      relation: 'direct',
      reachability: 'unknown',
      severity: 'high',
      symbols: [],
      fix: { kind: 'upgrade', version: '9.9.9' },
    },
    decision: { ...decision, source: 'handrail', location },
  };
}

function readBack(text: string, findings: readonly Finding[], own?: string) {
  const { statements, notices } = readVexFiles([{ path: 'app.json', bytes: Buffer.from(text) }]);
  const decider = openDecisions({
    decisions: [],
    statements,
    products: own === undefined ? [] : [own],
    today: '2026-11-22',
    inRange: () => undefined,
  });
  return { decisions: findings.map((finding) => decider.of(finding)), notices };
}

test.each(vexFormats)(
  '%s holds every decision: written and read again, it is the same on the same findings',
  (format) => {
    fc.assert(
      fc.property(decided, product, (findings, own) => {
        const positions = positionsOf(findings, { all: false, propose: false });
        const text = renderVex(format, positions, {
          ...imprint,
          ...(own === undefined ? {} : { product: own }),
        });
        const { decisions, notices } = readBack(text, findings, own);
        expect(notices).toEqual([]);
        const bare = (each: FindingDecision | undefined) => ({
          ...each,
          source: undefined,
          location: undefined,
        });
        expect(decisions.map(bare)).toEqual(findings.map(({ decision }) => bare(decision)));
      }),
    );
  },
);

test.each(vexFormats)('%s: what is accepted or affected never comes back as what is safe', (format) => {
  fc.assert(
    fc.property(decided, product, (findings, own) => {
      const positions = positionsOf(findings, { all: true, propose: true });
      const text = renderVex(format, positions, {
        ...imprint,
        ...(own === undefined ? {} : { product: own }),
      });
      const { decisions } = readBack(text, findings, own);
      for (const [i, { decision }] of findings.entries()) {
        const back = decisions[i];
        expect(back && vexStatusOf(back.status)).toBe(vexStatusOf(decision.status));
        if (isAffected(decision)) expect(back && isSuppressing(back)).toBe(false);
      }
      for (const word of ['not_affected', 'known_not_affected', 'false_positive'])
        if (findings.every(({ decision }) => isAffected(decision))) expect(text).not.toContain(`"${word}"`);
    }),
  );
});

test.each(vexFormats.flatMap((from) => vexFormats.map((to) => [from, to] as const)))(
  'what a stranger says in %s keeps its status in %s',
  (from, to) => {
    const findings = decisionStatuses.map((status, at) =>
      findingOf(at, {
        status,
        reason: 'why',
        ...(status === 'not-affected' ? { justification: 'code_not_reachable' } : {}),
      }),
    );
    const foreign = strange(renderVex(from, positionsOf(findings, { all: false, propose: false }), imprint));
    const first = readBack(foreign, findings).decisions;
    const told = findings.map((finding, i) => ({ ...finding, ...(first[i] && { decision: first[i] }) }));
    const again = readBack(
      renderVex(to, positionsOf(told, { all: false, propose: false }), imprint),
      findings,
    );
    expect(again.decisions.map((each) => each && vexStatusOf(each.status))).toEqual(
      findings.map(({ decision }) => vexStatusOf(decision.status)),
    );
  },
);

/** By words of its own: the mapping that is tested must not be its own judge. */
function isAffected({ status }: Judged): boolean {
  return status === 'accepted' || status === 'will-fix';
}

/** Without the notes that only Handrail writes. */
function strange(text: string): string {
  return text.replaceAll('handrail: ', 'stranger: ');
}

test('a note that says another thing than its document is not believed', () => {
  const [finding] = [findingOf(0, { status: 'accepted', reason: 'x', by: 'Ada', until: '2027-01-31' })];
  const text = renderVex('openvex', positionsOf([finding], { all: false, propose: false }), imprint);
  const lying = text.replace('\\"status\\":\\"accepted\\"', '\\"status\\":\\"not-affected\\"');
  expect(lying).not.toBe(text);
  expect(readBack(lying, [finding]).decisions[0]?.status).toBe('affected');
});

test('a label that a form lacks becomes its nearest one, and none becomes a label of the other family', () => {
  for (const each of justifications) {
    expect(vexJustificationOf(cycloneJustificationOf(each))).toBeDefined();
    expect(vexJustificationOf(vexJustificationOf(each))).toBe(vexJustificationOf(each));
  }
});

test('the official schema of CycloneDX takes every document', async () => {
  const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const findings = decisionStatuses.map((status, at) => findingOf(at, { status, reason: 'why', by: 'Ada' }));
  for (const own of [{}, { product: 'pkg:oci/shop@2.1.0' }]) {
    const text = renderVex('cyclonedx', positionsOf(findings, { all: true, propose: false }), {
      ...imprint,
      ...own,
    });
    expect(await schema.validate(text)).toBe(null);
  }
});

test.each(vexFormats)(
  '%s: a version more when something changed, the very same bytes when nothing did',
  (format) => {
    const accepted = findingOf(0, { status: 'accepted', reason: 'x', by: 'Ada', until: '2027-01-31' });
    const first = render(format, [accepted]);
    expect(render(format, [accepted], first, '2027-01-01T00:00:00Z')).toBe(first);
    const safe = findingOf(0, { status: 'fixed', reason: 'patched' });
    const second = render(format, [safe], first, '2027-01-01T00:00:00Z');
    expect([versionOf(first), versionOf(second)]).toEqual([1, 2]);
    expect(idOf(second)).toBe(idOf(first));
  },
);

test('two decisions about one package in two places are told as the one that is less safe; one missing is none', () => {
  const safe = findingOf(0, { status: 'false-positive', reason: 'x' });
  const accepted = findingOf(0, { status: 'accepted', reason: 'y', by: 'Ada', until: '2027-01-31' });
  const { decision: _, ...open } = safe;
  const told = (findings: readonly Finding[], all = false) =>
    positionsOf(findings, { all, propose: false }).map(({ status }: Position) => status);
  expect(told([safe, accepted])).toEqual(['accepted']);
  expect(told([safe, open])).toEqual([]);
  expect(told([safe, open], true)).toEqual(['under-investigation']);
});

test('what a machine proposes says so, and only what is known not to be reached is proposed', () => {
  const { decision: _, ...open } = findingOf(0, { status: 'fixed', reason: '' });
  const away: Finding = {
    ...open,
    package: { ...open.package, reachability: 'no', reach: { why: 'It is never imported.' } },
  };
  expect(positionsOf([open], { all: false, propose: true })).toEqual([]);
  expect(positionsOf([away], { all: false, propose: false })).toEqual([]);
  expect(positionsOf([away], { all: false, propose: true })).toMatchObject([
    {
      status: 'not-affected',
      justification: 'code_not_reachable',
      reason: 'Proposed by a machine, decided by nobody: It is never imported.',
      by: 'Handrail (automatic)',
    },
  ]);
});

function render(format: VexFormat, findings: readonly Finding[], before?: string, now = imprint.now): string {
  return renderVex(format, positionsOf(findings, { all: false, propose: false }), {
    ...imprint,
    now,
    ...(before === undefined ? {} : { before: JSON.parse(before) }),
  });
}

interface Shown {
  readonly '@id'?: string;
  readonly serialNumber?: string;
  readonly version?: number;
  readonly document?: { readonly tracking: { readonly id: string; readonly version: string } };
}

function versionOf(text: string): number {
  const shown: Shown = JSON.parse(text);
  return Number(shown.version ?? shown.document?.tracking.version);
}

function idOf(text: string): string | undefined {
  const shown: Shown = JSON.parse(text);
  return shown['@id'] ?? shown.serialNumber ?? shown.document?.tracking.id;
}
