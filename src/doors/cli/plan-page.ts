import type { Plan, PlannedChange, Unmended } from '#model/plan';
import type { Scan } from '#model/scan';
import { jsonText } from '#report/inert/json-text';
import { markdownCode, markdownProse } from '#report/inert/markdown-text';
import { visible } from '#report/inert/visible';
import { changeTitle, clearsText } from '#report/plan';
import { wrap } from '#report/terminal/width';
import { count } from '#report/wording';

/** How to print a plan for packages. */
export interface PlanForm {
  readonly format: 'text' | 'json' | 'markdown';
  readonly columns: number;
}

/** A plan for packages as text for people, as a list of tasks, or as JSON. */
export function planPage(plan: Plan, scan: Scan, { format, columns }: PlanForm): string {
  if (format === 'json') return jsonText({ ...plan, unknown: unknownOf(scan) });
  return format === 'markdown' ? markdown(plan, scan) : text(plan, scan, Math.min(columns, 100));
}

/** Why there may be more to change. */
function unknownOf({ gaps }: Scan): readonly string[] {
  return gaps.filter(({ why }) => why === 'no-advisories').map(({ detail }) => detail);
}

function text(plan: Plan, scan: Scan, width: number): string {
  const { changes, without } = plan;
  const indented = (said: string, by: string) =>
    wrap(visible(said), width - by.length).map((line, i) => `${i === 0 ? by : ' '.repeat(by.length)}${line}`);
  const cleared = changes.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    changes.length === 0
      ? unknownOf(scan).length > 0
        ? 'No change is known, since packages were not looked up.'
        : 'There is nothing to change.'
      : `${count(changes.length, 'change')} ${changes.length === 1 ? 'clears' : 'clear'} ${count(cleared, 'finding')}.`,
    '',
    ...changes.flatMap((change, i) => [
      ...indented(changeTitle(change), `${`${i + 1}.`.padEnd(4)}`),
      ...indented(clearsText(change), '    '),
      ...(change.priority === undefined ? [] : indented(change.priority.says, '    ')),
      ...stepsOf(change).flatMap(([sign, step]) => indented(step, `    ${sign} `)),
      ...(change.note === undefined ? [] : indented(change.note, '    ')),
      '',
    ]),
    ...(without.length === 0 ? [] : ['Without a fix:']),
    ...without.flatMap((each) => indented(unmendedText(each), '  ')),
    ...(without.length === 0 ? [] : ['']),
    ...(plan.cooldowns ?? []).flatMap((said) => [...indented(said, ''), '']),
    ...unknownOf(scan).flatMap((said) => [...indented(said, '! '), '']),
  ].join('\n');
}

function stepsOf({ edit, command }: PlannedChange): readonly (readonly [sign: string, step: string])[] {
  return [
    ...(edit === undefined ? [] : [['+', edit] as const]),
    ...(command === undefined ? [] : [['$', command] as const]),
  ];
}

function unmendedText({ name, version, path, line, ids, why }: Unmended): string {
  const said = ids.length === 0 ? '' : ` ${ids.join(', ')}`;
  return `${name} ${version} (${path}:${line})${said}: ${why}`;
}

function markdown({ changes, without }: Plan, scan: Scan): string {
  return [
    ...changes.flatMap((change) => [
      `- [ ] ${markdownProse(changeTitle(change))}: ${markdownProse(clearsText(change))}`,
      ...(change.priority === undefined ? [] : [`  - ${markdownProse(change.priority.says)}`]),
      ...stepsOf(change).map(([, step]) => `  - ${markdownCode(step)}`),
      ...(change.note === undefined ? [] : [`  - ${markdownProse(change.note)}`]),
    ]),
    ...(without.length === 0 ? [] : ['', '**Without a fix**', '']),
    ...without.map((each) => `- ${markdownProse(unmendedText(each))}`),
    ...unknownOf(scan).flatMap((said) => ['', `> ${markdownProse(said)}`]),
    '',
  ].join('\n');
}
