import type { Finding, Fix } from '#model/finding';

/** Lines of a diff that a report shows; the JSON report has all. */
const mostLines = 60;

/** A fix that is ready: what it does, how to have it written, and what to mind; undefined where there is none. */
export function readyFix({
  fix,
  key,
}: Finding): { readonly says: string; readonly command: string } | undefined {
  if (fix === undefined) return undefined;
  const mind = fix.changesResults
    ? ' It changes what the program stores, shows or answers: look before you take it.'
    : '';
  return { says: `${fix.title}${mind}`, command: `handrail fix ${key.slice(0, 12)} --apply` };
}

/** The lines of its diff that are worth showing beside the finding: without the names of the file, which are there. */
export function diffLines({ diff }: Fix): readonly string[] {
  const lines = diff
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('--- a/') && !line.startsWith('+++ b/'));
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), '…'];
}

/** Whether the diff is what the edits do, with nothing of it masked. */
export function isApplicable({ diff }: Fix): boolean {
  return !diff.includes('****');
}
