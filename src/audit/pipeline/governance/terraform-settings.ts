import type { ApprovingEnvironment, HostSettings, ProtectedBranch, SettingPlace } from './host-settings.ts';

interface Block {
  readonly type: string;
  readonly text: string;
  readonly place: SettingPlace;
}

/**
 * Protected branches and environments that a file of Terraform makes at GitHub or GitLab, by plain reading: names that
 * are expressions count as any branch. Source: the documentation of the providers `integrations/github` and
 * `gitlabhq/gitlab`.
 */
export function terraformSettings(path: string, text: string): HostSettings {
  if (!/"(?:github_|gitlab_)/.test(text)) return { branches: [], environments: [], sources: [] };
  const blocks = blocksOf(path, text);
  const branches = blocks.flatMap((block) => branchOf(block) ?? []);
  return {
    branches,
    environments: blocks.flatMap((block) => environmentOf(block) ?? []),
    sources: branches.map(({ place }) => place),
  };
}

function blocksOf(path: string, text: string): readonly Block[] {
  const blocks: Block[] = [];
  const head = /^resource\s+"((?:github|gitlab)_\w+)"\s+"[^"]*"\s*\{/gm;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const end = text.indexOf('\n}', found.index);
    const line = text.slice(0, found.index).split('\n').length;
    blocks.push({
      type: found[1] ?? '',
      text: text.slice(found.index, end < 0 ? text.length : end),
      place: { path, line },
    });
  }
  return blocks;
}

function branchOf({ type, text, place }: Block): ProtectedBranch | undefined {
  if (/^github_branch_protection(?:_v3)?$/.test(type))
    return {
      name: textOf(text, 'pattern') ?? textOf(text, 'branch') ?? '*',
      place,
      reviews: /required_pull_request_reviews\s*\{/.test(text)
        ? numberOf(text, 'required_approving_review_count', 1)
        : 0,
      byOwners: /require_code_owner_reviews\s*=\s*true/.test(text),
      checks: /required_status_checks\s*\{/.test(text),
    };
  if (type === 'github_repository_ruleset' || type === 'github_organization_ruleset') {
    if (!/enforcement\s*=\s*"active"/.test(text) || !/target\s*=\s*"branch"/.test(text)) return undefined;
    return {
      name: '*',
      place,
      reviews: /pull_request\s*\{/.test(text) ? numberOf(text, 'required_approving_review_count', 0) : 0,
      byOwners: /require_code_owner_review\s*=\s*true/.test(text),
      checks: /required_status_checks\s*\{/.test(text),
    };
  }
  if (type !== 'gitlab_branch_protection') return undefined;
  return {
    name: textOf(text, 'branch') ?? '*',
    place,
    reviews: 0,
    byOwners: /code_owner_approval_required\s*=\s*true/.test(text),
    checks: false,
  };
}

function environmentOf({ type, text, place }: Block): ApprovingEnvironment | undefined {
  const asks =
    (type === 'github_repository_environment' && /reviewers\s*\{/.test(text)) ||
    (type === 'gitlab_project_protected_environment' && /approval_rules|required_approvals/.test(text));
  const name = textOf(text, 'environment');
  return asks && name !== undefined ? { name, place } : undefined;
}

function textOf(text: string, key: string): string | undefined {
  return new RegExp(`^\\s*${key}\\s*=\\s*"([^"$]*)"`, 'm').exec(text)?.[1];
}

function numberOf(text: string, key: string, otherwise: number): number {
  const found = new RegExp(`^\\s*${key}\\s*=\\s*(\\d{1,3})`, 'm').exec(text)?.[1];
  return found === undefined ? otherwise : Number(found);
}
