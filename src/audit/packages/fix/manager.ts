import type { Scope } from '#model/component';

/** A package to change. */
export interface Change {
  readonly name: string;
  readonly installed: string;
  readonly version: string;
  readonly scope: Scope;
  /** The direct dependency that brings it, where it is not direct itself. */
  readonly by?: string;
  /** The package that asks for it itself, where the file holds the package in other versions, too. */
  readonly parent?: string;
  /** What is fixed, for comments. */
  readonly ids: readonly string[];
}

/** What to type, and what to write where no command does it. */
export interface Steps {
  readonly command?: string;
  readonly edit?: string;
  readonly note?: string;
  /** It changes nothing but the lock file. */
  readonly isRefresh?: true;
}

/** How one package manager changes versions. */
export interface PackageManager {
  readonly name: string;
  /** Base names of its files. */
  readonly files: readonly (string | RegExp)[];
  /** Files that name what the project asks for, beside the lock file. */
  readonly manifests: readonly (string | RegExp)[];
  readonly upgrade: (change: Change) => Steps;
  /** For a direct one whose range in the manifest allows the version already. */
  readonly refresh?: (change: Change) => Steps;
  /** For one that others bring, all of whose ranges allow the version. */
  readonly refreshBrought?: (change: Change) => Steps;
  /** It installs packages of a system: they are of an image or a machine, not of a project. */
  readonly isOfSystem?: true;
  /** For a package that others bring. */
  readonly override: (change: Change) => Steps;
  readonly remove: (name: string) => Steps;
}

/** Whether a text can stand in a command as it is: lock files are other people's, and a command is copied and run. */
export function isPlain(text: string): boolean {
  return /^[A-Za-z0-9@_][\w@./:+~-]*$/.test(text);
}

/** Steps without a command that could not be copied. */
export function safe(steps: Steps, ...texts: readonly string[]): Steps {
  if (texts.every(isPlain)) return steps;
  const note = 'Its name holds signs that have a meaning for a shell: type the command yourself.';
  const { edit, isRefresh } = steps;
  return { ...(edit !== undefined && { edit }), ...(isRefresh && { isRefresh }), note };
}
