/** What a tree says of programs that packages run when they are installed. */
export interface ScriptSetting {
  /** `off` runs none, `only` those of the packages that are named, each by a person's decision. */
  readonly kind: 'off' | 'only';
  readonly names: readonly string[];
  readonly path: string;
  readonly line: number;
}

/** The setting that holds for a lock file: that of its folder, or of one above it. */
export function scriptSettingFor(
  settings: readonly ScriptSetting[],
  path: string,
): ScriptSetting | undefined {
  const folderOf = (each: string) => each.slice(0, each.lastIndexOf('/') + 1);
  return settings
    .filter((each) => path.startsWith(folderOf(each.path)))
    .sort((a, b) => folderOf(b.path).length - folderOf(a.path).length)[0];
}
