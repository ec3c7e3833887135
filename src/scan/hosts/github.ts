import { z } from 'zod';
import type { HostSettings, ProtectedBranch } from '#audit/pipeline/governance/host-settings';
import type { Gap } from '#model/gap';
import { present } from '#model/present';
import type { Ask } from './question.ts';
import { gapOf, type Told, unexpected } from './told.ts';

const repository = z.object({ default_branch: z.string(), allow_auto_merge: z.boolean().optional() });

const rules = z.array(
  z.object({
    type: z.string(),
    parameters: z
      .object({
        required_approving_review_count: z.number().optional(),
        require_code_owner_review: z.boolean().optional(),
      })
      .optional(),
  }),
);

const protection = z.object({
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().optional(),
      require_code_owner_reviews: z.boolean().optional(),
    })
    .optional(),
  required_status_checks: z.object({}).optional(),
});

const environments = z.object({
  environments: z
    .array(
      z.object({
        name: z.string(),
        protection_rules: z.array(z.object({ type: z.string() })).optional(),
      }),
    )
    .optional(),
});

/**
 * What GitHub tells of the default branch and of environments. Rules of rulesets need no rights beyond reading; the older
 * branch protection is told to administrators only. Source: GitHub's REST API, "Rules", "Protected branches",
 * "Deployment environments".
 */
export async function askGithub(path: string, address: string, ask: Ask): Promise<Told> {
  const place = { path: address, line: 1 };
  const gaps: Gap[] = [];
  const about = await ask(`/repos/${path}`);
  const known = repository.safeParse(about.kind === 'document' ? about.document : undefined);
  if (!known.success)
    return { gaps: [gapOf(address, about.kind === 'document' ? unexpected : whyNot(about))] };
  const branch = known.data.default_branch;
  const named = encodeURIComponent(branch);
  const [byRules, byProtection, deployed] = await Promise.all([
    ask(`/repos/${path}/rules/branches/${named}?per_page=100`),
    ask(`/repos/${path}/branches/${named}/protection`),
    ask(`/repos/${path}/environments?per_page=100`),
  ]);
  const ruled = rules.safeParse(byRules.kind === 'document' ? byRules.document : []);
  const guarded = protection.safeParse(byProtection.kind === 'document' ? byProtection.document : {});
  const listed = environments.safeParse(deployed.kind === 'document' ? deployed.document : {});
  if (!ruled.success || !guarded.success || !listed.success) gaps.push(gapOf(address, unexpected));
  for (const answer of [byRules, byProtection, deployed])
    if (answer.kind === 'refused') gaps.push(gapOf(address, answer.why));
  const branches = [
    ...(ruled.success ? ofRules(branch, ruled.data) : []),
    ...(guarded.success ? ofProtection(branch, guarded.data) : []),
  ].map((each): ProtectedBranch => ({ ...each, place }));
  // Silence means that nothing is set only where both answered; not everybody is told of the older protection.
  const isKnown = branches.length > 0 || (byRules.kind !== 'refused' && byProtection.kind === 'document');
  if (!isKnown && byProtection.kind === 'nothing')
    gaps.push(
      gapOf(
        address,
        'Branch protection is told to administrators only: no rule that this token sees is set.',
      ),
    );
  const asking = (listed.success ? (listed.data.environments ?? []) : []).filter(
    ({ protection_rules = [] }) => protection_rules.some(({ type }) => type === 'required_reviewers'),
  );
  const settings: HostSettings = {
    branches,
    environments: asking.map(({ name }) => ({ name, place })),
    sources: isKnown ? [place] : [],
    ...present({ autoMerge: known.data.allow_auto_merge }),
  };
  return { settings, gaps };
}

type Guard = Omit<ProtectedBranch, 'place'>;

function ofRules(name: string, all: z.infer<typeof rules>): readonly Guard[] {
  if (all.length === 0) return [];
  const reviews = all.filter(({ type }) => type === 'pull_request');
  return [
    {
      name,
      reviews: Math.max(
        0,
        ...reviews.map(({ parameters }) => parameters?.required_approving_review_count ?? 0),
      ),
      byOwners: reviews.some(({ parameters }) => parameters?.require_code_owner_review === true),
      checks: all.some(({ type }) => type === 'required_status_checks'),
    },
  ];
}

function ofProtection(name: string, told: z.infer<typeof protection>): readonly Guard[] {
  const { required_pull_request_reviews: reviews, required_status_checks: checks } = told;
  if (reviews === undefined && checks === undefined) return [];
  return [
    {
      name,
      reviews: reviews === undefined ? 0 : (reviews.required_approving_review_count ?? 1),
      byOwners: reviews?.require_code_owner_reviews === true,
      checks: checks !== undefined,
    },
  ];
}

function whyNot(answer: { readonly kind: 'nothing' } | { readonly kind: 'refused'; readonly why: string }) {
  return answer.kind === 'refused'
    ? answer.why
    : 'there is no such repository, or the token may not see it (404)';
}
