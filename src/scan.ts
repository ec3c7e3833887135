import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { judge } from '#program/judge';
import { openSource } from '#source/source';
import { assemble } from './scan/assemble.ts';
import { readBaseSide } from './scan/base.ts';
import { withFrames } from './scan/frames.ts';
import { gatherFacts } from './scan/gather.ts';
import { listFiles } from './scan/list.ts';
import { openTreeCache } from './scan/remembered.ts';
import type { ScanHost, ScanRequest } from './scan/request.ts';
import { openRules } from './scan/rule-loader.ts';
import type { Session } from './scan/session.ts';
import { readSettings } from './scan/settings.ts';

/**
 * The product's main job: a tree becomes files, files become facts, facts become judged findings.
 *
 * @returns everything that reports are rendered from; after an abort, what was found until then, marked as interrupted.
 * @throws UserError for what the user can mend: a missing path, a broken configuration, an unknown revision.
 */
export async function scan(request: ScanRequest, host: ScanHost = {}): Promise<Scan> {
  const rules = openRules();
  const source = await openSource(request.target);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      return await scanSource({ source, request, host, settings, rules });
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

async function scanSource(session: Session): Promise<Scan> {
  const { source, request, host, settings } = session;
  const { config, families } = settings;
  const listing = await listFiles(session);
  const cache = await openTreeCache(request, settings);
  const gathering = gatherFacts({
    session,
    access: source.access,
    files: listing.files,
    ...present({ cache }),
  });
  // Loaded while the workers are at it.
  const [gathered, rules] = await Promise.all([gathering, session.rules()]);
  const base = await readBaseSide(session, listing.changes);
  const { facts, checked } = gathered;
  const { gaps, exclusions, wholeTree } = listing;
  const asked = { facts, rules, config, today: request.today, families, gaps, exclusions, wholeTree };
  const judged = judge({
    ...asked,
    changedOnly: request.changed,
    ...present({ baseline: settings.baseline, base }),
  });
  const files = new Map(listing.files.map((file) => [file.path, file]));
  const frameSource = { access: source.access, maxFileSize: config.maxFileSize, files, checked };
  const secretsChecked = families.includes('secrets');
  const framed = await withFrames(judged.findings, { ...frameSource, secretsChecked });
  const unsaved = host.signal?.aborted ? undefined : await cache?.save(checked);
  return assemble({ session, rules, listing, gathered, judged, framed, unsaved });
}
