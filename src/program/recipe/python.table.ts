import type { Recipe } from './recipe.ts';

/** Python, on a server and in AWS Lambda. */
export const pythonRecipes: readonly Recipe[] = [
  {
    platform: 'python',
    store: 'aws',
    syntax: 'python',
    before: ['pip install boto3 aws-secretsmanager-caching'],
    code: `import boto3
from aws_secretsmanager_caching import SecretCache

# One cache for the process: it asks again every hour, and picks up a rotated value.
secrets = SecretCache(client=boto3.client("secretsmanager"))

%VARIABLE% = secrets.get_secret_string("%ID%")
`,
    notes: [
      'Call get_secret_string where the value is needed, not once at import: a rotation then reaches a running process.',
    ],
    links: [
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_cache-python.html',
    ],
  },
  {
    platform: 'python',
    store: 'environment',
    syntax: 'python',
    code: `import os

# A KeyError at the start says what is missing; a default would hide it.
%VARIABLE% = os.environ["%ENV%"]
`,
    links: ['https://docs.python.org/3/library/os.html#os.environ'],
  },
  {
    platform: 'python',
    store: 'vault',
    syntax: 'python',
    before: ['pip install hvac'],
    code: `import os

import hvac

client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
answer = client.secrets.kv.v2.read_secret_version(path="prod/%APP%", mount_point="secret", raise_on_deleted_version=True)
%VARIABLE% = answer["data"]["data"]["%FIELD%"]
`,
    notes: [
      'Let the platform log in (Kubernetes, AWS IAM, JWT) or an agent provide the token; a token in a file is the next finding.',
    ],
    links: ['https://developer.hashicorp.com/vault/docs/secrets/kv/kv-v2'],
  },
  {
    platform: 'python',
    store: 'gcp',
    syntax: 'python',
    before: ['pip install google-cloud-secret-manager'],
    code: `import os

from google.cloud import secretmanager

client = secretmanager.SecretManagerServiceClient()
name = client.secret_version_path(os.environ["GOOGLE_CLOUD_PROJECT"], "%NAME%", "latest")
%VARIABLE% = client.access_secret_version(request={"name": name}).payload.data.decode("utf-8")
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'python',
    store: 'azure',
    syntax: 'python',
    before: ['pip install azure-identity azure-keyvault-secrets'],
    code: `import os

from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient

client = SecretClient(vault_url=os.environ["AZURE_KEYVAULT_URL"], credential=DefaultAzureCredential())
%VARIABLE% = client.get_secret("%NAME%").value
`,
    links: ['https://learn.microsoft.com/azure/key-vault/secrets/quick-create-python'],
  },
  {
    platform: 'lambda-python',
    store: 'aws',
    syntax: 'python',
    before: ['pip install "aws-lambda-powertools[aws-sdk]"'],
    code: `from aws_lambda_powertools.utilities import parameters


def lambda_handler(event, context):
    # Kept for five minutes between invocations of the same environment.
    %VARIABLE% = parameters.get_secret("%ID%", max_age=300)
    return {"ok": bool(%VARIABLE%)}
`,
    notes: [
      'Without a library: the AWS Parameters and Secrets Lambda Extension answers on http://localhost:2773/secretsmanager/get?secretId=%ID% with the header X-Aws-Parameters-Secrets-Token set to AWS_SESSION_TOKEN.',
    ],
    links: [
      'https://docs.aws.amazon.com/powertools/python/latest/utilities/parameters/',
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html',
    ],
  },
  {
    platform: 'lambda-python',
    store: 'environment',
    syntax: 'python',
    code: `import os

%VARIABLE% = os.environ["%ENV%"]
`,
    notes: [
      'Everybody who may read the configuration of a function reads its variables: prefer Secrets Manager in Lambda.',
    ],
    links: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],
  },
];
