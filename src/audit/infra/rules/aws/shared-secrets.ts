import type { InfraValue } from '#ir/infra/value';
import {
  type Blame,
  type CheckCondition,
  fails,
  holds,
  type Subject,
  type Verdict,
} from '../../condition.ts';
import { lookUp } from '../../look-up.ts';
import { standIn } from '../shared-stand-ins.ts';

/** Keys of accounts by their shape, and private keys; words that only stand for one are none. */
export const secretText =
  /(?:(?<![A-Z0-9])A(?:KIA|SIA)[A-Z0-9]{16}(?![A-Z0-9])|AWS_SECRET_ACCESS_KEY\s*=\s*["']?[A-Za-z0-9/+]{30,}|-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY)/;

/** Names of variables that hold secrets. */
export const secretName =
  /(?:^|_)(?:password|passwd|pwd|secret|secret_?key|api_?key|token|private_?key|access_?key|aws_secret_access_key|aws_access_key_id|credentials?)$/i;

/** Holds when no variable of the environment of a function is a key. */
export function noSecretVariable(subject: Subject): Verdict {
  const blames: Blame[] = [];
  for (const { value, written } of lookUp(subject, ['environment', 'variables'])) {
    if (value?.kind !== 'map') continue;
    for (const [name, entry] of value.entries)
      if (isSecretText(entry.value))
        blames.push({
          place: entry.place,
          path: `environment.variables.${name}`,
          written: `${written}.${name}`,
        });
  }
  return blames.length > 0 ? fails(...blames) : holds;
}

/** Whether a value is written here and has the shape of a key. */
export function isSecretText(value: InfraValue): boolean {
  return value.kind === 'text' && secretText.test(value.text);
}

/**
 * Holds when no secret at some paths is written in the code, directly or as the default of a variable. What is generated,
 * looked up or given from outside is not.
 */
export function notInCode(...paths: readonly string[]): CheckCondition {
  return {
    check(subject) {
      const failed: Blame[] = [];
      for (const at of paths)
        for (const { value, place, path, written } of lookUp(subject, at.split('.')))
          if (
            value?.kind === 'text' &&
            isPlain(value.text) &&
            !isParameter(value.text, subject) &&
            (value.refers ?? []).length === 0
          )
            failed.push({ place, path, written, value, says: `it is the value of \`${written}\`.` });
      return failed.length > 0 ? fails(...failed) : holds;
    },
  };
}

/** A name of something that holds the secret is none. */
function isPlain(text: string): boolean {
  return !standIn.test(text) && !/^(?:arn:|\{\{resolve:|\$\{)/.test(text.trim());
}

/** Whether a text is the name of a parameter of the template, which somebody forgot to write as a reference. */
function isParameter(text: string, { resource, views }: Subject): boolean {
  return (
    resource.format === 'cloudformation' &&
    views.graph
      .ofKind('AWS::CloudFormation::Parameter')
      .some(({ name, root }) => name === text && root === resource.root)
  );
}
