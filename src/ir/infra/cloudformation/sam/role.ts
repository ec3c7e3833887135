import { madeOf, unknownOf } from '../../make.ts';
import type { Resource } from '../../resource.ts';
import { type InfraValue, type MapValue, type Place, valueAt } from '../../value.ts';
import { broughtBy, listAt, mapAt, textAt } from '../attributes.ts';
import { textFrom, wordOf } from '../texts.ts';
import { policyTemplates } from './policy-templates.table.ts';

const managed = 'arn:aws:iam::aws:policy/';

/**
 * The role that a function or state machine gets when it names none, from its `Policies`.
 *
 * @param service who may take it: `lambda.amazonaws.com`
 * @param always policies that it has besides, by their names
 */
export function roleFor(
  resource: Resource,
  properties: MapValue,
  service: string,
  always: readonly string[],
): Resource {
  const { header } = resource;
  const written = valueAt(properties, 'Policies');
  const policies = written === undefined ? [] : written.kind === 'list' ? written.items : [written];
  const place = written?.place ?? header;
  const names = policies.filter((each) => each.kind !== 'map');
  const documents = policies.filter((each) => each.kind === 'map');
  const arns = [...always.map((name) => textAt(header, `${managed}${name}`)), ...names.map(arnOf)];
  const isOpen = written?.kind === 'list' && written.isOpen ? { isOpen: true as const } : {};
  const attributes = mapAt(header, {
    AssumeRolePolicyDocument: valueAt(properties, 'AssumeRolePolicyDocument') ?? trust(service, header),
    ...(arns.length > 0 ? { ManagedPolicyArns: { ...listAt(place, arns), ...isOpen } } : {}),
    ...(documents.length > 0 || written?.kind === 'unknown'
      ? { Policies: { ...listAt(place, documents.map(inline)), ...isOpen } }
      : {}),
    PermissionsBoundary: valueAt(properties, 'PermissionsBoundary'),
    Path: valueAt(properties, 'RolePath'),
  });
  return broughtBy(resource, 'Role', 'AWS::IAM::Role', attributes);
}

function arnOf(policy: InfraValue): InfraValue {
  const name = wordOf(policy);
  if (name === undefined || name.startsWith('arn:')) return policy;
  return { ...policy, kind: 'text', text: `${managed}${name}`, origin: 'computed' };
}

/** A policy that is written out, or one that SAM writes: where nobody knows which, it is known when it is deployed. */
function inline(policy: InfraValue, index: number): InfraValue {
  const { place } = policy;
  const isDocument = policy.kind === 'map' && policy.entries.has('Statement');
  const document = isDocument ? policy : documentOf(policy);
  return mapAt(place, { PolicyName: textAt(place, `Policy${index}`), PolicyDocument: document });
}

function documentOf(policy: InfraValue): InfraValue {
  const { place } = policy;
  const name = policy.kind === 'map' ? ([...policy.entries.keys()][0] ?? '') : '';
  const template = policyTemplates.get(name);
  if (template === undefined)
    return unknownOf('function', `${name} is a policy that SAM writes.`, madeOf(place, [policy]));
  const statement = mapAt(place, {
    Effect: textAt(place, 'Allow'),
    Action: listAt(
      place,
      template.actions.map((action) => textAt(place, action)),
    ),
    Resource: template.within === undefined ? textAt(place, '*') : arnWithin(template.within, policy),
  });
  return mapAt(place, { Statement: listAt(place, [statement]) });
}

/** An ARN of a service, of which the rest is made of what the template is given. */
function arnWithin(service: string, policy: InfraValue): InfraValue {
  const { place } = policy;
  const rest = unknownOf('computed', 'It is known when it is deployed.', madeOf(place, [policy]));
  return textFrom([textAt(place, `arn:aws:${service}:`), rest], place, undefined);
}

function trust(service: string, place: Place): InfraValue {
  const statement = mapAt(place, {
    Effect: textAt(place, 'Allow'),
    Principal: mapAt(place, { Service: listAt(place, [textAt(place, service)]) }),
    Action: listAt(place, [textAt(place, 'sts:AssumeRole')]),
  });
  return mapAt(place, { Version: textAt(place, '2012-10-17'), Statement: listAt(place, [statement]) });
}
