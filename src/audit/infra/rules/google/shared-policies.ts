import { type InfraValue, isUnknown, itemsOf, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

/**
 * A policy, written as JSON or with the data source `google_iam_policy`, in which no binding has such words in its role
 * or members. Holds of what is no policy.
 */
export function grantsNone(attribute: 'role' | 'members', pattern: RegExp): (subject: Subject) => Verdict {
  return (subject) => {
    const failed: Blame[] = [];
    let isDoubtful = false;
    for (const binding of bindingsOf(subject)) {
      const found = valueAt(binding, attribute);
      for (const value of found?.kind === 'list' ? found.items : found === undefined ? [] : [found]) {
        const word = wordOf(value);
        const blame: Blame = { place: value.place, path: `binding.${attribute}`, written: attribute, value };
        if (word !== undefined && pattern.test(word))
          failed.push({ ...blame, item: JSON.stringify(value.place) });
        else if (isUnknown(value)) isDoubtful = true;
      }
    }
    if (failed.length > 0) return fails(...failed);
    return isDoubtful ? unsure() : holds;
  };
}

function bindingsOf({ resource, view, views }: Subject): readonly InfraValue[] {
  const written = view.entries.get('policy_data')?.value;
  const data = written?.data ?? written;
  const own = data === undefined ? [] : itemsOf(valueAt(data, 'bindings'));
  const documents = views.graph.connected(resource.id, 'google.iam.policy-document', 'policy_data');
  return [...own, ...documents.flatMap((each) => itemsOf(valueAt(views.of(each), 'binding')))];
}
