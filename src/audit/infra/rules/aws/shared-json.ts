import { readJsonText } from '#ir/infra/json-text';
import { isUnknown } from '#ir/infra/value';
import { compile } from '../../compile.ts';
import { type CheckCondition, type Condition, fails, unsure } from '../../condition.ts';
import { lookUp } from '../../look-up.ts';

/**
 * Asks a condition of what an attribute says in JSON: in a text, from `jsonencode`, or as the format's own maps. It does
 * not hold where the attribute is not written.
 */
export function inJson(name: string, condition: Condition): CheckCondition {
  const ask = compile(condition);
  return {
    check(subject) {
      const [found] = lookUp(subject, [name], true);
      if (found?.value === undefined) return fails({ place: subject.place, path: name, written: name });
      const said = readJsonText(found.value) ?? found.value;
      if (said.kind === 'map') return ask({ ...subject, view: said, path: found.path, place: found.place });
      return isUnknown(said) || said.kind === 'text' ? unsure() : fails(found);
    },
  };
}
