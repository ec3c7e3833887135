import { readJsonText } from '../json-text.ts';
import { type InfraValue, isUnknown, itemsOf, type MapValue, type Place } from '../value.ts';
import { type Principals, readPrincipals } from './principal.ts';

/** A policy as the Identity and Access Management of AWS has them: of an identity, or of a resource with principals. */
export interface Policy {
  readonly statements: readonly PolicyStatement[];
  /** Whether there may be more statements than are known. */
  readonly isOpen: boolean;
  readonly place: Place;
}

/** One statement of a policy; what is not written of it is empty. */
export interface PolicyStatement {
  /** Undefined when it is not known, or no word that AWS knows. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly sid: string | undefined;
  /** Undefined when none are written: the policy is about whom it is attached to. */
  readonly principals: Principals | undefined;
  readonly actions: Words;
  readonly resources: Words;
  readonly conditions: readonly PolicyCondition[];
  /** Whether there may be more conditions than are known. */
  readonly mayHaveMoreConditions: boolean;
  readonly place: Place;
}

/** A text of a policy, perhaps not known whole. */
export interface Word {
  readonly text: string | undefined;
  readonly value: InfraValue;
  readonly place: Place;
}

/** Patterns of actions or resources. */
export interface Words {
  readonly words: readonly Word[];
  /** Everything but these is meant: `NotAction`. */
  readonly isNot: boolean;
  /** Whether there may be more than are known. */
  readonly isOpen: boolean;
  /** Whether they are written at all. */
  readonly isWritten: boolean;
  readonly place: Place;
}

/** `{"StringEquals": {"aws:SourceAccount": "…"}}` */
export interface PolicyCondition {
  /** In lower case, without the set operator and `IfExists`: `stringequals`. */
  readonly operator: string;
  readonly set: 'forAnyValue' | 'forAllValues' | undefined;
  readonly isIfExists: boolean;
  /** In lower case, as AWS compares them: `aws:sourceaccount`. */
  readonly key: string;
  readonly values: readonly Word[];
  /** Whether there may be more values than are known. */
  readonly isOpen: boolean;
  readonly place: Place;
}

const read = new WeakMap<InfraValue, Policy | 'none'>();

/** The policy that a value is, as a map or as JSON in a text; undefined when nothing of it is known. */
export function readPolicy(value: InfraValue | undefined): Policy | undefined {
  if (value === undefined) return undefined;
  const known = read.get(value);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const data = value.kind === 'map' ? value : readJsonText(value);
  const policy = data?.kind === 'map' && data.of === undefined ? policyFrom(data) : undefined;
  read.set(value, policy ?? 'none');
  return policy;
}

function policyFrom(data: MapValue): Policy {
  const statement = data.entries.get('Statement')?.value;
  const items = itemsOf(statement);
  const isOpen =
    statement === undefined
      ? data.isOpen === true
      : isUnknown(statement) || (statement.kind === 'list' && statement.isOpen === true);
  const maps = items.filter((item) => item.kind === 'map');
  return {
    statements: maps.map(statementFrom),
    isOpen: isOpen || maps.length < items.length,
    place: data.place,
  };
}

function statementFrom(map: MapValue): PolicyStatement {
  const text = (key: string) => {
    const value = map.entries.get(key)?.value;
    return value?.kind === 'text' ? value.text : undefined;
  };
  const effect = text('Effect');
  const { conditions, mayHaveMoreConditions } = conditionsFrom(map);
  return {
    effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
    sid: text('Sid'),
    principals: readPrincipals(map),
    actions: wordsFrom(map, 'Action'),
    resources: wordsFrom(map, 'Resource'),
    conditions,
    mayHaveMoreConditions,
    place: map.place,
  };
}

function wordsFrom(map: MapValue, key: string): Words {
  const plain = map.entries.get(key);
  const entry = plain ?? map.entries.get(`Not${key}`);
  if (entry === undefined) {
    const isOpen = map.isOpen === true;
    return { words: [], isNot: false, isOpen, isWritten: false, place: map.place };
  }
  const { words, isOpen } = wordsOf(entry.value, entry.place);
  return { words, isNot: plain === undefined, isOpen, isWritten: true, place: entry.place };
}

/** The texts of a value that is one or a list of them. */
export function wordsOf(
  value: InfraValue,
  place: Place,
): { readonly words: readonly Word[]; readonly isOpen: boolean } {
  const items = value.kind === 'list' ? value.items : [value];
  const words = items.map((item) => ({
    text: textOf(item),
    value: item,
    place: item.place.path === place.path ? item.place : place,
  }));
  return { words, isOpen: value.kind === 'list' && value.isOpen === true };
}

function textOf(value: InfraValue): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'truth' ? String(value.truth) : undefined;
}

function conditionsFrom(map: MapValue): Pick<PolicyStatement, 'conditions' | 'mayHaveMoreConditions'> {
  const entry = map.entries.get('Condition');
  if (entry === undefined || entry.value.kind === 'null')
    return { conditions: [], mayHaveMoreConditions: map.isOpen === true };
  if (entry.value.kind !== 'map') return { conditions: [], mayHaveMoreConditions: true };
  const conditions: PolicyCondition[] = [];
  let mayHaveMoreConditions = entry.value.isOpen === true;
  for (const [name, { value: tests }] of entry.value.entries) {
    if (tests.kind !== 'map' || tests.isOpen) mayHaveMoreConditions = true;
    if (tests.kind !== 'map') continue;
    for (const [key, { value, place }] of tests.entries)
      conditions.push({
        ...operatorOf(name),
        key: key.toLowerCase(),
        ...valuesOf(value, place),
        place,
      });
  }
  return { conditions, mayHaveMoreConditions };
}

function valuesOf(value: InfraValue, place: Place): Pick<PolicyCondition, 'values' | 'isOpen'> {
  const { words, isOpen } = wordsOf(value, place);
  return { values: words, isOpen };
}

function operatorOf(name: string): Pick<PolicyCondition, 'operator' | 'set' | 'isIfExists'> {
  const [, set, word = '', ifExists] = /^(?:(forAnyValue|forAllValues):)?(.*?)(IfExists)?$/i.exec(name) ?? [];
  const isAny = set?.toLowerCase() === 'foranyvalue';
  return {
    operator: word.toLowerCase(),
    set: set === undefined ? undefined : isAny ? 'forAnyValue' : 'forAllValues',
    isIfExists: ifExists !== undefined,
  };
}
