import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { judge } from '#program/judge';
import { openSource } from '#source/source';
import type { FactCache } from '#store/fact-cache';
import { assemble } from './scan/assemble.ts';
import { readBaseSide } from './scan/base.ts';
import { withFrames } from './scan/frames.ts';
import { type GatherRequest, gatherFacts, onlyBrought } from './scan/gather.ts';
import { listHistory } from './scan/history/list.ts';
import { withInner } from './scan/inside.ts';
import { listFiles } from './scan/list.ts';
import { applyMarks } from './scan/marks.ts';
import { openTreeCache, remember } from './scan/remembered.ts';
import type { ScanHost, ScanRequest } from './scan/request.ts';
import { openRules, withOwnRules } from './scan/rule-loader.ts';
import type { Session } from './scan/session.ts';
import { readSettings } from './scan/settings.ts';
import { askProviders } from './scan/verification/ask-providers.ts';

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
      return await scanSource({
        source,
        request,
        host,
        settings,
        rules: withOwnRules(rules, settings.config),
      });
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

async function scanSource(session: Session): Promise<Scan> {
  const { request, settings } = session;
  const { config, families } = settings;
  const cache = await openTreeCache(request, settings);
  const { listing, gathered, rules } = await listAndGather(session, cache);
  const base = await readBaseSide(session, listing.changes, gathered.facts);
  const { facts, checked } = gathered;
  const { gaps, exclusions, wholeTree } = listing;
  const asked = { facts, rules, config, today: request.today, families, gaps, exclusions, wholeTree };
  const judged = judge({
    ...asked,
    changedOnly: request.changed,
    foreign: settings.foreign.suppressions,
    ...present({ baseline: settings.baseline, base }),
  });
  const verified = await askProviders(judged.findings, { session, listing, checked });
  const marked = await applyMarks(verified.findings, { session, facts, changes: listing.changes });
  const framed = await withFrames(marked.findings, { session, listing, checked });
  const unsaved = await remember(session, gathered, cache);
  return assemble({ session, rules, listing, gathered, judged, verified, marked, framed, unsaved });
}

/** What must wait for nothing runs at once: without a memory a worker starts while files are listed, with one the rules load. */
async function listAndGather(session: Session, cache: FactCache | undefined) {
  const { access } = session.source;
  const isHistory = session.request.target.kind === 'history';
  // A history brings its own threads while it is listed.
  const isNew = !isHistory && (cache === undefined || cache.size === 0);
  const listed = (isHistory ? listHistory : listFiles)(session);
  const files = listed.then((listing) => listing.files);
  const gather = (some: GatherRequest['files']) =>
    gatherFacts({
      session,
      access,
      files: some,
      unstoppable: isHistory && session.host.signal?.aborted === true,
      ...present({ cache }),
    });
  const gathering = isNew ? gather(files) : files.then(gather);
  const loading = isNew ? listed.then(session.rules) : session.rules();
  const [listing, gathered, rules] = await Promise.all([listed, gathering, loading]);
  return { ...withInner(listing, onlyBrought(gathered, listing)), rules };
}
