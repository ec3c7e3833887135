/** Where a credential is kept instead of in a file. */
export const stores = ['aws', 'environment', 'vault', 'gcp', 'azure', 'kubernetes'] as const;

export type Store = (typeof stores)[number];

/** A heading for people. */
export const storeTitles: Readonly<Record<Store, string>> = {
  aws: 'AWS Secrets Manager',
  environment: 'the environment',
  vault: 'HashiCorp Vault',
  gcp: 'Google Secret Manager',
  azure: 'Azure Key Vault',
  kubernetes: 'a Kubernetes Secret',
};

/** What reads the credential: a language, or a platform that hands it to a program. */
export const platforms = [
  'python',
  'javascript',
  'java',
  'go',
  'csharp',
  'ruby',
  'php',
  'rust',
  'shell',
  'lambda-python',
  'lambda-javascript',
  'ecs',
  'cloudformation',
  'cdk-typescript',
  'cdk-python',
  'terraform',
  'github-actions',
  'kubernetes',
  'compose',
  'dockerfile',
  'spring',
  'dotnet-settings',
  'dotenv',
  'config-file',
] as const;

export type Platform = (typeof platforms)[number];

/** In what a recipe is written: tests parse it as that. */
export type Syntax =
  | 'python'
  | 'javascript'
  | 'typescript'
  | 'java'
  | 'go'
  | 'csharp'
  | 'ruby'
  | 'php'
  | 'rust'
  | 'shell'
  | 'json'
  | 'yaml'
  | 'hcl'
  | 'properties'
  | 'dockerfile';

/**
 * How one platform reads a credential from one store. In `code` these stand for the finding's own names: `%VARIABLE%`
 * as the file calls it, `%ENV%` for a variable of the environment, `%ID%` for `prod/shop/database-password`, `%NAME%` for
 * its last part, `%FIELD%` for the same with underscores, `%APP%` for `shop`.
 */
export interface Recipe {
  readonly platform: Platform;
  readonly store: Store;
  readonly syntax: Syntax;
  /** What to install or allow first, as commands or sentences. */
  readonly before?: readonly string[];
  readonly code: string;
  readonly notes?: readonly string[];
  readonly links: readonly string[];
}
