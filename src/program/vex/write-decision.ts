import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { PackageDecision } from '#model/decision';
import { UserError } from '#model/failure';
import { quoted } from '../quoted.ts';

/** An entry as it is written. */
export type WrittenDecision = Omit<PackageDecision, 'location'>;

/**
 * The text of a configuration with one decision more. One about the same advisory, package, versions and path is
 * replaced; every other line stays as it is, comments and all.
 *
 * @param text of `handrail.yaml`; empty where there is none yet.
 * @throws UserError when the file is not built so that an entry can be put in by lines.
 */
export function withDecision(text: string, decision: WrittenDecision): string {
  if (text.trim() === '') return `version: 1\n\ndecisions:\n${entryText(decision, 2)}`;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || root.flow) throw notEditable('it is not a plain mapping');
  const list: unknown = root.get('decisions', true);
  const hasKey = root.items.some(({ key }) => isScalar(key) && key.value === 'decisions');
  if (!hasKey) return `${withNewline(text)}\ndecisions:\n${entryText(decision, 2)}`;
  if (!isSeq(list) || list.flow || list.items.length === 0)
    throw notEditable('decisions is no list of lines');
  const entries = list.items.map((item) => placeOf(item, text));
  const same = list.items.findIndex((item) => isMap(item) && isSame(item.toJSON(), decision));
  const old = entries[same];
  if (old !== undefined)
    return `${text.slice(0, old.start)}${entryText(decision, old.indent)}${text.slice(old.end)}`;
  const last = entries.at(-1);
  if (last === undefined) throw notEditable('decisions holds something else than entries');
  const before = withNewline(text.slice(0, last.end));
  return `${before}${entryText(decision, last.indent)}${text.slice(last.end)}`;
}

/** Whole lines, from the one that holds the dash. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

function placeOf(item: unknown, text: string): Place {
  if (!isMap(item) || !item.range) throw notEditable('decisions holds something else than entries');
  const [from, to] = item.range;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const indent = /^ *(?=- )/.exec(text.slice(start, from))?.[0].length;
  if (indent === undefined) throw notEditable('an entry of decisions does not begin with its dash');
  // What a value ends with may be its line break already.
  const isAtStart = text[to - 1] === '\n';
  const lineEnd = text.indexOf('\n', to);
  return { start, end: isAtStart ? to : lineEnd < 0 ? text.length : lineEnd + 1, indent };
}

function isSame(value: unknown, decision: WrittenDecision): boolean {
  const of = (key: 'advisory' | 'package' | 'versions' | 'path') =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return (
    String(of('advisory')).toUpperCase() === decision.advisory.toUpperCase() &&
    of('package') === decision.package &&
    of('versions') === decision.versions &&
    of('path') === decision.path
  );
}

function entryText(decision: WrittenDecision, indent: number): string {
  const { advisory, package: name, versions, path, status, justification, reason, by, on, until } = decision;
  const ordered = { advisory, package: name, versions, path, status, justification, reason, by, on, until };
  const known = Object.entries(ordered).filter(([, value]) => value !== undefined);
  const lines = stringify(Object.fromEntries(known), { lineWidth: 0 }).trimEnd().split('\n');
  const space = ' '.repeat(indent);
  return lines.map((line, i) => `${space}${i === 0 ? '- ' : '  '}${line}\n`).join('');
}

function withNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function notEditable(why: string): UserError {
  return new UserError(
    'config-not-edited',
    `The configuration is not changed: ${quoted(why).slice(1, -1)}.`,
    'Write the entry by hand; docs/decisions-and-vex.md shows one.',
  );
}
