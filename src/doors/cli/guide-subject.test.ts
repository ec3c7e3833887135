import { expect, test } from 'vitest';
import { detectors } from '#audit/secrets/detectors.table';
import { guideFor, providerGuides } from '#program/guide/guide';
import { allRules } from '#rules';
import { guidePage } from './guide-page.ts';
import { guideSubject } from './guide-subject.ts';

const rules = allRules().filter(({ family }) => family === 'secrets');
const guides = rules.map((rule) => [rule.id, guideFor(guideSubject(rule, detectors), 'app.env')] as const);

test.each(guides)('%s has a whole guide', (id, guide) => {
  expect(guide.sections.map(({ heading }) => heading)).toEqual([
    'What it opens',
    'In which order',
    'Revoke it',
    'See whether it was used',
    'Rotate it',
    'Remove it',
    'Keep it from happening again',
  ]);
  for (const { heading, steps } of guide.sections) {
    expect(steps.length, heading).toBeGreaterThan(0);
    for (const step of steps) expect(step.trim(), `${id}: ${heading}`).toMatch(/^\S[\s\S]{9,}$/);
  }
  for (const link of guide.links) expect(link).toMatch(/^https?:\/\/[\w.-]+(?:\/\S*)?$/);
  expect(guide.links.length).toBeGreaterThan(0);
});

test('at least forty providers have steps of their own', () => {
  const providers = new Set(
    guides.flatMap(([, { specific, provider }]) => (specific && provider ? [provider] : [])),
  );
  expect(providers.size).toBeGreaterThanOrEqual(40);
});

test('no guide is for a provider or a rule that no detector has', () => {
  const known = new Set(detectors.map(({ provider }) => provider));
  const names = new Set(rules.map(({ id }) => id.slice('secrets/'.length)));
  const spare = providerGuides.filter(({ provider, rules: own }) =>
    own ? own.some((name) => !names.has(name)) : !known.has(provider),
  );
  expect(spare.map(({ provider, rules: own }) => [provider, own])).toEqual([]);
});

test('each kind of a provider meets its own steps, the others those of the provider', () => {
  const text = (id: string) => JSON.stringify(new Map(guides).get(id));
  expect(text('secrets/aws-access-key-id')).toContain('update-access-key');
  expect(text('secrets/aws-session-token')).toContain('Revoke sessions');
  expect(text('secrets/openssh-private-key')).toContain('authorized_keys');
  expect(text('secrets/generic-password')).toContain('two users in turn');
  expect(text('secrets/github-token')).toContain('Personal access tokens');
});

test('a path goes into a command as one word of the shell', () => {
  const [rule] = rules;
  if (rule === undefined) throw new Error('no rule');
  const guide = guideFor(guideSubject(rule, detectors), "a b'; rm -rf \u001b[2J");
  expect(JSON.stringify(guide)).toContain(String.raw`--path 'a b'\\''; rm -rf`);
  const page = guidePage(guide, 'x\u001b[2J:1', 80);
  expect(page).not.toContain('\u001b');
  for (const line of page.split('\n')) expect(line.length <= 80 || line.includes('https://')).toBe(true);
});
