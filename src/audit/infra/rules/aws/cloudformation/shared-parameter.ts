import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';

const secretWords =
  /(?:pass(?:word|phrase|wd)?|pwd|secret|token|api_?key|private_?key|access_?key|credentials?)$/i;

/** Whether a parameter holds a secret, by its name; what names where a secret lies is none. */
export function isSecretParameter({ resource, view }: Subject): Verdict {
  const type = valueAt(view, 'type');
  const isText = type?.kind === 'text' && /^(?:String|Number|CommaDelimitedList)$/.test(type.text);
  return isText && secretWords.test(resource.name) ? holds : fails();
}
