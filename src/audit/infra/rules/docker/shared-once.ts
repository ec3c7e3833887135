import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, type Verdict } from '../../condition.ts';

/** Whether every stage that is shipped has an instruction once at most; to blame are those that do not count. */
export function onceInStage({ view }: Subject, name: string): Verdict {
  const items = itemsOf(valueAt(view, name));
  const last = new Map(items.flatMap((item, i) => (isOnBuild(item) ? [] : [[stageOf(item), i] as const])));
  return verdictOf(
    items,
    name,
    (item, i) => isOnBuild(item) || !isShipped(item) || last.get(stageOf(item)) === i,
  );
}

/** Whether no COPY names the stage that it is part of. */
export function copiesFromOthers({ view }: Subject): Verdict {
  const aliases = itemsOf(valueAt(view, 'from')).map((from) => textOf(valueAt(from, 'alias')));
  return verdictOf(itemsOf(valueAt(view, 'copy')), 'copy', (item) => {
    const from = textOf(valueAt(item, 'from'))?.toLowerCase();
    return from === undefined || from !== aliases[stageOf(item)];
  });
}

/** Whether no two stages have one name; to blame is the later. */
export function stagesHaveOwnNames({ view }: Subject): Verdict {
  const stages = itemsOf(valueAt(view, 'from'));
  const names = stages.map((from) => textOf(valueAt(from, 'alias')));
  return verdictOf(stages, 'from', (_, i) => names[i] === undefined || names.indexOf(names[i]) === i);
}

function verdictOf(
  items: readonly InfraValue[],
  name: string,
  isGood: (item: InfraValue, i: number) => boolean,
): Verdict {
  const failed = items.flatMap((item, i): readonly Blame[] => {
    const path = `${name}[${i}]`;
    return isGood(item, i) ? [] : [{ place: item.place, path, written: '', item: path }];
  });
  return failed.length > 0 ? fails(...failed) : holds;
}

function stageOf(item: InfraValue): number {
  const stage = valueAt(item, 'stage');
  return stage?.kind === 'number' ? stage.number : -1;
}

function isShipped(item: InfraValue): boolean {
  const value = valueAt(item, 'is_shipped');
  return value?.kind === 'truth' && value.truth;
}

function isOnBuild(item: InfraValue): boolean {
  const value = valueAt(item, 'on_build');
  return value?.kind === 'truth' && value.truth;
}

function textOf(value: InfraValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
