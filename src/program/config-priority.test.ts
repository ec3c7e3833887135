import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

const read = (text: string) => parseConfig(`version: 1\n${text}`, 'handrail.yaml', new Set());

const row = (more: string) => `packages:
  symbols:
    - ids: [CVE-2021-23337]
      package: { ecosystem: npm, name: lodash }
      symbols: ${more}
`;

test('functions that hold a flaw are read, with the name that advisories use', () => {
  expect(read(row('[lodash.template]')).symbols).toEqual([
    { ecosystem: 'npm', name: 'lodash', ids: ['CVE-2021-23337'], symbols: ['lodash.template'], source: '' },
  ]);
  const python = row('[yaml.load]').replace('npm, name: lodash', 'PyPI, name: PyYAML');
  expect(read(python).symbols?.[0]?.name).toBe('pyyaml');
});

test('a row that names no function, no advisory or no ecosystem is an error with its line', () => {
  expect(() => read(row('[]'))).toThrow(
    /handrail\.yaml:6:\d+: packages\.symbols\.0\.symbols: name a function/,
  );
  expect(() => read(row("['the template']"))).toThrow(/handrail\.yaml:6:.*full name of a function/);
  expect(() => read(row('[a.b]').replace('CVE-2021-23337', 'nothing'))).toThrow(
    /handrail\.yaml:4:.*name of an advisory/,
  );
  expect(() => read(row('[a.b]').replace('npm', 'nmp'))).toThrow(/handrail\.yaml:5:.*ecosystem/);
  expect(() => read(row('[lodash.set, template]'))).toThrow(
    /handrail\.yaml:6:.*template is no name in lodash; write lodash\.template/,
  );
});

test('what is known of the application is read, and what is not written is unknown', () => {
  expect(read('').application).toBeUndefined();
  expect(read('application: { exposure: internet }').application).toEqual({
    exposure: 'internet',
    criticality: 'unknown',
  });
  expect(() => read('application: { exposure: everywhere }')).toThrow(
    /handrail\.yaml:2:.*application\.exposure/,
  );
});
