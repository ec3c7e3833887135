import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import type { Frame, Location } from '#model/location';
import type { Scan } from '#model/scan';
import { exclusionTitles, gapTitles } from '#report/wording';
import type { InfraExplanation } from '#scan/infra-explain';
import { isAt, namedPlace } from './code-scan.ts';
import { whyNotPage } from './explain-page.ts';
import { infraPage } from './infra-page.ts';
import type { Shell } from './shell.ts';
import { notShown } from './why-not.ts';

/** Lines on both sides of a place. */
const context = 1;

/** A reason why nothing more is reported at a place. */
export interface Reason {
  readonly code: string;
  readonly says: string;
  readonly location?: Location;
}

/** How a tree that was read as a whole is asked, and what is told of it. */
export interface AskedOfTree {
  readonly isJson: boolean;
  readonly shell: Shell;
  /** Lines around a place with secrets masked; undefined where it may not be shown. */
  readonly frameAt: (location: Location, context: number) => Promise<Frame | undefined>;
  /** What a finding is about besides its place. */
  readonly about: (finding: Finding) => InfraExplanation;
  readonly reasonsAt: (path: string, line: number) => readonly Reason[];
}

/** Tells why a finding of infrastructure code or of a pipeline is one. */
export async function tellOfTree(
  finding: Finding,
  scan: Scan,
  { isJson, shell, frameAt, about }: AskedOfTree,
): Promise<void> {
  const { resources } = about(finding);
  const trace = finding.trace ?? [{ location: finding.location, message: finding.message }];
  const flow = [];
  for (const { location, message } of trace) {
    const frame = await frameAt(location, context);
    flow.push({ location, says: message, ...(frame === undefined ? {} : { frame }) });
  }
  const rule = scan.rules.find(({ id }) => id === finding.ruleId);
  await shell.out.write(
    isJson
      ? `${JSON.stringify({ finding, flow, resources }, null, 2)}\n`
      : infraPage({ finding, rule, flow, resources }, Math.min(100, shell.out.columns)),
  );
}

/** Tells why nothing more is reported at a place of infrastructure code or of a pipeline. */
export async function tellWhyNotOfTree(
  name: string,
  scan: Scan,
  { isJson, shell, frameAt, reasonsAt }: AskedOfTree,
): Promise<void> {
  const place = namedPlace(name);
  if (place === undefined)
    throw new UserError(
      'usage',
      `'${name}' is no place.`,
      'Name it as FILE:LINE, from the root of the tree.',
    );
  const here = scan.findings.filter((finding) => isAt(finding, place));
  const hidden = notShown(here).map(({ finding: _, ...reason }) => reason);
  const reasons: readonly Reason[] = [
    ...hidden,
    ...unreadAt(place.path, scan),
    ...reasonsAt(place.path, place.line),
  ];
  const reported = here.filter(({ suppression }) => suppression === undefined);
  const where = `${place.path}:${place.line}`;
  if (isJson) {
    await shell.out.write(`${JSON.stringify({ place: where, reported, reasons }, null, 2)}\n`);
    return;
  }
  const frames = new Map<Location, Frame>();
  for (const { location } of reasons) {
    const frame = location && (await frameAt(location, context));
    if (location !== undefined && frame !== undefined) frames.set(location, frame);
  }
  await shell.out.write(whyNotPage(where, reported, reasons, frames, Math.min(100, shell.out.columns)));
}

function unreadAt(path: string, { gaps, exclusions }: Scan): readonly Reason[] {
  const out = exclusions.find(
    (each) => each.path === path || (each.path.endsWith('/') && path.startsWith(each.path)),
  );
  return [
    ...(out === undefined
      ? []
      : [
          {
            code: 'excluded',
            says: `The file was left out: ${exclusionTitles[out.why].toLowerCase()} (${out.by}).`,
          },
        ]),
    ...gaps
      .filter((gap) => gap.path === path)
      .map(({ why, detail }) => ({
        code: 'gap',
        says: `The file could not be checked whole: ${gapTitles[why].toLowerCase()}. ${detail}`,
      })),
  ];
}
