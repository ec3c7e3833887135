import type { RecipeNames } from './names.ts';
import type { Store } from './recipe.ts';

/** The least that the reader of a secret needs to be allowed, in the words of its store; undefined where nothing is asked. */
export function leastPrivilege(store: Store, names: RecipeNames): string | undefined {
  if (store === 'aws') return `${JSON.stringify(awsPolicy(names), null, 2)}\n`;
  if (store === 'vault') return `path "secret/data/prod/${names.app}" {\n  capabilities = ["read"]\n}\n`;
  if (store === 'gcp') {
    return `gcloud secrets add-iam-policy-binding ${names.name} --member=serviceAccount:ACCOUNT@PROJECT.iam.gserviceaccount.com --role=roles/secretmanager.secretAccessor\n`;
  }
  if (store === 'azure') {
    return `az role assignment create --role "Key Vault Secrets User" --assignee-object-id PRINCIPAL --assignee-principal-type ServicePrincipal --scope "$(az keyvault show --name VAULT --query id --output tsv)/secrets/${names.name}"\n`;
  }
  return undefined;
}

/** The six question marks stand for the suffix that Secrets Manager adds to a name: no other secret fits. */
function awsPolicy({ id }: RecipeNames): object {
  const actions = ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'];
  const Resource = `arn:aws:secretsmanager:REGION:ACCOUNT:secret:${id}-??????`;
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource }] };
}

/** How the value gets into the store, without passing through a file, a list of processes or the history of a shell. */
export function keepCommand(store: Store, { id, name, app, field }: RecipeNames): string | undefined {
  if (store === 'aws')
    return `aws secretsmanager create-secret --name ${id} --secret-string file:///dev/stdin`;
  if (store === 'vault') return `vault kv patch -mount=secret prod/${app} ${field}=-`;
  if (store === 'gcp') return `gcloud secrets create ${name} --data-file=-`;
  if (store === 'azure')
    return `az keyvault secret set --vault-name VAULT --name ${name} --file /dev/stdin --output none`;
  return undefined;
}
