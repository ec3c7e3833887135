import type { RequiredDocument } from '#model/standard';
import { pathMatcher } from '../glob.ts';
import { slugOf } from './sections.ts';

/** What a tree holds that documents are looked for in. */
export interface DocumentTree {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
}

/** What documents that are asked for lack; nothing where all are there. */
export function lackingDocuments(
  documents: readonly RequiredDocument[],
  tree: DocumentTree,
): readonly string[] {
  return documents.flatMap((document) => lacking(document, tree));
}

function lacking({ paths, headings }: RequiredDocument, tree: DocumentTree): readonly string[] {
  const matchers = paths.map(pathMatcher);
  const found = tree.paths.filter((path) => matchers.some((matches) => matches(path)));
  if (found.length === 0) return [`there is no ${paths.join(' or ')}`];
  if (headings.length === 0) return [];
  // The nearest to the root is the one that is meant.
  const [path = ''] = [...found].sort(
    (a, b) => a.split('/').length - b.split('/').length || a.length - b.length,
  );
  const text = tree.read(path);
  if (text === undefined) return [`${path} could not be read`];
  const there = headingsIn(text);
  return headings
    .filter((words) => !words.some((word) => there.some((each) => each.includes(slugOf(word)))))
    .map((words) => `${path} has no section "${words[0] ?? ''}"`);
}

/** Headings of Markdown, AsciiDoc and reStructuredText, as anchors. */
function headingsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, i) => {
    const marked = /^(?:#{1,6}|={1,6})\s+(.*)$/.exec(line)?.[1];
    const underlined = /^(?:=+|-+|~+)\s*$/.test(lines[i + 1] ?? '') && line.trim() !== '' ? line : undefined;
    const heading = marked ?? underlined;
    return heading === undefined ? [] : [slugOf(heading)];
  });
}
