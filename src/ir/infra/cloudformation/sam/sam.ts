import type { Resource } from '../../resource.ts';
import { type InfraValue, type MapValue, valueAt } from '../../value.ts';
import { mapAt, textAt } from '../attributes.ts';
import type { Scope } from '../stack.ts';
import { wordOf } from '../texts.ts';
import { madeOfApi, madeOfHttpApi } from './api.ts';
import { madeOfFunction } from './function.ts';
import { withGlobals } from './globals.ts';
import { madeOfLayer, madeOfStateMachine, madeOfTable } from './others.ts';

/** What resources of the Serverless Application Model become, by their type; others stay what they are. */
const expansions: ReadonlyMap<string, (resource: Resource) => readonly Resource[]> = new Map([
  ['AWS::Serverless::Api', madeOfApi],
  ['AWS::Serverless::Function', madeOfFunction],
  ['AWS::Serverless::HttpApi', madeOfHttpApi],
  ['AWS::Serverless::LayerVersion', madeOfLayer],
  ['AWS::Serverless::SimpleTable', madeOfTable],
  ['AWS::Serverless::StateMachine', madeOfStateMachine],
]);

/**
 * What a resource becomes when it is deployed, with what the template says of all of its type: of SAM's types those of
 * CloudFormation, under the same logical id; any other stays itself.
 */
export function expandSam(resource: Resource, scope: Scope): readonly Resource[] {
  const expansion = expansions.get(resource.type);
  if (expansion === undefined) return [resource];
  return expansion({ ...resource, attributes: withGlobals(resource.type, resource.attributes, scope) });
}

/** The API that functions share which name none: SAM makes it for their events. */
export function implicitApis(
  functions: readonly Resource[],
  scope: Scope,
  bare: (type: string, name: string, attributes: MapValue, like: Resource) => Resource,
): readonly Resource[] {
  return [
    ...implicit('Api', 'RestApiId', 'ServerlessRestApi', 'AWS::Serverless::Api'),
    ...implicit('HttpApi', 'ApiId', 'ServerlessHttpApi', 'AWS::Serverless::HttpApi'),
  ];

  function implicit(event: string, key: string, name: string, type: string): readonly Resource[] {
    for (const each of functions) {
      const found = eventOf(each.attributes, event, key);
      if (found === undefined) continue;
      const stage = event === 'Api' ? { StageName: textAt(found.place, 'Prod') } : {};
      return expandSam(bare(type, name, mapAt(found.place, stage), each), scope);
    }
    return [];
  }
}

function eventOf(attributes: MapValue, type: string, key: string): InfraValue | undefined {
  const events = valueAt(attributes, 'Events');
  if (events?.kind !== 'map') return undefined;
  return [...events.entries.values()]
    .map(({ value }) => value)
    .find(
      (event) => wordOf(valueAt(event, 'Type')) === type && valueAt(event, 'Properties', key) === undefined,
    );
}
