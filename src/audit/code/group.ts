import type { CodeLanguage } from '#ir/code/module';

/** Languages whose files call each other: each group is one program. */
export type CodeGroup = 'python' | 'javascript' | 'java';

/** All groups, in the order in which they are followed. */
export const codeGroups: readonly CodeGroup[] = ['python', 'javascript', 'java'];

/** The group that a language belongs to; undefined for one that is no program by itself. */
export function groupOf(language: CodeLanguage): CodeGroup | undefined {
  if (language === 'python') return 'python';
  if (language === 'java') return 'java';
  // EJS is the only template language that is read so far: its code is JavaScript.
  return language === 'javascript' || language === 'typescript' || language === 'template'
    ? 'javascript'
    : undefined;
}

/** Whether imports of JavaScript depend on a file: `package.json`, `tsconfig.json`, `jsconfig.json`. */
export function isManifest(path: string): boolean {
  return /(?:^|\/)(?:package|[jt]sconfig(?:\.[\w-]+)?)\.json$/.test(path);
}
