import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { defaultConfig, parseConfig, readConfig } from './config.ts';

const rules = new Set(['secrets/github-token', 'secrets/private-key', 'policy/loosened-gate']);

test('every setting is read, and where it is written', () => {
  const { config, where } = readConfig(
    `version: 1
scan:
  only: [secrets, code]
  skip: [code]
  include: [src/**]
  exclude:
    - docs/**
    - { path: legacy, reason: goes in March, until: 2027-03-31 }
  max-file-size: 2 MiB
gate:
  fail-on: critical
  confidence: low
  accept: [binary]
rules:
  secrets/github-token: off
  secrets/private-key: { severity: critical }
suppressions:
  - rule: secrets/private-key
    path: test/**
    reason: made for the tests
    until: 2027-01-31
`,
    'handrail.yaml',
    rules,
  );
  expect(config).toMatchObject({
    families: ['secrets', 'policy'],
    include: ['src/**'],
    exclude: [
      { pattern: 'docs/**' },
      { pattern: 'legacy', reason: 'goes in March', until: '2027-03-31', location: { line: 8, column: 7 } },
    ],
    maxFileSize: 2 * 1024 * 1024,
    failOn: 'critical',
    confidence: 'low',
    accept: ['binary'],
    rules: [
      { rule: 'secrets/github-token', off: true, location: { line: 15, column: 3 } },
      { rule: 'secrets/private-key', off: false, severity: 'critical', location: { line: 16 } },
    ],
    suppressions: [
      {
        kind: 'config',
        rule: 'secrets/private-key',
        path: 'test/**',
        until: '2027-01-31',
        location: { path: 'handrail.yaml', line: 18 },
      },
    ],
  });
  expect(where.get('gate.fail-on')).toMatchObject({ line: 11, column: 3 });
  expect(where.size).toBe(10);
});

test('a file with nothing but its version means the defaults', () => {
  expect(readConfig('version: 1\n', 'handrail.yaml', rules)).toEqual({
    path: 'handrail.yaml',
    config: defaultConfig,
    where: new Map(),
  });
});

describe('a mistake is named with its place, its key and what to write instead', () => {
  test.each([
    ['', 'handrail.yaml:1:1: version: missing: write 1'],
    ['version: 2', 'handrail.yaml:1:10: version: 2 is given, but this Handrail reads version 1'],
    ['version: 1\nscna: {}', 'handrail.yaml:2:1: scna: unknown key; did you mean scan?'],
    [
      'version: 1\nscan:\n  exclud: [a]',
      'handrail.yaml:3:3: scan.exclud: unknown key; did you mean exclude?',
    ],
    [
      'version: 1\nscan:\n  frobnicate: 1',
      'scan.frobnicate: unknown key; known here: only, skip, include, exclude, profile, max-file-size',
    ],
    ['version: 1\nversion: 1', 'handrail.yaml:2:1: version: given twice: keep one of them'],
    ['version: 1\nscan: []', 'handrail.yaml:2:7: scan: a list is given, but a mapping is needed'],
    ['version: 1\nscan: { only: secrets }', "scan.only: 'secrets', but a list is needed"],
    ['version: 1\nscan: { only: [secret] }', "scan.only.0: 'secret' is not known; did you mean secrets?"],
    ['version: 1\nscan: { skip: [policy] }', "scan.skip.0: 'policy' is not known"],
    [
      'version: 1\nscan: { max-file-size: 5 XB }',
      'scan.max-file-size: write a size from 1 B to 1 GB, such as 5MB',
    ],
    ['version: 1\nscan: { max-file-size: 2GB }', 'scan.max-file-size: write a size'],
    [
      'version: 1\nscan: { max-file-size: [] }',
      'scan.max-file-size: a list is given, but a size such as 5MB is needed',
    ],
    [
      'version: 1\nscan: { exclude: [3] }',
      'scan.exclude.0: 3 is given, but a path, or path, reason and until is needed',
    ],
    ['version: 1\nscan: { exclude: [../x] }', 'scan.exclude.0: the pattern leaves the tree'],
    ['version: 1\nscan: { exclude: [{ path: a }] }', 'scan.exclude.0.reason: missing: a text'],
    [
      'version: 1\nscan: { exclude: [{ path: a, reason: b, unti: c }] }',
      'scan.exclude.0.unti: unknown key; did you mean until?',
    ],
    ['version: 1\ngate: { fail-on: hgih }', "gate.fail-on: 'hgih' is not known; did you mean high?"],
    ['version: 1\ngate: { accept: [not-built] }', "gate.accept.0: 'not-built' can never be accepted"],
    ['version: 1\ngate: { accept: [budget] }', 'can never be accepted'],
    ['version: 1\ngate: { accept: [syntax] }', 'can never be accepted'],
    [
      'version: 1\nrules: { secrets/github-tokn: off }',
      "'secrets/github-tokn' is no rule; did you mean secrets/github-token?",
    ],
    [
      'version: 1\nrules: { secrets/github-token: false }',
      "false is given, but 'off' or a severity (severity: low) is needed",
    ],
    [
      'version: 1\nrules: { secrets/github-token: { severity: hgih } }',
      "'hgih' is not known; did you mean high?",
    ],
    [
      'version: 1\nrules: { secrets/github-token: { level: low } }',
      'rules.secrets/github-token.level: unknown key',
    ],
    [
      'version: 1\nsuppressions: [{ rule: secrets/github-token, path: a }]',
      'suppressions.0.reason: missing: a text',
    ],
    [
      "version: 1\nsuppressions: [{ rule: secrets/github-token, path: a, reason: ' ' }]",
      'suppressions.0.reason: write the reason',
    ],
    [
      'version: 1\nsuppressions: [{ rule: secret, path: a, reason: b }]',
      "'secret' is no rule and no family; did you mean secrets?",
    ],
    ['version: 1\nsuppressions: [{ rule: policy, path: a, reason: b }]', "'policy' is no rule and no family"],
    [
      'version: 1\nsuppressions: [{ rule: secrets, path: a, reason: b, until: 2027-02-30 }]',
      'suppressions.0.until: write a day of the calendar as YYYY-MM-DD',
    ],
    [
      "version: 1\nsuppressions: [{ rule: secrets, path: '**', reason: b }]",
      'suppressions.0.path: a whole family everywhere is no suppression',
    ],
    [
      "version: 1\nsuppressions: [{ rule: secrets, path: '**/*', reason: b }]",
      'suppressions.0.path: a whole family everywhere is no suppression',
    ],
    ['version: 1\nsuppressions: [{}]', 'suppressions.0.rule: missing: a text'],
    ['a: [', 'not YAML as we read it'],
    ['version: 1\n---\nversion: 1', 'multiple documents'],
    ['version: 1\nscan: !!js/function {}', 'handrail.yaml:2:7'],
    ['version: 1\n? [a]\n: b', 'a key must be a text'],
    ['version: &one 1\nscan: *one', "scan: put '*one' in quotes"],
    ['hello', "'hello', but a mapping is needed"],
    ['version: 1\n__proto__: { failOn: never }', '__proto__: unknown key'],
  ])('%j', (text, message) => {
    expect(refusal(text).message).toContain(message);
  });
});

