import type { CodeLanguage } from '#ir/code/module';

/** Languages whose files call each other: each group is one program. */
export type CodeGroup = 'python' | 'javascript' | 'java' | 'go';

/** All groups, in the order in which they are followed. */
export const codeGroups: readonly CodeGroup[] = ['python', 'javascript', 'java', 'go'];

/** The group that a language belongs to; undefined for one that is no program by itself. */
export function groupOf(language: CodeLanguage): CodeGroup | undefined {
  if (language === 'python') return 'python';
  if (language === 'java') return 'java';
  if (language === 'go') return 'go';
  // EJS is the only template language that is read so far: its code is JavaScript.
  return language === 'javascript' || language === 'typescript' || language === 'template'
    ? 'javascript'
    : undefined;
}

/** Whether imports depend on a file: `package.json`, `tsconfig.json`, `jsconfig.json`, `go.mod`. */
export function isManifest(path: string): boolean {
  return /(?:^|\/)(?:(?:package|[jt]sconfig(?:\.[\w-]+)?)\.json|go\.mod)$/.test(path);
}

/** Whether it is one that says what imports of this group mean. */
export function isManifestOf(group: CodeGroup, path: string): boolean {
  return isManifest(path) && group !== 'python' && path.endsWith('go.mod') === (group === 'go');
}
