import { UserError } from '#model/failure';
import { reaches } from '#model/gate';
import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { configFileName } from '#program/config';
import { foreignFileNames } from '#program/foreign/read';
import { marksFileName } from '#program/tracking/marks-file';
import { scan } from '#scan';
import type { HookPlace } from '#source/hook-place';
import type { ScanHost, ScanRequest } from './request.ts';

/** What a commit would bring. */
export interface StagedCheck {
  readonly place: Pick<HookPlace, 'root' | 'hasCommit'>;
  /** What differs from the last commit. */
  readonly paths: readonly string[];
  /** The index of the commit, where it is not the repository's own. */
  readonly index?: string;
}

/**
 * Checks what is staged as a change of the last commit, by the settings of that. Most commits bring nothing, which is
 * known without the other side: it is only read where something was found, or left out, or where what is staged decides
 * about scans.
 *
 * @throws UserError as `scan` does
 */
export async function scanStaged(
  { place, paths, index }: StagedCheck,
  request: Omit<ScanRequest, 'target' | 'base'>,
  host: ScanHost,
): Promise<Scan> {
  const target = { kind: 'staged', path: place.root, own: true, ...present({ index }) } as const;
  const asked = { ...request, target, inThread: true } as const;
  if (!place.hasCommit) return scan(asked, host);
  const whole = { ...asked, base: 'HEAD' };
  if (paths.some(maySteer)) return scan(whole, host);
  try {
    const alone = await scan(asked, host);
    return isQuiet(alone) ? alone : await scan(whole, host);
  } catch (error) {
    // The settings that the last commit has are broken: with it as the base the defaults hold, so that they can be mended.
    if (error instanceof UserError) return scan(whole, host);
    throw error;
  }
}

/** Nothing that another side could make more, or less, of. */
function isQuiet({ findings, exclusions, verdict }: Scan): boolean {
  return (
    !findings.some((finding) => reaches(finding, verdict)) &&
    !exclusions.some(({ why }) => why === 'generated')
  );
}

/** Whether a file may decide about scans. One more is no harm: the other side is read then. */
function maySteer(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '.handrailignore' || name === '.gitattributes' || /vex|csaf/i.test(path)) return true;
  return path === configFileName || path === marksFileName || foreignFileNames.has(path);
}
