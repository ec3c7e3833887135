import type { z } from 'zod';
import { families } from '#model/family';
import { keysByPlace, neverAccepted } from './config.schema.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { Problem, YamlFile } from './yaml-value.ts';

type Issue = z.core.$ZodIssue;

/** Says in the words of the file what the schema found, where, and what to write instead. */
export function problemOf(issue: Issue, file: YamlFile, rules: ReadonlySet<string>): readonly Problem[] {
  const value = valueAt(file.value, issue.path);
  const at = (message: string, path = issue.path, of: 'key' | 'value' = 'value'): Problem => ({
    location: file.locate(path, of),
    key: path.map(String).join('.'),
    message,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at(unknownKey(key, issue.path), [...issue.path, key], 'key'));
    case 'invalid_type':
      return [
        at(value === undefined ? `missing: ${need(issue)}` : `${found(value)}, but ${need(issue)} is needed`),
      ];
    case 'invalid_value':
      return [at(wrongValue(issue.values.map(String), value, issue.path))];
    case 'invalid_union':
      return (
        fromUnion(issue, file, rules) ?? [at(`${found(value)}, but ${unionNeeds(issue.path)} is needed`)]
      );
    case 'invalid_key':
      return [at(wrongKey(issue, rules), issue.path, 'key')];
    case 'custom':
      return [
        at(
          issue.message.startsWith('no such rule')
            ? unknownRule(String(value), rules, issue.message.endsWith('family') ? families : [])
            : issue.message,
        ),
      ];
    default:
      return [at(issue.message)];
  }
}

/** Of the shapes that were tried, the one whose kind of value it is tells what is wrong with it. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  file: YamlFile,
  rules: ReadonlySet<string>,
) {
  const closest = issue.errors.find(
    (branch) =>
      !branch.some(
        ({ code, path }) => path.length === 0 && code !== 'unrecognized_keys' && code !== 'custom',
      ),
  );
  return closest?.flatMap((inner) =>
    problemOf({ ...inner, path: [...issue.path, ...inner.path] }, file, rules),
  );
}

function unionNeeds(path: readonly PropertyKey[]): string {
  if (path[0] === 'rules') return "'off' or a severity (severity: low)";
  if (path.includes('max-file-size')) return 'a size such as 5MB';
  return 'a path, or path, reason and until';
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const place = path
    .map((part, i) => (typeof part === 'number' || (i === 1 && path[0] === 'rules') ? '*' : String(part)))
    .join('.');
  const known = keysByPlace.get(place) ?? [];
  const meant = nearest(key, known);
  return meant === undefined
    ? `unknown key; known here: ${known.join(', ')}`
    : `unknown key; did you mean ${meant}?`;
}

function wrongValue(values: readonly string[], value: unknown, path: readonly PropertyKey[]): string {
  if (value === undefined) return `missing: write ${values.join(' or ')}`;
  const text = String(value);
  if (path[1] === 'accept' && neverAccepted.some((never) => never === text)) {
    return `'${text}' can never be accepted: what was not checked for this reason is not known to be clean`;
  }
  if (path[0] === 'version') return `${found(value)}, but this Handrail reads version 1`;
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  return `${found(value)} is not known; ${meant === undefined ? `one of: ${values.join(', ')}` : `did you mean ${meant}?`}`;
}

/** Keys are ids of rules under `rules`; elsewhere names, such as those of packages. */
function wrongKey({ path }: Extract<Issue, { code: 'invalid_key' }>, rules: ReadonlySet<string>): string {
  const key = String(path.at(-1));
  if (path[0] === 'rules') return unknownRule(key, rules, []);
  return `${quoted(key)} is no name that can stand here`;
}

function unknownRule(id: string, rules: ReadonlySet<string>, others: readonly string[]): string {
  const meant = nearest(id, [...rules, ...others]);
  const hint = meant === undefined ? "'handrail rules list' prints all" : `did you mean ${meant}?`;
  return `${quoted(id)} is no rule${others.length > 0 ? ' and no family' : ''}; ${hint}`;
}

function need(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    int: 'a whole number',
    number: 'a number',
  };
  return words[issue.expected] ?? issue.expected;
}

function found(value: unknown): string {
  if (value === null) return 'nothing is given';
  if (Array.isArray(value)) return 'a list is given';
  if (typeof value === 'object') return 'a mapping is given';
  return typeof value === 'string' ? quoted(value) : `${String(value)} is given`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, part);
  }
  return at;
}
