import { foreignInfraRules } from '#model/foreign-infra.table';
import type { Location } from '#model/location';
import { present } from '#model/present';
import { type ForeignFiles, merge, mostEntries, notTaken } from '../shape.ts';

/** A check of another tool that is switched off in a file of that tool. */
export interface ForeignCheck {
  readonly id: string;
  readonly location: Location;
  readonly reason?: string | undefined;
  /** Pattern as in `.gitignore`; the whole tree when absent. */
  readonly path?: string | undefined;
  /** Last day. */
  readonly until?: string | undefined;
}

/** Checks as suppressions of our rules that say the same; those of which we have no rule are counted. */
export function excusedChecks(tool: string, checks: readonly ForeignCheck[]): ForeignFiles {
  const known = checks.slice(0, mostEntries).flatMap((check) => {
    const rules = foreignInfraRules(check.id);
    return rules.length === 0 ? [] : [{ ...check, rules }];
  });
  const unknown = checks.filter(({ id }) => foreignInfraRules(id).length === 0);
  const [first] = unknown;
  return merge([
    {
      suppressions: known.map(({ id, rules, location, reason = '', path, until }) => ({
        kind: 'config',
        tool,
        rules,
        reason:
          reason.trim() === ''
            ? `${id} is switched off in the settings of ${tool}`
            : reason.trim().slice(0, 500),
        location,
        ...present({ path, until }),
      })),
    },
    first === undefined ? {} : { notices: [notTaken(first.location, unknownText(unknown))] },
  ]);
}

function unknownText(unknown: readonly ForeignCheck[]): string {
  const ids = unknown.slice(0, 5).map(({ id }) => JSON.stringify(id.slice(0, 60)));
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
  return `No rule here says what ${ids.join(', ')}${more} ${unknown.length === 1 ? 'says' : 'say'}: nothing is excused by that.`;
}
