import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { namesRule } from '#program/standards/pattern';
import type { Offers } from '#scan/fix';
import type { Fixing } from '#scan/fixing';
import { rewriteFile } from '#source/rewrite';
import { clipped, dataNote } from '../told.ts';
import { addTool } from '../tool.ts';
import type { KeptScan, ScanWish, Workbench } from '../workbench.ts';
import { findingName, findingNamed } from './findings.ts';

const input = z.object({
  findings: z
    .array(findingName)
    .max(200)
    .optional()
    .describe('These findings; all that can be mended when absent.'),
  rule: z.string().max(200).optional().describe('Findings of this rule, or group of rules such as code/*.'),
  scan: z.string().max(40).optional().describe('Id of a scan; the last one when absent.'),
});

const offered = z.object({
  fixes: z.array(z.object({ finding: z.string(), rule: z.string(), place: z.string(), says: z.string() })),
  refused: z.array(z.object({ finding: z.string(), place: z.string(), why: z.string() })),
  diffs: z.array(z.object({ path: z.string(), diff: z.string() })),
  without: z.number().describe('Findings for which no edit is known: explain says what to do.'),
  note: z.string(),
});

const outcome = z.object({
  applied: z.boolean(),
  says: z.string(),
  written: z.array(z.string()),
  mended: z.array(z.string()).describe('Keys of findings that are gone.'),
  left: z.array(z.string()).describe('Findings that are still there.'),
  scan: z.string().optional().describe('The scan that was made afterwards.'),
  note: z.string(),
});

const largestDiffs = 20_000;

/** Files that are named in one answer. */
const mostDiffs = 100;

/** `propose_fix`, and `apply_fix` where the server may write. */
export function addFixTools(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'propose_fix',
    title: 'Propose edits that mend findings',
    description:
      'Edits that are known to hold: each was tried in memory, the finding was gone and nothing new was found. Nothing is written. Findings of code, infrastructure code and pipelines; credentials that are named, which then come from the environment.',
    input,
    output: offered,
    says: ({ fixes, diffs, without }) =>
      [
        `${fixes.length} findings can be mended, for ${without} no edit is known.`,
        ...diffs.map(({ diff }) => diff),
        dataNote,
      ].join('\n'),
    run: async (asked, { signal }) => {
      const kept = bench.kept(asked.scan);
      return bench.alone(async () => {
        const wanted = wantedOf(asked, kept);
        const { offers, fixing } = await offersFor(wanted, kept, asked.findings !== undefined);
        return toldOffers(offers, fixing, wanted.length);
      }, signal);
    },
  });
  if (!bench.mayWrite) return;
  addTool(server, {
    name: 'apply_fix',
    title: 'Apply edits that mend findings',
    description:
      'Writes the edits that propose_fix shows, scans again, and takes everything back if a finding that should be gone is still there or a new one came. Edits are made on the files as they are now; a file that somebody changes at that moment is left alone.',
    input,
    output: outcome,
    writes: true,
    says: ({ says, written }) => [says, ...written.map((path) => `wrote ${path}`)].join('\n'),
    run: async (asked, running) => {
      const kept = bench.kept(asked.scan);
      return bench.alone(async (scan) => {
        const wanted = wantedOf(asked, kept);
        const { offers, fixing } = await offersFor(wanted, kept, asked.findings !== undefined);
        return applied(offers, writeAll(offers, fixing, kept), kept, (wish) => scan(wish, running));
      }, running.signal);
    },
  });
}

type Applied = z.infer<typeof outcome>;

/** Scans what was written, and takes it back where the scan does not like it or is cancelled. */
async function applied(
  offers: Offers,
  { written, undo, failed }: ReturnType<typeof writeAll>,
  kept: KeptScan,
  scan: (wish: ScanWish) => Promise<KeptScan>,
): Promise<Applied> {
  const mended = offers.fixes.map(({ finding }) => finding.key);
  const nothing = (says: string) => ({
    ...{ applied: false, says, written: [], mended: [], left: mended, note: dataNote },
  });
  if (failed !== undefined)
    return nothing(
      `Nothing was written: ${failed} is being changed by somebody, or may not be written. Scan again.`,
    );
  if (written.length === 0)
    return nothing(
      'No edit is known to hold, so nothing was written. If files changed since the scan, scan again.',
    );
  const after = await scan({ root: kept.root, path: kept.path, only: kept.request.only }).catch(
    (error: unknown) => {
      undo();
      throw error;
    },
  );
  const { still, added } = comparedWith(kept, after, offers);
  if (still.length + added.length > 0) {
    undo();
    const why = [...still.map((key) => `${key} is still there`), ...added.map((text) => `${text} is new`)];
    return nothing(`Everything was taken back: ${why.slice(0, 5).join(', ')}.`);
  }
  return {
    applied: true,
    says: `${mended.length} findings are mended; the scan afterwards found them gone and nothing new.`,
    written: written.map((path) => clipped(path, 500)),
    mended,
    left: [],
    scan: after.id,
    note: dataNote,
  };
}

