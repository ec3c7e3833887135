import { type Bill, billOf } from '#evidence/bill/bill';
import { renderCycloneDx } from '#evidence/cyclonedx/cyclonedx';
import { renderSpdx2 } from '#evidence/spdx/spdx2';
import { renderSpdx3 } from '#evidence/spdx/spdx3';
import { renderGithubDependencies, type Submission } from '#evidence/submission/github';
import { renderGitlab } from '#evidence/submission/gitlab';
import { UserError } from '#model/failure';
import type { Taken } from './bill-inventory.ts';
import type { Shell } from './shell.ts';
import { surroundingsOf } from './surroundings.ts';

/** How `sbom` writes. */
export interface FormOptions {
  readonly format: 'cyclonedx' | 'spdx' | 'spdx3' | 'github-dependencies' | 'gitlab' | undefined;
  readonly sha: string | undefined;
  readonly ref: string | undefined;
}

/** A document; forms that are several name each. */
export interface BillFile {
  readonly name?: string;
  readonly content: string;
}

/** What a tree names in the form that was asked for. Throws a UserError when the form needs what nobody told. */
export function renderBill(taken: Taken, options: FormOptions, shell: Shell): readonly BillFile[] {
  const { inventory } = taken;
  const { env } = shell;
  const { now } = surroundingsOf(env);
  const always = { ...(now === undefined ? {} : { now }) };
  const asked = env['SOURCE_DATE_EPOCH'] ? always : {};
  const one = (render: (bill: Bill) => string) => [{ content: render(billOf(inventory)) }];
  switch (options.format ?? 'cyclonedx') {
    case 'cyclonedx':
      return one((bill) => renderCycloneDx(bill, asked));
    case 'spdx':
      return one((bill) => renderSpdx2(bill, always));
    case 'spdx3':
      return one((bill) => renderSpdx3(bill, always));
    case 'gitlab':
      return renderGitlab(inventory, asked);
    case 'github-dependencies':
      return [
        { content: renderGithubDependencies(inventory, submissionOf(taken, options, shell, now ?? '')) },
      ];
  }
}

/** GitHub's own runs tell it all by variables. */
function submissionOf(
  { revision }: Taken,
  { sha, ref }: FormOptions,
  { env }: Shell,
  now: string,
): Submission {
  const commit = sha || env['GITHUB_SHA'] || revision || '';
  const branch = ref || env['GITHUB_REF'] || '';
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new UserError(
      'sbom-needs-commit',
      commit === ''
        ? 'A snapshot for GitHub is of a commit, and none is known.'
        : `'${commit}' is no whole id of a commit.`,
      'Give it with --sha.',
    );
  if (!/^refs\/\S+$/.test(branch))
    throw new UserError(
      'sbom-needs-ref',
      branch === ''
        ? 'A snapshot for GitHub is of a branch, and none is known.'
        : `'${branch}' is no whole name of a branch.`,
      'Give it with --ref, as refs/heads/main.',
    );
  const names = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter(
    (each) => each !== undefined && each !== '',
  );
  return {
    sha: commit,
    ref: branch,
    run: env['GITHUB_RUN_ID'] || '0',
    correlator: ['handrail', ...names].join('_'),
    now,
  };
}
