import { awsKinds } from './aws/kinds.ts';
import { azureKinds } from './azure/kinds.ts';
import { dockerKinds } from './docker/kinds.ts';
import { googleKinds } from './google/kinds.ts';
import type { Kind } from './kind.ts';
import { kubernetesKinds } from './kubernetes/kinds.ts';
import { typeOfToken } from './pulumi-types.ts';

const kinds: readonly Kind[] = [
  ...awsKinds,
  ...azureKinds,
  ...dockerKinds,
  ...googleKinds,
  ...kubernetesKinds,
];

const byType: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => kind.types.map((type) => [type, kind] as const)),
);

const members: ReadonlyMap<string, readonly string[]> = membersOf(kinds);

/** What is known of a type, as any format writes it. */
export function kindEntry(type: string): Kind | undefined {
  return byType.get(type);
}

/** The kind of a type: in our words where tables know it, else the type itself. */
export function kindOf(type: string): string {
  return byType.get(type)?.kind ?? type;
}

/** The type of a token of Pulumi, as Terraform or Azure names it; undefined for providers that are neither's. */
export function typeOfPulumi(token: string): string | undefined {
  return typeOfToken(token, (type) => byType.has(type), byType.keys());
}

/** The kinds that a name stands for: of a group its members, of a kind itself. */
export function kindsNamed(name: string): readonly string[] {
  return members.get(name) ?? [name];
}

/** Every kind that tables know; each type is of one only. */
export function allKinds(): readonly Kind[] {
  return kinds;
}

function membersOf(all: readonly Kind[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, groups = [] } of all)
    for (const group of groups) found.set(group, [...(found.get(group) ?? []), kind]);
  return found;
}
