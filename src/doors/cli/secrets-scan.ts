import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { ScanPlan } from './plan.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Shell } from './shell.ts';

/** What commands about single credentials let the user choose of a scan. */
export type Chosen = Pick<ScanOptions, 'config' | 'jobs' | 'no-cache' | 'no-progress'>;

/** Scans the tree, or all of its history, for secrets. An interruption gives no half answer. */
export async function scanSecrets(
  path: string | undefined,
  chosen: Chosen,
  shell: Shell,
  history: boolean = false,
): Promise<Scan> {
  const { planScan } = await import('./plan.ts');
  return wholeScan(await planScan(path, { ...fixed, ...chosen, history }, false, shell), shell);
}

/** A scan to its end. @throws UserError when it was interrupted. */
export async function wholeScan(plan: ScanPlan, shell: Shell): Promise<Scan> {
  const { runScan } = await import('./run-scan.ts');
  const { scan, interrupted } = await runScan(plan, shell);
  if (!interrupted) return scan;
  throw new UserError(
    'interrupted',
    'The scan was interrupted, so nothing is known for sure.',
    'Run it again.',
  );
}

/**
 * The finding that the user names: `path:line`, `path:line:column`, or the beginning of its key.
 *
 * @throws UserError when there is none, or more than one.
 */
export function pickFinding(name: string, findings: readonly Finding[]): Finding {
  const secrets = findings.filter(({ family }) => family === 'secrets');
  const [first, ...more] = secrets.filter((finding) => isNamed(finding, name));
  if (first === undefined) {
    throw new UserError(
      'unknown-finding',
      `There is no secret at '${name}'.`,
      "Name it as path:line, or by the beginning of its key: 'handrail secrets status' lists all.",
    );
  }
  if (more.length === 0) return first;
  const places = [first, ...more].slice(0, 5).map(placeOf).join(', ');
  throw new UserError(
    'ambiguous-finding',
    `'${name}' may mean any of ${more.length + 1} secrets: ${places}${more.length > 4 ? ' …' : ''}.`,
    'Name one of them as path:line:column.',
  );
}

/** `app.env:3:13`, as a user names it. */
export function placeOf({ location: { path, line, column } }: Finding): string {
  return `${path}:${line}:${column}`;
}

function isNamed(finding: Finding, name: string): boolean {
  const { path, line, column } = finding.location;
  const place = name.replace(/^\.\//, '');
  if (place === `${path}:${line}` || place === `${path}:${line}:${column}`) return true;
  return /^[0-9a-f]{6,32}$/.test(name) && finding.key.startsWith(name);
}

/** What such commands ask of every scan. */
export const fixed = {
  commit: undefined,
  range: undefined,
  staged: false,
  changed: false,
  stdin: false,
  'stdin-name': undefined,
  since: undefined,
  branch: [],
  stashes: false,
  dangling: false,
  only: ['secrets'],
  skip: [],
  include: [],
  exclude: [],
  'no-ignore': false,
  'max-file-size': undefined,
  'max-db-age': undefined,
  'db-update': undefined,
  online: false,
  'ask-registries': false,
  base: undefined,
  baseline: undefined,
  vex: [],
  standards: [],
  product: [],
  'var-file': [],
  'allow-helm': false,
  'fail-on-undecided': false,
  'fail-on': undefined,
  confidence: undefined,
  profile: undefined,
  'no-archives': false,
  verify: false,
  'verify-only': [],
} as const;
