import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable } from './measure.ts';

interface Application {
  readonly language: string;
  readonly repository: string;
  readonly commit: string;
}

/** A verdict that was read by hand: whether the code of that commit reaches the flaw. */
interface Read {
  readonly repository: string;
  readonly path: string;
  readonly package: string;
  readonly version: string;
  readonly advisory: string;
  readonly verdict: string;
  readonly truth: 'true' | 'false';
}

interface Found {
  readonly location: { readonly path: string };
  readonly package?: {
    readonly name: string;
    readonly installed: string;
    readonly ids: readonly string[];
    readonly reachability: 'yes' | 'no' | 'unknown';
  };
}

const verdicts = new URL('./verdicts/reachability/', import.meta.url);

/**
 * Reachability of flaws in public applications: how many are decided, whether that agrees with what was read by hand, and
 * what it takes beyond a scan of packages without code. Clones of `packages-reachability.csv` lie in the corpus as
 * OWNER+NAME; one that is not there is told, with the verdicts that were kept.
 */
export function bench({ corpus, timeout, trees }: BenchOptions): void {
  const list: Application[] = tableOf(new URL('./packages-reachability.csv', import.meta.url));
  const read = readdirSync(verdicts).flatMap((name): Read[] => tableOf(new URL(name, verdicts)));
  const wanted = list.filter(({ repository }) => trees === undefined || trees.includes(repository));
  printTable(
    [
      'application',
      'findings',
      'yes',
      'no',
      'unknown',
      'read',
      'agree',
      'wrong yes',
      'wrong no',
      'packages s',
      'with code s',
    ],
    wanted.map((each) => rowOf(each, read, corpus, timeout)),
  );
}

function rowOf(
  { repository }: Application,
  read: readonly Read[],
  corpus: string,
  timeout: number,
): string[] {
  const own = read.filter((each) => each.repository === repository);
  const folder = join(corpus, repository.replace('/', '+'));
  if (!existsSync(folder)) {
    const kept = own.map(({ verdict, truth }) => ({ verdict, truth }));
    return [
      repository,
      'not there',
      ...countsOf(kept.map(({ verdict }) => verdict)),
      ...agreementOf(kept),
      '',
      '',
    ];
  }
  const plain = scan(folder, ['packages'], timeout);
  const { findings, seconds } = scan(folder, ['packages', 'code'], timeout);
  const found = findings.flatMap(({ location, package: about }) =>
    about === undefined ? [] : [{ ...about, location }],
  );
  const compared = own.flatMap(({ truth, ...row }) =>
    found
      .filter(
        ({ location, name, installed, ids }) =>
          location.path === row.path &&
          name === row.package &&
          installed === row.version &&
          ids.includes(row.advisory),
      )
      .slice(0, 1)
      .map(({ reachability }) => ({ verdict: reachability, truth })),
  );
  return [
    repository,
    String(found.length),
    ...countsOf(found.map(({ reachability }) => reachability)),
    ...agreementOf(compared),
    plain.seconds.toFixed(1),
    seconds.toFixed(1),
  ];
}

function countsOf(told: readonly string[]): string[] {
  return ['yes', 'no', 'unknown'].map((verdict) => String(told.filter((each) => each === verdict).length));
}

/** `unknown` agrees with everything: it claims nothing. */
function agreementOf(rows: readonly { readonly verdict: string; readonly truth: Read['truth'] }[]): string[] {
  const wrong = (verdict: string, truth: Read['truth']) =>
    rows.filter((row) => row.verdict === verdict && row.truth === truth).length;
  const [yes, no] = [wrong('yes', 'false'), wrong('no', 'true')];
  return [rows.length, rows.length - yes - no, yes, no].map(String);
}

function scan(
  folder: string,
  only: readonly string[],
  timeout: number,
): { findings: readonly Found[]; seconds: number } {
  const out = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const [node = process.execPath, ...args] = handrail;
  const began = performance.now();
  const report = join(out, 'scan.json');
  const asked = [...args, 'scan', folder, ...only.flatMap((family) => ['--only', family]), '--no-cache'];
  const { status } = spawnSync(node, [...asked, '--db-update', 'never', '--format', `json=${report}`], {
    timeout: timeout * 1000,
    stdio: 'ignore',
  });
  const seconds = (performance.now() - began) / 1000;
  if (status === null || !worked.includes(status))
    throw new Error(`The scan of ${folder} ended with ${status}.`);
  const { findings }: { findings: readonly Found[] } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(out, { recursive: true });
  return { findings, seconds };
}

function tableOf<T>(file: URL): T[] {
  return parse(readFileSync(file), { columns: true });
}
