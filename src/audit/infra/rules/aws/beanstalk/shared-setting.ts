import type { SomeCondition } from '../../../condition.ts';

/** Holds when one of the settings of an environment, which are triples of words, has a value. */
export function withSetting(namespace: string, name: string, value: string): SomeCondition {
  return {
    some: 'setting',
    has: {
      all: [
        { at: 'namespace', is: namespace },
        {
          any: [
            { at: 'name', is: name },
            { at: 'option_name', is: name },
          ],
        },
        { at: 'value', is: value, anyCase: true },
      ],
    },
  };
}
