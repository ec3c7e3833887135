import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';
import type { RuleTrial } from '../rule-samples.ts';
import { findRule } from './rules-show.ts';

/** `handrail rules test` */
export const rulesTestCommand = command({
  name: 'rules test',
  summary: 'run the samples of one rule, or of all, through the engine',
  says: [
    'Every rule brings texts on which it must fire and texts on which it must not. Ends with 1 when one behaves otherwise.',
  ],
  arguments: [{ name: 'ID', required: false, says: 'only this rule', completes: 'rule' }],
  options: {},
  examples: [
    { command: 'handrail rules test', says: 'Does this installation find what it claims to find?' },
    { command: 'handrail rules test secrets/github-token', says: 'One rule.' },
  ],
  run: async ({ arguments: [id] }, shell) => {
    const { allRules } = await import('#rules');
    const { ruleTemplates, samplesFrom, tryRule } = await import('../rule-samples.ts');
    const asked = id === undefined ? allRules() : [findRule(id, allRules())];
    const templates = ruleTemplates();
    const trials = asked.map(({ id }) => {
      const found = templates.get(id);
      return tryRule(id, found ? samplesFrom(found) : []);
    });
    if (id !== undefined && !templates.has(trials[0]?.id ?? '')) {
      throw new UserError(
        'no-samples',
        `${id} has no samples: it does not look at the text of files.`,
        "'handrail rules show' explains it.",
      );
    }
    await shell.out.write(trials.map(lineOf).join('') + summaryOf(trials));
    return trials.some(({ failed }) => failed.length > 0) ? exitCodes.findings : exitCodes.clean;
  },
});

function lineOf({ id, passed, failed }: RuleTrial): string {
  if (passed + failed.length === 0) return `-     ${id}: no samples\n`;
  const wrong = failed.map(
    ({ path, fires }) => `        ${fires ? 'silent on a bad sample' : 'fires on a good sample'} (${path})\n`,
  );
  return `${failed.length > 0 ? 'FAIL' : 'ok  '}  ${id}: ${passed} of ${passed + failed.length} samples\n${wrong.join('')}`;
}

function summaryOf(trials: readonly RuleTrial[]): string {
  const failed = trials.filter((trial) => trial.failed.length > 0).length;
  const without = trials.filter((trial) => trial.passed + trial.failed.length === 0).length;
  const rest = without > 0 ? `, ${without} without samples` : '';
  return `\n${trials.length} rule${trials.length === 1 ? '' : 's'}: ${trials.length - failed - without} passed, ${failed} failed${rest}.\n`;
}
