import { type InfraValue, itemsOf, unknownLike, valueAt } from '../../value.ts';
import { changedAt, type ValuePath } from '../edit.ts';
import { type Manifest, revalued, textAt } from '../manifest.ts';
import type { Kustomization } from './kustomization.ts';
import { isSelected } from './select.ts';

/** Objects with what `replacements` and `vars` write into them unknown: which value it is is not followed. */
export function replaced(all: readonly Manifest[], { value }: Kustomization): readonly Manifest[] {
  const targets = itemsOf(valueAt(value, 'replacements')).flatMap((each) =>
    itemsOf(valueAt(each, 'targets')),
  );
  if (targets.length === 0) return all;
  return all.map((each) => {
    let made: InfraValue = each.value;
    for (const target of targets) {
      if (!isSelected(each, valueAt(target, 'select'))) continue;
      if (itemsOf(valueAt(target, 'reject')).some((rejected) => isSelected(each, rejected))) continue;
      for (const field of itemsOf(valueAt(target, 'fieldPaths')))
        if (field.kind === 'text') made = unknownAt(made, stepsOf(field.text));
    }
    return revalued({ ...each, kind: textAt(made, 'kind') ?? each.kind }, made);
  });
}

/** `spec.template.spec.containers.[name=web].env.0.value`, a dot in a key written `\.`. */
function stepsOf(path: string): readonly string[] {
  return (path.match(/\[[^\]]*\]|(?:\\.|[^.[\\])+/g) ?? [])
    .slice(0, 40)
    .map((step) => step.replaceAll('\\', ''));
}

function unknownAt(value: InfraValue, [step, ...rest]: readonly string[]): InfraValue {
  if (step === undefined)
    return unknownLike(value, 'computed', 'A replacement of the kustomization writes this value.');
  if (value.kind === 'list') {
    const isMeant = (item: InfraValue, i: number) => {
      const [, key = '', wanted] = /^\[(.+?)=(.*)\]$/.exec(step) ?? [];
      return step === '*' || step === String(i) || (wanted !== undefined && textAt(item, key) === wanted);
    };
    return {
      ...value,
      items: value.items.map((item, i) => (isMeant(item, i) ? unknownAt(item, rest) : item)),
    };
  }
  const path: ValuePath = [step];
  return changedAt(value, path, (before) => (before === undefined ? undefined : unknownAt(before, rest)));
}
