import { present } from '#model/present';
import { configFileName, readConfig } from '#program/config';
import type { BaseSide } from '#program/judge-input';
import type { PolicyFile, PolicySide } from '#program/loosening/shape';
import type { Change, Source } from '#source/source';
import { gatherFacts } from './gather.ts';
import { listOptions } from './list.ts';
import type { Session } from './session.ts';

/** Files that steer a scan, by name, wherever they lie. */
const steering = /(?:^|\/)\.(?:handrailignore|gitattributes)$/;

/**
 * The other side of a comparison: facts of the files that changed, as they were, and the settings of both sides.
 * Undefined without a base.
 */
export async function readBaseSide(
  session: Session,
  changes: readonly Change[],
): Promise<BaseSide | undefined> {
  const { settings, host, source } = session;
  const { base } = settings;
  if (base === undefined) return undefined;
  const wasThere = new Set(
    changes.filter(({ kind }) => kind !== 'added').map(({ path, oldPath }) => oldPath ?? path),
  );
  const listing = await base.list(listOptions(session));
  const files = listing.files.filter(({ path }) => wasThere.has(path));
  const { facts } = await gatherFacts({
    session: { ...session, host: present({ signal: host.signal }) },
    access: base.access,
    files,
  });
  const steered = changes.filter(({ path, oldPath }) => steering.test(path) || steering.test(oldPath ?? ''));
  const policy = {
    base: await policyOf(
      base,
      steered.map(({ path, oldPath }) => oldPath ?? path),
      session,
    ),
    head: await policyOf(
      source,
      steered.map(({ path }) => path),
      session,
    ),
  };
  return { facts, changes, policy };
}

async function policyOf(source: Source, steering: readonly string[], session: Session): Promise<PolicySide> {
  const { settings } = session;
  const files = (await Promise.all(steering.map((path) => policyFile(source, path)))).flatMap(
    (file) => file ?? [],
  );
  const broken = source === settings.base && settings.brokenBase !== undefined;
  const config = broken ? undefined : await policyFile(source, configFileName);
  return {
    ...present({
      config: config && readConfig(config.text, configFileName, new Set((await session.rules()).keys())),
      baseline:
        settings.baselinePath === undefined ? undefined : await policyFile(source, settings.baselinePath),
    }),
    ignores: files.filter(({ path }) => path.endsWith('.handrailignore')),
    attributes: files.filter(({ path }) => path.endsWith('.gitattributes')),
  };
}

async function policyFile(source: Source, path: string): Promise<PolicyFile | undefined> {
  const bytes = await source.read(path);
  return bytes && { path, text: new TextDecoder().decode(bytes) };
}
