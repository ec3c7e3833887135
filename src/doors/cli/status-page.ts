import type { Mark } from '#model/mark';
import { exposures, type Stage, type Tracked } from '#program/tracking/status';
import { visible } from '#report/inert/visible';
import { count } from '#report/wording';

/** Where every credential is, for people. */
export function statusPage(tracked: readonly Tracked[], historyScanned: boolean): string {
  if (tracked.length === 0)
    return `No credential was found${historyScanned ? ' in tree and history' : ''}, and none is marked.\n`;
  return [
    summaryOf(tracked),
    '',
    ...tracked.flatMap((each) => [
      `${each.stage.padEnd(8)} ${visible(each.path)}:${each.line}  ${each.ruleId}  ${each.key.slice(0, 12)}`,
      `         ${tellOf(each)}`,
    ]),
    '',
    ...exposureLine(tracked),
    ...(historyScanned ? [] : ["The history was not looked at: 'handrail secrets status --history' does."]),
    '',
  ].join('\n');
}

function summaryOf(tracked: readonly Tracked[]): string {
  const parts = stages.flatMap((stage) => {
    const number = tracked.filter((each) => each.stage === stage).length;
    return number === 0 ? [] : [`${number} ${stage}`];
  });
  return `${count(tracked.length, 'credential')}: ${parts.join(', ')}`;
}

const stages: readonly Stage[] = ['found', 'rotated', 'revoked', 'gone', 'removed'];

function tellOf({ inTree, inHistory, live, revoked, rotated, exposedDays, brought }: Tracked): string {
  return [
    live ? 'MARKED AS REVOKED, YET THE PROVIDER ACCEPTS IT' : '',
    whereabouts(inTree, inHistory),
    markText('rotated', rotated),
    markText('revoked', revoked),
    exposedDays === undefined ? '' : `open for ${count(exposedDays, 'day')} since ${brought ?? ''}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function whereabouts(inTree: boolean | undefined, inHistory: boolean | undefined): string {
  if (inTree === undefined) return 'its file was not checked';
  if (inTree) return inHistory === true ? 'in the tree and its history' : 'in the tree';
  if (inHistory === undefined) return 'gone from the tree; whether the history holds it is not known';
  return inHistory ? 'gone from the tree, still in the history' : 'gone from tree and history';
}

function markText(what: string, mark: Mark | undefined): string {
  if (mark === undefined) return '';
  const note = mark.note === undefined ? '' : ` (${visible(mark.note)})`;
  return `${what} on ${mark.on} by ${visible(mark.by)}${note}`;
}

function exposureLine(tracked: readonly Tracked[]): readonly string[] {
  const days = exposures(tracked);
  const median = days[Math.floor((days.length - 1) / 2)];
  if (median === undefined) return [];
  return [
    `From the commit that brought it to its revocation: median ${count(median, 'day')}, longest ${days.at(-1)} (${count(days.length, 'credential')}).`,
  ];
}
