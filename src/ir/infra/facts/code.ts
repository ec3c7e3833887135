import type { Resource } from '../resource.ts';
import { eachWithin, type InfraValue, type Place } from '../value.ts';
import type { Views } from '../view.ts';

/** What joins a resource with the code that runs in it. */
export interface CodeLink {
  readonly images: readonly CodeName[];
  /** Entry points: `src/handler.main`. */
  readonly handlers: readonly CodeName[];
  /** Names of variables that its code can read; what they are set to only where it is another resource. */
  readonly variables: readonly CodeVariable[];
}

/** A name that code knows, and where it is written. */
export interface CodeName {
  readonly name: string;
  readonly place: Place;
}

/** A variable of an environment, and the resources that its value names. */
export interface CodeVariable extends CodeName {
  readonly resources: readonly string[];
}

/** Images, handlers and variables that attributes name, at any depth: task definitions hold them in texts of JSON. */
export function codeOf(resource: Resource, views: Views): CodeLink {
  const images: CodeName[] = [];
  const handlers: CodeName[] = [];
  const variables: CodeVariable[] = [];
  eachWithin(views.of(resource), '', (value, path) => {
    if (value.kind === 'text' && /(?:^|\.)(?:image|image_uri)$/.test(path))
      images.push(named(value.text, value));
    if (value.kind === 'text' && /(?:^|\.)handler$/.test(path)) handlers.push(named(value.text, value));
    if (/(?:^|\.)(?:environment|env|environment_variables)$/.test(path))
      variables.push(...variablesIn(value));
  });
  return { images, handlers, variables };
}

function named(name: string, { place }: InfraValue): CodeName {
  return { name, place };
}

/** Both spellings: a map by name (of blocks with `variables` inside, too), and a list of names and values. */
function variablesIn(value: InfraValue): readonly CodeVariable[] {
  if (value.kind === 'list') return value.items.flatMap(variablesIn);
  if (value.kind !== 'map') return [];
  const inner = value.entries.get('variables')?.value;
  if (inner !== undefined) return variablesIn(inner);
  const name = value.entries.get('name')?.value;
  const given = value.entries.get('value')?.value ?? value.entries.get('valueFrom')?.value;
  if (name?.kind === 'text') return [{ name: name.text, place: name.place, resources: resourcesIn(given) }];
  return [...value.entries].map(([key, entry]) => ({
    name: key,
    place: entry.place,
    resources: resourcesIn(entry.value),
  }));
}

function resourcesIn(value: InfraValue | undefined): readonly string[] {
  if (value === undefined) return [];
  const found = new Set<string>();
  eachWithin(value, '', (each) => {
    if (each.kind === 'reference') found.add(each.to);
    for (const { to } of each.refers ?? []) found.add(to);
  });
  return [...found];
}
