import { type Data, isDataList, isDataMap, isUnknownData } from './data.ts';

/** A value as YAML, as `toYaml` writes it; `mark` stands for what is not known. */
export function yamlOf(data: Data, mark: string, indent = ''): string {
  if (isUnknownData(data)) return `${indent}${mark}`;
  if (isDataMap(data)) {
    if (data.size === 0) return `${indent}{}`;
    return [...data]
      .map(([key, value]) => `${indent}${scalarOf(key)}:${below(value, mark, indent)}`)
      .join('\n');
  }
  if (isDataList(data)) {
    if (data.length === 0) return `${indent}[]`;
    return data.map((item) => `${indent}- ${yamlOf(item, mark, `${indent}  `).trimStart()}`).join('\n');
  }
  return `${indent}${scalarOf(data)}`;
}

function below(value: Data, mark: string, indent: string): string {
  const isBlock = (isDataMap(value) && value.size > 0) || (isDataList(value) && value.length > 0);
  if (isBlock) return `\n${yamlOf(value, mark, isDataMap(value) ? `${indent}  ` : indent)}`;
  return ` ${yamlOf(value, mark).trim()}`;
}

/** Texts that YAML would take for something else are quoted. */
function scalarOf(data: string | number | boolean | null): string {
  if (typeof data !== 'string') return String(data);
  const isPlain =
    /^[A-Za-z_/.][\w /.@-]*$/.test(data) && !/\s$|^(?:true|false|null|yes|no|on|off|y|n)$|^\.\d/i.test(data);
  return isPlain ? data : JSON.stringify(data);
}

/** A value as templates print it. */
export function printed(data: Data): string | undefined {
  if (isUnknownData(data)) return undefined;
  if (data === null) return '';
  if (isDataList(data)) {
    const items = data.map(printed);
    return items.includes(undefined) ? undefined : `[${items.join(' ')}]`;
  }
  if (isDataMap(data)) return undefined;
  return String(data);
}
