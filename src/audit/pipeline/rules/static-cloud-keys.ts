import type { Pipeline, Variable } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { environmentsIn, inputOf, stepsIn } from './shared-walk.ts';

/** Inputs of actions that take a key that lasts, by the action in small letters, and what it is of. */
const inputs: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['aws-actions/configure-aws-credentials', [['aws-access-key-id', 'AWS']]],
  ['azure/login', [['creds', 'Azure']]],
  ['google-github-actions/auth', [['credentials_json', 'Google Cloud']]],
  ['google-github-actions/setup-gcloud', [['service_account_key', 'Google Cloud']]],
]);

/** Variables of the environment that hold a key that lasts. */
const variables: ReadonlyMap<string, string> = new Map([
  ['AWS_SECRET_ACCESS_KEY', 'AWS'],
  ['ARM_CLIENT_SECRET', 'Azure'],
  ['AZURE_CLIENT_SECRET', 'Azure'],
  ['AZURE_CREDENTIALS', 'Azure'],
  ['GOOGLE_CREDENTIALS', 'Google Cloud'],
  ['GOOGLE_APPLICATION_CREDENTIALS_JSON', 'Google Cloud'],
  ['GCLOUD_SERVICE_KEY', 'Google Cloud'],
  ['GCP_SA_KEY', 'Google Cloud'],
]);

export const staticCloudKeys = pipelineRule({
  name: 'static-cloud-keys',
  title: 'Keys to a cloud that last are used where the pipeline could prove itself',
  severity: 'medium',
  cwe: 522,
  owasp: ['CICD-SEC-6', 'CICD-SEC-2'],
  what: 'The pipeline logs in to a cloud with a key that is good until somebody changes it.',
  why: 'Once it leaks, by a log, a fork or an action that was taken over, it opens the account from anywhere. An identity by OpenID Connect lasts minutes and is good for this pipeline only.',
  fix: [
    'AWS: a role that trusts the identity of the pipeline, `role-to-assume: …` and `permissions: { id-token: write }`.',
    'Azure: a federated credential, `client-id`, `tenant-id` and `subscription-id`. Google Cloud: Workload Identity Federation.',
    'Then delete the key at the provider.',
  ],
  references: [
    'https://docs.github.com/en/actions/concepts/security/openid-connect',
    'https://docs.gitlab.com/ci/cloud_services/',
  ],
  *find(pipeline) {
    for (const { variable, about, cloud } of keysIn(pipeline)) {
      const { value, place, name } = variable;
      // An empty value, or what an earlier step made by itself, is no key that lasts.
      if (
        value === undefined ||
        value.text.trim() === '' ||
        /\b(?:steps|needs)\.|\$\{?\w*(?:SESSION|OIDC|TOKEN)|R2_|_R2|MINIO|SPACES|WASABI|BACKBLAZE|B2_/i.test(
          value.text,
        )
      )
        continue;
      yield {
        place,
        about: [...about, name],
        says: `\`${name}\` is a key to ${cloud} that lasts`,
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }} # flaw
          aws-secret-access-key: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
      - uses: google-github-actions/auth@v3
        with:
          credentials_json: \${{ secrets.GCP_KEY }} # flaw
      - run: terraform apply
        env:
          ARM_CLIENT_SECRET: \${{ secrets.ARM_CLIENT_SECRET }} # flaw
`,
  },
  good: {
    github: `on: push
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - uses: aws-actions/configure-aws-credentials@v4
        id: aws
        with:
          role-to-assume: arn:aws:iam::210987654321:role/shop
          output-credentials: true
      - run: ./deploy.sh
        env:
          AWS_SECRET_ACCESS_KEY: \${{ steps.aws.outputs.aws-secret-access-key }}
      - uses: google-github-actions/auth@v3
        with:
          workload_identity_provider: projects/1/locations/global/workloadIdentityPools/a/providers/b
`,
  },
});

interface Key {
  readonly variable: Variable;
  readonly about: readonly string[];
  readonly cloud: string;
}

function keysIn(pipeline: Pipeline): readonly Key[] {
  const given = stepsIn(pipeline).flatMap(({ step, about }) =>
    (inputs.get(step.use?.name.toLowerCase() ?? '') ?? []).flatMap(([name, cloud]) => {
      const variable = inputOf(step, name);
      return variable === undefined ? [] : [{ variable, about, cloud }];
    }),
  );
  const set = environmentsIn(pipeline).flatMap(({ variable, about }) => {
    const cloud = variables.get(variable.name.toUpperCase());
    return cloud === undefined ? [] : [{ variable, about, cloud }];
  });
  return [...given, ...set];
}
