import { interpolated, type Variables } from '../dockerfile/variables.ts';
import type { TreeFiles } from '../files.ts';
import type { Entry, InfraValue, Place } from '../value.ts';

/** A value with the variables of its texts put in. */
export function withVariables(value: InfraValue, variables: Variables): InfraValue {
  if (value.kind === 'text' && value.text.includes('$'))
    return interpolated(value.text, variables, value.place);
  if (value.kind === 'list')
    return { ...value, items: value.items.map((item) => withVariables(item, variables)) };
  if (value.kind !== 'map') return value;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries)
    entries.set(key, { ...entry, value: withVariables(entry.value, variables) });
  return { ...value, entries };
}

/** Variables of the file `.env` beside a file of Compose: whoever starts it may have others. */
export function variablesBeside(folder: string, files: TreeFiles): Variables {
  const path = `${folder}.env`;
  const text = files.paths.includes(path) ? files.read(path) : undefined;
  const found = new Map<string, InfraValue>();
  for (const [i, line] of (text ?? '').split('\n').slice(0, 5_000).entries()) {
    const [, name, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined) continue;
    const value = raw.replace(/^(["'])(.*)\1$/, '$2').replace(/\s+#.*$/, '');
    const place: Place = {
      path,
      line: i + 1,
      column: 1,
      endLine: i + 1,
      endColumn: line.length + 1,
      start: 0,
      end: 0,
    };
    found.set(name, { kind: 'text', text: value, origin: 'variable', place, isSensitive: true });
  }
  return (name) => found.get(name);
}
