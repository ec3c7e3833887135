import type { Finding } from '#model/finding';
import type { Location } from '#model/location';
import type { Scan } from '#model/scan';
import { exclusionTitles, gapTitles } from '#report/wording';
import type { Study } from '#scan/study';

/** Why something that was found is not shown, or why nothing was looked for. */
export interface OuterReason {
  readonly code: 'suppressed' | 'profile' | 'excluded' | 'gap' | 'no-code' | 'missing';
  readonly says: string;
  readonly location?: Location;
}

/** Findings that a report leaves out or counts for less: somebody suppressed them, or they are not sure. */
export function notShown(
  findings: readonly Finding[],
): readonly (OuterReason & { readonly finding: Finding })[] {
  return findings.flatMap((finding): (OuterReason & { readonly finding: Finding })[] => {
    const { suppression, ruleId, confidence } = finding;
    if (suppression !== undefined) {
      const says = `${ruleId} is found here, but suppressed: ${suppression.reason}`;
      return [{ code: 'suppressed', says, location: suppression.location, finding }];
    }
    if (confidence === 'high') return [];
    const gate = confidence === 'low' ? ', and unless configured otherwise the gate does not count it' : '';
    const says = `${ruleId} is found here with confidence ${confidence}: the profile \`quiet\` leaves it out${gate}.`;
    return [{ code: 'profile', says, finding }];
  });
}

/** Why a file was not followed, or not all of it. */
export function notRead(path: string, { gaps, exclusions }: Scan, study: Study): readonly OuterReason[] {
  const out = exclusions.find(
    (each) => each.path === path || (each.path.endsWith('/') && path.startsWith(each.path)),
  );
  if (out !== undefined)
    return [
      {
        code: 'excluded',
        says: `The file was left out: ${exclusionTitles[out.why].toLowerCase()} (${out.by}).`,
      },
    ];
  if (!study.files.has(path))
    return [
      {
        code: 'missing',
        says: `There is no file '${path}' in what was scanned. Name it from the root of the tree.`,
      },
    ];
  const here = gaps.filter((gap) => gap.path === path);
  if (here.length > 0)
    return here.map(({ why, detail }) => ({
      code: 'gap' as const,
      says: `The file could not be checked whole: ${gapTitles[why].toLowerCase()}. ${detail}`,
    }));
  if (!study.programs.some(({ modules }) => modules.some((module) => module.path === path)))
    return [{ code: 'no-code', says: 'The file is no code that Handrail follows.' }];
  return [];
}
