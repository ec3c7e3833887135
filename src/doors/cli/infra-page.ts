import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import { controlsInShort } from '#report/controls';
import { visible } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';
import { severityTitles } from '#report/wording';
import type { InfraExplanation } from '#scan/infra-explain';
import { placeLines, placeText, type ShownPlace, section } from './explain-page.ts';
import { numbered } from './guide-page.ts';

/** All that is told of a finding of infrastructure code. */
export interface ExplainedInfra extends InfraExplanation {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly flow: readonly ShownPlace[];
}

/** An explanation of a finding of infrastructure code for a terminal of so many columns. */
export function infraPage({ finding, rule, flow, resources }: ExplainedInfra, width: number): string {
  const { severity, confidence, title, ruleId, message, key, cwe, suppression, evidence } = finding;
  return [
    `${severityTitles[severity]}: ${visible(title)} at ${placeText(finding.location)}`,
    `  ${visible(ruleId)}, CWE-${cwe}, confidence ${confidence}, key ${key}`,
    '',
    ...wrap(visible(message), width),
    '',
    ...section(
      flow.length > 1 ? 'How the value gets there' : 'Where',
      flow.flatMap((step, i) => placeLines(step, flow.length > 1 ? `${i + 1}. ` : '', width)),
    ),
    ...section(
      resources.length > 1 ? 'Which resources' : 'Which resource',
      resources.flatMap(({ says, location, calls }) => [
        ...wrap(visible(says), width - 2),
        `   ${placeText(location)}${calls.map((call) => `, through the call at ${placeText(call)}`).join('')}`,
      ]),
    ),
    ...section(
      'What else was looked at',
      ['also at', 'also of'].flatMap((name) =>
        evidence?.[name] === undefined ? [] : wrap(`${name} ${visible(evidence[name])}`, width - 2),
      ),
    ),
    ...(suppression === undefined ? [] : section('Suppressed', wrap(visible(suppression.reason), width - 2))),
    ...section(
      'What it means',
      rule === undefined ? [] : wrap(`${rule.text.what} ${rule.text.why}`, width - 2),
    ),
    ...section(
      'What to do',
      rule === undefined ? [] : numbered(rule.text.fix, width).map((line) => line.replace(/^ {2}/, '')),
    ),
    ...section('Which controls it speaks of', controlsOf(rule, width)),
  ].join('\n');
}

function controlsOf(rule: Rule | undefined, width: number): readonly string[] {
  const told = controlsInShort(rule?.controls);
  return told === '' ? [] : wrap(`${visible(told)}.`, width - 2);
}
