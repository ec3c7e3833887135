import type { Gap, GapReason, Notice } from '#model/gap';
import { gapReasons } from '#model/gap';
import { sarifText } from '../inert/sarif-text.ts';
import { visible } from '../inert/visible.ts';
import { analyserTitle, gapTitles } from '../wording.ts';
import { artifactAt, physicalLocation } from './places.ts';

type Level = 'error' | 'warning' | 'note';

/**
 * How bad a gap is for trust in the result. `error` tells a reader that the results cannot be taken as complete
 * (SARIF 2.1.0 appendix I); `note` is for what holds no source to check.
 */
const levels: Readonly<Record<GapReason, Level>> = {
  archive: 'warning',
  binary: 'note',
  budget: 'error',
  'changed-while-read': 'warning',
  encoding: 'warning',
  'history-missing': 'warning',
  interrupted: 'error',
  'lfs-pointer': 'note',
  'line-too-long': 'warning',
  'module-missing': 'note',
  'no-advisories': 'warning',
  'not-built': 'warning',
  'not-checked-out': 'warning',
  'not-compared': 'warning',
  'object-missing': 'warning',
  'special-file': 'note',
  submodule: 'note',
  symlink: 'note',
  syntax: 'warning',
  'too-large': 'warning',
  unlocked: 'note',
  unreadable: 'error',
  'worker-died': 'error',
};

/** The kinds of notification that the run uses, so that a reader can tell gaps by their reason. */
export function notificationDescriptors(gaps: readonly Gap[], notices: readonly Notice[]): readonly object[] {
  const reasons = gapReasons.filter((why) => gaps.some((gap) => gap.why === why));
  const codes = [...new Set(notices.map(({ code }) => code))].sort();
  return [
    ...reasons.map((why) => ({
      id: `gap/${why}`,
      shortDescription: { text: `Not checked: ${gapTitles[why]}` },
      defaultConfiguration: { level: levels[why] },
    })),
    ...codes.map((code) => ({ id: `notice/${visible(code)}`, defaultConfiguration: { level: 'note' } })),
  ];
}

/** What was not checked, as a notification of the run (§3.58). */
export function gapNotification(gap: Gap): object {
  return {
    descriptor: { id: `gap/${gap.why}` },
    level: levels[gap.why],
    message: { text: sarifText(`${analyserTitle(gap.analyser)}: ${gapTitles[gap.why]}. ${gap.detail}`) },
    ...(gap.path === ''
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: artifactAt(gap.path) } }] }),
    properties: { analyser: gap.analyser },
  };
}

/** What the reader should know of settings and suppressions. */
export function noticeNotification(notice: Notice): object {
  const line = notice.line ?? 0;
  const place = { path: notice.path ?? '', line, column: 1, endLine: line, endColumn: 1 };
  const physical = physicalLocation(place);
  return {
    descriptor: { id: `notice/${visible(notice.code)}` },
    level: 'note',
    message: { text: sarifText(notice.message) },
    ...(physical === undefined ? {} : { locations: [{ physicalLocation: physical }] }),
  };
}
