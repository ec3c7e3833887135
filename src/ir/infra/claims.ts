/**
 * Why a file may be infrastructure code: its name alone says so (`named`), its content has to (`content`), or it only
 * says something of others that are (`beside`).
 */
export type InfraClaim = 'named' | 'content' | 'beside';

/** Most bytes of a file whose content has to say what it is; a plan of Terraform may be larger. */
export const largestInfra = 8 * 1024 * 1024;
/** Most characters of a plan that are read. Of one with 43 million, reading and printing took 1.9 GB and 11 seconds. */
export const largestPlan = 50 * 1024 * 1024;

const named =
  /\.(?:tf|tofu)(?:\.json)?$|^(?:[\w.-]+\.)?(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$|^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$|^serverless[\w.-]*\.ya?ml$|^chart\.ya?ml$|^kustomization(?:\.ya?ml)?$|^pulumi(?:\.[\w-]+)?\.ya?ml$/i;

const beside =
  /\.tfvars(?:\.json)?$|^values[\w.-]*\.ya?ml$|^requirements\.yaml$|\.tpl$|(?:^|[._-])param(?:eter)?s?(?:[._-][\w-]+)*\.json$|^samconfig\.toml$/i;

/** Data that other tools own: most trees hold some, and none of it makes a resource. */
const others =
  /^(?:package(?:-lock)?|npm-shrinkwrap|tsconfig[\w.-]*|jsconfig|composer|deno|biome|lerna|nx|turbo|angular|vercel|renovate|cspell|manifest)\.json$|^(?:pnpm-lock|pnpm-workspace|pubspec|mkdocs|codecov|handrail)\.ya?ml$|^\.(?!checkov)|\.(?:lock|spdx|cdx|sarif|schema)\.json$/i;

/** What may be infrastructure code, by its path; undefined for all else. */
export function infraClaim(path: string): InfraClaim | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (named.test(name)) return 'named';
  if (beside.test(name)) return 'beside';
  if (!/\.(?:ya?ml|json|template)$/i.test(name) || others.test(name)) return undefined;
  return /(?:^|\/)\.(?:github|circleci|vscode|idea)\//.test(path) ? undefined : 'content';
}

/** Words that hardly any other data has. */
const marks: readonly string[] = [
  'AWS::',
  'apiVersion',
  'planned_values',
  'deploymentTemplate',
  'deploymentParameters',
  'amazon.aws.',
  'community.aws.',
  'azure.azcollection.',
  'google.cloud.',
  'azure_rm_',
  'gcp_',
  'ec2_',
  's3_bucket',
];

/** Keys of formats that other data may have, too. */
const keys =
  /(?:^|[\s{,-])["']?(?:openapi|swagger|hosts|tasks|services|provider|runtime|Resources|resources)["']?\s*:/;

/** Whether a text may be infrastructure code; that of most data is not. Costs some searches. */
export function mayBeInfra(path: string, bytes: Buffer): boolean {
  if (/(?:^|\/)(?:tasks|handlers|playbooks)\//.test(path)) return true;
  return marks.some((mark) => bytes.includes(mark)) || keys.test(bytes.toString('latin1'));
}
