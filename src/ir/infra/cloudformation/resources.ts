import { commentsAround } from '../document-comments.ts';
import type { Resource } from '../resource.ts';
import { type Entry, type MapValue, type Place, valueAt } from '../value.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';
import { childOf } from './children.ts';
import { declaredIn, nothingAt } from './declared.ts';
import { headerOf, scopeWithin } from './existence.ts';
import { isStackType } from './nested.ts';
import { expandSam, implicitApis } from './sam/sam.ts';
import {
  type DeclaredResource,
  evaluate,
  evaluated,
  gapAt,
  idIn,
  limits,
  type Scope,
  type Stack,
  scopeOf,
} from './stack.ts';
import { wordOf } from './texts.ts';

/** What is written beside the properties and kept with them, under the same names. */
const beside = ['DeletionPolicy', 'UpdateReplacePolicy', 'UpdatePolicy', 'CreationPolicy'] as const;

/** Adds the resources of a stack, its parameters, and the resources of stacks within it. */
export function visit(stack: Stack, into: Resource[]): void {
  const { program, template } = stack;
  for (const [name, entry] of template.parameters) into.push(parameterResource(name, entry, stack));
  const functions: Resource[] = [];
  for (const [id, declared] of declaredIn(stack)) {
    if (program.resources >= limits.resources) {
      const detail = `More than ${limits.resources} resources are made; the rest was not looked at.`;
      gapAt(program, template.path, 'budget', detail);
      return;
    }
    const made = resourceOf(id, declared, stack);
    if (made === undefined) continue;
    const expanded = expandSam(made, scopeWithin(declared, stack).scope);
    program.resources += expanded.length;
    into.push(...expanded);
    if (made.type === 'AWS::Serverless::Function') functions.push(...expanded.slice(0, 1));
    const child = isStackType(made.type) ? childOf(id, declared, stack) : undefined;
    if (child !== undefined) visit(child, into);
  }
  const bare = (type: string, name: string, attributes: MapValue, like: Resource): Resource => ({
    ...like,
    ...commonOf(name, type, like, stack),
    header: attributes.place,
    name,
    attributes,
    dependsOn: [],
  });
  into.push(...implicitApis(functions, scopeOf(stack), bare));
}

/** A parameter is looked at like a resource: what it is by default, and whether it is shown. */
function parameterResource(name: string, { value, place }: Entry, stack: Stack): Resource {
  const isSecret = wordOf(valueAt(value, 'NoEcho')) === 'true';
  const declared = value.kind === 'map' ? value : nothingAt(place);
  const given = declared.entries.get('Default');
  const attributes =
    isSecret && given !== undefined
      ? {
          ...declared,
          entries: new Map(declared.entries).set('Default', {
            ...given,
            value: { ...given.value, isSensitive: true as const },
          }),
        }
      : declared;
  return {
    ...commonOf(name, 'AWS::CloudFormation::Parameter', { place }, stack),
    name,
    attributes,
    comments: commentsAround(stack.template.document, place),
    dependsOn: [],
    number: stack.number,
  };
}

function commonOf(
  id: string,
  type: string,
  { place, written }: { readonly place: Place; readonly written?: string },
  stack: Stack,
) {
  const { program, path, calls } = stack;
  return {
    id: idIn(stack, id),
    address: `${path}${id}`,
    root: program.root,
    format: program.format,
    type,
    kind: kindOf(type),
    isLookup: false,
    provider: { name: providerOf(type) },
    place,
    header: headerOf(written ?? id, place),
    calls,
  };
}

function providerOf(type: string): string {
  const owner = type.split('::')[0] ?? '';
  return owner === 'Custom' ? 'aws' : owner.toLowerCase();
}

function resourceOf(id: string, declared: DeclaredResource, stack: Stack): Resource | undefined {
  const { value, place } = declared;
  const { template } = stack;
  const type = wordOf(valueAt(value, 'Type'));
  if (type === undefined) {
    const detail = `Line ${place.line}: the resource ${id} has no type and was not checked.`;
    gapAt(stack.program, template.path, 'syntax', detail);
    return undefined;
  }
  const { scope, existence } = scopeWithin(declared, stack);
  if (existence === 'none') return undefined;
  if (type.endsWith('::MODULE')) {
    const detail = `Line ${place.line}: the module ${type} is not here. What it would make was not checked.`;
    gapAt(stack.program, template.path, 'not-checked-out', detail);
  }
  const metadata = metadataOf(value, scope);
  return {
    ...commonOf(id, type, declared, stack),
    name: nameOf(metadata) ?? declared.written ?? id,
    attributes: attributesOf(declared, scope),
    comments: [...stack.comments, ...commentsAround(template.document, place)],
    ...(metadata === undefined ? {} : { metadata }),
    ...(stack.metadata.length === 0 ? {} : { stackMetadata: stack.metadata }),
    dependsOn: dependenciesOf(value, scope),
    number: existence === 'unknown' ? 'unknown' : declared.number === 'one' ? stack.number : declared.number,
  };
}

function attributesOf({ value, place }: DeclaredResource, scope: Scope): MapValue {
  const written = value.entries.get('Properties');
  const made = written === undefined ? undefined : evaluate(written.value, scope);
  const properties: MapValue =
    made === undefined || made.kind === 'null'
      ? nothingAt(written?.place ?? place)
      : made.kind === 'map'
        ? made
        : { ...nothingAt(made.place), isOpen: true };
  const entries = new Map(properties.entries);
  for (const name of beside) {
    const entry = value.entries.get(name);
    const own = entry === undefined ? undefined : evaluate(entry.value, scope);
    if (entry !== undefined && own !== undefined && !entries.has(name))
      entries.set(name, { ...entry, value: own });
  }
  return { ...properties, entries };
}

function metadataOf(value: MapValue, scope: Scope): MapValue | undefined {
  const written = valueAt(value, 'Metadata');
  const made = written === undefined ? undefined : evaluate(written, scope);
  return made?.kind === 'map' ? made : undefined;
}

/** What the CDK calls it: `Stack/Bucket/Resource`. */
function nameOf(metadata: MapValue | undefined): string | undefined {
  return metadata === undefined ? undefined : wordOf(valueAt(metadata, 'aws:cdk:path'));
}

function dependenciesOf(value: MapValue, scope: Scope): readonly string[] {
  const written = valueAt(value, 'DependsOn');
  const all = written?.kind === 'list' ? written.items : written === undefined ? [] : [written];
  return all.flatMap((each) => {
    const name = wordOf(evaluated(each, scope));
    return name !== undefined && declaredIn(scope.stack).has(name) ? [idIn(scope.stack, name)] : [];
  });
}
