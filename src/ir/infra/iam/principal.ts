import { type InfraValue, isUnknown, type MapValue, type Place } from '../value.ts';

/** Who a statement is about. */
export interface Principals {
  readonly all: readonly Principal[];
  /** Everybody but these is meant: `NotPrincipal`. */
  readonly isNot: boolean;
  /** Whether there may be more than are known. */
  readonly isOpen: boolean;
  readonly place: Place;
}

/**
 * One principal. `any`: everybody, in any account or none; `aws`: an account, user or role; `service`: a service of AWS;
 * `federated`: an identity provider; `unknown`: a principal of AWS that is not known.
 */
export interface Principal {
  readonly kind: 'any' | 'aws' | 'service' | 'federated' | 'canonical' | 'unknown';
  /** What is written; undefined when it is not known. */
  readonly text: string | undefined;
  /** Of `aws`: the number of the account, where it is known. */
  readonly account: string | undefined;
  readonly value: InfraValue;
  readonly place: Place;
}

const kindByKey: ReadonlyMap<string, Principal['kind']> = new Map([
  ['aws', 'aws'],
  ['service', 'service'],
  ['federated', 'federated'],
  ['canonicaluser', 'canonical'],
]);

/** Who a statement is about; undefined when it does not say. */
export function readPrincipals(statement: MapValue): Principals | undefined {
  const plain = statement.entries.get('Principal');
  const entry = plain ?? statement.entries.get('NotPrincipal');
  if (entry === undefined) return undefined;
  const { value, place } = entry;
  const isNot = plain === undefined;
  if (value.kind === 'map') {
    const all = [...value.entries].flatMap(([key, each]) => namedBy(key, each.value, each.place));
    const isOpen =
      value.isOpen === true ||
      [...value.entries.values()].some((each) => each.value.kind === 'list' && each.value.isOpen);
    return { all, isNot, isOpen, place };
  }
  return { all: namedBy('AWS', value, place), isNot, isOpen: isUnknown(value), place };
}

function namedBy(key: string, value: InfraValue, place: Place): readonly Principal[] {
  const kind = kindByKey.get(key.toLowerCase()) ?? 'unknown';
  const items = value.kind === 'list' ? value.items : [value];
  return items.map((item) => {
    const text = item.kind === 'text' || item.kind === 'number' ? wordOf(item) : undefined;
    return {
      kind: kindOf(kind, text),
      text,
      account: kind === 'aws' && text !== undefined ? accountOf(text) : undefined,
      value: item,
      place: item.place.path === place.path ? item.place : place,
    };
  });
}

function wordOf(item: Extract<InfraValue, { kind: 'text' | 'number' }>): string {
  return item.kind === 'text' ? item.text : String(item.number);
}

/** Accounts cannot be left open by a part of a pattern, but people mean everybody by it. */
function kindOf(kind: Principal['kind'], text: string | undefined): Principal['kind'] {
  if (kind !== 'aws') return kind;
  if (text === undefined) return 'unknown';
  return text === '*' || /^arn:[^:]*:(?:iam|sts)::\*:/.test(text) ? 'any' : 'aws';
}

/** The account of a principal of AWS: `123456789012` of `arn:aws:iam::123456789012:root`. */
export function accountOf(text: string): string | undefined {
  if (/^\d{12}$/.test(text)) return text;
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(text)?.[1];
}
