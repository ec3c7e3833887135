import { type ChartFile, makeChartFolder } from './chart-folder.ts';
import { type Helm, type HelmFailure, type HelmLimits, runHelm } from './run.ts';
import { varying } from './varying.ts';

/** What Helm made of a chart, or why it made nothing. */
export type ChartRendering = { readonly text: string } | ChartFailure;

/** `changes`: it makes other lines each time. */
export type ChartFailure = HelmFailure | { readonly why: 'changes' };

/**
 * What Helm makes of a chart, confined: a copy of it in a private folder, without the network, the caller's environment
 * or plugins, bounded in time, memory and output. What depends on chance or time is replaced by `unknown`, so that the
 * same chart gives the same text.
 *
 * @param files all of the chart with the charts in it
 * @param unknown text in place of what is not the same each time
 * @throws the reason of the signal when aborted
 * @throws UserError where the temporary folder cannot be written
 */
export async function renderChart(
  helm: Helm,
  files: readonly ChartFile[],
  { unknown, ...limits }: HelmLimits & { readonly unknown: string },
): Promise<ChartRendering> {
  const folder = makeChartFolder(files);
  try {
    const first = await runHelm(helm, folder, limits);
    if (typeof first !== 'string') return first;
    if (!files.some(({ bytes }) => mayVary(bytes))) return { text: first };
    const second = await runHelm(helm, folder, limits);
    if (typeof second !== 'string') return second;
    const text = varying(first, second, unknown);
    return text === undefined ? { why: 'changes' } : { text };
  } finally {
    folder.remove();
  }
}

/** Functions of templates that give something else each time. */
const chance =
  /\b(?:rand\w+|uuidv4|now|date\w*|ago|shuffle|bcrypt|htpasswd|gen[A-Z]\w+|encryptAES|derivePassword|unixEpoch)\b/;

function mayVary(bytes: Uint8Array): boolean {
  return chance.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}
