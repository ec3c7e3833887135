import type { PlainEdit } from '#model/text-edit';

/** Builds that are programs, which are not read: only a literal that can mean nothing else is touched. */
export function isUnreadBuild(path: string): boolean {
  return /(?:^|\/)[\w.-]*\.gradle(?:\.kts)?$/.test(path);
}

/** Where builds of Gradle name an artifact in just this version; comments are left alone. */
export function coordinatesOf(text: string, name: string, from: string, to: string): readonly PlainEdit[] {
  const [group = '', artifact = ''] = name.split(':').map(escaped);
  const version = escaped(from);
  const pattern = new RegExp(
    `(["'])${group}:${artifact}:${version}(?=\\1|[:@])|group\\s*[:=]\\s*(["'])${group}\\2\\s*,\\s*name\\s*[:=]\\s*(["'])${artifact}\\3\\s*,\\s*version\\s*[:=]\\s*(["'])${version}(?=\\4)`,
    'g',
  );
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !isComment(text, index))
    .map(({ index, 0: found }) => {
      const end = index + found.length;
      return { start: end - from.length, end, text: to };
    });
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (/^\s*(?:\/\/|\*)|\s\/\//.test(line)) return true;
  return text.lastIndexOf('/*', at) > text.lastIndexOf('*/', at);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
