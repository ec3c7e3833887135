import { z } from 'zod';
import type { HostSettings } from '#audit/pipeline/governance/host-settings';
import type { Gap } from '#model/gap';
import type { Ask } from './question.ts';
import { gapOf, type Told, unexpected } from './told.ts';

const project = z.object({
  default_branch: z.string().nullish(),
  only_allow_merge_if_pipeline_succeeds: z.boolean().nullish(),
});
const protectedBranches = z.array(
  z.object({ name: z.string(), code_owner_approval_required: z.boolean().nullish() }),
);
const approvals = z.array(z.object({ approvals_required: z.number() }));
const protectedEnvironments = z.array(
  z.object({
    name: z.string(),
    required_approval_count: z.number().nullish(),
    approval_rules: z.array(z.object({ required_approvals: z.number().nullish() })).nullish(),
  }),
);

/**
 * What GitLab tells of protected branches and environments. Approvals are a matter of its paid tiers: elsewhere nobody
 * has to approve. Source: GitLab's REST API, "Protected branches", "Merge request approvals", "Protected environments".
 */
export async function askGitlab(path: string, address: string, ask: Ask): Promise<Told> {
  const place = { path: address, line: 1 };
  const id = `/projects/${encodeURIComponent(path)}`;
  const [about, guarded, approving, deployed] = await Promise.all([
    ask(id),
    ask(`${id}/protected_branches?per_page=100`),
    ask(`${id}/approval_rules?per_page=100`),
    ask(`${id}/protected_environments?per_page=100`),
  ]);
  const gaps: Gap[] = [];
  for (const answer of [about, guarded, approving, deployed])
    if (answer.kind === 'refused') gaps.push(gapOf(address, answer.why));
  if (about.kind === 'nothing')
    gaps.push(gapOf(address, 'there is no such project, or the token may not see it (404)'));
  const known = project.safeParse(about.kind === 'document' ? about.document : {});
  const branches = protectedBranches.safeParse(guarded.kind === 'document' ? guarded.document : []);
  const rules = approvals.safeParse(approving.kind === 'document' ? approving.document : []);
  const places = protectedEnvironments.safeParse(deployed.kind === 'document' ? deployed.document : []);
  if (!known.success || !branches.success || !rules.success || !places.success)
    return { gaps: [...gaps, gapOf(address, unexpected)] };
  const reviews = Math.max(0, ...rules.data.map(({ approvals_required }) => approvals_required));
  const settings: HostSettings = {
    branches: branches.data.map(({ name, code_owner_approval_required }) => ({
      name,
      place,
      reviews,
      byOwners: code_owner_approval_required === true,
      checks: known.data.only_allow_merge_if_pipeline_succeeds === true,
    })),
    environments: places.data
      .filter(
        ({ required_approval_count, approval_rules }) =>
          (required_approval_count ?? 0) > 0 ||
          (approval_rules ?? []).some(({ required_approvals }) => (required_approvals ?? 0) > 0),
      )
      .map(({ name }) => ({ name, place })),
    sources: guarded.kind === 'document' ? [place] : [],
  };
  return { settings, gaps };
}
