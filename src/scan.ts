import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { judge } from '#program/judge';
import { gatherAround } from './scan/around.ts';
import { assemble } from './scan/assemble.ts';
import { readBaseSide } from './scan/base.ts';
import { withFound } from './scan/found.ts';
import { withFrames } from './scan/frames.ts';
import { type GatherRequest, gatherFacts, onlyBrought } from './scan/gather.ts';
import { listHistory } from './scan/history/list.ts';
import { findInfra } from './scan/infra.ts';
import { withInner } from './scan/inside.ts';
import { linkCode } from './scan/link.ts';
import { listFiles } from './scan/list.ts';
import { applyMarks } from './scan/marks.ts';
import { openTarget } from './scan/open-target.ts';
import { matchPackages, onlyPackageFiles } from './scan/packages.ts';
import { findPipelines } from './scan/pipelines.ts';
import { type Memory, openMemory, remember } from './scan/remembered.ts';
import type { ScanHost, ScanRequest } from './scan/request.ts';
import { openRules, withOwnRules } from './scan/rule-loader.ts';
import { loadForCode, loadRules, rulesFor } from './scan/rules-needed.ts';
import type { Session } from './scan/session.ts';
import { readSettings } from './scan/settings.ts';
import { withStandards } from './scan/standards.ts';
import { withFixes } from './scan/told-fixes.ts';
import { askProviders } from './scan/verification/ask-providers.ts';
import { readStatements } from './scan/vex.ts';

/**
 * The product's main job: a tree becomes files, files become facts, facts become judged findings.
 *
 * @returns everything that reports are rendered from; after an abort, what was found until then, marked as interrupted.
 * @throws UserError for what the user can mend: a missing path, a broken configuration, an unknown revision.
 */
export async function scan(request: ScanRequest, host: ScanHost = {}): Promise<Scan> {
  const rules = openRules();
  const source = await openTarget(request, host);
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
  const memory = await openMemory(session, settings);
  const { listing, gathered: found, rules: known } = await listAndGather(session, memory);
  const whole = await gatherAround(session, listing, found, memory);
  const { around } = whole;
  const tree = { access: session.source.access, files: listing.files };
  const [linked, infra, pipelines] = await Promise.all([
    linkCode(session, {
      ...tree,
      gathered: whole.gathered,
      ...present({ cache: memory.code, around }),
    }),
    findInfra(session, {
      ...tree,
      gathered: whole.gathered,
      gaps: listing.gaps,
      ...present({ around: listing.around }),
    }),
    findPipelines(session, {
      ...tree,
      gathered: whole.gathered,
      ...present({ around: listing.around }),
    }),
  ]);
  const gathered = await matchPackages(session, {
    ...tree,
    gathered: withFound(withFound(linked, infra), pipelines),
    ...present({ around: listing.around }),
  });
  const base = await readBaseSide(session, listing.changes, {
    gathered: whole.gathered,
    facts: gathered.facts,
    ...present({ cache: memory.code }),
  });
  const rules = await rulesFor(session, known, { infra, pipelines, base, facts: gathered.facts });
  const vex = await readStatements(session, listing);
  const { facts, checked } = gathered;
  const { gaps, exclusions, wholeTree } = listing;
  const arePackagesKnown = gathered.gaps.every(({ analyser }) => analyser !== 'packages');
  const asked = {
    facts,
    rules,
    config,
    today: request.today,
    families,
    gaps,
    exclusions,
    wholeTree,
    arePackagesKnown,
  };
  const judged = judge({
    ...asked,
    changedOnly: request.changed,
    foreign: settings.foreign.suppressions,
    vex,
    ...present({ baseline: settings.baseline, base }),
  });
  const source = { session, listing, checked, facts, ...present({ around: around?.files }) };
  const verified = await askProviders(judged.findings, source);
  const marked = await applyMarks(verified.findings, { session, facts, changes: listing.changes });
  const fixed = await withFixes(marked.findings, session);
  const framed = await withFrames(fixed, source);
  const unsaved = await remember(session, found, memory);
  const assembled = assemble({
    session,
    rules,
    listing,
    vex,
    gathered,
    judged,
    verified,
    marked,
    framed,
    unsaved,
  });
  if (request.brief) return assembled;
  return withStandards(assembled, session, { listing, rules });
}

/** What must wait for nothing runs at once: without a memory a worker starts while files are listed, with one the rules load. */
async function listAndGather(session: Session, memory: Memory) {
  const { access } = session.source;
  const isHistory = session.request.target.kind === 'history';
  // A history brings its own threads while it is listed.
  const isNew = !isHistory && (memory.facts === undefined || memory.facts.size === 0);
  const listed = (isHistory ? listHistory : listFiles)(session);
  const files = listed.then((listing) => listing.files);
  const wanted = await onlyPackageFiles(session);
  const gather = (some: GatherRequest['files']) =>
    gatherFacts({
      session,
      access,
      files: some,
      unstoppable: isHistory && session.host.signal?.aborted === true,
      ...present({ cache: memory.facts, codeCache: memory.code, wanted }),
    });
  const gathering = isNew ? gather(files) : files.then(gather);
  const [listing, gathered, rules] = await Promise.all([
    listed,
    gathering,
    session.request.brief
      ? loadForCode(session, files)
      : loadRules(session, gathering, isNew ? listed : undefined),
  ]);
  return { ...withInner(listing, onlyBrought(gathered, listing)), rules };
}
