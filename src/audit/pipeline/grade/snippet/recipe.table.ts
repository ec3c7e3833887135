import { version } from '#model/version';

/** What an application is built with, by its manifests. */
export type Ecosystem = 'npm' | 'python' | 'go' | 'maven' | 'gradle' | 'cargo' | 'dotnet' | 'other';

/** What adds a control, in no system's own words. */
export interface Recipe {
  /** The job or stage: `unit-tests`. */
  readonly job: string;
  readonly runs: readonly string[] | Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
  /** Where it happens: the environment of that name. */
  readonly environment?: string;
}

/** A file to add, whatever the system. */
export interface FileRecipe {
  readonly into: string;
  readonly lines: readonly string[];
}

const handrail = `npx --yes handrail@${version}`;

/** Jobs by the control that they add. Names in capitals and example.com are to be replaced. */
export const recipes: Readonly<Record<string, Recipe>> = {
  build: {
    job: 'build',
    runs: {
      npm: ['npm ci', 'npm run build'],
      python: ['python -m pip install build==1.3.0', 'python -m build'],
      go: ['go build ./...'],
      maven: ['mvn --batch-mode package'],
      gradle: ['./gradlew assemble'],
      cargo: ['cargo build --locked --release'],
      dotnet: ['dotnet build --configuration Release'],
      other: ['make build'],
    },
  },
  'unit-tests': {
    job: 'unit-tests',
    runs: {
      npm: ['npm ci', 'npm test'],
      python: ['python -m pip install -r requirements.txt pytest==8.4.2', 'python -m pytest'],
      go: ['go test ./...'],
      maven: ['mvn --batch-mode test'],
      gradle: ['./gradlew test'],
      cargo: ['cargo test --locked'],
      dotnet: ['dotnet test'],
      other: ['make test'],
    },
  },
  'code-quality': {
    job: 'code-quality',
    runs: {
      npm: ['npm ci', 'npx --yes eslint@9.39.1 .'],
      python: ['python -m pip install ruff==0.14.5', 'ruff check .'],
      go: ['go vet ./...'],
      maven: ['mvn --batch-mode checkstyle:check'],
      gradle: ['./gradlew check'],
      cargo: ['cargo clippy --locked -- -D warnings'],
      dotnet: ['dotnet format --verify-no-changes'],
      other: ['make lint'],
    },
  },
  'secrets-detection': { job: 'secrets', runs: [`${handrail} scan . --only secrets`] },
  sast: { job: 'sast', runs: [`${handrail} scan . --only code`] },
  sca: { job: 'sca', runs: [`${handrail} scan . --only packages --db-update missing`] },
  sbom: { job: 'sbom', runs: [`${handrail} sbom . --output sbom.cdx.json`] },
  'policy-as-code': { job: 'policy', runs: [`${handrail} scan . --only infra`] },
  'vulnerability-assessment': {
    job: 'vulnerabilities',
    runs: [
      'docker save --output image.tar "$IMAGE"',
      `${handrail} scan image.tar --only packages --db-update missing`,
    ],
  },
  'infrastructure-tests': {
    job: 'infrastructure-tests',
    runs: ['terraform init -backend=false', 'terraform validate', 'terraform test'],
  },
  'package-and-store': {
    job: 'package',
    runs: {
      npm: ['npm ci', 'npm publish --provenance'],
      python: ['python -m build', 'twine upload dist/*'],
      maven: ['mvn --batch-mode deploy'],
      gradle: ['./gradlew publish'],
      other: [
        'docker build --tag "$REGISTRY/app:$VERSION" .',
        'docker push "$REGISTRY/app:$VERSION"',
        'cosign sign --yes "$REGISTRY/app:$VERSION"',
      ],
    },
  },
  'integration-tests': {
    job: 'integration-tests',
    runs: {
      npm: ['npm ci', 'npm run test:integration'],
      python: ['python -m pytest tests/integration'],
      go: ['go test -tags=integration ./...'],
      maven: ['mvn --batch-mode failsafe:integration-test failsafe:verify'],
      gradle: ['./gradlew integrationTest'],
      cargo: ["cargo test --locked --test '*'"],
      dotnet: ['dotnet test --filter Category=Integration'],
      other: ['make integration-test'],
    },
  },
  'acceptance-tests': {
    job: 'acceptance-tests',
    environment: 'beta',
    runs: {
      npm: ['npm ci', 'npx playwright test'],
      python: ['python -m pytest tests/acceptance'],
      other: ['make acceptance-test'],
    },
  },
  'deploy-beta': { job: 'deploy-beta', environment: 'beta', runs: ['./scripts/deploy.sh beta'] },
  'deploy-gamma': { job: 'deploy-gamma', environment: 'gamma', runs: ['./scripts/deploy.sh gamma'] },
  'launch-beta': { job: 'launch-beta', environment: 'beta', runs: [stackOf('beta')] },
  'launch-gamma': { job: 'launch-gamma', environment: 'gamma', runs: [stackOf('gamma')] },
  'database-deployment': { job: 'database-beta', environment: 'beta', runs: migration() },
  'database-deployment-gamma': { job: 'database-gamma', environment: 'gamma', runs: migration() },
  'database-deployment-prod': { job: 'database-prod', environment: 'prod', runs: migration() },
  'synthetic-tests': { job: 'synthetic-tests', environment: 'gamma', runs: [requestTo('gamma.example.com')] },
  'synthetic-tests-prod': {
    job: 'synthetic-tests-prod',
    environment: 'prod',
    runs: [requestTo('www.example.com')],
  },
  'performance-tests': {
    job: 'performance-tests',
    environment: 'gamma',
    runs: ['docker run --rm --volume "$PWD/load:/load:ro" grafana/k6:1.4.0 run /load/home.js'],
  },
  'resilience-tests': {
    job: 'resilience-tests',
    environment: 'gamma',
    runs: ['aws fis start-experiment --experiment-template-id "$EXPERIMENT"'],
  },
  dast: {
    job: 'dast',
    environment: 'gamma',
    runs: ['docker run --rm ghcr.io/zaproxy/zaproxy:2.16.1 zap-baseline.py -t https://gamma.example.com'],
  },
  'progressive-deployment': {
    job: 'deploy-prod',
    environment: 'prod',
    runs: [
      'aws deploy create-deployment --application-name app --deployment-group-name prod --deployment-config-name CodeDeployDefault.ECSCanary10Percent5Minutes --revision "$REVISION"',
    ],
  },
  'configuration-beta': { job: 'configuration-beta', environment: 'beta', runs: [configurationOf()] },
  'configuration-gamma': { job: 'configuration-gamma', environment: 'gamma', runs: [configurationOf()] },
  'service-catalog': {
    job: 'service-catalog',
    runs: [
      'aws servicecatalog create-provisioning-artifact --product-id "$PRODUCT" --parameters "file://product.json"',
    ],
  },
  'provision-account': {
    job: 'provision-account',
    environment: 'beta',
    runs: ['aws servicecatalog provision-product --cli-input-json file://account.json'],
  },
};

