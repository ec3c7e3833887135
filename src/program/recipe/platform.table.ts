import type { Recipe } from './recipe.ts';

/** Platforms that hand a credential to a program, and files of settings. */
export const platformRecipes: readonly Recipe[] = [
  {
    platform: 'ecs',
    store: 'aws',
    syntax: 'json',
    before: ['Give the task execution role (not the task role) the policy below.'],
    code: `{
  "containerDefinitions": [
    {
      "name": "%APP%",
      "secrets": [
        {
          "name": "%ENV%",
          "valueFrom": "arn:aws:secretsmanager:REGION:ACCOUNT:secret:%ID%-SUFFIX"
        }
      ]
    }
  ]
}
`,
    notes: [
      'The value is read when a task starts: force a new deployment after a rotation. The entry under "environment" goes.',
    ],
    links: [
      'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data-secrets.html',
    ],
  },
  {
    platform: 'cloudformation',
    store: 'aws',
    syntax: 'yaml',
    code: `Resources:
  %PASCAL%Secret:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: %ID%
      GenerateSecretString:
        PasswordLength: 40
        ExcludePunctuation: true
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUserPassword: !Sub '{{resolve:secretsmanager:\${%PASCAL%Secret}}}'
`,
    notes: [
      'Only the last lines are needed for a secret that exists: {{resolve:secretsmanager:%ID%}}, or {{resolve:secretsmanager:%ID%:SecretString:%FIELD%}} for a field of a JSON object.',
      'CloudFormation resolves it when the resource changes: a rotation alone changes nothing in the stack. Not every property may hold one; a parameter with NoEcho and a default is no substitute.',
    ],
    links: [
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
    ],
  },
  {
    platform: 'cdk-typescript',
    store: 'aws',
    syntax: 'typescript',
    code: `import { aws_secretsmanager as secretsmanager, Stack } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';

export class ShopStack extends Stack {
  readonly secret = secretsmanager.Secret.fromSecretNameV2(this, '%PASCAL%', '%ID%');

  /** For a container: grants the execution role the right to read it. */
  readonly container = { secrets: { %ENV%: ecs.Secret.fromSecretsManager(this.secret) } };
}
`,
    notes: [
      'For a property that takes a SecretValue (the password of a database): this.secret.secretValue becomes a dynamic reference, not the text. unsafeUnwrap() would write it into the template.',
      'For a function: this.secret.grantRead(fn), and its name in the environment; the function reads the value itself.',
    ],
    links: ['https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_secretsmanager-readme.html'],
  },
  {
    platform: 'cdk-python',
    store: 'aws',
    syntax: 'python',
    code: `from aws_cdk import Stack, aws_ecs as ecs, aws_secretsmanager as secretsmanager
from constructs import Construct


class ShopStack(Stack):
    def __init__(self, scope: Construct, id: str, **kwargs) -> None:
        super().__init__(scope, id, **kwargs)
        secret = secretsmanager.Secret.from_secret_name_v2(self, "%PASCAL%", "%ID%")
        # For a container: grants the execution role the right to read it.
        self.secrets = {"%ENV%": ecs.Secret.from_secrets_manager(secret)}
`,
    notes: [
      'For a property that takes a SecretValue: secret.secret_value becomes a dynamic reference, not the text.',
    ],
    links: ['https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_secretsmanager/README.html'],
  },
  {
    platform: 'terraform',
    store: 'aws',
    syntax: 'hcl',
    before: [
      'Terraform 1.11 or newer and a provider with write-only arguments: neither plan nor state then holds the value.',
    ],
    code: `ephemeral "aws_secretsmanager_secret_version" "%FIELD%" {
  secret_id = "%ID%"
}

resource "aws_db_instance" "%APP_SNAKE%" {
  password_wo         = ephemeral.aws_secretsmanager_secret_version.%FIELD%.secret_string
  password_wo_version = 1
}
`,
    notes: [
      'Raise password_wo_version after a rotation.',
      'Before 1.11: data "aws_secretsmanager_secret_version" "%FIELD%" { secret_id = "%ID%" } reads it too, but the value is then in the state file: encrypt the state and restrict who reads it.',
    ],
    links: [
      'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/ephemeral-resources/secretsmanager_secret_version',
      'https://developer.hashicorp.com/terraform/language/manage-sensitive-data/ephemeral',
    ],
  },
  {
    platform: 'terraform',
    store: 'environment',
    syntax: 'hcl',
    code: `variable "%FIELD%" {
  type      = string
  sensitive = true
  ephemeral = true
}
`,
    notes: [
      'Without a default. Terraform reads it from TF_VAR_%FIELD%; "ephemeral" needs Terraform 1.10 and a write-only argument where it is used, without it the value lands in the state file.',
    ],
    links: ['https://developer.hashicorp.com/terraform/language/values/variables'],
  },
  {
    platform: 'terraform',
    store: 'vault',
    syntax: 'hcl',
    code: `ephemeral "vault_kv_secret_v2" "%FIELD%" {
  mount = "secret"
  name  = "prod/%APP%"
}

locals {
  %FIELD% = ephemeral.vault_kv_secret_v2.%FIELD%.data["%FIELD%"]
}
`,
    links: ['https://registry.terraform.io/providers/hashicorp/vault/latest/docs'],
  },
  {
    platform: 'terraform',
    store: 'gcp',
    syntax: 'hcl',
    code: `ephemeral "google_secret_manager_secret_version" "%FIELD%" {
  secret = "%NAME%"
}

locals {
  %FIELD% = ephemeral.google_secret_manager_secret_version.%FIELD%.secret_data
}
`,
    links: ['https://registry.terraform.io/providers/hashicorp/google/latest/docs'],
  },
  {
    platform: 'terraform',
    store: 'azure',
    syntax: 'hcl',
    code: `ephemeral "azurerm_key_vault_secret" "%FIELD%" {
  name         = "%NAME%"
  key_vault_id = var.key_vault_id
}

locals {
  %FIELD% = ephemeral.azurerm_key_vault_secret.%FIELD%.value
}
`,
    links: ['https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs'],
  },
  {
    platform: 'github-actions',
    store: 'aws',
    syntax: 'yaml',
    before: [
      'In AWS: an identity provider for token.actions.githubusercontent.com, and a role whose trust policy names this repository and branch or environment.',
    ],
    code: `permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@COMMIT
        with:
          role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE
          aws-region: REGION
      - uses: aws-actions/aws-secretsmanager-get-secrets@COMMIT
        with:
          secret-ids: |
            %ENV%, %ID%
`,
    notes: [
      'Write for COMMIT the full commit of a release, so that a moved tag runs nothing new.',
      'The value is masked in the log and in the environment of all later steps of the job: read it in the last job that needs it.',
    ],
    links: [
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_github.html',
      'https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services',
    ],
  },
  {
    platform: 'github-actions',
    store: 'environment',
    syntax: 'yaml',
    before: ['gh secret set %ENV% --env production   (it asks for the value)'],
    code: `jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy
        env:
          %ENV%: \${{ secrets.%ENV% }}
`,
    notes: [
      'On the one step that needs it, not on the job. Not in the text of "run": there it becomes part of a script.',
    ],
    links: [
      'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
    ],
  },
  {
    platform: 'github-actions',
    store: 'vault',
    syntax: 'yaml',
    code: `permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: hashicorp/vault-action@COMMIT
        with:
          url: https://vault.example.com
          method: jwt
          role: %APP%
          secrets: |
            secret/data/prod/%APP% %FIELD% | %ENV%
`,
    links: ['https://github.com/hashicorp/vault-action'],
  },
  {
    platform: 'github-actions',
    store: 'gcp',
    syntax: 'yaml',
    code: `permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: google-github-actions/auth@COMMIT
        with:
          workload_identity_provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER
          service_account: ACCOUNT@PROJECT.iam.gserviceaccount.com
      - id: secrets
        uses: google-github-actions/get-secretmanager-secrets@COMMIT
        with:
          secrets: |-
            %FIELD%:PROJECT/%NAME%
      - run: ./deploy
        env:
          %ENV%: \${{ steps.secrets.outputs.%FIELD% }}
`,
    links: ['https://github.com/google-github-actions/get-secretmanager-secrets'],
  },
  {
    platform: 'github-actions',
    store: 'azure',
    syntax: 'yaml',
    code: `permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@COMMIT
        with:
          client-id: CLIENT
          tenant-id: TENANT
          subscription-id: SUBSCRIPTION
      - run: |
          value="$(az keyvault secret show --vault-name VAULT --name %NAME% --query value --output tsv)"
          echo "::add-mask::$value"
          %ENV%="$value" ./deploy
`,
    links: ['https://learn.microsoft.com/azure/developer/github/connect-from-azure'],
  },
  {
    platform: 'kubernetes',
    store: 'kubernetes',
    syntax: 'yaml',
    before: [
      'kubectl create secret generic %APP% --from-file=%NAME%=/dev/stdin   (type or pipe the value; it then is in no file and no list of processes)',
    ],
    code: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: %APP%
spec:
  selector:
    matchLabels: { app: %APP% }
  template:
    metadata:
      labels: { app: %APP% }
    spec:
      containers:
        - name: %APP%
          image: REGISTRY/%APP%@sha256:DIGEST
          env:
            - name: %ENV%
              valueFrom:
                secretKeyRef:
                  name: %APP%
                  key: %NAME%
`,
    notes: [
      'A Secret is base64, not encryption: never commit its manifest, turn on encryption at rest, and let few roles read secrets.',
      'Pods read it when they start: restart them after a rotation (kubectl rollout restart deployment/%APP%).',
    ],
    links: [
      'https://kubernetes.io/docs/concepts/configuration/secret/',
      'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    ],
  },
  ...(['aws', 'vault', 'gcp', 'azure'] as const).map(externalSecret),
  {
    platform: 'compose',
    store: 'environment',
    syntax: 'yaml',
    code: `services:
  %APP%:
    image: REGISTRY/%APP%@sha256:DIGEST
    environment:
      %ENV%: \${%ENV%:?is not set}
`,
    notes: ['From the shell that starts it, or from a file .env that .gitignore names.'],
    links: ['https://docs.docker.com/compose/how-tos/environment-variables/'],
  },
  {
    platform: 'compose',
    store: 'aws',
    syntax: 'yaml',
    code: `services:
  %APP%:
    image: REGISTRY/%APP%@sha256:DIGEST
    environment:
      %ENV%_FILE: /run/secrets/%FIELD%
    secrets:
      - %FIELD%
secrets:
  %FIELD%:
    environment: %ENV%
`,
    before: [
      '%ENV%="$(aws secretsmanager get-secret-value --secret-id %ID% --query SecretString --output text)" docker compose up -d',
    ],
    notes: ['The program reads the file; images of databases know variables that end in _FILE.'],
    links: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  },
  {
    platform: 'dockerfile',
    store: 'environment',
    syntax: 'dockerfile',
    code: `# syntax=docker/dockerfile:1
RUN --mount=type=secret,id=%FIELD%,env=%ENV% ./install
`,
    before: ['docker build --secret id=%FIELD%,env=%ENV% .'],
    notes: [
      'What ENV, ARG or COPY bring is in the image for everybody who pulls it, even when a later layer removes it: build the image anew and remove the old ones from the registry.',
      'What the program needs when it runs is handed to the container, not built into the image.',
    ],
    links: ['https://docs.docker.com/build/building/secrets/'],
  },
  {
    platform: 'dockerfile',
    store: 'aws',
    syntax: 'shell',
    code: `%ENV%="$(aws secretsmanager get-secret-value --secret-id %ID% --query SecretString --output text)" \\
  docker build --secret id=%FIELD%,env=%ENV% .
`,
    notes: ['In the Dockerfile: RUN --mount=type=secret,id=%FIELD%,env=%ENV% ./install'],
    links: ['https://docs.docker.com/build/building/secrets/'],
  },
  {
    platform: 'dotenv',
    store: 'aws',
    syntax: 'shell',
    code: `%ENV%="$(aws secretsmanager get-secret-value --secret-id %ID% --query SecretString --output text)" ./start
`,
    notes: [
      'Better still: let the program read it itself (handrail secrets fix on the file that uses it), or let ECS, Lambda or Kubernetes hand it over.',
    ],
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html'],
  },
  {
    platform: 'dotenv',
    store: 'environment',
    syntax: 'shell',
    code: `git rm --cached .env
printf '%s\\n' '.env' '!.env.example' >> .gitignore
printf '%s\\n' '%ENV%=' >> .env.example
`,
    notes: [
      'Keep a file with the names and no values (.env.example) under version control, and the file with values out of it.',
    ],
    links: ['https://git-scm.com/docs/gitignore'],
  },
  {
    platform: 'dotenv',
    store: 'vault',
    syntax: 'shell',
    code: `%ENV%="$(vault kv get -mount=secret -field=%FIELD% prod/%APP%)" ./start
`,
    links: ['https://developer.hashicorp.com/vault/docs/commands/kv/get'],
  },
  {
    platform: 'config-file',
    store: 'aws',
    syntax: 'shell',
    code: `%ENV%="$(aws secretsmanager get-secret-value --secret-id %ID% --query SecretString --output text)" ./start
`,
    notes: [
      'Take the entry out of the file and let the program read %ENV%, or the store itself: handrail secrets fix shows how on the file that reads these settings.',
    ],
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html'],
  },
  {
    platform: 'config-file',
    store: 'environment',
    syntax: 'shell',
    code: `: "\${%ENV%:?is not set}"
./start
`,
    notes: [
      'Take the entry out of the file and let the program read %ENV%; most readers of settings let a variable of the environment win over a file.',
    ],
    links: ['https://12factor.net/config'],
  },
];

/** External Secrets speaks to every store in the same words. */
function externalSecret(store: 'aws' | 'vault' | 'gcp' | 'azure'): Recipe {
  const key = { aws: '%ID%', vault: 'prod/%APP%', gcp: '%NAME%', azure: '%NAME%' }[store];
  const property = store === 'vault' ? '\n        property: %FIELD%' : '';
  return {
    platform: 'kubernetes',
    store,
    syntax: 'yaml',
    before: [
      'helm install external-secrets external-secrets/external-secrets --namespace external-secrets --create-namespace',
    ],
    code: `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: %APP%
spec:
  refreshInterval: 1h
  secretStoreRef:
    kind: SecretStore
    name: ${store}
  target:
    name: %APP%
  data:
    - secretKey: %NAME%
      remoteRef:
        key: ${key}${property}
`,
    notes: [
      `A SecretStore called "${store}" tells once how the namespace logs in there; let it use the identity of its service account, not a key.`,
      'The Deployment refers to the Secret "%APP%" with secretKeyRef, key %NAME%.',
    ],
    links: ['https://external-secrets.io/latest/introduction/getting-started/'],
  };
}
