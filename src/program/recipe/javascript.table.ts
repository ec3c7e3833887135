import type { Recipe } from './recipe.ts';

/** JavaScript and TypeScript: what is written here is both. */
export const javascriptRecipes: readonly Recipe[] = [
  {
    platform: 'javascript',
    store: 'aws',
    syntax: 'typescript',
    before: ['npm install @aws-sdk/client-secrets-manager'],
    code: `import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});
const kept = new Map();

/** Kept for five minutes: fewer calls, and a rotated value still arrives. */
async function readSecret(id = '%ID%') {
  const known = kept.get(id);
  if (known !== undefined && known.until > Date.now()) return known.value;
  const { SecretString: value } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  if (value === undefined) throw new Error('The secret has no text: ' + id);
  kept.set(id, { value, until: Date.now() + 300_000 });
  return value;
}

const %VARIABLE% = await readSecret();
`,
    notes: ['Call readSecret where the value is needed; a constant of the module outlives a rotation.'],
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets-javascript.html'],
  },
  {
    platform: 'javascript',
    store: 'environment',
    syntax: 'typescript',
    code: `const %VARIABLE% = process.env['%ENV%'];
if (!%VARIABLE%) throw new Error('%ENV% is not set.');
`,
    notes: ['Only in code that runs on a server: what a bundler puts into a page is public.'],
    links: ['https://nodejs.org/api/process.html#processenv'],
  },
  {
    platform: 'javascript',
    store: 'vault',
    syntax: 'typescript',
    code: `const { VAULT_ADDR, VAULT_TOKEN } = process.env;
if (!VAULT_ADDR || !VAULT_TOKEN) throw new Error('VAULT_ADDR or VAULT_TOKEN is not set.');
const answer = await fetch(VAULT_ADDR + '/v1/secret/data/prod/%APP%', {
  headers: { 'X-Vault-Token': VAULT_TOKEN },
});
if (!answer.ok) throw new Error('Vault answered with status ' + answer.status);
const { data } = await answer.json();
const %VARIABLE% = data.data['%FIELD%'];
`,
    notes: [
      'Let the platform log in (Kubernetes, AWS IAM, JWT) or an agent provide the token; a token in a file is the next finding.',
    ],
    links: ['https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2'],
  },
  {
    platform: 'javascript',
    store: 'gcp',
    syntax: 'typescript',
    before: ['npm install @google-cloud/secret-manager'],
    code: `import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

const client = new SecretManagerServiceClient();
const project = await client.getProjectId();
const [version] = await client.accessSecretVersion({
  name: 'projects/' + project + '/secrets/%NAME%/versions/latest',
});
const %VARIABLE% = version.payload?.data?.toString();
if (!%VARIABLE%) throw new Error('%NAME% is empty.');
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'javascript',
    store: 'azure',
    syntax: 'typescript',
    before: ['npm install @azure/identity @azure/keyvault-secrets'],
    code: `import { DefaultAzureCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const vault = process.env['AZURE_KEYVAULT_URL'];
if (!vault) throw new Error('AZURE_KEYVAULT_URL is not set.');
const client = new SecretClient(vault, new DefaultAzureCredential());
const { value: %VARIABLE% } = await client.getSecret('%NAME%');
`,
    links: ['https://learn.microsoft.com/azure/key-vault/secrets/quick-create-node'],
  },
  {
    platform: 'lambda-javascript',
    store: 'aws',
    syntax: 'typescript',
    before: ['npm install @aws-lambda-powertools/parameters @aws-sdk/client-secrets-manager'],
    code: `import { getSecret } from '@aws-lambda-powertools/parameters/secrets';

export const handler = async () => {
  // Kept for five minutes between invocations of the same environment.
  const %VARIABLE% = await getSecret('%ID%', { maxAge: 300 });
  return { ok: %VARIABLE% !== undefined };
};
`,
    notes: [
      'Without a library: the AWS Parameters and Secrets Lambda Extension answers on http://localhost:2773/secretsmanager/get?secretId=%ID% with the header X-Aws-Parameters-Secrets-Token set to AWS_SESSION_TOKEN.',
    ],
    links: [
      'https://docs.aws.amazon.com/powertools/typescript/latest/features/parameters/',
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html',
    ],
  },
  {
    platform: 'lambda-javascript',
    store: 'environment',
    syntax: 'typescript',
    code: `const %VARIABLE% = process.env['%ENV%'];
if (!%VARIABLE%) throw new Error('%ENV% is not set.');
`,
    notes: [
      'Everybody who may read the configuration of a function reads its variables: prefer Secrets Manager in Lambda.',
    ],
    links: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],
  },
];
