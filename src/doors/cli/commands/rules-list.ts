import { exitCodes, UserError } from '#model/failure';
import { families } from '#model/family';
import { compareText } from '#model/location';
import type { Rule } from '#model/rule';
import { asSure, atLeast, confidences, severities } from '#model/severity';
import { visible } from '#report/inert/visible';
import { count } from '#report/wording';
import { controlFilter } from '../control-filter.ts';
import { command } from '../definition.ts';
import { originOf, ownDetectors, rulesOf } from '../own-rules.ts';

/** `handrail rules list` */
export const rulesListCommand = command({
  name: 'rules list',
  summary: 'list the rules',
  says: [
    'The threshold of a rule is its default; handrail.yaml can set it differently.',
    "The current folder's own detectors are listed with the place where each is written: those of handrail.yaml and those that a scan takes over from .gitleaks.toml.",
  ],
  arguments: [],
  options: {
    family: { value: 'FAMILY', repeat: 'comma', choices: families, says: 'only rules of these families' },
    severity: { value: 'SEVERITY', choices: severities, says: 'only rules at least as severe' },
    confidence: { value: 'CONFIDENCE', choices: confidences, says: 'only rules at least as sure' },
    cwe: { value: 'NUMBER', says: 'only rules for this weakness, such as 798' },
    control: { value: 'CONTROL', says: 'only rules for a control or standard, as CIS AWS 3.0' },
    own: { says: "only the folder's own detectors" },
    config: { value: 'FILE', completes: 'file', says: 'list the detectors of this configuration instead' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print them', standard: 'text' },
  },
  examples: [
    {
      command: 'handrail rules list --family secrets --severity critical',
      says: 'Which secrets are critical.',
    },
    {
      command: "handrail rules list --control 'CIS AWS 3.0'",
      says: 'What of a benchmark is checked. A control or section may follow: CIS AWS 3.0 2.1.1.',
    },
    { command: 'handrail rules list --format json', says: 'Every rule with its text, for another program.' },
  ],
  run: async ({ options }, shell) => {
    const { allRules } = await import('#rules');
    const cwe = numberOf(options.cwe);
    const own = await rulesOf(await ownDetectors(options.config, shell));
    const known = options.own ? [] : allRules();
    const all = [...known, ...own].sort((a, b) => compareText(a.id, b.id));
    const speaksOf = controlFilter(options.control, all);
    const rules = all.filter(
      (rule) =>
        (options.family.length === 0 || options.family.includes(rule.family)) &&
        (options.severity === undefined || atLeast(rule.severity, options.severity)) &&
        (options.confidence === undefined || asSure(rule.confidence, options.confidence)) &&
        (cwe === undefined || rule.cwe === cwe) &&
        speaksOf(rule),
    );
    await shell.out.write(options.format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : tableOf(rules));
    return exitCodes.clean;
  },
});

/** Of `798` or `CWE-798`. */
function numberOf(cwe: string | undefined): number | undefined {
  if (cwe === undefined) return undefined;
  const [, number] = /^(?:cwe-)?(\d{1,5})$/i.exec(cwe) ?? [];
  if (number !== undefined) return Number(number);
  throw new UserError('usage', `--cwe needs a number, not '${cwe}'.`, 'Write for instance 798 or CWE-798.');
}

function tableOf(rules: readonly Rule[]): string {
  if (rules.length === 0) return 'No rule matches.\n';
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines = rules.map(
    (rule) =>
      `${rule.id.padEnd(width)}${rule.severity.padEnd(10)}CWE-${String(rule.cwe).padEnd(6)}${visible(rule.title)}${ownMark(rule)}`,
  );
  const own = rules.filter((rule) => originOf(rule) !== undefined).length;
  const counted = `${count(rules.length, 'rule')}${own === 0 ? '' : `, ${own} of them own`}`;
  return `${lines.join('\n')}\n\n${counted}. 'handrail rules show ID' explains one.\n`;
}

function ownMark(rule: Rule): string {
  const origin = originOf(rule);
  return origin === undefined ? '' : ` (own, ${visible(origin)})`;
}