interface Asked {
  readonly findings?: readonly string[] | undefined;
  readonly rule?: string | undefined;
}

function wantedOf({ findings, rule }: Asked, kept: KeptScan): readonly Finding[] {
  const named = findings?.map((name) => findingNamed(name, kept));
  // A credential is taken out where it is named: somebody has to revoke it first.
  const all =
    named ?? kept.scan.findings.filter(({ severity, family }) => severity !== 'info' && family !== 'secrets');
  return all.filter(
    ({ suppression, ruleId }) => suppression === undefined && (rule === undefined || namesRule(rule, ruleId)),
  );
}

/** Edits that change results are only for findings that were named. */
async function offersFor(wanted: readonly Finding[], { request }: KeptScan, isNamed: boolean) {
  if (wanted.length === 0)
    throw new UserError(
      'nothing-wanted',
      'There is no such finding to mend.',
      'The tool findings lists what there is.',
    );
  const { openFixing } = await import('#scan/fixing');
  const fixing = await openFixing(wanted, request);
  const all = await fixing.offersFor(wanted);
  const sure = all.fixes.filter(({ changesResults }) => !changesResults);
  const isAll = isNamed || sure.length === all.fixes.length;
  const offers = isAll ? all : await fixing.offersFor(sure.map(({ finding }) => finding));
  return { offers, fixing };
}

async function toldOffers(offers: Offers, fixing: Fixing, wanted: number): Promise<z.infer<typeof offered>> {
  const { withoutRepeats } = await import('#audit/code/fixes/fix');
  const { shownDiff } = await import('#scan/fix-diff');
  const diffs: { path: string; diff: string }[] = [];
  let left = largestDiffs;
  for (const path of [...offers.texts.keys()].slice(0, mostDiffs)) {
    const own = offers.fixes.filter((each) => each.path === path).flatMap(({ edits }) => edits);
    const edits = offers.together?.get(path) ?? withoutRepeats(own);
    const shown = await shownDiff(path, edits, fixing, offers.hidden.get(path));
    if (shown === undefined) continue;
    const fits = shown.diff.length <= left;
    if (fits) left -= shown.diff.length;
    diffs.push({
      path: clipped(path, 500),
      diff: fits ? shown.diff : '(left out: the answer would be too long; name fewer findings)',
    });
  }
  return {
    fixes: offers.fixes.slice(0, 200).map(({ finding, says }) => ({
      finding: finding.key,
      rule: finding.ruleId,
      place: placeOf(finding),
      says: clipped(says, 300),
    })),
    refused: offers.refused
      .slice(0, 100)
      .map(({ finding, why }) => ({ finding: finding.key, place: placeOf(finding), why })),
    diffs,
    without: wanted - offers.fixes.length,
    note: dataNote,
  };
}

function placeOf({ location: { path, line } }: Finding): string {
  return clipped(`${path}:${line}`, 500);
}

/** All files or none; what is undone is what was written. */
function writeAll({ texts }: Offers, { textOf }: Fixing, { root }: KeptScan) {
  const done: { readonly path: string; readonly before: string; readonly after: string }[] = [];
  const undo = () => {
    for (const { path, before, after } of done) rewriteFile(root, path, after, before);
  };
  for (const [path, after] of texts) {
    const before = textOf(path) ?? '';
    if (rewriteFile(root, path, before, after)) done.push({ path, before, after });
    else {
      undo();
      return { written: [], undo, failed: clipped(path, 500) };
    }
  }
  return { written: done.map(({ path }) => path), undo, failed: undefined };
}

/** Findings that should be gone and are not, and those that came. Copies share a key: their number decides. */
function comparedWith(before: KeptScan, after: KeptScan, { fixes }: Offers) {
  const count = ({ scan }: KeptScan) => {
    const counts = new Map<string, number>();
    for (const { key } of scan.findings) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const [was, is] = [count(before), count(after)];
  const gone = Map.groupBy(fixes, ({ finding }) => finding.key);
  const still = [...gone].flatMap(([key, own]) =>
    (is.get(key) ?? 0) > (was.get(key) ?? 0) - own.length ? [key] : [],
  );
  const added = after.scan.findings
    .filter(({ key, severity }) => severity !== 'info' && (is.get(key) ?? 0) > (was.get(key) ?? 0))
    .map((finding) => `${finding.ruleId} at ${placeOf(finding)}`);
  return { still, added };
}
