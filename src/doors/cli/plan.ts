import { present } from '#model/present';
import type { ScanRequest } from '#scan/request';
import { refuseContradictions } from './contradictions.ts';
import { daysOf } from './db-source.ts';
import { type DbUpdate, dbUpdateOf } from './db-update.ts';
import { advisoryFolder, cacheFolderFor } from './folders.ts';
import { identityKey } from './identity-key.ts';
import { wantsProgress } from './progress.ts';
import { proxyOf } from './proxy.ts';
import { bytesOf, countOf } from './quantities.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Shell } from './shell.ts';
import { targetOf, treeOf } from './target.ts';
import { verifyOf } from './verify-option.ts';

/** A scan that can start: nothing that the user could have mistyped is left. */
export interface ScanPlan {
  readonly request: ScanRequest;
  readonly progress: boolean;
  /** Say nothing beside reports. */
  readonly quiet: boolean;
  /** What to do where there are no advisories of an ecosystem; the configuration decides when absent. */
  readonly dbUpdate?: DbUpdate;
}

/** More threads than any machine has a use for. */
const mostJobs = 256;

/** What the words of the command line ask for. Reads standard input when that is the target. */
export async function planScan(
  path: string | undefined,
  options: ScanOptions,
  quiet: boolean,
  shell: Shell,
): Promise<ScanPlan> {
  refuseContradictions(options, path);
  const { env, err } = shell;
  const progress = wantsProgress(env, err.isTerminal, { quiet, noProgress: options['no-progress'] });
  const settled = settledRequest(path, options, shell);
  const verify = await verifyOf(options);
  return {
    request: { ...settled, target: await targetOf(path, options, shell), ...present({ verify }) },
    progress,
    quiet,
    ...present({ dbUpdate: dbUpdateOf(options['db-update'], env) }),
  };
}

/** Everything of a request but the target, which may have to be read first. */
export function settledRequest(
  path: string | undefined,
  options: ScanOptions,
  shell: Shell,
): Omit<ScanRequest, 'target'> {
  const { jobs, 'max-file-size': size, 'max-db-age': age } = options;
  const own = cacheFolderFor(treeOf(path, shell), shell);
  return {
    only: options.only,
    skip: options.skip,
    include: options.include,
    exclude: options.exclude,
    noIgnore: options['no-ignore'],
    noArchives: options['no-archives'],
    changed: options.changed,
    ...(options.online ? { online: true } : {}),
    ...(options['ask-registries'] ? { askRegistries: true } : {}),
    ...(options['fail-on-undecided'] ? { failOnUndecided: true } : {}),
    vex: options.vex,
    ...(options.standards.length > 0 ? { standards: options.standards } : {}),
    products: options.product,
    ...(options['var-file'].length > 0 ? { variableFiles: options['var-file'] } : {}),
    ...(options['allow-helm'] ? { allowHelm: true } : {}),
    today: shell.today,
    ...present({
      config: options.config,
      base: options.base,
      baseline: options.baseline,
      profile: options.profile,
      failOn: options['fail-on'],
      confidence: options.confidence,
      maxFileSize: size === undefined ? undefined : bytesOf('--max-file-size', size),
      jobs: jobs === undefined ? undefined : countOf('--jobs', jobs, mostJobs),
      cacheFolder: options['no-cache'] ? undefined : own,
      // A scanned tree must not bring its own advisories: the folder is never inside of it.
      advisories: own === undefined ? undefined : advisoryFolder(own),
      maxDbAge: age === undefined ? undefined : daysOf(age),
      identityKey: identityKey(shell.env),
      proxy: proxyOf(shell.env),
    }),
  };
}
