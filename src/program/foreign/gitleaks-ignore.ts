import { foreignRuleNames } from '#model/foreign-rules.table';
import type { Notice } from '#model/gap';
import type { ForeignSuppression } from '#model/suppression';
import { type ForeignFiles, mostEntries, notTaken, placeIn } from './shape.ts';

/**
 * Reads `.gitleaksignore`: fingerprints `file:rule:line` and `commit:file:rule:line`, one a line. A path of Windows may
 * hold `\`, and a file of an archive stands behind `!`; lines that are no fingerprint are told of.
 */
export function readGitleaksIgnore(text: string, path: string): Partial<ForeignFiles> {
  const suppressions: ForeignSuppression[] = [];
  const notices: Notice[] = [];
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n', mostEntries)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const location = placeIn(path, i + 1, line.length);
    const entry = readFingerprint(line);
    if (entry === undefined) {
      notices.push(notTaken(location, 'This is no fingerprint (file:rule:line) and excuses nothing.'));
      continue;
    }
    suppressions.push({
      kind: 'config',
      tool: 'gitleaks',
      reason: `Fingerprint in ${path} (${entry.rule})`,
      rules: foreignRuleNames('gitleaks', entry.rule),
      path: literal(entry.file),
      lines: { from: entry.line, to: entry.line },
      location,
    });
  }
  return { suppressions, notices };
}

interface Fingerprint {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

function readFingerprint(text: string): Fingerprint | undefined {
  const [, file = '', rule = '', line = ''] =
    /^(?:[0-9a-f]{40}(?:[0-9a-f]{24})?:)?([^:]+):([^:]+):(\d{1,9})$/i.exec(text) ?? [];
  if (file === '') return undefined;
  return { file: file.replaceAll('\\', '/').replace(/^\.\//, ''), rule, line: Math.max(1, Number(line)) };
}

/** A whole path as a pattern that means itself. */
export function literal(path: string): string {
  return `/${path.replace(/^\//, '').replace(/[*?[\]\\]/g, '\\$&')}`;
}
