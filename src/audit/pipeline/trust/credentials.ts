import type { Job, Pipeline, Variable } from '#ir/pipeline/pipeline';
import type { Credential } from './trust.ts';

/** What a job holds: secrets by name, cloud roles, and what its token may do. Never a value. */
export function credentialsOf(pipeline: Pipeline, job: Job): readonly Credential[] {
  const found = [...secretsIn(pipeline, job), ...rolesIn(job), ...tokenOf(pipeline, job)];
  const seen = new Set<string>();
  return found
    .filter(({ kind, name }) => !seen.has(`${kind}${name}`) && seen.add(`${kind}${name}`))
    .slice(0, 40);
}

const named =
  /\bsecrets\.([A-Za-z_]\w*)|\bsecrets\[\s*['"]([\w-]+)['"]|\bcredentials(?:Id)?[:(]\s*['"]([\w.-]+)['"]/g;
const all = /toJSON\(\s*secrets\s*\)|secrets\[\s*(?!['"])/i;

function secretsIn(pipeline: Pipeline, job: Job): readonly Credential[] {
  const { path } = pipeline;
  const texts = [
    job.value.place,
    ...(job.env.length > 0 ? [job.place] : []),
    ...pipeline.env.map(({ place }) => place),
  ];
  const found = texts.flatMap(({ start, end, line }) => {
    const text = pipeline.source.slice(start, end);
    const at = (index: number) => line + text.slice(0, index).split('\n').length - 1;
    const byName = [...text.matchAll(named)].flatMap((match): readonly Credential[] => {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      return name === 'GITHUB_TOKEN' ? [] : [{ kind: 'secret', name, path, line: at(match.index) }];
    });
    const every = text.search(all);
    return every < 0
      ? byName
      : [...byName, { kind: 'all-secrets' as const, name: 'all secrets', path, line: at(every) }];
  });
  if (job.secrets !== 'inherit') return found;
  return [
    ...found,
    { kind: 'all-secrets', name: 'all secrets', path, line: job.secretsPlace?.line ?? job.header.line },
  ];
}

const cloud =
  /^(?:aws-actions\/configure-aws-credentials|azure\/login|google-github-actions\/auth|AzureCLI|AWSShellScript|circleci\/aws-cli)$/i;

function rolesIn({ steps }: Job): readonly Credential[] {
  return steps.flatMap(({ use, with: given }): readonly Credential[] => {
    if (use === undefined || !cloud.test(use.name)) return [];
    const { path, line } = use.written.place;
    const at = (...keys: readonly string[]): Variable | undefined =>
      given.find(({ name }) => keys.includes(name));
    const role = at('role-to-assume', 'workload_identity_provider', 'client-id', 'azureSubscription');
    return [{ kind: 'cloud-role', name: role?.value?.text ?? `the account of ${use.name}`, path, line }];
  });
}

function tokenOf(pipeline: Pipeline, job: Job): readonly Credential[] {
  const permissions = job.permissions ?? pipeline.permissions;
  if (pipeline.system !== 'github' || permissions === undefined) return [];
  const { path, line } = permissions.place;
  if (permissions.kind === 'all')
    return permissions.access === 'write'
      ? [{ kind: 'token', name: 'a token that may write everything', path, line }]
      : [];
  return [...permissions.scopes].flatMap(([scope, { access, place }]): readonly Credential[] => {
    if (access !== 'write') return [];
    const kind = scope === 'id-token' ? 'oidc' : 'token';
    return [{ kind, name: `${scope}: write`, path, line: place.line }];
  });
}
