import { Buffer } from 'node:buffer';
import { largestInfra } from '#ir/infra/claims';
import { type ChartPlan, chartPlans, unknownText } from '#ir/infra/kubernetes/helm/chart-plan';
import type { FileEntry } from '#model/file';
import type { Notice } from '#model/gap';
import { compareText } from '#model/location';
import type { ChartFile } from '#source/helm/chart-folder';
import { helmFor } from '#source/helm/find';
import { type ChartFailure, renderChart } from '#source/helm/render';
import { type Helm, unknownNamespace } from '#source/helm/run';
import { openRawReader, type RawReader } from '#source/raw-reader';
import type { HelmCharts, InfraJob } from './infra-job.ts';

/** Charts of one tree, files and bytes of one chart that Helm is given. */
const mostCharts = 400;
const mostFiles = 4000;
const mostBytes = 32 * 1024 * 1024;
/** Charts that are rendered at the same time. */
const atOnce = 3;

/**
 * What the `helm` of this machine makes of the charts of a tree, or of those that a change has to do with. A chart that it
 * cannot render is read without it, and a notice says why. Undefined for a tree without charts.
 *
 * @throws UserError where the temporary folder cannot be written
 */
export async function renderCharts(
  { access, others, own }: Pick<InfraJob, 'access' | 'others' | 'own'>,
  signal: AbortSignal | undefined,
): Promise<HelmCharts | undefined> {
  const files = others.filter(({ path }) => !path.includes('!'));
  if (!files.some(({ path }) => isAbout(path))) return undefined;
  const reader = openRawReader(access, largestInfra);
  try {
    const plans = (await plansOf(files, reader)).filter(({ folder }) => isTouched(folder, own));
    if (plans.length === 0) return undefined;
    const helm = helmFor(access);
    if (helm === undefined) return { texts: new Map(), notices: [noHelm], isWhole: true };
    return await renderAll(plans, { helm, files, reader, signal });
  } finally {
    await reader.close();
  }
}

const noHelm: Notice = {
  code: 'helm-not-found',
  message:
    'Charts of Helm were read without it, with low confidence: there is no helm on the PATH (outside of what is scanned). Install it, or leave out --allow-helm.',
};

function isAbout(path: string): boolean {
  return /(?:^|\/)Chart\.yaml$/.test(path);
}

async function plansOf(files: readonly FileEntry[], reader: RawReader): Promise<readonly ChartPlan[]> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (!isAbout(file.path) && !/(?:^|\/)requirements\.yaml$/.test(file.path)) continue;
    const bytes = file.size > largestInfra ? undefined : await reader.read(file);
    if (bytes !== undefined) texts.set(file.path, textOf(bytes));
  }
  const paths = files.map(({ path }) => path).sort(compareText);
  return chartPlans({ paths, read: (path) => texts.get(path) });
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function isTouched(folder: string, own: readonly string[] | undefined): boolean {
  return own === undefined || own.some((path) => isIn(path, folder));
}

function isIn(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** What rendering needs. */
interface Kitchen {
  readonly helm: Helm;
  readonly files: readonly FileEntry[];
  readonly reader: RawReader;
  readonly signal: AbortSignal | undefined;
}

/** Why a chart was not rendered. */
type Refusal = ChartFailure['why'] | 'missing' | 'too-large' | 'too-many';

async function renderAll(plans: readonly ChartPlan[], kitchen: Kitchen): Promise<HelmCharts> {
  const made = new Map<string, string>();
  const refused = new Map<string, Notice>();
  let isWhole = true;
  const waiting = plans.entries();
  const work = async () => {
    for (const [i, plan] of waiting) {
      if (kitchen.signal?.aborted) return;
      const result = i >= mostCharts ? no('too-many') : await renderPlan(plan, kitchen);
      if ('text' in result) made.set(plan.folder, result.text);
      else refused.set(plan.path, noticeOf(plan, result));
      if ('why' in result && (result.why === 'timeout' || result.why === 'too-late')) isWhole = false;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const inOrder = <T>(some: ReadonlyMap<string, T>) => [...some].sort(([a], [b]) => compareText(a, b));
  return { texts: new Map(inOrder(made)), notices: inOrder(refused).map(([, notice]) => notice), isWhole };
}

type Result = { readonly text: string } | { readonly why: Refusal; readonly at?: string };

function no(why: Refusal): Result {
  return { why };
}

async function renderPlan(plan: ChartPlan, { helm, files, reader, signal }: Kitchen): Promise<Result> {
  if (plan.texts === undefined) return no('missing');
  const own = files.filter(({ path }) => isIn(path, plan.folder));
  const bytes = own.reduce((sum, { size }) => sum + size, 0);
  if (own.length > mostFiles || bytes > mostBytes) return no('too-large');
  const found: ChartFile[] = [];
  for (const file of own) {
    const path = plan.folder === '' ? file.path : file.path.slice(plan.folder.length + 1);
    const given = plan.texts.get(file.path);
    const content = given === undefined ? await reader.read(file) : Buffer.from(given);
    if (content !== undefined) found.push({ path, bytes: content });
  }
  try {
    const result = await renderChart(helm, found, { signal, unknown: unknownText });
    return 'text' in result ? { text: result.text.replaceAll(unknownNamespace, unknownText) } : result;
  } catch (cause) {
    if (signal?.aborted) return no('too-late');
    throw cause;
  }
}

function noticeOf(
  { folder, path }: ChartPlan,
  { why, at }: { readonly why: Refusal; readonly at?: string },
): Notice {
  const where = at === undefined ? '' : ` at ${at}`;
  const reason = reasons[why].replace('{where}', where).replace('{folder}', folder === '' ? '.' : folder);
  return {
    code: 'chart-not-rendered',
    path,
    message: `This chart was read without Helm, with low confidence: ${reason}`,
  };
}

const reasons: Readonly<Record<Refusal, string>> = {
  failed:
    'Helm stopped{where}. Run `helm template {folder}` to see why; values that it asks for belong into values.yaml.',
  timeout: 'Helm took more than 30 seconds and was stopped. A template that loops for long may be why.',
  'too-much-output':
    'it makes more than 8 MB and Helm was stopped. A template that loops for long may be why.',
  'not-started': 'helm could not be started. Check that the helm on the PATH runs here.',
  changes: 'what it makes has other lines each time. Keep chance and time out of what decides about lines.',
  missing:
    'a chart whose values it takes over (import-values) is not in this tree. Put it into its folder `charts`, unpacked.',
  'too-large': `its folder has more than ${mostFiles} files or ${mostBytes / 1024 / 1024} MB. Leave out what is not of the chart.`,
  'too-many': `Helm renders at most ${mostCharts} charts of one scan. Scan its folder by itself.`,
  'too-late': 'the scan had no time left for it. Scan its folder by itself.',
};
