/** The hooks of git that we have something to say at. */
export const hookNames = ['pre-commit', 'pre-push', 'post-commit'] as const;

export type HookName = (typeof hookNames)[number];

/** What runs hooks in a repository. */
export const hookSystems = ['git', 'husky', 'lefthook', 'pre-commit'] as const;

export type HookSystem = (typeof hookSystems)[number];

/** How hooks are to be written. */
export interface HookChoice {
  /** Stop where nothing could be checked. */
  readonly strict: boolean;
  /** Where this very program lies: for hooks that stay on this machine, and started without a path to it. */
  readonly installed?: { readonly node: string; readonly program: string };
}

/** What a repository shows of how its hooks run. */
export interface HookSigns {
  /** Files and folders at its root, by name. */
  readonly names: readonly string[];
  /** The folder that git runs hooks from, relative to the root of the work tree, or absolute. */
  readonly hooksFolder: string;
}

/** Names under which lefthook looks for its settings (lefthook.dev, configuration). */
export const lefthookNames = ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml'] as const;

/** Its settings in forms that are not written here. */
const otherLefthook = /^\.?lefthook\.(?:toml|json|jsonc)$/;

/** The systems that a repository uses, `git` where it uses none. */
export function systemsIn({ names, hooksFolder }: HookSigns): readonly HookSystem[] {
  const found: HookSystem[] = [];
  if (names.includes('.husky') || /(?:^|\/)\.husky(?:\/_)?\/?$/.test(hooksFolder)) found.push('husky');
  if (names.some((name) => lefthookNames.some((known) => known === name) || otherLefthook.test(name)))
    found.push('lefthook');
  if (names.includes('.pre-commit-config.yaml')) found.push('pre-commit');
  return found.length === 0 ? ['git'] : found;
}
