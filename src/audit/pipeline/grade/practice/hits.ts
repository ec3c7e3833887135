import type { Rule } from '#model/rule';
import { atLeast, type Severity } from '#model/severity';
import type { Told } from '../../check.ts';
import type { Evidence } from '../grade.ts';
import type { Delivery } from '../study.ts';

/** What rules found that is no mere advice, the worst first. */
export function hitsOn(
  { study, folder }: Delivery,
  isAsked: (rule: Rule) => boolean,
  least: Severity = 'low',
): readonly Told[] {
  return study.told
    .filter(({ rule, detection }) => {
      const { severity, faint, absorbedBy, location } = detection;
      const counts = faint !== true && absorbedBy === undefined && atLeast(severity, least);
      return counts && location.path.startsWith(folder) && isAsked(rule.rule);
    })
    .sort(
      ({ detection: a }, { detection: b }) =>
        Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity)),
    );
}

/** The places of the first few. */
export function evidenceOfHits(hits: readonly Told[]): readonly Evidence[] {
  return hits.slice(0, 5).map(({ detection: { location, message, severity } }) => ({
    path: location.path,
    line: location.line,
    says: `${severity}: ${message}`,
  }));
}
