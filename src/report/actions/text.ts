import type { Action, WithoutAction } from '#model/action';
import { visible } from '../inert/visible.ts';
import { wrap } from '../terminal/width.ts';
import { count } from '../wording.ts';
import type { ReportedPlan } from './reported-plan.ts';
import { labelsOf, placeText, planSummary } from './wording.ts';

/** How much of a plan to print, and how wide. */
export interface PlanTextForm {
  readonly columns: number;
  /** Every action in full. */
  readonly all: boolean;
}

/** Actions in full, and those behind them as one line each: what is read is what is done next. */
const [mostInFull, mostLines, mostPlaces] = [10, 30, 5];

/** A plan for people at a terminal. */
export function planText({ plan, unknown }: ReportedPlan, { columns, all }: PlanTextForm): string {
  const width = Math.min(columns, 100);
  const { actions, without, known } = plan;
  const inFull = all ? actions.length : mostInFull;
  const lines = all ? 0 : mostLines;
  const rest = actions.length - inFull - lines;
  return [
    planSummary(actions, without.length),
    ...(actions.length === 0
      ? []
      : ['Size: S minutes, M hours, L days. What clears most for its size comes first.']),
    '',
    ...actions.slice(0, inFull).flatMap((action, i) => inFullLines(action, i + 1, width)),
    ...actions
      .slice(inFull, inFull + lines)
      .map((action, i) => `${numbered(inFull + i + 1)}${visible(`${action.title} [${action.size}]`)}`),
    ...(rest > 0 ? [`    and ${count(rest, 'more action')}: --all shows everything`] : []),
    ...(actions.length > inFull ? [''] : []),
    ...withoutLines(without, width, all),
    ...(known === 0 ? [] : [`${count(known, 'finding')} known from before: not planned.`, '']),
    ...unknown.flatMap((said) => [...indented(said, '! ', width), '']),
  ].join('\n');
}

function inFullLines(action: Action, number: number, width: number): readonly string[] {
  const { title, why, places, steps, commands } = action;
  const [by, rest] = [numbered(number), places.length - mostPlaces];
  const shown = places.slice(0, mostPlaces).map(placeText).join(', ');
  const say = (text: string, sign = '') => indented(text, `    ${sign}`, width);
  return [
    ...indented(`${title} [${labelsOf(action).join(', ')}]`, by, width),
    ...say(why.join(' ')),
    ...(places.length > 1 ? say(`At ${shown}${rest > 0 ? ` and ${count(rest, 'more place')}` : ''}.`) : []),
    ...steps.slice(0, 3).flatMap((step) => say(step, '· ')),
    // A command that is broken over lines cannot be copied.
    ...commands.map((command) => `    $ ${visible(command)}`),
    '',
  ];
}

function withoutLines(without: readonly WithoutAction[], width: number, all: boolean): readonly string[] {
  if (without.length === 0) return [];
  const shown = all ? without : without.slice(0, mostLines);
  const rest = without.length - shown.length;
  return [
    'Nothing is known to do about:',
    ...shown.flatMap((each) => indented(`${each.title} (${placeText(each)}): ${each.why}`, '  ', width)),
    ...(rest > 0 ? [`  and ${count(rest, 'more finding')}: --all shows everything`] : []),
    '',
  ];
}

function numbered(number: number): string {
  return `${number}.`.padEnd(4);
}

function indented(said: string, by: string, width: number): readonly string[] {
  return wrap(visible(said), width - by.length).map(
    (line, i) => `${i === 0 ? by : ' '.repeat(by.length)}${line}`,
  );
}
