import type { SecretsAudit } from '#audit/secrets/secrets';
import type { FileFacts } from '#model/facts';
import { UserError } from '#model/failure';
import type { SourceText } from '#model/file';
import type { Finding } from '#model/finding';
import type { Notice } from '#model/gap';
import type { ByteRange } from '#model/location';
import { marksOf, withMarks } from '#program/tracking/apply';
import { type MarkedCredential, marksFileName } from '#program/tracking/marks-file';
import type { Change, Source } from '#source/source';
import type { Session } from './session.ts';

/** What marks are held against. */
export interface MarkContext {
  readonly session: Session;
  readonly facts: ReadonlyMap<string, FileFacts>;
  readonly changes: readonly Change[];
}

interface Marked {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/**
 * Gives findings the marks of `handrail-credentials.json`. A mark is of one value: where the commit is known in which it
 * stood, the value of today is compared with that one, in memory, and another value is another credential.
 */
export async function applyMarks(findings: readonly Finding[], context: MarkContext): Promise<Marked> {
  const { session, facts, changes } = context;
  const credentials = session.settings.marks;
  if (credentials.length === 0) return { findings, notices: [] };
  const side = { credentials: withoutSecrets(credentials, facts), renames: renamesOf(changes) };
  const other = await otherValues(marksOf(findings, side), context);
  const isSame = (finding: Finding) => !other.has(finding);
  return { findings: withMarks(findings, { ...side, isSame }), notices: [...other.values()] };
}

/** Notes and names go into reports: in a file of marks that itself holds a secret, none is repeated. */
function withoutSecrets(
  credentials: readonly MarkedCredential[],
  facts: MarkContext['facts'],
): readonly MarkedCredential[] {
  const isClean = (facts.get(marksFileName)?.detections ?? []).every(({ masks }) => masks.length === 0);
  if (isClean) return credentials;
  const bare = (mark: MarkedCredential['revoked']) => mark && { on: mark.on, by: '****', note: '****' };
  return credentials.map(({ revoked, rotated, ...rest }) => ({
    ...rest,
    ...(revoked && { revoked: bare(revoked) ?? revoked }),
    ...(rotated && { rotated: bare(rotated) ?? rotated }),
  }));
}

function renamesOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ kind, path, oldPath }) =>
      kind === 'renamed' && oldPath !== undefined ? [[oldPath, path] as const] : [],
    ),
  );
}

/** Findings in whose place another value stood when it was marked, or of which that cannot be told; with what to say. */
async function otherValues(
  marked: ReadonlyMap<Finding, MarkedCredential>,
  { session }: MarkContext,
): Promise<ReadonlyMap<Finding, Notice>> {
  const other = new Map<Finding, Notice>();
  // With a key of the organisation the identity follows the value already.
  if (session.request.identityKey !== undefined) return other;
  const values = await openValues(session);
  try {
    for (const [finding, credential] of marked) {
      const { commit } = credential;
      if (commit === undefined) continue;
      const now = await values.at(finding, finding.location.at);
      const then = await values.at({ ...finding, location: credential }, commit);
      if (now === undefined || then === undefined) other.set(finding, notCompared(credential));
      else if (now !== then) other.set(finding, otherValue(credential));
    }
  } finally {
    await values.close();
  }
  return other;
}

/** What a value is looked up by. */
interface Spot {
  readonly ruleId: string;
  readonly location: { readonly path: string; readonly line: number; readonly column: number };
}

/** Reads values for comparison only: they stay here. */
interface Values {
  readonly at: (spot: Spot, commit: string | undefined) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

async function openValues(session: Session): Promise<Values> {
  const { source, settings } = session;
  const audit = await openAudit(session);
  const revisions = new Map<string, Promise<Source | undefined>>();
  const opened = (commit: string) => {
    const known = revisions.get(commit) ?? revisionOf(source, commit);
    revisions.set(commit, known);
    return known;
  };
  return {
    async at(spot, commit) {
      const { path } = spot.location;
      const tree = commit === undefined ? source : await opened(commit);
      const bytes = await tree?.read(path, settings.config.maxFileSize).catch(() => undefined);
      return bytes === undefined ? undefined : valueIn({ path, bytes, encoding: 'utf-8' }, audit, spot);
    },
    async close() {
      for (const revision of revisions.values()) await (await revision)?.close();
    },
  };
}

/** A shallow clone lacks it, and so does a history that was rewritten. */
async function revisionOf(source: Source, commit: string): Promise<Source | undefined> {
  try {
    return await source.at(commit);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Loaded only here: most scans meet no mark. */
async function openAudit({ settings: { config } }: Session): Promise<SecretsAudit> {
  const { openSecretsAudit } = await import('#audit/secrets/secrets');
  if (config.detectors.length === 0) return openSecretsAudit();
  const { openOwnPass } = await import('#audit/secrets/own/own-pass');
  return openSecretsAudit({ own: openOwnPass(config.detectors) });
}

function valueIn(
  text: SourceText,
  audit: SecretsAudit,
  { ruleId, location: { line, column } }: Spot,
): string | undefined {
  const found = audit.audit(text).detections.find((each) => {
    return each.ruleId === ruleId && each.location.line === line && each.location.column === column;
  });
  return found && bytesOf(text, found.masks);
}

function bytesOf({ bytes }: SourceText, masks: readonly ByteRange[]): string {
  return masks.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString('latin1')).join('\0');
}

function otherValue({ path, line, location }: MarkedCredential): Notice {
  return {
    code: 'credential-replaced',
    message: `The value that was marked stood at ${path}:${line}; another one stands there now, so the mark does not speak of it.`,
    path: location.path,
    line: location.line,
  };
}

function notCompared({ path, line, commit = '', location }: MarkedCredential): Notice {
  return {
    code: 'credential-not-compared',
    message: `Whether ${path}:${line} is still the value that was marked cannot be told: commit ${commit.slice(0, 12)} or the file is not there. It counts in full; fetch the whole history.`,
    path: location.path,
    line: location.line,
  };
}
