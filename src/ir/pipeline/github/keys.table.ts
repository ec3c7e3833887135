import { knownKeys } from '../known-keys.ts';

// Source: GitHub's "Workflow syntax for GitHub Actions" and "Metadata syntax for GitHub Actions".

export const workflowKeys = knownKeys(
  'a workflow',
  'name run-name on permissions env defaults concurrency jobs description',
);

export const jobKeys = knownKeys(
  'a job',
  'name permissions needs if runs-on snapshot environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets',
);

export const stepKeys = knownKeys(
  'a step',
  'id if name uses run working-directory shell with env continue-on-error timeout-minutes background parallel wait wait-all cancel',
);

export const actionKeys = knownKeys('an action', 'name author description inputs outputs runs branding');

export const runsKeys = knownKeys(
  '`runs`',
  'using steps main pre pre-if post post-if image env entrypoint pre-entrypoint post-entrypoint args',
);
