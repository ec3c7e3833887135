import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { openSecretsAudit } from '#audit/secrets/secrets';
import { type ComponentReview, reviewsFileName } from '#model/component-review';
import { UserError } from '#model/failure';
import { withReview } from '#program/intake/reviews-file';
import { writeReport } from './write-report.ts';

/** Adds a review to the file of a tree. @throws UserError where it would hold a credential, or cannot be added */
export function addReview(
  tree: string,
  before: string | undefined,
  review: Omit<ComponentReview, 'location'>,
): void {
  const root = realpathSync(tree);
  const { by, why, alternatives = '', versions = '' } = review;
  const bytes = Buffer.from([by, why, alternatives, versions, ''].join('\n'));
  const found = openSecretsAudit().audit({ path: 'note.txt', bytes, encoding: 'utf-8' });
  if (found.detections.length > 0)
    throw new UserError(
      'note-holds-secret',
      'What is said holds a credential; nothing was written.',
      'Name a ticket or a reason; never the value.',
    );
  writeReport(join(root, reviewsFileName), withReview(before, review), [root]);
}
