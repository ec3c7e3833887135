import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Config } from '#model/config';
import type { FileFacts } from '#model/facts';
import type { Detection, Finding } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import type { Rule } from '#model/rule';
import { parseDirectives } from '#parse/directive';
import { makeBaseline, parseBaseline, serializeBaseline } from './baseline.ts';
import { defaultConfig, readConfig } from './config.ts';
import { judge } from './judge.ts';
import type { Change, JudgeInput } from './judge-input.ts';
import { policyRules } from './loosening/rules.ts';
import type { PolicySide } from './loosening/shape.ts';
import { decide } from './verdict.ts';

const today = '2026-11-22';
const token = 'secrets/token';
const other = 'secrets/other';

describe('a finding', () => {
  test('has the text of its rule and an identity without place, severity or message', () => {
    const [one] = scan({ 'a.py': `${token} x` }).findings;
    const [two] = scan(
      { 'b/c.py': `\n\n   ${token} x` },
      { config: settings('rules: { secrets/token: { severity: low } }') },
    ).findings;
    expect(one).toMatchObject({ ruleId: token, title: 'A token', cwe: 798, severity: 'high' });
    expect(two).toMatchObject({ severity: 'low', key: one?.key, lineHash: one?.lineHash });
    expect(one?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(one).not.toHaveProperty('status');
    expect(one).not.toHaveProperty('masks');
  });

  test('of a rule that is off is none', () => {
    expect(
      scan({ a: `${token} x\n${other} y` }, { config: settings('rules: { secrets/token: off }') }).findings,
    ).toHaveLength(1);
  });

  test('that two families report at the same bytes is one, the one of the secrets family', () => {
    const echo = { ...detection('a', 'code/hard-coded x', 1), masks: [{ start: 3, end: 9 }] };
    const secret = { ...detection('a', `${token} x`, 1), masks: [{ start: 0, end: 4 }] };
    const elsewhere = { ...echo, masks: [{ start: 4, end: 9 }] };
    expect(judged(factsWith('a', [echo, secret])).findings.map(({ ruleId }) => ruleId)).toEqual([token]);
    expect(judged(factsWith('a', [elsewhere, secret])).findings).toHaveLength(2);
    expect(judged(factsWith('a', [echo])).findings).toHaveLength(1);
  });

  test('that is hygiene is left out and counted, unless the configuration raises its severity', () => {
    const hygiene = { ...detection('a', `${token} x`, 1), severity: 'info' as const, faint: true as const };
    const facts = factsWith('a', [hygiene]);
    expect(judged(facts)).toMatchObject({ findings: [], hidden: 1, hiddenHygiene: 1 });
    const raised = judged(facts, { config: settings('rules: { secrets/token: { severity: low } }') });
    expect(raised).toMatchObject({ findings: [{ severity: 'low' }], hidden: 0, hiddenHygiene: 0 });
  });

  test('that another rule absorbs is told once that rule is off', () => {
    const less = { ...detection('a', `${token} x`, 1), absorbedBy: [other] };
    const facts = factsWith('a', [less]);
    expect(judged(facts).findings).toEqual([]);
    const without = judged(facts, { config: settings(`rules: { ${other}: off }`) });
    expect(without.findings.map(({ ruleId }) => ruleId)).toEqual([token]);
  });

  test('of a rule that nobody knows is our own mistake', () => {
    expect(() => judged(factsWith('a', [detection('a', 'secrets/unheard-of x', 1)]))).toThrow(
      'secrets/unheard-of',
    );
  });
});

describe('a suppression', () => {
  test('in a comment keeps the finding visible and out of the count', () => {
    const { findings, notices } = scan({
      a: `${token} x # handrail:ignore ${token} made for the docs until 2027-01-31`,
    });
    expect(findings).toMatchObject([
      { suppression: { kind: 'inline', reason: 'made for the docs', until: '2027-01-31' } },
    ]);
    expect(count(findings)).toBe(0);
    expect(notices).toEqual([]);
  });

  test('by family, by an earlier name of the rule, above the line', () => {
    const texts = [
      `${token} x # handrail:ignore secrets why not`,
      `${token} x # handrail:ignore secrets/old-token why not`,
      `# handrail:ignore ${token} why not\n\n${token} x`,
    ];
    for (const text of texts) expect(count(scan({ a: text }).findings), text).toBe(0);
  });

  test('of another rule or another line is unused', () => {
    const { findings, notices } = scan({ a: `${token} x # handrail:ignore ${other} why not` });
    expect(count(findings)).toBe(1);
    expect(notices).toMatchObject([{ code: 'suppression-unused', path: 'a', line: 1 }]);
  });

  test('that has ended counts again, and says so', () => {
    const { findings, notices } = scan({ a: `${token} x # handrail:ignore ${token} soon until 2026-11-21` });
    expect(count(findings)).toBe(1);
    expect(findings[0]).not.toHaveProperty('suppression');
    expect(notices).toMatchObject([{ code: 'suppression-expired', line: 1 }]);
    expect(count(scan({ a: `${token} x # handrail:ignore ${token} soon until 2026-11-22` }).findings)).toBe(
      0,
    );
  });

  test('that cannot be honoured or names an unknown rule is told', () => {
    expect(scan({ a: `${token} x # handrail:ignore ${token}` }).notices).toMatchObject([
      { code: 'suppression-problem' },
    ]);
    const [notice] = scan({ a: `${token} x # handrail:ignore secrets/tokne why not` }).notices;
    expect(notice).toMatchObject({
      code: 'suppression-unknown-rule',
      message: expect.stringContaining('did you mean secrets/token?'),
    });
  });

  test('of handrail.yaml holds for its paths; unused and ended ones are told', () => {
    const config = settings(`suppressions:
  - { rule: secrets/token, path: test/**, reason: made for tests }
  - { rule: secrets/token, path: docs/**, reason: gone }
  - { rule: secrets, path: old, reason: late, until: 2020-01-01 }`);
    const { findings, notices } = scan(
      { 'test/a': `${token} x`, 'src/a': `${token} x`, old: `${token} x` },
      { config },
    );
    expect(findings.map(({ location, suppression }) => [location.path, suppression?.kind])).toEqual([
      ['old', undefined],
      ['src/a', undefined],
      ['test/a', 'config'],
    ]);
    expect(notices.map(({ code, line }) => [code, line])).toEqual([
      ['suppression-unused', 4],
      ['suppression-expired', 5],
    ]);
  });

  test('is not called unused when its family, file or part of the tree was not scanned', () => {
    const config = settings('suppressions: [{ rule: secrets/token, path: docs, reason: x }]');
    const files = { 'docs/a': '', b: '# handrail:ignore secrets/token x y z\ncode' };
    const codes = (more: Partial<JudgeInput>) =>
      scan(files, { config, ...more }).notices.map(({ code, path }) => `${code} ${path}`);
    expect(codes({})).toEqual(['suppression-unused b', 'suppression-unused handrail.yaml']);
    expect(codes({ families: ['code'] })).toEqual([]);
    expect(codes({ wholeTree: false })).toEqual(['suppression-unused b']);
    const gap = { analyser: 'secrets', path: 'docs/big', why: 'too-large', detail: '' } as const;
    expect(codes({ gaps: [gap] })).toEqual(['suppression-unused b']);
    expect(codes({ exclusions: [{ path: 'docs/', why: 'excluded', by: '' }] })).toEqual([
      'suppression-unused b',
    ]);
  });

  test('shows no reason that holds a secret', () => {
    const facts = factsOf({ a: `code # handrail:ignore ${token} secret-value` });
    const line = { ...detection('a', `${token} x`, 1), masks: [{ start: 40, end: 52 }] };
    const found = { ...line, location: { ...line.location, column: 45, endColumn: 57 } };
    const { findings } = judged(new Map([['a', { ...file(facts, 'a'), detections: [found] }]]));
    expect(findings[0]?.suppression?.reason).toBe('****');
  });

  test('can be left out of account', () => {
    const { findings, notices } = scan(
      { a: `${token} x # handrail:ignore ${token}\n${token} y # handrail:ignore ${token} ok then` },
      { noSuppressions: true },
    );
    expect(count(findings)).toBe(2);
    expect(notices).toEqual([]);
  });
});

describe('against a baseline', () => {
  const baselineOf = (files: Files) => makeBaseline(scan(files).findings);

  test('what it knows is existing, does not count and is no suppression', () => {
    const { findings } = scan(
      { a: `\n\n  ${token} x\n${token} y` },
      { baseline: baselineOf({ a: `${token} x` }) },
    );
    expect(findings.map(({ status }) => status)).toEqual(['existing', 'new']);
    expect(findings[0]).not.toHaveProperty('suppression');
    expect(count(findings)).toBe(1);
  });

  test('what is gone is fixed, from deleted files too', () => {
    const baseline = baselineOf({ a: `${token} x`, b: `${token} y` });
    expect(scan({ a: 'nothing' }, { baseline }).fixed).toMatchObject([
      { ruleId: token, path: 'a', line: 1 },
      { ruleId: token, path: 'b', line: 1 },
    ]);
  });

  test('what nobody looked at is not fixed, and that is said', () => {
    const baseline = baselineOf({ a: `${token} x` });
    const gap = { path: 'a', why: 'too-large', detail: '' } as const;
    const unseen: readonly [Files, Partial<JudgeInput>][] = [
      [{ a: '' }, { gaps: [{ analyser: 'source', ...gap }] }],
      [{ a: '' }, { gaps: [{ analyser: 'secrets', ...gap }] }],
      [{}, { exclusions: [{ path: 'a', why: 'excluded', by: '' }] }],
      [{}, { wholeTree: false }],
      [{ a: '' }, { families: ['code'] }],
      [{ a: '' }, { config: settings('rules: { secrets/token: off }') }],
    ];
    for (const [files, more] of unseen) {
      const { fixed, notices } = scan(files, { baseline, ...more });
      expect(fixed, JSON.stringify(more)).toEqual([]);
      expect(notices).toMatchObject([
        { code: 'fixed-undecided', message: expect.stringContaining('One earlier finding') },
      ]);
    }
    expect(scan({ a: '' }, { baseline, gaps: [{ analyser: 'code', ...gap }] }).fixed).toHaveLength(1);
  });

  test('a rule that was renamed keeps its history', () => {
    const before = new Map(
      [...rules].map(([id, rule]) =>
        id === token ? ['secrets/old-token', { ...rule, id: 'secrets/old-token', formerly: [] }] : [id, rule],
      ),
    );
    const old = judged(
      factsWith('a', [{ ...detection('a', `secrets/old-token x`, 1), anchor: subject('x') }]),
      { rules: before },
    );
    const { findings } = scan({ a: `${token} x` }, { baseline: makeBaseline(old.findings) });
    expect(findings).toMatchObject([{ ruleId: token, status: 'existing' }]);
  });

  test('a second scan with its own baseline finds nothing new', () => {
    fc.assert(
      fc.property(tree(), (files) => {
        const first = scan(files).findings;
        const baseline = parseBaseline(serializeBaseline(makeBaseline(first)), 'b');
        const { findings, fixed } = scan(files, { baseline });
        expect(
          findings.filter(({ status, suppression }) => status === 'new' && suppression === undefined),
        ).toEqual([]);
        expect(fixed).toEqual([]);
      }),
    );
  });
});

describe('against a base', () => {
  test('what was there is existing, in changed and unchanged files; what the change adds is new', () => {
    const before = { a: `${token} x`, b: `${token} y`, gone: `${other} z` };
    const { findings, fixed } = change(before, { a: `\n${token} x\n${token} added`, b: `${token} y` });
    expect(findings.map(({ location, status }) => `${location.path}:${location.line} ${status}`)).toEqual([
      'a:2 existing',
      'a:3 new',
      'b:1 existing',
    ]);
    expect(fixed).toMatchObject([{ path: 'gone', ruleId: other }]);
  });

  test('a renamed file keeps its findings, a copied one does not', () => {
    const before = { a: `${token} x\n${token} y` };
    const renamed = [{ path: 'c', oldPath: 'a', kind: 'renamed' }] as const;
    expect(
      change(before, { c: `${token} x\n${token} edited` }, { changes: renamed }).findings.map(
        ({ status }) => status,
      ),
    ).toEqual(['existing', 'existing']);
    const copied = [{ path: 'c', oldPath: 'a', kind: 'copied' }] as const;
    const { findings } = change(before, { ...before, c: `${token} x` }, { changes: copied });
    expect(findings.map(({ location, status }) => `${location.path} ${status}`)).toEqual([
      'a existing',
      'a existing',
      'c new',
    ]);
  });

  test('only findings of changed files are shown when only those are asked for', () => {
    const { findings } = change(
      { a: `${token} x`, b: `${token} y` },
      { a: `${token} x\n`, b: `${token} y` },
      { changedOnly: true },
    );
    expect(findings.map(({ location }) => location.path)).toEqual(['a']);
  });

  test('a comment of the change silences nothing, and is a finding itself', () => {
    const { findings } = change({ a: '' }, { a: `${token} x # handrail:ignore ${token} trust me` });
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['policy/added-suppression', token]);
    expect(count(findings)).toBe(1);
  });

  test('a comment of the base holds where its finding moved, was edited or renamed', () => {
    const line = `${token} x # handrail:ignore ${token} agreed in May`;
    const changes: readonly [Files, readonly Change[]][] = [
      [{ a: `\n\n  ${line}` }, [{ path: 'a', kind: 'modified' }]],
      [{ b: line }, [{ path: 'b', oldPath: 'a', kind: 'renamed' }]],
      [
        { b: line },
        [
          { path: 'b', kind: 'added' },
          { path: 'a', kind: 'deleted' },
        ],
      ],
    ];
    for (const [head, list] of changes) {
      const { findings } = change({ a: line }, head, { changes: list });
      expect(findings).toMatchObject([
        { ruleId: token, status: 'existing', suppression: { reason: 'agreed in May' } },
      ]);
    }
  });

  test('a comment that is moved onto another finding does not hold there', () => {
    const comment = `# handrail:ignore ${token} agreed in May`;
    const { findings } = change(
      { a: `${comment}\n${token} x` },
      { a: `${comment}\n${token} added\n${token} x` },
    );
    const added = findings.find(({ location }) => location.line === 2);
    expect(added).toMatchObject({ status: 'new' });
    expect(added).not.toHaveProperty('suppression');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('policy/added-suppression');
  });

  test('a comment that gets more time holds no longer than in the base', () => {
    const line = (until: string) => `${token} x # handrail:ignore ${token} agreed until ${until}`;
    const { findings } = change({ a: line('2026-11-01') }, { a: line('2030-01-01') });
    expect(findings.find(({ ruleId }) => ruleId === token)).not.toHaveProperty('suppression');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('policy/added-suppression');
  });

  test('a finding about the settings cannot be silenced by a comment in the settings', () => {
    const text = 'version: 1\ngate: { fail-on: never } # handrail:ignore policy/loosened-gate trust me\n';
    // Without changes, as for a file that the change does not list: its comments would hold.
    for (const more of [{}, { changes: [] }]) {
      const { findings } = change({}, { 'handrail.yaml': text }, more);
      const [gate] = findings.filter(({ ruleId }) => ruleId === 'policy/loosened-gate');
      expect(gate).toMatchObject({ status: 'new', severity: 'high' });
      expect(gate).not.toHaveProperty('suppression');
    }
  });

  test('the base may decide about findings on settings', () => {
    const config = settings(
      'suppressions: [{ rule: policy/loosened-gate, path: handrail.yaml, reason: agreed }]',
    );
    const { findings } = change(
      {},
      { 'handrail.yaml': 'version: 1\ngate: { fail-on: never }\n' },
      { config },
    );
    expect(findings).toMatchObject([{ ruleId: 'policy/loosened-gate', suppression: { kind: 'config' } }]);
  });

  test('whatever a change does to settings, ignores and comments, it never lowers the count', () => {
    fc.assert(
      fc.property(tree(), tree({ comments: false }), loosening(), (before, after, loosened) => {
        const honest = change(before, after);
        const { files, ...more } = loosened;
        const sly = change(before, { ...withComments(after, more.comments), ...files });
        expect(count(sly.findings)).toBeGreaterThanOrEqual(count(honest.findings));
        const silenced = sly.findings.filter(({ suppression }) => suppression !== undefined);
        expect(silenced.filter(({ status }) => status === 'new')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

test('of two copies of a comment that moved the same one is new, whatever the order of the files', () => {
  const comment = `code # handrail:ignore ${token} because I say so`;
  const found = (paths: readonly string[]) => {
    const after = Object.fromEntries(paths.map((path) => [path, comment]));
    return change({ c: comment }, after).findings.map(({ location }) => location.path);
  };
  expect(found(['a', 'b'])).toEqual(['b']);
  expect(found(['b', 'a'])).toEqual(['b']);
});

test('the order of the facts does not matter', () => {
  fc.assert(
    fc.property(tree(), tree(), fc.boolean(), (before, after, withBase) => {
      const judgeIn = (order: (files: Files) => Files) =>
        withBase
          ? change(order(before), order(after))
          : scan(order(after), { baseline: makeBaseline(scan(before).findings) });
      expect(judgeIn((files) => Object.fromEntries(Object.entries(files).reverse()))).toEqual(
        judgeIn((files) => files),
      );
    }),
  );
});

test('identity survives 50 inserted lines, re-indentation and a renamed file', () => {
  fc.assert(
    fc.property(tree({ comments: false }), (before) => {
      const moved = Object.fromEntries(
        Object.entries(before).map(([path, text]) => [
          path,
          `${'\n'.repeat(50)}${text.replace(/^/gm, '\t')}`,
        ]),
      );
      expect(
        scan(moved, { baseline: makeBaseline(scan(before).findings) }).findings.filter(
          ({ status }) => status !== 'existing',
        ),
      ).toEqual([]);
      const renamed = Object.fromEntries(Object.entries(moved).map(([path, text]) => [`new/${path}`, text]));
      const changes = Object.keys(before).map(
        (path): Change => ({ path: `new/${path}`, oldPath: path, kind: 'renamed' }),
      );
      expect(
        change(before, renamed, { changes }).findings.filter(({ status }) => status !== 'existing'),
      ).toEqual([]);
    }),
  );
});

type Files = Readonly<Record<string, string>>;

/** Some files whose lines hold findings, comments and nothing. */
function tree({ comments = true } = {}): fc.Arbitrary<Files> {
  const found = fc
    .tuple(fc.constantFrom(token, other), fc.constantFrom('x', 'y', 'z'))
    .map((parts) => parts.join(' '));
  const silenced = found.map((line) => `${line} # handrail:ignore ${line.split(' ')[0]} because I say so`);
  const line = fc.oneof(
    found,
    fc.constant('code'),
    ...(comments ? [silenced, fc.constant('# handrail:ignore secrets for all')] : []),
  );
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  return fc.dictionary(fc.constantFrom('a', 'b', 'lib/c'), text, { maxKeys: 3 });
}

/** Attempts of a change to get by: settings, ignore files, attributes, a baseline, comments. */
function loosening() {
  const yaml = fc
    .record({
      'fail-on': fc.constantFrom('never', 'critical', 'high'),
      rule: fc.constantFrom('off', '{ severity: info }'),
      path: fc.constantFrom('a', '**', 'lib'),
      only: fc.constantFrom('code', 'secrets'),
    })
    .map(
      ({ 'fail-on': failOn, rule, path, only }) =>
        `version: 1\nscan: { only: [${only}], exclude: ['${path}'] }\ngate: { fail-on: ${failOn}, confidence: high }\nrules: { secrets/token: ${rule} }\nsuppressions: [{ rule: secrets/token, path: '${path}', reason: x }]\n`,
    );
  const files = fc.record(
    {
      'handrail.yaml': yaml,
      '.handrailignore': fc.constant('*\n'),
      '.gitattributes': fc.constant('* linguist-vendored\n'),
    },
    { requiredKeys: [] },
  );
  return fc.record({ files, comments: fc.subarray([token, other, 'secrets']) });
}

function withComments(files: Files, names: readonly string[]): Files {
  const silence = (line: string) =>
    names.map((name) => `# handrail:ignore ${name} trust me\n`).join('') +
    line +
    names.map((name) => ` # handrail:ignore ${name} trust me`).join('');
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.split('\n').map(silence).join('\n')]),
  );
}

function scan(files: Files, more: Partial<JudgeInput> = {}) {
  return judged(factsOf(files), more);
}

function judged(facts: ReadonlyMap<string, FileFacts>, more: Partial<JudgeInput> = {}) {
  return judge({ facts, rules, config: defaultConfig, today, ...more });
}

function change(
  before: Files,
  after: Files,
  more: Partial<JudgeInput> & { readonly changes?: readonly Change[] } = {},
) {
  const changes =
    more.changes ?? Object.keys({ ...before, ...after }).flatMap((path) => changeOf(path, before, after));
  const touched = new Set(changes.map(({ path, oldPath }) => oldPath ?? path));
  const baseFacts = new Map([...factsOf(before)].filter(([path]) => touched.has(path)));
  const base = { facts: baseFacts, changes, policy: { base: sideOf(before), head: sideOf(after) } };
  return scan(after, { base, ...more });
}

function changeOf(path: string, before: Files, after: Files): readonly Change[] {
  if (before[path] === after[path]) return [];
  return [
    { path, kind: after[path] === undefined ? 'deleted' : before[path] === undefined ? 'added' : 'modified' },
  ];
}

function sideOf(files: Files): PolicySide {
  const only = (name: string) => (files[name] === undefined ? [] : [{ path: name, text: files[name] }]);
  const text = files['handrail.yaml'];
  const config =
    text === undefined ? {} : { config: readConfig(text, 'handrail.yaml', new Set(rules.keys())) };
  return { ignores: only('.handrailignore'), attributes: only('.gitattributes'), ...config };
}

function count(findings: readonly Finding[]): number {
  return decide({ findings, gaps: [], config: defaultConfig, interrupted: false }).counted;
}

function settings(text: string): Config {
  return readConfig(`version: 1\n${text}`, 'handrail.yaml', new Set(rules.keys())).config;
}

function factsOf(files: Files): ReadonlyMap<string, FileFacts> {
  return new Map(
    Object.entries(files).map(([path, text]) => {
      const detections = text
        .split('\n')
        .flatMap((line, i) => (/^\s*\w+\/[\w-]+ \w/.test(line) ? [detection(path, line, i + 1)] : []));
      const suppressions = parseDirectives({ path, bytes: Buffer.from(text), encoding: 'utf-8' });
      return [path, { detections, suppressions, gaps: [], bytes: text.length }];
    }),
  );
}

function factsWith(path: string, detections: readonly Detection[]): ReadonlyMap<string, FileFacts> {
  return new Map([[path, { detections, suppressions: [], gaps: [], bytes: 1 }]]);
}

function file(facts: ReadonlyMap<string, FileFacts>, path: string): FileFacts {
  return facts.get(path) ?? { detections: [], suppressions: [], gaps: [], bytes: 0 };
}

/** A line `family/rule subject` is a finding about its subject. */
function detection(path: string, line: string, number: number): Detection {
  const [ruleId = '', name = ''] = line.trim().split(' ');
  return {
    ruleId,
    family: ruleId.startsWith('code') ? 'code' : 'secrets',
    message: 'It is there.',
    severity: 'high',
    confidence: 'high',
    location: { path, line: number, column: 1, endLine: number, endColumn: line.length + 1 },
    masks: [],
    anchor: subject(name),
    lineHash: lineHashOf(line.replace(/#.*/, '')),
  };
}

function subject(name: string): string {
  return anchorOf('secrets/sample', name === 'added' || name === 'edited' || name === 'y' ? 'x' : name);
}

const text = { what: '', why: '', fix: [], references: [] };
const common = { severity: 'high', confidence: 'high', cwe: 798, text } as const;
const rules: ReadonlyMap<string, Rule> = new Map(
  [
    ...policyRules(),
    { ...common, id: token, family: 'secrets', title: 'A token', formerly: ['secrets/old-token'] } as const,
    { ...common, id: other, family: 'secrets', title: 'Another' } as const,
    { ...common, id: 'code/hard-coded', family: 'code', title: 'A credential' } as const,
  ].map((rule) => [rule.id, rule]),
);