test('all mistakes are told at once, the first ten of them in the order of the file', () => {
  const text = `version: 1\nscan:\n${Array.from({ length: 12 }, (_, i) => `  k${i}: 1\n`).join('')}gate: { fail-on: x }\n`;
  const { message } = refusal(text);
  expect(message.split('\n')).toHaveLength(12);
  expect(message).toContain('13 problems');
  expect(message).toContain('handrail.yaml:3:3: scan.k0');
  expect(message).toContain('… and 3 more');
});

test('what a hostile file says cannot steer the terminal that shows the message', () => {
  const { message } = refusal('version: 1\n"\\e]0;x\\a\\u202e": 1\ngate: { fail-on: "\\e[31m\\u009b" }\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

describe('a file made to exhaust us ends in a message', () => {
  test.each([
    ['more than 4 MiB', `version: 1\n#${'x'.repeat(4 * 1024 * 1024)}`, 'config-too-large'],
    ['nested lists', '['.repeat(500_000), 'config-invalid'],
    ['nested dashes', '- '.repeat(300_000), 'config-invalid'],
    [
      'nested mappings',
      Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'config-invalid',
    ],
    ['a tower of aliases', laughs(), 'config-invalid'],
    [
      'many keys',
      `version: 1\n${Array.from({ length: 40_000 }, (_, i) => `k${i}: 1\n`).join('')}`,
      'config-invalid',
    ],
  ])(
    '%s',
    (_, text, code) => {
      const started = process.threadCpuUsage();
      expect(refusal(text).code).toBe(code);
      expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(20_000);
    },
    30_000,
  );
});

test('whatever stands in the file, it is read or refused with a message', () => {
  const piece = fc.constantFrom(
    'version: 1\n',
    'scan:',
    'gate: ',
    ' - ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '*a',
    '&a ',
    '!!set ',
    '!x ',
    '? ',
    ': ',
    '|',
    '>-',
    "'",
    '"',
    '\\',
    '#',
    '<<: ',
    '%YAML 1.1\n',
    '---\n',
    '...',
    '\t',
    '\r',
    '\ufeff',
    'off',
    '0x1',
    '.nan',
    '😀',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        parseConfig(pieces.join(''), 'handrail.yaml', rules);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 500 },
  );
}, 30_000);

function laughs(): string {
  const lines = Array.from({ length: 20 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(10)}]`);
  return ['version: 1', 'l0: &l0 [ha]', ...lines].join('\n');
}

function refusal(text: string): UserError {
  try {
    parseConfig(text, 'handrail.yaml', rules);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('models', () => {
  const read = (text: string) => parseConfig(`version: 1\nmodels:\n${text}`, 'handrail.yaml', rules);

  test('are read with the place where each is written', () => {
    const { models } = read(
      '  sources:\n    - { name: acme.web.text, kind: http-body }\n  sinks:\n    - { name: acme.run, argument: receiver, kind: sql }\n  sanitizers:\n    - { name: a.clean, kinds: [html] }\n  flows:\n    - { name: "@acme/text.wrap", from: 0, to: result }\n',
    );
    expect(models.map(({ as, name, location }) => `${as} ${name} ${location.line}`)).toEqual([
      'source acme.web.text 4',
      'sink acme.run 6',
      'sanitizer a.clean 8',
      'flow @acme/text.wrap 10',
    ]);
  });

  test.each([
    [
      '  sinks: [{ name: run, argument: 0, kind: sql }]',
      /3:\d+: models\.sinks\.0\.name: .*full name with dots/,
    ],
    ['  sinks: [{ name: a.run, argument: 0, kind: sqll }]', /models\.sinks\.0\.kind: .*sql/],
    ['  sinks: [{ name: a.run, argument: -1, kind: sql }]', /models\.sinks\.0\.argument/],
    ['  sinks: [{ name: a.run, kind: sql }]', /models\.sinks\.0.*argument/],
    ['  sanitizers: [{ name: a.run, kinds: [] }]', /name a kind/],
    ['  sources: [{ name: a.run, kind: http }]', /models\.sources\.0\.kind: .*http-query/],
    ['  flow: []', /models.*flow.*flows/s],
  ])('%s is an error that says where and what to do', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
