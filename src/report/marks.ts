import type { Finding } from '#model/finding';
import { markKinds } from '#model/mark';

/** What was done about a credential, as sentences; empty for most findings. Names and notes are as people wrote them. */
export function markSentences({ marks }: Finding): readonly string[] {
  if (marks === undefined) return [];
  const done = markKinds.flatMap((kind) => {
    const mark = marks[kind];
    if (mark === undefined) return [];
    const note = mark.note === undefined ? '' : ` (${mark.note})`;
    return [`Marked as ${kind} on ${mark.on} by ${mark.by}${note}.`];
  });
  if (marks.live) return [...done, 'The provider still accepts it: the mark is wrong.'];
  if (marks.revoked === undefined) return [...done, 'Not revoked yet: it still opens what it opened.'];
  const weight = marks.severity === undefined ? '' : ` Without the mark it is ${marks.severity}.`;
  return [...done, `It is still written here.${weight}`];
}
