import { allFacts, type FileFacts } from '#model/facts';
import { reaches } from '#model/gate';
import { configFileName } from '#program/config';
import { foreignFileNames } from '#program/foreign/read';
import { marksFileName } from '#program/tracking/marks-file';
import type { Change } from '#source/source';
import type { Session } from './session.ts';

/**
 * Whether the other side of a comparison can make a difference. For a short answer it cannot where nothing was found that
 * would count, and nothing changed that decides about scans: so it is with most commits, and the other side takes as long
 * as the change itself.
 */
export function isBaseNeeded(
  { request, settings }: Pick<Session, 'request' | 'settings'>,
  changes: readonly Change[],
  facts: ReadonlyMap<string, FileFacts>,
): boolean {
  if (!request.brief || request.baseline !== undefined) return true;
  const steers = changes.some(({ path, oldPath }) => maySteer(path) || maySteer(oldPath ?? path));
  const { failOn, confidence } = settings.config;
  const found = [...facts.values()].flatMap(allFacts).flatMap(({ detections }) => detections);
  return steers || found.some((detection) => reaches(detection, { failOn, confidence }));
}

/** Whether a file may decide about scans. One too many is no harm. */
function maySteer(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '.handrailignore' || name === '.gitattributes' || /vex|csaf/i.test(path)) return true;
  return path === configFileName || path === marksFileName || foreignFileNames.has(path);
}
