import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { visible } from '#report/inert/visible';
import { stepsFor } from '#report/lesson';
import { wrap } from '#report/terminal/width';
import { count, severityTitles } from '#report/wording';

/** A hook that may stop something. */
export type StoppedHook = 'pre-commit' | 'pre-push';

/** Findings that are told one by one. */
const mostTold = 10;

/** Why a commit or a push was stopped, what to do about it, and how to go on all the same. */
export function stoppedPage(
  hook: StoppedHook,
  found: readonly Finding[],
  { rules }: Pick<Scan, 'rules'>,
  width: number,
): string {
  const isPush = hook === 'pre-push';
  const what = isPush ? 'in what is pushed' : 'in what is staged';
  const head = `handrail: the ${isPush ? 'push' : 'commit'} was stopped: ${count(found.length, 'new finding')} ${what}.`;
  const told = found.slice(0, mostTold).flatMap((finding) => [
    '',
    ...findingLines(
      finding,
      rules.find(({ id }) => id === finding.ruleId),
      hook,
      width,
    ),
  ]);
  const left = found.length - mostTold;
  const more = isPush ? 'handrail scan --history --since REV' : 'handrail scan --staged --base HEAD';
  return [
    head,
    ...told,
    '',
    ...(left > 0 ? [`  And ${left} more: ${more} lists all.`] : []),
    `  To go on all the same, say why (it is remembered): HANDRAIL_SKIP="why it cannot wait" git ${isPush ? 'push' : 'commit'} …`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function findingLines(
  finding: Finding,
  rule: Scan['rules'][number] | undefined,
  hook: StoppedHook,
  width: number,
): readonly string[] {
  const { location, severity, title, ruleId, message, evidence = {} } = finding;
  const place = `${visible(location.path)}:${location.line}:${location.column}`;
  const commit = evidence['commit'];
  const removed = evidence['removed in'];
  const brought =
    commit === undefined || hook !== 'pre-push'
      ? []
      : [
          `Commit ${commit.slice(0, 12)} brought it${removed === undefined ? '' : `; ${removed.slice(0, 12)} removed it again, yet it is pushed with the history`}.`,
        ];
  const [step] = stepsFor(finding, rule);
  const says = [visible(message), ...brought, ...(step === undefined ? [] : [`Fix: ${visible(step)}`])];
  return [
    `  ${place}  ${severityTitles[severity]}: ${visible(title)} [${ruleId}]`,
    ...says.flatMap((each) => wrap(each, width - 4)).map((line) => `    ${line}`),
    `    ${remedyOf(finding, hook)}`,
  ];
}

/** The command that helps with it. */
function remedyOf({ family, ruleId, location, package: about }: Finding, hook: StoppedHook): string {
  const place = `${location.path}:${location.line}`;
  const named = /^[\w./:@+-]+$/.test(place) ? place : `'${visible(place).replaceAll("'", `'\\''`)}'`;
  if (hook === 'pre-push') return `Run: handrail secrets guide ${ruleId}`;
  if (family === 'secrets') return `Run: handrail secrets guide ${named}`;
  if (about !== undefined) return 'Run: handrail fix --packages';
  return family === 'policy'
    ? 'It is told, since a change does not judge itself.'
    : `Run: handrail fix ${named}`;
}

/** What could not be checked, in one line. */
export function incompleteLine(hook: StoppedHook, { gaps, verdict }: Scan): string {
  if (verdict.outcome === 'interrupted') return 'handrail: interrupted, so not all was checked.\n';
  const [first] = gaps;
  const where =
    first === undefined
      ? ''
      : ` (${first.path === '' ? '' : `${visible(first.path)}: `}${visible(first.detail)})`;
  const more = hook === 'pre-commit' ? '; handrail scan --staged lists all' : '';
  return `handrail: ${count(verdict.unaccepted, 'thing')} could not be checked${where}${more}.\n`;
}
