import { openFunction } from '../builder.ts';
import type { CodeModule } from '../module.ts';
import { dataFormatOf, parsers } from './format.ts';
import { largestData } from './node.ts';

/** Names under which a data file has what it holds: as what ships with the program, and as part of its code. */
export const shippedName = '%shipped';
/** The variable of a data file that has what it holds as part of the code: `require` of JSON. */
export const exactName = '%exact';

/** A data file as a module without code; undefined when it is too large, none of its format or goes too deep. */
export function lowerData(path: string, text: string): CodeModule | undefined {
  const format = dataFormatOf(path);
  if (format === undefined || text.length > largestData) return undefined;
  const data = parsers[format](text);
  if (data === undefined) return undefined;
  const code = openFunction();
  const span = { start: 0, end: text.length };
  for (const [name, isExact] of [
    [shippedName, false],
    [exactName, true],
  ] as const) {
    const to = code.temp();
    code.emit({ op: 'data', to, data, isExact }, span);
    code.emit({ op: 'store-global', name, from: to }, span);
  }
  const module = code.build({
    ...span,
    name: '<data>',
    kind: 'module',
    parameters: [],
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'none',
  });
  return {
    path,
    language: 'settings',
    functions: [module],
    classes: [],
    imports: [],
    exports: [],
    broken: [],
  };
}
