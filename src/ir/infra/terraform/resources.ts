import { unknownOf } from '../make.ts';
import type { InfraValue, Place } from '../value.ts';
import { bodyValue } from './body.ts';
import { type Copy, expand, expansionValue } from './expand.ts';
import {
  type Declared,
  type Expansion,
  gapAt,
  limits,
  type ModuleInstance,
  nearest,
  placeIn,
  type ResourceInstance,
  type Scope,
} from './module.ts';
import { policyDocument } from './policy-document.ts';

/** A resource by its address within its module, once for each of its copies. */
export function expandResource(
  key: string,
  declared: Declared,
  module: ModuleInstance,
): Expansion<ResourceInstance> | undefined {
  const { resources } = module.memory;
  if (!resources.has(declared)) {
    resources.set(declared, undefined);
    resources.set(
      declared,
      expand(declared, module, (copy) => instanceOf(key, declared, module, copy)),
    );
  }
  return resources.get(declared);
}

function instanceOf(
  key: string,
  declared: Declared,
  module: ModuleInstance,
  { suffix, names }: Copy,
): ResourceInstance {
  const { program } = module;
  const address = `${module.path === '' ? '' : `${module.path}.`}${key}${suffix}`;
  const others = module.source.resources.get(key) ?? [];
  const twin = others.indexOf(declared);
  if (++program.resources === limits.resources)
    gapAt(
      program,
      declared.file.path,
      'budget',
      `More than ${limits.resources} resources are made; the rest was not looked at.`,
    );
  // What is declared twice is an error to Terraform; samples in one folder are written so.
  const id = `${program.root}:${address}${twin > 0 ? `#${twin + 1}` : ''}`;
  return { id, address, names, isBusy: false };
}

/** What is written of a resource; undefined while that is being found out. */
export function attributesOf(
  instance: ResourceInstance,
  declared: Declared,
  module: ModuleInstance,
): InfraValue | undefined {
  if (instance.attributes !== undefined) return instance.attributes;
  if (instance.isBusy) return undefined;
  instance.isBusy = true;
  const bodies = [declared, ...declared.overrides].map(({ file, block }) => ({ file, body: block.body }));
  const scope: Scope = { module, file: declared.file, names: instance.names };
  const value = bodyValue(bodies, scope, placeIn(declared.file, declared.block));
  const isPolicy = declared.block.type === 'data' && declared.block.labels[0] === 'aws_iam_policy_document';
  instance.attributes = isPolicy ? policyDocument(value) : value;
  instance.isBusy = false;
  return instance.attributes;
}

/** What an expression sees that names a resource: all of its copies. */
export function resourceValue(key: string, scope: Scope, place: Place): InfraValue {
  const { module } = scope;
  const declared = nearest(module.source.resources.get(key), scope.file);
  const carried = { origin: 'computed', place } as const;
  if (declared === undefined) {
    const why = module.source.isBroken ? 'syntax' : 'undeclared';
    return unknownOf(why, `${key} is not declared.`, carried);
  }
  const found = expandResource(key, declared, module);
  if (found === undefined) return unknownOf('cycle', `How often there is ${key} depends on itself.`, carried);
  return expansionValue(found, place, (instance) => {
    const attributes = attributesOf(instance, declared, module);
    return attributes?.kind === 'map'
      ? { ...attributes, place, of: instance.id }
      : { kind: 'reference', to: instance.id, path: '', ...carried };
  });
}
