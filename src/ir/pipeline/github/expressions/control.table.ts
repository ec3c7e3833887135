/**
 * Who decides what a context of GitHub Actions holds. `stranger`: any text of somebody without rights; `writer`: a text of
 * somebody who may push, label, tag or start runs; `fixed`: what no shell takes for a command, such as a number, a hash,
 * the name of an account or one of a few words; `unknown`: whoever fills it.
 * Sources: GitHub's "Contexts reference" and "Webhook events and payloads".
 */
export type Control = 'stranger' | 'writer' | 'unknown' | 'fixed';

/** Contexts whose whole content nobody outside of the workflow decides. */
export const fixedContexts: ReadonlySet<string> = new Set([
  'runner',
  'job',
  'strategy',
  'secrets',
  'success',
  'vars',
]);

/** Of the context `github`, besides `event`. */
export const github: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['head_ref', 'stranger'],
  ['ref', 'writer'],
  ['ref_name', 'writer'],
  ['base_ref', 'writer'],
  ['event_path', 'fixed'],
  ['workflow', 'fixed'],
  ['workflow_ref', 'writer'],
]);

/** Fields of events that hold a free text of whoever caused them, by their last name. */
export const freeText: ReadonlySet<string> = new Set([
  'title',
  'body',
  'message',
  'description',
  'homepage',
  'page_name',
  'display_title',
  'default_branch',
  'head_branch',
  'label',
  'text',
  'summary',
  'name',
  'email',
  'ref',
  'answer_html_body',
  'body_html',
  'commit_message',
  'commit_title',
  'tag_name',
  'target_commitish',
  'environment',
  'master_branch',
  'base_ref',
  'diff_hunk',
  'path',
]);

/** Beginnings of fields of events that only somebody with rights can fill, most of all before others. */
export const ofWriters: readonly string[] = [
  'inputs',
  'client_payload',
  'release',
  'label',
  'milestone',
  'base_ref',
  'ref',
  'deployment',
  'pull_request.base',
  'pull_request.labels',
  'pull_request.milestone',
  'issue.labels',
  'issue.milestone',
  'repository',
  'organization',
  'changes.base',
  'check_run',
  'check_suite',
  'workflow',
  'workflow_run.name',
  'workflow_run.path',
  'enterprise',
  'project_card',
  'package',
  'registry_package',
  'branches',
  'merge_group',
];

/** Fields whose names say a free text, and which hold none. */
export const structured: readonly RegExp[] = [
  // Names of repositories and accounts are letters, digits and dashes.
  /(?:^|\.)(?:repo|repository|head_repository|organization|owner|user|sender|assignee|forkee)\.name$/,
  /(?:^|\.)(?:repo|repository|head_repository)\.(?:full_name|visibility)$/,
];

/** Outputs of actions that hold what strangers wrote: names of files and branches, texts of proposals. */
export const outputsOfStrangers: ReadonlyMap<string, RegExp> = new Map([
  ['tj-actions/changed-files', /_files$|^(?:added|modified|deleted|renamed|copied|other|unmerged)/],
  ['tj-actions/verify-changed-files', /files/],
  ['tj-actions/branch-names', /branch|ref/],
  ['dorny/paths-filter', /_files$/],
  ['jitterbit/get-changed-files', /./],
  ['lots0logs/gh-action-get-changed-files', /./],
  ['trilom/file-changes-action', /files/],
  ['masesgroup/retrieve-changed-files', /./],
  ['ana06/get-changed-files', /./],
  ['xt0rted/pull-request-comment-branch', /ref/],
  ['eficode/resolve-pr-refs', /ref/],
  ['alessbell/pull-request-comment-branch', /ref/],
  ['8bitjonny/gh-get-current-pr', /title|body|label|ref/],
  ['potiuk/get-workflow-origin', /branch|ref|title/],
  ['peter-murray/issue-body-parser-action', /./],
  ['peter-murray/issue-forms-body-parser', /./],
  ['stefanbuck/github-issue-parser', /./],
  ['zentered/issue-forms-body-parser', /./],
  ['khan/pull-request-comment-trigger', /comment_body/],
  ['actions-ecosystem/action-regex-match', /./],
  ['gr1n/gh-action-get-commit-message', /./],
  ['rlespinasse/github-slug-action', /./],
]);