function stackOf(stage: string): string {
  return `aws cloudformation deploy --stack-name app-${stage} --template-file infra/template.yaml --parameter-overrides Stage=${stage} --no-fail-on-empty-changeset`;
}

function migration(): Recipe['runs'] {
  return {
    npm: ['npm ci', 'npx prisma migrate deploy'],
    python: ['alembic upgrade head'],
    maven: ['mvn --batch-mode flyway:migrate'],
    gradle: ['./gradlew flywayMigrate'],
    dotnet: ['dotnet ef database update'],
    other: ['flyway migrate'],
  };
}

function requestTo(host: string): string {
  return `curl --fail --silent --show-error --retry 5 --max-time 10 https://${host}/health`;
}

function configurationOf(): string {
  return 'aws appconfig start-deployment --application-id "$APPLICATION" --environment-id "$ENVIRONMENT" --configuration-profile-id "$PROFILE" --configuration-version "$VERSION" --deployment-strategy-id "$STRATEGY"';
}

const hook: FileRecipe = {
  into: '.pre-commit-config.yaml',
  lines: [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: handrail',
    '        name: handrail',
    `        entry: ${handrail} scan --staged`,
    '        language: system',
    '        pass_filenames: false',
  ],
};

/** Files by the control that they add. */
export const fileRecipes: Readonly<Record<string, FileRecipe>> = {
  'pre-commit-hooks': hook,
  'secrets-hooks': hook,
  'ide-plugins': {
    into: '.vscode/extensions.json',
    lines: [
      '{',
      '  "recommendations": ["dbaeumer.vscode-eslint", "redhat.vscode-yaml", "github.vscode-github-actions"]',
      '}',
    ],
  },
  monitoring: {
    into: 'the infrastructure code, as CloudFormation',
    lines: [
      'ErrorsAlarm:',
      '  Type: AWS::CloudWatch::Alarm',
      '  Properties:',
      '    AlarmDescription: The application answers with errors',
      '    Namespace: AWS/ApplicationELB',
      '    MetricName: HTTPCode_Target_5XX_Count',
      '    Dimensions:',
      '      - Name: LoadBalancer',
      '        Value: !GetAtt LoadBalancer.LoadBalancerFullName',
      '    Statistic: Sum',
      '    Period: 60',
      '    EvaluationPeriods: 5',
      '    Threshold: 5',
      '    ComparisonOperator: GreaterThanThreshold',
      '    TreatMissingData: notBreaching',
      '    AlarmActions: [!Ref OnCall]',
    ],
  },
};
