import { listAt, mapAt, textAt } from '../cloudformation/attributes.ts';
import { unknownOf } from '../make.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../value.ts';
import { hasOwnRole, ownRoleId, sharedRole } from './functions.ts';
import { firstAt, type Read, resourceEntry, type WrittenFunction } from './made.ts';

/** Roles that the framework makes: one for all functions that name none, and those that a plug-in makes for one alone. */
export function roleResources(
  functions: readonly WrittenFunction[],
  { provider }: Read,
): readonly (readonly [string, Entry])[] {
  const found: (readonly [string, Entry])[] = [];
  const isShared = functions.some(({ value }) => !value.entries.has('role') && !hasOwnRole(value));
  const isWritten = firstAt(provider, 'iam.role.statements', 'iamRoleStatements') !== undefined;
  if ((isShared || isWritten) && sharedRole(provider) === undefined) {
    const role = firstAt(provider, 'iam.role');
    const place = role?.place ?? firstAt(provider, 'iamRoleStatements')?.place ?? provider.place;
    const properties = roleProperties(
      firstAt(role, 'statements') ?? valueAt(provider, 'iamRoleStatements'),
      firstAt(role, 'managedPolicies') ?? valueAt(provider, 'iamManagedPolicies'),
      place,
    );
    found.push([
      'IamRoleLambdaExecution',
      resourceEntry(
        'AWS::IAM::Role',
        { ...properties, PermissionsBoundary: firstAt(role, 'permissionsBoundary', 'permissionBoundary') },
        place,
        'role',
      ),
    ]);
  }
  for (const fn of functions)
    if (hasOwnRole(fn.value) && !fn.value.entries.has('role'))
      found.push([ownRoleId(fn), ownRole(fn, provider)]);
  return found;
}

function ownRole({ value }: WrittenFunction, provider: MapValue): Entry {
  const own = valueAt(value, 'iamRoleStatements');
  const place = own?.place ?? value.place;
  const isInherited = valueAt(value, 'iamRoleStatementsInherit');
  const shared = firstAt(provider, 'iam.role.statements', 'iamRoleStatements');
  const inherits = isInherited?.kind === 'truth' && isInherited.truth;
  const all = inherits ? listAt(place, [...itemsOf(own), ...itemsOf(shared)]) : own;
  return resourceEntry('AWS::IAM::Role', roleProperties(all, undefined, place), place, 'iamRoleStatements');
}

function roleProperties(
  statements: InfraValue | undefined,
  managed: InfraValue | undefined,
  place: Place,
): Readonly<Record<string, InfraValue | undefined>> {
  const document = mapAt(statements?.place ?? place, {
    Version: textAt(place, '2012-10-17'),
    Statement: withLogs(statements, place),
  });
  const policy = mapAt(statements?.place ?? place, {
    PolicyName: textAt(place, 'lambda'),
    PolicyDocument: document,
  });
  return {
    AssumeRolePolicyDocument: trust(place),
    Policies: listAt(policy.place, [policy]),
    ManagedPolicyArns: managed,
  };
}

/** What is written, behind the leave to write logs that every function has. */
function withLogs(statements: InfraValue | undefined, place: Place): InfraValue {
  const actions = ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:PutLogEvents'];
  const logs = mapAt(place, {
    Effect: textAt(place, 'Allow'),
    Action: listAt(
      place,
      actions.map((action) => textAt(place, action)),
    ),
    Resource: unknownOf('computed', 'The groups of logs of the functions.', { origin: 'default', place }),
  });
  if (statements === undefined) return listAt(place, [logs]);
  if (statements.kind === 'list') return { ...statements, items: [logs, ...statements.items] };
  return { kind: 'list', items: [logs], origin: 'computed', place: statements.place, isOpen: true };
}

function trust(place: Place): InfraValue {
  const statement = mapAt(place, {
    Effect: textAt(place, 'Allow'),
    Principal: mapAt(place, { Service: listAt(place, [textAt(place, 'lambda.amazonaws.com')]) }),
    Action: listAt(place, [textAt(place, 'sts:AssumeRole')]),
  });
  return mapAt(place, { Version: textAt(place, '2012-10-17'), Statement: listAt(place, [statement]) });
}
