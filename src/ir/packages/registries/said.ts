import type { Ecosystem } from '#model/component';
import { present } from '#model/present';
import type { RegistryRole, RegistrySetting } from '#model/registry';
import { withoutCredentials } from '../plausible.ts';

/** Reads one file: whatever it holds no exception. */
export type RegistryReader = (text: string, path: string) => readonly RegistrySetting[];

/** What a file says of a registry, as it is written. */
export interface SaidRegistry {
  readonly ecosystem: Ecosystem;
  readonly role: RegistryRole;
  readonly scope?: string | undefined;
  readonly name?: string | undefined;
  readonly url: string | undefined;
  readonly line: number;
}

/** Most registries of one file. */
const most = 500;

/** What is said, without credentials and without what is no address. */
export function settingsOf(path: string, said: readonly SaidRegistry[]): readonly RegistrySetting[] {
  return said.slice(0, most).flatMap(({ ecosystem, role, scope, name, url, line }): RegistrySetting[] => {
    const address = url === undefined ? undefined : withoutCredentials(url);
    if (address === undefined || !/[/:$]|^direct$/.test(address)) return [];
    return [{ ecosystem, role, url: address, path, line, ...present({ scope, name }) }];
  });
}

/** `key = value` of a line, with the quotes of the value taken off; undefined for comments and others. */
export function assignmentIn(line: string): readonly [string, string] | undefined {
  const found = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line.slice(0, 2000));
  return found === null ? undefined : [found[1] ?? '', (found[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')];
}
