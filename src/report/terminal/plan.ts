import type { PlannedChange } from '#model/plan';
import type { Scan } from '#model/scan';
import { changeTitle, clearsText } from '../plan.ts';
import { count } from '../wording.ts';
import type { Ink } from './ink.ts';
import { wrap } from './width.ts';

/** The changes that clear most findings, in the order in which they are best made. */
export function planLines({ plan }: Scan, most: number, ink: Ink): readonly string[] {
  if (plan === undefined || plan.changes.length === 0) return [];
  const { changes, without } = plan;
  const shown = changes.slice(0, most).flatMap((change, i) => changeLines(change, i + 1, ink));
  const rest = changes.length - most;
  const line = ink.signs.rule.repeat(Math.max(0, ink.width - 11));
  return [
    `  ${ink.paint('bold', 'Fix plan')} ${ink.paint('dim', line)}`,
    ...shown,
    ...(rest > 0
      ? more(`and ${count(rest, 'more change')}: handrail plan --only packages shows them all`, ink)
      : []),
    ...(without.length > 0
      ? more(`${count(without.length, 'package')} without a fix: ${namesOf(without)}`, ink)
      : []),
    ...(plan.cooldowns ?? []).slice(0, 3).flatMap((said) => more(said, ink)),
    '',
  ];
}

function changeLines(change: PlannedChange, number: number, ink: Ink): readonly string[] {
  const lead = `${number}.`.padEnd(4);
  const [first = '', ...rest] = wrap(ink.text(changeTitle(change)), ink.width - 8);
  const indented = (text: string, by: string) =>
    wrap(ink.text(text), ink.width - 8 - by.length).map(
      (line, i) => `        ${i === 0 ? by : ' '.repeat(by.length)}${line}`,
    );
  return [
    `    ${ink.paint('cyan', lead)}${ink.paint('bold', first)}`,
    ...rest.map((line) => `        ${ink.paint('bold', line)}`),
    ...indented(clearsText(change), '').map((line) => ink.paint('dim', line)),
    ...(change.priority === undefined ? [] : indented(change.priority.says, '')).map((line) =>
      ink.paint('dim', line),
    ),
    ...(change.edit === undefined ? [] : indented(change.edit, '+ ')),
    ...(change.command === undefined ? [] : indented(change.command, '$ ')),
  ];
}

function more(text: string, ink: Ink): readonly string[] {
  return wrap(ink.text(text), ink.width - 4).map((line) => `    ${ink.paint('dim', line)}`);
}

function namesOf(without: readonly { readonly name: string; readonly version: string }[]): string {
  const named = without.slice(0, 5).map(({ name, version }) => `${name} ${version}`);
  return [...named, ...(without.length > 5 ? ['…'] : [])].join(', ');
}
