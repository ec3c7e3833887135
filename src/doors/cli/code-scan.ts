import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import type { Scan } from '#model/scan';
import { openFindings } from '#report/order';
import type { ScanRequest } from '#scan/request';
import type { ScanOptions } from './scan-options.ts';
import { type Chosen, fixed, placeOf, wholeScan } from './secrets-scan.ts';
import type { Shell } from './shell.ts';

/** A tree that was scanned for flaws of code, with the request that it was scanned by. */
export interface CodeScan {
  readonly scan: Scan;
  readonly request: ScanRequest;
}

/** Scans the code of a tree by every suspicion, so that what the profile leaves out can be spoken of, too; its packages where they may be meant. */
export async function scanCode(
  path: string | undefined,
  chosen: Chosen & Partial<Pick<ScanOptions, 'allow-helm'>>,
  shell: Shell,
  families: ScanOptions['only'] = ['code'],
): Promise<CodeScan> {
  const { planScan } = await import('./plan.ts');
  const asked = {
    ...fixed,
    ...chosen,
    only: families,
    'db-update': 'never',
    profile: 'audit',
    history: false,
    'fail-on': 'never',
  } as const;
  const plan = await planScan(path, asked, false, shell);
  return { scan: await wholeScan(plan, shell), request: plan.request };
}

/** A place as a user names it: `shop/orders.py:12`, with a rule behind it where one is meant. */
export interface NamedPlace {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly rule?: string;
}

/** Undefined for what is no place: the beginning of a key. */
export function namedPlace(name: string): NamedPlace | undefined {
  const match = /^(.+?):(\d+)(?::(\d+))?(?::([a-z][a-z0-9/-]*))?$/.exec(name);
  if (match === null) return undefined;
  const [, path = '', line, column, rule] = match;
  return {
    path: path.replace(/^\.\//, ''),
    line: Number(line),
    ...(column === undefined ? {} : { column: Number(column) }),
    ...(rule === undefined ? {} : { rule }),
  };
}

/** Whether a finding is at a place that a user named; on any of its lines. */
export function isAt({ location, ruleId }: Finding, { path, line, column, rule }: NamedPlace): boolean {
  return (
    location.path === path &&
    location.line <= line &&
    location.endLine >= line &&
    (column === undefined || location.column === column) &&
    (rule === undefined ||
      ruleId === rule ||
      ruleId === `code/${rule}` ||
      ruleId === `infra/${rule}` ||
      ruleId === `pipeline/${rule}`)
  );
}

/**
 * The findings that a name means: `FILE:LINE[:COLUMN][:RULE]`, the beginning of a key, or the number that the readable
 * report gives when it counts (from 1, in its order).
 */
export function findingsNamed(name: string, scan: Scan): readonly Finding[] {
  const place = namedPlace(name);
  if (place !== undefined) return scan.findings.filter((finding) => isAt(finding, place));
  if (/^[0-9]{1,4}$/.test(name)) return [openFindings(scan)[Number(name) - 1] ?? []].flat();
  return /^[0-9a-f]{6,32}$/.test(name) ? scan.findings.filter(({ key }) => key.startsWith(name)) : [];
}

/** The one finding that is meant. @throws UserError when there is none, or when several are different. */
export function oneFinding(name: string, scan: Scan): Finding {
  const [first, ...more] = findingsNamed(name, scan);
  if (first === undefined)
    throw new UserError(
      'unknown-finding',
      `There is no finding of code, infrastructure code or pipelines at '${name}'.`,
      `Name it as FILE:LINE, or by the beginning of its key. Why is there none? handrail explain --why-not FILE:LINE`,
    );
  if (more.length === 0) return first;
  const places = [first, ...more]
    .slice(0, 5)
    .map((finding) => `${placeOf(finding)}:${finding.ruleId.replace(/^(?:code|infra|pipeline)\//, '')}`)
    .sort(compareText);
  throw new UserError(
    'ambiguous-finding',
    `'${name}' may mean any of ${more.length + 1} findings: ${places.join(', ')}${more.length > 4 ? ' …' : ''}.`,
    'Name one of them as FILE:LINE:COLUMN:RULE.',
  );
}
