import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import type { Frame, Location } from '#model/location';
import type { Scan } from '#model/scan';
import { exclusionTitles, gapTitles } from '#report/wording';
import { explainInfra, explainInfraLine } from '#scan/infra-explain';
import type { InfraStudy } from '#scan/infra-study';
import { isAt, namedPlace } from './code-scan.ts';
import { whyNotPage } from './explain-page.ts';
import { infraPage } from './infra-page.ts';
import type { Shell } from './shell.ts';
import { notShown } from './why-not.ts';

/** Lines on both sides of a place. */
const context = 1;

interface Reason {
  readonly code: string;
  readonly says: string;
  readonly location?: Location;
}

interface Asked {
  readonly isJson: boolean;
  readonly shell: Shell;
  readonly study: InfraStudy;
}

/** Tells why a finding of infrastructure code is one. */
export async function tellInfra(
  finding: Finding,
  scan: Scan,
  { isJson, shell, study }: Asked,
): Promise<void> {
  const { resources } = explainInfra(finding, study);
  const trace = finding.trace ?? [{ location: finding.location, message: finding.message }];
  const flow = [];
  for (const { location, message } of trace) {
    const frame = await study.frameAt(location, context);
    flow.push({ location, says: message, ...(frame === undefined ? {} : { frame }) });
  }
  const rule = scan.rules.find(({ id }) => id === finding.ruleId);
  await shell.out.write(
    isJson
      ? `${JSON.stringify({ finding, flow, resources }, null, 2)}\n`
      : infraPage({ finding, rule, flow, resources }, Math.min(100, shell.out.columns)),
  );
}

/** Tells why nothing more is reported at a place of infrastructure code. */
export async function tellInfraWhyNot(
  name: string,
  scan: Scan,
  { isJson, shell, study }: Asked,
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
    ...explainInfraLine(place.path, place.line, study),
  ];
  const reported = here.filter(({ suppression }) => suppression === undefined);
  const where = `${place.path}:${place.line}`;
  if (isJson) {
    await shell.out.write(`${JSON.stringify({ place: where, reported, reasons }, null, 2)}\n`);
    return;
  }
  const frames = new Map<Location, Frame>();
  for (const { location } of reasons) {
    const frame = location && (await study.frameAt(location, context));
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
