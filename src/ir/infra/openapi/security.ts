import { carriedAt, mapFrom, textAt, truthAt } from '../dockerfile/fields.ts';
import { listOf } from '../make.ts';
import { type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../value.ts';
import type { ApiDocument, ApiFiles, Located } from './files.ts';

/** Security schemes of a description by their names. */
export type Schemes = ReadonlyMap<string, Located>;

/** Schemes that a description defines. */
export function schemesOf({ top, path }: ApiDocument, { resolve }: ApiFiles): Schemes {
  const defined = valueAt(top, 'components', 'securitySchemes') ?? valueAt(top, 'securityDefinitions');
  const found = new Map<string, Located>();
  if (defined?.kind === 'map')
    for (const [name, { value }] of defined.entries)
      found.set(name, resolve({ value, path }) ?? { value, path });
  return found;
}

/**
 * A scheme with `type`, `scheme` (`basic` is `http` with `basic`), `in`, `name` and `flows`, a list of maps with `kind`
 * (`implicit`, `password`, `clientCredentials`, `authorizationCode`), `authorization_url`, `token_url` and `scopes`.
 */
export function schemeValue({ value }: Located, place: Place): InfraValue {
  if (value.kind !== 'map') return value;
  const type = valueAt(value, 'type');
  const isOldBasic = type?.kind === 'text' && type.text.toLowerCase() === 'basic';
  const scheme = valueAt(value, 'scheme');
  return mapFrom(
    {
      type: isOldBasic ? { ...type, text: 'http' } : type,
      scheme: isOldBasic
        ? { ...type, text: 'basic' }
        : scheme?.kind === 'text'
          ? { ...scheme, text: scheme.text.toLowerCase() }
          : scheme,
      in: valueAt(value, 'in'),
      parameter: valueAt(value, 'name'),
      flows: listOf(flowsOf(value), carriedAt(place)),
      open_id_url: valueAt(value, 'openIdConnectUrl'),
    },
    value.place,
  );
}

const oldFlows: Readonly<Record<string, string>> = {
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

function flowsOf(scheme: MapValue): readonly InfraValue[] {
  const flow = valueAt(scheme, 'flow');
  if (flow?.kind === 'text') return [flowValue(scheme, oldFlows[flow.text] ?? flow.text, flow.place)];
  const flows = valueAt(scheme, 'flows');
  if (flows?.kind !== 'map') return [];
  return [...flows.entries].flatMap(([kind, { value, place }]) =>
    value.kind === 'map' && !kind.startsWith('x-') ? [flowValue(value, kind, place)] : [],
  );
}

function flowValue(value: MapValue, kind: string, place: Place): InfraValue {
  return mapFrom(
    {
      kind: textAt(kind, place),
      authorization_url: valueAt(value, 'authorizationUrl'),
      token_url: valueAt(value, 'tokenUrl'),
      refresh_url: valueAt(value, 'refreshUrl'),
      scopes: valueAt(value, 'scopes'),
    },
    place,
  );
}

/**
 * What a `security` asks for: a list of alternatives, each with `schemes`, `is_empty`, `undefined_schemes` (names that
 * nothing defines) and `undefined_scopes`; the definitions of those that are known are under `uses`.
 */
export function requirementsOf(security: InfraValue, schemes: Schemes, version: string): InfraValue {
  if (security.kind !== 'list') return security;
  return { ...security, items: security.items.map((each) => requirementOf(each, schemes, version)) };
}

function requirementOf(requirement: InfraValue, schemes: Schemes, version: string): InfraValue {
  if (requirement.kind !== 'map') return requirement;
  const { place } = requirement;
  const names = [...requirement.entries].map(([name, entry]) => ({ name, ...entry }));
  const missing = names.filter(({ name }) => !schemes.has(name));
  const uses = names.flatMap(({ name }) => {
    const scheme = schemes.get(name);
    return scheme === undefined ? [] : [schemeValue(scheme, place)];
  });
  const list = (items: readonly InfraValue[]) => listOf(items, carriedAt(place));
  return mapFrom(
    {
      schemes: list(names.map(({ name, place: at }) => textAt(name, at))),
      is_empty: truthAt(names.length === 0, place),
      undefined_schemes: list(missing.map(({ name, place: at }) => textAt(name, at))),
      undefined_scopes: list(
        names.flatMap(({ name, value }) => scopesMissing(value, schemes.get(name), version)),
      ),
      uses: list(uses),
    },
    place,
    place,
  );
}

/** Scopes that are asked for and that the scheme does not have; before 3.1 only OAuth and OpenID Connect have some. */
function scopesMissing(
  wanted: InfraValue,
  scheme: Located | undefined,
  version: string,
): readonly InfraValue[] {
  if (scheme === undefined || scheme.value.kind !== 'map') return [];
  const type = valueAt(scheme.value, 'type');
  if (type?.kind !== 'text' || type.text === 'openIdConnect') return [];
  if (type.text !== 'oauth2') return version.startsWith('3.1') ? [] : itemsOf(wanted);
  const flows = flowsOf(scheme.value).map((flow) => valueAt(flow, 'scopes'));
  const scopes = [...flows, valueAt(scheme.value, 'scopes')].filter((each) => each !== undefined);
  if (scopes.some((each) => each.kind !== 'map' || each.isOpen)) return [];
  const known = new Set(scopes.flatMap((each) => (each.kind === 'map' ? [...each.entries.keys()] : [])));
  return itemsOf(wanted).filter((each) => each.kind === 'text' && !known.has(each.text));
}
