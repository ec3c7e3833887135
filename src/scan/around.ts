import { isManifest } from '#audit/code/group';
import { dataFormatOf } from '#ir/code/data/format';
import { languageOf } from '#ir/code/language';
import type { FileFacts } from '#model/facts';
import type { FileEntry } from '#model/file';
import type { Detection } from '#model/finding';
import { present } from '#model/present';
import { type Gathered, gatherFacts } from './gather.ts';
import type { LinkResult } from './link-program.ts';
import type { ScanListing } from './list.ts';
import type { Memory } from './remembered.ts';
import type { Session } from './session.ts';

/** What is read only to understand a change: the code that the change calls and that calls it. */
export interface Around {
  readonly files: readonly FileEntry[];
  /** Only what the change has to do with is told of these. */
  readonly facts: ReadonlyMap<string, FileFacts>;
}

/**
 * Lowers the code around a change, so that flows are followed through the whole project. Nothing else is looked for
 * there.
 *
 * @returns what was gathered with that code beside its own, and what the code is; nothing more when no change is scanned
 */
export async function gatherAround(
  session: Session,
  { around = [] }: ScanListing,
  gathered: Gathered,
  memory: Memory,
): Promise<{ readonly gathered: Gathered; readonly around?: Around }> {
  const { settings, host, source } = session;
  const files = around.filter(
    ({ path }) => languageOf(path) !== undefined || isManifest(path) || dataFormatOf(path) !== undefined,
  );
  if (files.length === 0 || !settings.families.includes('code')) return { gathered };
  const more = await gatherFacts({
    session: {
      ...session,
      settings: { ...settings, families: ['code'] },
      host: present({ signal: host.signal }),
    },
    access: source.access,
    files,
    ...present({ cache: memory.facts, codeCache: memory.code }),
  });
  return {
    gathered: {
      ...gathered,
      checked: new Map([...more.checked, ...gathered.checked]),
      code: new Map([...more.code, ...gathered.code]),
      reproducible: gathered.reproducible && more.reproducible,
    },
    around: { files, facts: more.facts },
  };
}

/** Of a program's findings those that lie in files of the change or whose data comes through one. */
export function touching(result: LinkResult, around: Around | undefined): LinkResult {
  if (around === undefined) return result;
  const outside = new Set(around.files.map(({ path }) => path));
  const isOfChange = ({ location, trace = [] }: Detection) =>
    [location, ...trace.map((step) => step.location)].some(({ path }) => !outside.has(path));
  return { ...result, detections: result.detections.filter(isOfChange) };
}

/** What is known of a file around the change of which something is told: the comments that speak of just that. */
export function factsAround(
  around: Around | undefined,
  path: string,
  detections: readonly Detection[],
): FileFacts | undefined {
  const facts = around?.facts.get(path);
  if (facts === undefined) return undefined;
  const lines = new Set(detections.map(({ location }) => location.line));
  const suppressions = facts.suppressions.filter(
    ({ covers, stretch }) =>
      covers.some((line) => lines.has(line)) ||
      (stretch !== undefined && [...lines].some((line) => line >= stretch.from && line <= stretch.to)),
  );
  return { detections: [], suppressions, gaps: [], bytes: 0 };
}
