import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDay } from '#model/day';
import { gapReasons } from '#model/gap';
import { allRules } from '../rules.ts';
import { chosenFamilies, keysByPlace, neverAccepted } from './config.schema.ts';
import { parseConfig, readConfig } from './config.ts';
import { policyRules } from './loosening/rules.ts';

const configuration = page('configuration.md');
const identity = page('identity.md');

test('the example of the page is a sound configuration that sets every section', () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(configuration) ?? [];
  const rules = new Set(allRules().map(({ id }) => id));
  const { config, where } = readConfig(yaml, 'handrail.yaml', rules);
  expect(config.suppressions).toHaveLength(1);
  expect(config.suppressions.every(({ until = '' }) => isDay(until))).toBe(true);
  expect(where.size).toBe(10);
});

test('the page names every key, family and reason', () => {
  for (const [place, keys] of keysByPlace) {
    for (const key of keys) expect(configuration, `${place} ${key}`).toMatch(new RegExp(`\\b${key}\\b`));
  }
  for (const word of [...chosenFamilies, ...gapReasons, ...neverAccepted])
    expect(configuration).toContain(`\`${word}\``);
});

test('the reasons that the page says can be accepted are those that can', () => {
  for (const reason of gapReasons) {
    const read = () => parseConfig(`version: 1\ngate: { accept: [${reason}] }`, 'handrail.yaml', new Set());
    if (neverAccepted.some((never) => never === reason)) expect(read).toThrow('can never be accepted');
    else expect(read().accept).toEqual([reason]);
  }
});

test('the page on identity lists every rule about settings', () => {
  for (const { id, severity } of policyRules()) {
    expect(identity).toMatch(new RegExp(`\`${id}\` \\|.*\\| ${severity}`));
  }
});

function page(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}
