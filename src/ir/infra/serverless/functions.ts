import { listAt, mapAt, renamed, tagList } from '../cloudformation/attributes.ts';
import { textFrom, wordOf } from '../cloudformation/texts.ts';
import { type Entry, type InfraValue, type MapValue, type Place, valueAt } from '../value.ts';
import { firstAt, type Read, resourceEntry, use, type WrittenFunction } from './made.ts';

/** Resources that a function becomes: the function of Lambda, and its address when it has one of its own. */
export function functionResources(fn: WrittenFunction, read: Read): readonly (readonly [string, Entry])[] {
  const { prefix, name, place } = fn;
  const id = `${prefix}LambdaFunction`;
  const url = valueAt(fn.value, 'url');
  const own = [id, resourceEntry('AWS::Lambda::Function', propertiesOf(fn, read), place, name)] as const;
  if (url === undefined || wordOf(url) === 'false') return [own];
  const address = {
    AuthType: urlAuthorization(url),
    Cors: url.kind === 'map' ? valueAt(url, 'cors') : undefined,
    TargetFunctionArn: use(id, 'Arn', url.place),
  };
  return [own, [`${prefix}LambdaFunctionUrl`, resourceEntry('AWS::Lambda::Url', address, url.place, 'url')]];
}

function urlAuthorization(url: InfraValue): InfraValue {
  const authorizer = url.kind === 'map' ? valueAt(url, 'authorizer') : undefined;
  const place = authorizer?.place ?? url.place;
  if (authorizer?.kind === 'unknown') return authorizer;
  const text = wordOf(authorizer) === 'aws_iam' ? 'AWS_IAM' : 'NONE';
  return { kind: 'text', text, origin: authorizer === undefined ? 'default' : 'explicit', place };
}

function propertiesOf(fn: WrittenFunction, read: Read): Readonly<Record<string, InfraValue | undefined>> {
  const { value, place } = fn;
  const { provider } = read;
  const either = (own: string, general = own) => firstAt(value, own) ?? firstAt(provider, general);
  const image = either('image');
  const failure = firstAt(value, 'deadLetter.targetArn', 'onError');
  return {
    FunctionName: valueAt(value, 'name') ?? functionName(fn, read),
    Description: valueAt(value, 'description'),
    Handler: valueAt(value, 'handler'),
    Runtime: either('runtime'),
    MemorySize: either('memorySize'),
    Timeout: either('timeout'),
    Architectures: listed(either('architecture')),
    Environment: environmentOf(value, provider),
    VpcConfig: vpcOf(either('vpc')),
    Role: roleOf(fn, provider),
    TracingConfig: tracingOf(firstAt(value, 'tracing') ?? firstAt(provider, 'tracing.lambda')),
    KmsKeyArn:
      firstAt(value, 'kmsKeyArn', 'awsKmsKeyArn') ??
      firstAt(provider, 'kmsKeyArn') ??
      firstAt(read.value, 'awsKmsKeyArn'),
    DeadLetterConfig: failure === undefined ? undefined : mapAt(failure.place, { TargetArn: failure }),
    ReservedConcurrentExecutions: valueAt(value, 'reservedConcurrency'),
    Layers: either('layers'),
    EphemeralStorage: sized(either('ephemeralStorageSize')),
    FileSystemConfigs: listed(fileSystemOf(valueAt(value, 'fileSystemConfig'))),
    Code: image === undefined ? undefined : mapAt(image.place, { ImageUri: image }),
    PackageType: image === undefined ? undefined : { kind: 'text', text: 'Image', origin: 'computed', place },
    Tags: tagList(joined(valueAt(provider, 'tags'), valueAt(value, 'tags'))),
  };
}

/** `service-stage-function`, as far as it is known. */
function functionName({ name, place }: WrittenFunction, { name: service, stage }: Read): InfraValue {
  const text = (each: string): InfraValue => ({ kind: 'text', text: each, origin: 'computed', place });
  return textFrom([service ?? text(''), text('-'), stage ?? text('dev'), text(`-${name}`)], place, undefined);
}

function environmentOf(value: MapValue, provider: MapValue): InfraValue | undefined {
  const all = joined(valueAt(provider, 'environment'), valueAt(value, 'environment'));
  return all === undefined ? undefined : mapAt(all.place, { Variables: all });
}

/** What a function says over what all of them say. */
function joined(general: InfraValue | undefined, own: InfraValue | undefined): InfraValue | undefined {
  if (general === undefined || own === undefined) return own ?? general;
  if (general.kind !== 'map') return own.kind === 'map' ? { ...own, isOpen: true } : own;
  if (own.kind !== 'map') return { ...general, isOpen: true };
  return { ...own, entries: new Map([...general.entries, ...own.entries]) };
}

function vpcOf(value: InfraValue | undefined): InfraValue | undefined {
  if (value?.kind !== 'map') return value?.kind === 'unknown' ? value : undefined;
  return renamed(value, { securityGroupIds: 'SecurityGroupIds', subnetIds: 'SubnetIds' });
}

function tracingOf(value: InfraValue | undefined): InfraValue | undefined {
  const word = wordOf(value);
  if (value === undefined || word === 'false') return undefined;
  const mode: InfraValue =
    word === 'true' ? { kind: 'text', text: 'Active', origin: value.origin, place: value.place } : value;
  return mapAt(value.place, { Mode: mode });
}

function fileSystemOf(value: InfraValue | undefined): InfraValue | undefined {
  return value?.kind === 'map' ? renamed(value, { arn: 'Arn', localMountPath: 'LocalMountPath' }) : value;
}

function sized(value: InfraValue | undefined): InfraValue | undefined {
  return value === undefined ? undefined : mapAt(value.place, { Size: value });
}

function listed(value: InfraValue | undefined): InfraValue | undefined {
  return value === undefined ? undefined : listAt(value.place, [value]);
}

/** Its own role; the one that all share; the one that the framework makes for the function, or for all. */
function roleOf(fn: WrittenFunction, provider: MapValue): InfraValue {
  const { value, place } = fn;
  const given = valueAt(value, 'role') ?? sharedRole(provider);
  if (given?.kind === 'text' && /^[A-Za-z0-9]+$/.test(given.text)) return use(given.text, 'Arn', given.place);
  if (given !== undefined) return given;
  return use(hasOwnRole(value) ? ownRoleId(fn) : 'IamRoleLambdaExecution', 'Arn', place);
}

/** The role that a provider names for all functions: its ARN or the logical id of a resource. */
export function sharedRole(provider: MapValue): InfraValue | undefined {
  const role = firstAt(provider, 'iam.role');
  const named = role !== undefined && role.kind !== 'map' ? role : undefined;
  return named ?? (isIntrinsic(role) ? role : undefined) ?? valueAt(provider, 'role');
}

function isIntrinsic(value: InfraValue | undefined): boolean {
  if (value?.kind !== 'map' || value.entries.size !== 1) return false;
  return [...value.entries.keys()].every((key) => key === 'Ref' || key.startsWith('Fn::'));
}

/** Whether a plug-in that many have makes a role for the function alone. */
export function hasOwnRole(value: MapValue): boolean {
  return value.entries.has('iamRoleStatements');
}

/** The logical id of such a role. */
export function ownRoleId({ prefix }: { readonly prefix: string; readonly place?: Place }): string {
  return `${prefix}IamRoleLambdaExecution`;
}
