import type { Resource } from '../../resource.ts';
import { type InfraValue, type MapValue, valueAt } from '../../value.ts';
import { broughtBy, madeInto, mapAt, referenceTo, renamed, tagList, withAttribute } from '../attributes.ts';
import { roleFor } from './role.ts';

/** What `AWS::Serverless::Function` becomes: the function, its role and its address. */
export function madeOfFunction(resource: Resource): readonly Resource[] {
  const { attributes } = resource;
  const role = roleFor(resource, attributes, 'lambda.amazonaws.com', rolesOf(attributes));
  const tracing = valueAt(attributes, 'Tracing');
  const queue = valueAt(attributes, 'DeadLetterQueue');
  const code = codeOf(attributes);
  const has = (key: string) => attributes.entries.has(key);
  let made = renamed(attributes, { Policies: 'SamPolicies', Tags: 'SamTags' });
  const add = (key: string, value: InfraValue | undefined) => {
    made = withAttribute(made, key, value);
  };
  add('Code', code);
  add('Tags', tagList(valueAt(attributes, 'Tags')));
  add('TracingConfig', tracing === undefined ? undefined : mapAt(tracing.place, { Mode: tracing }));
  if (queue?.kind === 'map')
    add('DeadLetterConfig', mapAt(queue.place, { TargetArn: valueAt(queue, 'TargetArn') }));
  if (!has('Role')) add('Role', referenceTo(role, 'Arn'));
  const own = madeInto(resource, 'AWS::Lambda::Function', made);
  return [own, ...(has('Role') ? [] : [role]), ...addressOf(own)];
}

function addressOf(own: Resource): readonly Resource[] {
  const url = valueAt(own.attributes, 'FunctionUrlConfig');
  if (url?.kind !== 'map') return [];
  const attributes = withAttribute(url, 'TargetFunctionArn', referenceTo(own, 'Arn'));
  return [{ ...broughtBy(own, 'Url', 'AWS::Lambda::Url', attributes), header: url.place }];
}

function rolesOf(attributes: MapValue): readonly string[] {
  const isTraced = valueAt(attributes, 'Tracing') !== undefined;
  return [
    'service-role/AWSLambdaBasicExecutionRole',
    ...(valueAt(attributes, 'VpcConfig') === undefined
      ? []
      : ['service-role/AWSLambdaVPCAccessExecutionRole']),
    ...(isTraced ? ['AWSXrayWriteOnlyAccess'] : []),
  ];
}

function codeOf(attributes: MapValue): InfraValue | undefined {
  const inline = valueAt(attributes, 'InlineCode');
  const image = valueAt(attributes, 'ImageUri');
  const location = valueAt(attributes, 'CodeUri');
  const written = inline ?? image ?? location;
  if (written === undefined) return undefined;
  if (inline === undefined && image === undefined && location?.kind === 'map')
    return renamed(location, { Bucket: 'S3Bucket', Key: 'S3Key', Version: 'S3ObjectVersion' });
  const key = inline !== undefined ? 'ZipFile' : image !== undefined ? 'ImageUri' : 'S3Key';
  return mapAt(written.place, { [key]: written });
}
