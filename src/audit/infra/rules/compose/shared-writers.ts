import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';

/** Whether no other service of the same file may write to what a mount is of. */
export function isOnlyWriter({ view, resource, views, place, path }: Subject): Verdict {
  const source = textOf(view.entries.get('source')?.value);
  if (source === undefined) return holds;
  const others = views.graph
    .ofKind('compose.service')
    .filter((each) => each.root === resource.root && each.id !== resource.id)
    .filter((each) => itemsOf(valueAt(views.of(each), 'volumes')).some((mount) => writesTo(mount, source)));
  if (others.length === 0) return holds;
  const names = others.slice(0, 5).map(({ name }) => `\`${name}\``);
  return fails({ place, path, written: 'source', says: `also ${names.join(', ')}.` });
}

function writesTo(mount: InfraValue, source: string): boolean {
  const readOnly = valueAt(mount, 'read_only');
  return textOf(valueAt(mount, 'source')) === source && !(readOnly?.kind === 'truth' && readOnly.truth);
}

function textOf(value: InfraValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
