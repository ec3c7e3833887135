import { snake } from '#ir/infra/vocabulary/names';
import type { CheckCondition, Test } from '../../../condition.ts';
import { inJson } from '../shared-json.ts';

/** Asks a value of the configuration of EMR, by its path in JSON; views of CloudFormation have it in their own words. */
export function ofConfiguration(path: string, test: Test): CheckCondition {
  const words = path.split('.').map(snake).join('.');
  return inJson('configuration', {
    any: [
      { at: path, ...test },
      { at: words, ...test },
    ],
  });
}
