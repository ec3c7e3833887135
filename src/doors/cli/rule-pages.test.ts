import { expect, test } from 'vitest';
import { allRules } from '#rules';
import { rulePages } from './rule-pages.ts';
import { ruleProofs } from './rule-proof.ts';

const rules = allRules();
const pages = new Map(rulePages(rules, ruleProofs()).map(({ path, text }) => [path, text]));

test('every rule has a page that the index leads to', () => {
  const index = pages.get('README.md') ?? '';
  for (const { id, title } of rules) {
    expect(index).toContain(`[${id}](${id}.md)`);
    expect(pages.get(`${id}.md`)).toContain(`# ${title}\n`);
  }
  expect(pages.size).toBe(rules.length + 1);
});

test('a page of code shows what the rule fires on and what it is silent on', () => {
  const page = pages.get('code/sql-injection.md') ?? '';
  expect(page).toMatch(/## It fires on\n.+```\n.+## It is silent on\n.+```\n/s);
  expect(page).toContain('CWE-89');
});

test('a sample with backticks stays inside its fence', () => {
  const [rule] = rules;
  if (rule === undefined) throw new Error('there are rules');
  const proofs = new Map([[rule.id, [{ says: 'odd', text: '````\nx', fires: true, run: () => true }]]]);
  expect(rulePages([rule], proofs)[1]?.text).toContain('`````\n````\nx\n`````');
});

test('a page names the controls that its rule speaks of, and is silent where there are none', () => {
  const page = pages.get('infra/aws-s3-policy-secure-transport.md') ?? '';
  expect(page).toContain('## Controls\n\n- AWS FSBP 1.0.0: S3.5\n- CIS AWS 1.4: 2.1.2\n');
  expect(pages.get('code/sql-injection.md')).not.toContain('## Controls');
});
