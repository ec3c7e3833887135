import { type Blame, fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { lookUp } from '../../../look-up.ts';
import { secretName } from '../shared-secrets.ts';

const image = 'source_configuration.image_repository.image_configuration.runtime_environment_variables';
const code =
  'source_configuration.code_repository.code_configuration.code_configuration_values.runtime_environment_variables';

/** Holds when no variable that is named like a secret is written in the code: as a map, or a list of names and values. */
export function noNamedSecret(subject: Subject): Verdict {
  const failed: Blame[] = [];
  for (const at of [image, code])
    for (const { value, path, written } of lookUp(subject, at.split('.'))) {
      if (value?.kind !== 'map') continue;
      const named = value.entries.get('name')?.value;
      for (const [key, { value: given, place }] of value.entries) {
        const name = named?.kind === 'text' && key === 'value' ? named.text : key;
        const isWritten = given.kind === 'text' && given.text !== '' && (given.refers ?? []).length === 0;
        if (isWritten && secretName.test(name) && !/^(?:arn:|\{\{resolve:)/.test(given.text))
          failed.push({
            place,
            path: `${path}.${key}`,
            written: `${written}.${name}`,
            value: given,
            item: `${path}.${key}`,
            says: `it is the value of \`${name}\`.`,
          });
      }
    }
  return failed.length > 0 ? fails(...failed) : holds;
}
