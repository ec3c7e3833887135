import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, type Run, run } from './measure.ts';

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

/** The family scans that are compared, in the order in which a round takes them. */
const asked = { packages: ['packages'], code: ['code'], both: ['packages', 'code'] };

type Kind = keyof typeof asked;

/** What a scan takes: seconds of the clock and of processors. */
type Cost = Pick<Run, 'seconds' | 'cpu'>;

/**
 * Reachability of flaws in public applications: how many are decided, whether that agrees with what was read by hand, and
 * what it takes beyond the scans of code and of packages alone. Clones of `packages-reachability.csv` lie in the corpus as
 * OWNER+NAME; one that is not there is told, with the verdicts that were kept. Rows of other repositories are compared
 * where they lie there, too.
 */
export async function bench({ corpus, runs, timeout, trees }: BenchOptions): Promise<void> {
  const list: Application[] = tableOf(new URL('./packages-reachability.csv', import.meta.url));
  const read = readdirSync(verdicts).flatMap((name): Read[] => tableOf(new URL(name, verdicts)));
  const all = [...new Set([...list, ...read].map(({ repository }) => repository))];
  const wanted = all.filter((repository) => trees === undefined || trees.includes(repository));
  const empty = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const start = costOf((await rounds(empty, runs, timeout)).both.map(({ cost }) => cost));
  rmSync(empty, { recursive: true });
  const rows: string[][] = [];
  for (const repository of wanted) rows.push(await rowOf(repository, read, start, { corpus, runs, timeout }));
  printTable(head, rows);
  console.log(`A scan of an empty folder: ${told(start)} (of the clock / of processors).`);
}

const head = [
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
  'code s',
  'both s',
  'beyond s',
];

async function rowOf(
  repository: string,
  read: readonly Read[],
  start: Cost,
  { corpus, runs, timeout }: Pick<BenchOptions, 'corpus' | 'runs' | 'timeout'>,
): Promise<string[]> {
  const own = read.filter((each) => each.repository === repository);
  const folder = join(corpus, repository.replace('/', '+'));
  if (!existsSync(folder)) {
    const counts = countsOf(own.map(({ verdict }) => verdict));
    return [repository, 'not there', ...counts, ...agreementOf(own), '', '', '', ''];
  }
  const { packages, code, both } = await rounds(folder, runs, timeout);
  const found = (both[0]?.findings ?? []).flatMap(({ location, package: about }) =>
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
  const costs = [packages, code, both].map((each) => costOf(each.map(({ cost }) => cost)));
  return [
    repository,
    String(found.length),
    ...countsOf(found.map(({ reachability }) => reachability)),
    ...agreementOf(compared),
    ...costs.map(told),
    told(beyond(costs, start)),
  ];
}

/** What both together take more than each alone; what starts a scan is in each and counts once. */
function beyond([packages, code, both]: readonly Cost[], start: Cost): Cost {
  const of = (get: (cost: Cost) => number) => (each: Cost | undefined) =>
    each === undefined ? 0 : get(each);
  const more = (value: (each: Cost | undefined) => number) =>
    value(both) - value(code) - value(packages) + value(start);
  return { seconds: more(of(({ seconds }) => seconds)), cpu: more(of(({ cpu }) => cpu ?? 0)) };
}

function told({ seconds, cpu }: Cost): string {
  return `${seconds.toFixed(1)} / ${cpu?.toFixed(1) ?? '?'}`;
}

/** Medians of the clock and of processors, each for itself. */
function costOf(costs: readonly Cost[]): Cost {
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    cpu: median(costs.map(({ cpu }) => cpu ?? 0)),
  };
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

interface Scan {
  readonly findings: readonly Found[];
  readonly cost: Cost;
}

/** The scans of one folder, taken in turn so that what else the machine does meets all alike. */
async function rounds(folder: string, runs: number, timeout: number): Promise<Record<Kind, Scan[]>> {
  const scans: Record<Kind, Scan[]> = { packages: [], code: [], both: [] };
  for (let i = 0; i < runs; i++)
    for (const kind of ['packages', 'code', 'both'] as const)
      scans[kind].push(await scan(folder, asked[kind], timeout));
  return scans;
}

async function scan(folder: string, only: readonly string[], timeout: number): Promise<Scan> {
  const out = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const report = join(out, 'scan.json');
  const families = only.flatMap((family) => ['--only', family]);
  const rest = ['--no-cache', '--db-update', 'never', '--format', `json=${report}`];
  const ran = await run([...handrail, 'scan', folder, ...families, ...rest], timeout);
  if (ran === undefined || !worked.includes(ran.exit ?? -1))
    throw new Error(`The scan of ${folder} ended with ${ran?.exit}.`);
  const { findings }: { findings: readonly Found[] } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(out, { recursive: true });
  return { findings, cost: { seconds: ran.seconds, cpu: ran.cpu } };
}

function tableOf<T>(file: URL): T[] {
  return parse(readFileSync(file), { columns: true });
}
