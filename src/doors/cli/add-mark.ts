import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { openSecretsAudit } from '#audit/secrets/secrets';
import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { type Mark, type MarkKind, markKinds } from '#model/mark';
import { present } from '#model/present';
import { sightingOf } from '#program/identity';
import { marksOf } from '#program/tracking/apply';
import { marksFileName, serializeMarks } from '#program/tracking/marks-file';
import { openSource, type Source } from '#source/source';
import { marksIn } from './marks-in.ts';
import { writeReport } from './write-report.ts';

/** What is to be noted. */
export interface NewMark {
  /** Absolute. */
  readonly tree: string;
  readonly finding: Finding;
  readonly kind: MarkKind;
  readonly mark: Mark;
}

/** Writes a mark into the file of the tree. Gives the commit that it is bound to, where there is one. */
export async function addMark({ tree, finding, kind, mark }: NewMark): Promise<string | undefined> {
  const root = realpathSync(tree);
  const { commit, line } = await standingOf(root, finding);
  refuseSecret(mark, line, finding);
  const before = marksIn(root);
  const known = marksOf([finding], { credentials: before, renames: new Map() }).get(finding);
  const entry = {
    // What was said of an earlier value in this place does not hold for this one.
    ...(known?.commit === commit || commit === undefined ? present(stepsOf(known)) : {}),
    ...sightingOf(finding),
    ...present({ commit }),
    [kind]: mark,
  };
  const rest = before.filter((each) => each !== known);
  writeReport(join(root, marksFileName), serializeMarks([...rest, entry]), [root]);
  return commit;
}

function stepsOf(known: Partial<Record<MarkKind, Mark>> | undefined): Partial<Record<MarkKind, Mark>> {
  return Object.fromEntries(markKinds.flatMap((each) => (known?.[each] ? [[each, known[each]]] : [])));
}

/** The line of the finding, and the commit that holds its file just so. */
async function standingOf(
  root: string,
  { location }: Finding,
): Promise<{ readonly commit?: string; readonly line: string }> {
  const source = await openSource({ kind: 'path', path: root });
  try {
    const here = location.at === undefined ? await source.read(location.path, mostBytes) : undefined;
    const head = await revisionOf(source, location.at ?? 'HEAD');
    const there = await head?.read(location.path, mostBytes).catch(() => undefined);
    const isCommitted =
      there !== undefined &&
      (location.at !== undefined || here === undefined || Buffer.compare(here, there) === 0);
    const commit = isCommitted ? head?.target.revision : undefined;
    await head?.close();
    const text = Buffer.from(here ?? there ?? []).toString('utf8');
    return { line: text.split('\n')[location.line - 1] ?? '', ...present({ commit }) };
  } finally {
    await source.close();
  }
}

/** Undefined without git or before the first commit. */
async function revisionOf(source: Source, revision: string): Promise<Source | undefined> {
  try {
    return await source.at(revision);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const mostBytes = 16 * 1024 * 1024;

/** Notes are read by many: what looks like a credential, or holds the one that is marked, is not written down. */
function refuseSecret({ by, note = '' }: Mark, line: string, { location }: Finding): void {
  const isOneLine = location.line === location.endLine;
  const value = line.slice(location.column - 1, isOneLine ? location.endColumn - 1 : undefined);
  const text = `${by}\n${note}\n`;
  const found = openSecretsAudit().audit({ path: 'note.txt', bytes: Buffer.from(text), encoding: 'utf-8' });
  if (found.detections.length === 0 && (value.length < 4 || !text.includes(value))) return;
  throw new UserError(
    'note-holds-secret',
    'The note or name holds a credential; nothing was written.',
    'Name a ticket or a reason; never the value.',
  );
}
