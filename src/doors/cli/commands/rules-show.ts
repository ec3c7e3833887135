import { exitCodes, UserError } from '#model/failure';
import type { Rule } from '#model/rule';
import { controlLines } from '#report/controls';
import { visible } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';
import { command } from '../definition.ts';
import { originOf, ownDetectors, rulesOf, samplesOf } from '../own-rules.ts';
import { hint } from '../parse.ts';
import type { ProofSample } from '../samples/sample.ts';

/** `handrail rules show` */
export const rulesShowCommand = command({
  name: 'rules show',
  summary: 'explain one rule',
  says: ["One of the current folder's own detectors is shown with the place where it is written."],
  arguments: [{ name: 'ID', required: true, says: 'the id of the rule', completes: 'rule' }],
  options: {
    config: { value: 'FILE', completes: 'file', says: 'know the detectors of this configuration instead' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [
    {
      command: 'handrail rules show secrets/github-token',
      says: 'What it is, what an attacker gains, what to do.',
    },
  ],
  run: async ({ arguments: [id = ''], options }, shell) => {
    const { allRules } = await import('#rules');
    const own = await ownDetectors(options.config, shell);
    const rule = findRule(id, [...allRules(), ...(await rulesOf(own))]);
    const { ruleProofs } = await import('../rule-proof.ts');
    const proofs = originOf(rule) === undefined ? ruleProofs() : await samplesOf(own);
    const samples = proofs.get(rule.id) ?? [];
    await shell.out.write(
      options.format === 'json'
        ? `${JSON.stringify({ ...rule, samples }, null, 2)}\n`
        : pageOf(rule, samples, Math.min(100, shell.out.columns)),
    );
    return exitCodes.clean;
  },
});

/** The rule of this id, or of this earlier id. Throws a UserError with the nearest one when there is none. */
export function findRule(id: string, rules: readonly Rule[]): Rule {
  const found = rules.find((rule) => rule.id === id || rule.formerly?.includes(id));
  if (found) return found;
  throw new UserError(
    'unknown-rule',
    `There is no rule '${id}'.`,
    hint(id, [...rules.map((rule) => rule.id)], `'handrail rules list' lists all.`),
  );
}

function pageOf(rule: Rule, samples: readonly ProofSample[], width: number): string {
  const { id, title, severity, confidence, cwe, text } = rule;
  const origin = originOf(rule);
  return [
    `${visible(title)} (${id})`,
    ...(origin === undefined ? [] : [`A detector of this repository's own: ${visible(origin)}`]),
    `${severity}, confidence ${confidence}, CWE-${cwe}: https://cwe.mitre.org/data/definitions/${cwe}.html`,
    '',
    ...section('What it is', wrap(visible(text.what), width - 2)),
    ...section('What an attacker gains', wrap(text.why, width - 2)),
    ...section(
      'What to do',
      [...text.fix, ...(text.ways ?? [])].flatMap((step, i) =>
        wrap(step, width - 5).map((line, part) => (part === 0 ? `${i + 1}. ${line}` : `   ${line}`)),
      ),
    ),
    ...section('It fires on', samples.filter(({ fires }) => fires).flatMap(sampleLines)),
    ...section('It is silent on', samples.filter(({ fires }) => !fires).flatMap(sampleLines)),
    ...section(
      'Controls that it speaks of',
      controlLines(rule.controls).flatMap((line) => wrap(line, width - 2)),
    ),
    ...section('References', text.references),
  ].join('\n');
}

function sampleLines({ says, text }: ProofSample): readonly string[] {
  return [
    `${says}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${visible(line)}`),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
}
