import { exitCodes } from '#model/failure';
import { count } from '#report/wording';
import { command } from '../definition.ts';
import { ownDetectors, rulesOf, samplesOf } from '../own-rules.ts';
import type { RuleTrial } from '../rule-proof.ts';
import { findRule } from './rules-show.ts';

/** `handrail rules test` */
export const rulesTestCommand = command({
  name: 'rules test',
  summary: 'run the samples of one rule, or of all, through the engine',
  says: [
    'Every rule brings texts on which it must fire and texts on which it must not. Ends with 1 when one behaves otherwise.',
    "The current folder's own detectors are tested, too; those of another tool's file bring no samples.",
  ],
  arguments: [{ name: 'ID', required: false, says: 'only this rule', completes: 'rule' }],
  options: { config: { value: 'FILE', completes: 'file', says: 'test the detectors of this file instead' } },
  examples: [
    { command: 'handrail rules test', says: 'Does this installation find what it claims to find?' },
    { command: 'handrail rules test secrets/github-token', says: 'One rule.' },
  ],
  run: async ({ arguments: [id], options }, shell) => {
    const { allRules } = await import('#rules');
    const own = await ownDetectors(options.config, shell);
    const rules = [...allRules(), ...(await rulesOf(own))];
    const { ruleProofs, tryRule } = await import('../rule-proof.ts');
    const asked = id === undefined ? rules : [findRule(id, rules)];
    const proofs = new Map([...ruleProofs(), ...(await samplesOf(own))]);
    const trials: RuleTrial[] = [];
    for (const { id: each } of asked) trials.push(await tryRule(each, proofs.get(each) ?? []));
    await shell.out.write(trials.map(lineOf).join('') + summaryOf(trials));
    return trials.some(({ failed }) => failed.length > 0) ? exitCodes.findings : exitCodes.clean;
  },
});

function lineOf({ id, passed, failed }: RuleTrial): string {
  const wrong = failed.map(
    ({ says, fires }) => `        ${fires ? 'silent on a bad sample' : 'fires on a good sample'} (${says})\n`,
  );
  return `${failed.length > 0 ? 'FAIL' : 'ok  '}  ${id}: ${passed} of ${passed + failed.length} samples\n${wrong.join('')}`;
}

function summaryOf(trials: readonly RuleTrial[]): string {
  const failed = trials.filter((trial) => trial.failed.length > 0).length;
  return `\n${count(trials.length, 'rule')}: ${trials.length - failed} passed, ${failed} failed.\n`;
}
