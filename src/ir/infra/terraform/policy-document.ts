import { readJsonText } from '../json-text.ts';
import { listOf, mapOf, unknownOf } from '../make.ts';
import { type Entry, type InfraValue, isUnknown, itemsOf, type MapValue } from '../value.ts';

/** Attributes of a statement as the provider has them, and as policies do. */
const lists: readonly (readonly [string, string])[] = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

/**
 * The policy that `aws_iam_policy_document` makes, as `json`: what it says is known with places though its letters are
 * not.
 */
export function policyDocument(value: InfraValue): InfraValue {
  if (value.kind !== 'map') return value;
  const carried = { origin: 'computed', place: value.place } as const;
  const entries = new Map<string, Entry>();
  const version = value.entries.get('version');
  const fallback: InfraValue = { kind: 'text', text: '2012-10-17', origin: 'default', place: value.place };
  entries.set('Version', version ?? { value: fallback, place: value.place });
  rename(value, 'policy_id', 'Id', entries);
  const statement = statementsOf(value);
  entries.set('Statement', { value: statement, place: statement.place });
  const data = mapOf(entries, carried, value.isOpen ? { isOpen: true } : {});
  const json = { ...unknownOf('computed', 'The provider writes it.', carried), data };
  const own = { value: json, place: value.place };
  return { ...value, entries: new Map([...value.entries, ['json', own], ['minified_json', own]]) };
}

/** Statements of the documents that it begins with, its own, and those of documents that replace some by their `Sid`. */
function statementsOf(value: MapValue): InfraValue {
  const written = value.entries.get('statement')?.value;
  const isOpen =
    value.isOpen ||
    (written?.kind === 'list' && written.isOpen) ||
    (written !== undefined && isUnknown(written));
  const rest =
    written?.kind === 'list' && written.rest?.kind === 'map' ? statementOf(written.rest) : undefined;
  const before = othersOf(value, ['source_json', 'source_policy_documents']);
  const after = othersOf(value, ['override_json', 'override_policy_documents']);
  const own = itemsOf(written).map((each) => (each.kind === 'map' ? statementOf(each) : each));
  const replaced = new Set(after.statements.map(sidOf).filter((sid) => sid !== undefined));
  const kept = [...before.statements, ...own].filter((each) => {
    const sid = sidOf(each);
    return sid === undefined || !replaced.has(sid);
  });
  const isMore = isOpen || before.isOpen || after.isOpen;
  return listOf(
    [...kept, ...after.statements],
    { origin: 'computed', place: written?.place ?? value.place },
    { ...(isMore ? { isOpen: true } : {}), ...(rest === undefined ? {} : { rest }) },
  );
}

function sidOf(statement: InfraValue): string | undefined {
  const sid = statement.kind === 'map' ? statement.entries.get('Sid')?.value : undefined;
  return sid?.kind === 'text' && sid.text !== '' ? sid.text : undefined;
}

/** Statements of documents that are given as texts; open when one of them is not known. */
function othersOf(
  { entries }: MapValue,
  names: readonly string[],
): { readonly statements: readonly InfraValue[]; readonly isOpen: boolean } {
  const statements: InfraValue[] = [];
  let isOpen = false;
  for (const name of names) {
    const given = entries.get(name)?.value;
    if (given === undefined || given.kind === 'null') continue;
    const texts = given.kind === 'list' ? given.items : [given];
    isOpen ||= given.kind === 'list' && given.isOpen === true;
    for (const text of texts) {
      const policy = readJsonText(text);
      const found = policy?.kind === 'map' ? policy.entries.get('Statement')?.value : undefined;
      if (found === undefined || isUnknown(found)) isOpen ||= text.kind !== 'null';
      else for (const statement of itemsOf(found)) statements.push(statement);
      isOpen ||= found?.kind === 'list' && found.isOpen === true;
    }
  }
  return { statements, isOpen };
}

function statementOf(value: MapValue): InfraValue {
  const entries = new Map<string, Entry>();
  rename(value, 'sid', 'Sid', entries);
  const effect = value.entries.get('effect');
  const allow: InfraValue = { kind: 'text', text: 'Allow', origin: 'default', place: value.place };
  entries.set(
    'Effect',
    effect === undefined || effect.value.kind === 'null' ? { value: allow, place: value.place } : effect,
  );
  for (const [from, to] of lists) rename(value, from, to, entries);
  principals(value, 'principals', 'Principal', entries);
  principals(value, 'not_principals', 'NotPrincipal', entries);
  conditions(value, entries);
  return mapOf(entries, { origin: value.origin, place: value.place }, value.isOpen ? { isOpen: true } : {});
}

function rename({ entries }: MapValue, from: string, to: string, into: Map<string, Entry>): void {
  const found = entries.get(from);
  if (found !== undefined && found.value.kind !== 'null') into.set(to, found);
}

/** `principals { type, identifiers }` as `{"AWS": […]}`; everybody is `"*"`. */
function principals(value: MapValue, from: string, to: string, into: Map<string, Entry>): void {
  const written = value.entries.get(from);
  if (written === undefined) return;
  const found = new Map<string, Entry>();
  let isOpen = written.value.kind !== 'list' || written.value.isOpen === true;
  for (const each of itemsOf(written.value)) {
    const type = each.kind === 'map' ? each.entries.get('type')?.value : undefined;
    const names = each.kind === 'map' ? each.entries.get('identifiers') : undefined;
    if (type?.kind !== 'text' || names === undefined) isOpen = true;
    else if (type.text === '*') {
      into.set(to, { value: type, place: written.place });
      return;
    } else found.set(type.text, joinedEntry(found.get(type.text), names));
  }
  const carried = { origin: 'computed', place: written.place } as const;
  into.set(to, { value: mapOf(found, carried, isOpen ? { isOpen: true } : {}), place: written.place });
}

function conditions(value: MapValue, into: Map<string, Entry>): void {
  const written = value.entries.get('condition');
  if (written === undefined) return;
  const carried = { origin: 'computed', place: written.place } as const;
  const tests = new Map<string, Map<string, Entry>>();
  let isOpen = written.value.kind !== 'list' || written.value.isOpen === true;
  for (const each of itemsOf(written.value)) {
    const part = (name: string) => (each.kind === 'map' ? each.entries.get(name) : undefined);
    const test = part('test')?.value;
    const variable = part('variable')?.value;
    const values = part('values');
    if (test?.kind !== 'text' || variable?.kind !== 'text' || values === undefined) {
      isOpen = true;
      continue;
    }
    const own = tests.get(test.text) ?? new Map<string, Entry>();
    tests.set(test.text, own.set(variable.text, joinedEntry(own.get(variable.text), values)));
  }
  const entries = new Map<string, Entry>();
  for (const [test, own] of tests) entries.set(test, { value: mapOf(own, carried), place: written.place });
  into.set('Condition', {
    value: mapOf(entries, carried, isOpen ? { isOpen: true } : {}),
    place: written.place,
  });
}

/** Names of both, where a type is written twice. */
function joinedEntry(before: Entry | undefined, { value, place }: Entry): Entry {
  if (before === undefined) return { value, place };
  const isOpen = [before.value, value].some((each) => each.kind !== 'list' || each.isOpen);
  const items = [...itemsOf(before.value), ...itemsOf(value)];
  return { value: listOf(items, { origin: 'computed', place }, isOpen ? { isOpen: true } : {}), place };
}
