import { isLockFile } from '#audit/packages/fix/lock-commands.table';
import { findIntake } from '#audit/packages/intake/intake';
import { newIn } from '#audit/packages/intake/new-components';
import { reviewsOf } from '#audit/packages/intake/unreviewed-component';
import { mayNamePackages, readPackages } from '#ir/packages/read';
import type { PackageInventory } from '#model/component';
import { type ComponentReview, reviewsFileName } from '#model/component-review';
import { UserError } from '#model/failure';
import type { Detection } from '#model/finding';
import type { Notice } from '#model/gap';
import { present } from '#model/present';
import { parseReviews } from '#program/intake/reviews-file';
import type { Source } from '#source/source';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import { readPackageFiles } from './package-files.ts';
import { registriesOf } from './packages-registries.ts';
import type { ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';
import type { Looked } from './settings-files.ts';

/** Bytes of the largest file of reviews. */
const largestReviews = 16 * 1024 * 1024;

interface Named {
  readonly asked: Looked;
  readonly inventories: readonly PackageInventory[];
}

/** What a change brings without a review, what comes from elsewhere than it may, and which reviews hold for the change. */
export interface Intake {
  readonly detections: readonly Detection[];
  readonly notices: readonly Notice[];
}

/** Looks at what comes in, as the configuration asks for it; of the base itself only where its packages come from. */
export async function intakeOf(session: Session, { asked, inventories }: Named): Promise<Intake> {
  const { intake: mode, intakeExempt: exempt, allowedRegistries: allowed } = session.settings.config;
  if (mode === 'off' && allowed.length === 0) return { detections: [], notices: [] };
  const before = mode === 'off' ? undefined : await beforeOf(session, asked);
  const reviews = before === undefined ? [] : await reviewsIn(session.source);
  const { today } = session.request;
  const wanted = new Set(asked.files.map(({ path }) => path));
  const registries = await registriesOf(asked);
  const detections = findIntake({
    ...{ mode, exempt, allowed, reviews, today, inventories, wanted, registries },
    ...present({ before }),
  });
  return {
    detections,
    notices: before === undefined ? [] : told(newIn(inventories, before), reviews, today),
  };
}

/** What manifests asked for before the change: in the base, or in the last commit of what is staged. */
async function beforeOf(session: Session, asked: Looked): Promise<readonly PackageInventory[] | undefined> {
  const { settings, request, source } = session;
  if (settings.base !== undefined)
    return settings.base.access === asked.access ? undefined : manifestsIn(settings.base, session);
  if (request.target.kind !== 'staged' && !request.changed) return undefined;
  try {
    const last = await source.at('HEAD');
    try {
      return await manifestsIn(last, session);
    } finally {
      await last.close();
    }
  } catch (error) {
    // Before the first commit everything is new.
    if (error instanceof UserError) return [];
    throw error;
  }
}

async function manifestsIn(source: Source, session: Session): Promise<readonly PackageInventory[]> {
  const { files } = await source.list(listOptions(session));
  const named = files.filter(({ path }) => mayNamePackages(path) && !isLockFile(path));
  const read = await readPackageFiles(source.access, named);
  return readPackages(read.files).inventories;
}

/** The reviews of the tree with the change: they are looked at with it. @throws UserError for a damaged file */
async function reviewsIn(source: Source): Promise<readonly ComponentReview[]> {
  const bytes = await source.read(reviewsFileName, largestReviews);
  return bytes === undefined ? [] : parseReviews(new TextDecoder().decode(bytes));
}

/** Who let in what the change brings, for whoever reads the report. */
function told(
  added: ReturnType<typeof newIn>,
  reviews: readonly ComponentReview[],
  today: string,
): readonly Notice[] {
  const held = added.flatMap((each) => reviewsOf(each, { reviews, today }));
  return [...new Set(held)].map(({ ecosystem, name, by, on, why, location: { path, line } }) => ({
    code: 'component-reviewed',
    path,
    line,
    message: `${name} (${ecosystem}) comes in with a review by ${by} of ${on}: ${why}`,
  }));
}

/** Packages that need no review, as the configuration that holds for a request says. @throws UserError as a scan does */
export async function exemptionsOf(request: ScanRequest): Promise<readonly string[]> {
  const source = await openTarget(request);
  try {
    const settings = await readSettings(source, request, openRules());
    await settings.base?.close();
    return settings.config.intakeExempt;
  } finally {
    await source.close();
  }
}
