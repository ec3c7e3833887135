import type { Resource } from '../../resource.ts';
import { valueAt } from '../../value.ts';
import { madeInto, referenceTo, renamed, tagList, textAt, withAttribute } from '../attributes.ts';
import { roleFor } from './role.ts';

/** What `AWS::Serverless::SimpleTable` becomes: a table with one key. */
export function madeOfTable(resource: Resource): readonly Resource[] {
  const { attributes, header } = resource;
  const table = withAttribute(
    renamed(attributes, { Tags: 'SamTags' }),
    'Tags',
    tagList(valueAt(attributes, 'Tags')),
  );
  const isPaid = attributes.entries.has('ProvisionedThroughput');
  const billed = isPaid ? table : withAttribute(table, 'BillingMode', textAt(header, 'PAY_PER_REQUEST'));
  return [madeInto(resource, 'AWS::DynamoDB::Table', billed)];
}

/** What `AWS::Serverless::StateMachine` becomes: the machine and its role. */
export function madeOfStateMachine(resource: Resource): readonly Resource[] {
  const { attributes } = resource;
  const names = {
    Logging: 'LoggingConfiguration',
    Tracing: 'TracingConfiguration',
    Role: 'RoleArn',
    Type: 'StateMachineType',
    Name: 'StateMachineName',
    DefinitionUri: 'DefinitionS3Location',
    Policies: 'SamPolicies',
    Tags: 'SamTags',
  };
  const machine = withAttribute(renamed(attributes, names), 'Tags', tagList(valueAt(attributes, 'Tags')));
  if (attributes.entries.has('Role'))
    return [madeInto(resource, 'AWS::StepFunctions::StateMachine', machine)];
  const role = roleFor(resource, attributes, 'states.amazonaws.com', []);
  const own = withAttribute(machine, 'RoleArn', referenceTo(role, 'Arn'));
  return [madeInto(resource, 'AWS::StepFunctions::StateMachine', own), role];
}

/** What `AWS::Serverless::LayerVersion` becomes. */
export function madeOfLayer(resource: Resource): readonly Resource[] {
  const layer = renamed(resource.attributes, { ContentUri: 'Content' });
  return [madeInto(resource, 'AWS::Lambda::LayerVersion', layer)];
}
