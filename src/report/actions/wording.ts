import type { Action, ActionPlace } from '#model/action';
import { count } from '../wording.ts';

/** `S, quick win, due in 2 days` */
export function labelsOf({ size, isUrgent, isQuick, due }: Action): readonly string[] {
  return [
    size,
    ...(isUrgent ? ['cannot wait'] : []),
    ...(isQuick ? ['quick win'] : []),
    ...(due === undefined ? [] : [`due in ${count(due.days, 'day')}`]),
  ];
}

/** `a.py:3`; the path alone where the whole file is meant. */
export function placeText({ path, line }: ActionPlace): string {
  return line > 0 ? `${path}:${line}` : path;
}

/** How many there are of what, in one sentence. */
export function planSummary(actions: readonly Action[], without: number): string {
  const cleared = actions.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = without === 0 ? '' : ` For ${count(without, 'finding')} nothing is known.`;
  if (actions.length === 0) return without === 0 ? 'There is nothing to do.' : left.trim();
  return `${count(actions.length, 'action')} ${actions.length === 1 ? 'clears' : 'clear'} ${count(cleared, 'finding')}.${left}`;
}
