import { type Blame, type CheckCondition, fails, holds, type Subject } from '../../condition.ts';
import { lookUp } from '../../look-up.ts';
import { standIn } from '../shared-stand-ins.ts';

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
            failed.push({ place, path, written, value, says: `\`${written}\` is written in the code.` });
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
