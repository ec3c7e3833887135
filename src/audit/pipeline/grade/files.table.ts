/** A kind of file that shows a control by being there: what it is, and its path. */
export interface FileMark {
  readonly says: string;
  readonly path: RegExp;
}

/** A word in infrastructure code that shows a control. */
export interface TextMark {
  readonly says: string;
  readonly text: RegExp;
}

const notCode = /(?:^|\/)(?:node_modules|vendor|third_party|dist|\.git)\//;

/** Whether a file is of others, or made: it shows nothing. */
export function isForeign(path: string): boolean {
  return notCode.test(path);
}

/** Files by the control that they show. */
export const fileMarks: Readonly<Record<string, readonly FileMark[]>> = {
  'pre-commit-hooks': [
    { says: 'configures pre-commit', path: /(?:^|\/)\.pre-commit-config\.ya?ml$/ },
    { says: 'is a hook of husky', path: /(?:^|\/)\.husky\/(?:pre-commit|pre-push|commit-msg)$/ },
    { says: 'configures lefthook', path: /(?:^|\/)\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)$/ },
    { says: 'is a hook', path: /(?:^|\/)\.?git-?hooks\/(?:pre-commit|pre-push|commit-msg)(?:\.sh)?$/ },
    { says: 'configures lint-staged', path: /(?:^|\/)\.?lint-?staged(?:rc(?:\.\w+)?|\.config\.\w+)$/ },
    {
      says: 'configures hooks',
      path: /(?:^|\/)\.(?:overcommit\.yml|simple-git-hooks\.\w+|huskyrc(?:\.\w+)?)$/,
    },
  ],
  'ide-plugins': [
    { says: 'recommends plug-ins of the editor', path: /(?:^|\/)\.vscode\/extensions\.json$/ },
    {
      says: 'sets up the editor',
      path: /(?:^|\/)\.vscode\/settings\.json$|(?:^|\/)\.idea\/externalDependencies\.xml$/,
    },
    { says: 'sets up a container to develop in', path: /(?:^|\/)\.?devcontainer(?:\/.*)?\.json$/ },
    {
      says: 'sets up a workspace to develop in',
      path: /(?:^|\/)(?:\.gitpod\.yml|devfile\.ya?ml|\.zed\/settings\.json)$/,
    },
  ],
  'application-code': [
    {
      says: 'is code of the application',
      path: /^(?!.*(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|examples?|docs|\.github)\/)(?!.*[._-](?:test|spec)\.\w+$).*\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|kts|scala|rb|php|cs|fs|vb|c|cc|cpp|cxx|h|hpp|swift|m|dart|ex|exs|erl|hs|clj|pl|lua|r|jl|vue|svelte|ejs|sh|ps1|groovy|zig)$/i,
    },
  ],
  'test-code': [
    {
      says: 'is a test',
      path: /(?:^|\/)(?:tests?|__tests__|specs?|e2e|testdata)\/.*\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|scala|rb|php|cs|sh|bats|ps1|tf|hcl|ya?ml|lua|ex|exs|dart|swift|cc?|cpp|groovy)$|(?:[._-](?:test|spec|it|cy))\.(?:[cm]?[jt]sx?|py|go|rb)$|_test\.(?:go|py|cc|rb|exs|dart)$|(?:^|\/)test_[^/]+\.py$|(?:Tests?|IT|Spec)\.(?:java|kt|cs|scala|groovy|php)$|\.(?:feature|tftest\.hcl|bats)$/,
    },
  ],
  'infrastructure-code': [
    { says: 'is Terraform', path: /\.(?:tf|tofu)(?:\.json)?$|(?:^|\/)terragrunt\.hcl$/ },
    { says: 'is a stack of the AWS CDK', path: /(?:^|\/)cdk\.json$/ },
    { says: 'is a template of AWS SAM', path: /(?:^|\/)samconfig\.toml$/ },
    {
      says: 'is a template of CloudFormation',
      path: /(?:^|\/)(?:cloudformation|cfn|stacks?)\/.+\.(?:ya?ml|json|template)$|\.(?:template|cfn)(?:\.(?:ya?ml|json))?$/i,
    },
    { says: 'is a chart of Helm', path: /(?:^|\/)Chart\.ya?ml$/ },
    {
      says: 'is a manifest of Kubernetes',
      path: /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)(?:k8s|kubernetes|manifests?)\/.+\.ya?ml$/,
    },
    { says: 'is Bicep', path: /\.bicep(?:param)?$/ },
    { says: 'is a program of Pulumi', path: /(?:^|\/)Pulumi\.ya?ml$/ },
    { says: 'configures Serverless', path: /(?:^|\/)serverless\.(?:ya?ml|ts|js|json)$/ },
    {
      says: 'is a playbook of Ansible',
      path: /(?:^|\/)(?:playbooks?|roles)\/.+\.ya?ml$|(?:^|\/)ansible\.cfg$/,
    },
    { says: 'is a Dockerfile', path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i },
    { says: 'is an image of Packer', path: /\.pkr\.(?:hcl|json)$/ },
  ],
  'static-assets': [
    {
      says: 'is a static asset',
      path: /\.(?:css|scss|less|svg|png|jpe?g|gif|ico|webp|avif|woff2?|ttf|html?|ejs|hbs|mustache|jinja2?|tmpl|mp[34]|webmanifest)$/i,
    },
  ],
  'dependency-manifests': [
    {
      says: 'names what the application depends on',
      path: /(?:^|\/)(?:package\.json|requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|[\w.-]+\.(?:cs|fs|vb)proj|packages\.config|Directory\.Packages\.props|mix\.exs|pubspec\.yaml|Package\.swift|environment\.ya?ml|conanfile\.(?:txt|py)|vcpkg\.json|build\.sbt|deno\.jsonc?|Chart\.ya?ml|rebar\.config|stack\.ya?ml|[\w.-]+\.cabal|DESCRIPTION|requirements\.ya?ml|\.terraform\.lock\.hcl|versions\.tf)$/,
    },
  ],
  'static-configuration': [
    {
      says: 'is configuration',
      path: /(?:^|\/)(?:config|conf|settings|configuration|env|environments)\/.+\.(?:ya?ml|json|toml|ini|properties|conf|xml|tfvars|py|[cm]?[jt]s|php|rb|exs)$|(?:^|\/)(?:appsettings(?:\.\w+)?\.json|application(?:-\w+)?\.(?:ya?ml|properties)|settings\.(?:py|ya?ml|json|toml)|config\.(?:ya?ml|json|toml|ini|py|[cm]?[jt]s)|\.env\.(?:sample|example|template|dist)|values(?:[-.]\w+)*\.ya?ml|[\w.-]+\.tfvars|[\w.-]+\.config\.[cm]?[jt]s|nginx\.conf|docker-compose[\w.-]*\.ya?ml|compose\.ya?ml)$/,
    },
  ],
  'database-code': [
    {
      says: 'is code of a database',
      path: /\.(?:sql|prisma|dbml|sqlproj)$|(?:^|\/)(?:migrations?|db\/migrate|flyway|liquibase|alembic|changelog)\/.+\.(?:py|rb|[cm]?[jt]s|php|cs|xml|ya?ml|exs|java|kt)$/i,
    },
  ],
};

/** Words by the control that they show, in infrastructure code. */
export const textMarks: Readonly<Record<string, readonly TextMark[]>> = {
  monitoring: [
    {
      says: 'raises an alarm',
      text: /"aws_cloudwatch_(?:metric_alarm|composite_alarm)"|\bAWS::CloudWatch::(?:Composite)?Alarm\b|\bcloudwatch\.(?:Composite)?Alarm\(|"(?:datadog_monitor|newrelic_nrql_alert_condition|grafana_rule_group|google_monitoring_alert_policy|azurerm_monitor_\w*alert\w*|pagerduty_service)"|kind:\s*PrometheusRule\b|Microsoft\.Insights\/(?:metricAlerts|scheduledQueryRules)/,
    },
    {
      says: 'collects measurements',
      text: /kind:\s*(?:Service|Pod)Monitor\b|"aws_cloudwatch_dashboard"|\bAWS::CloudWatch::Dashboard\b|"aws_prometheus_workspace"|Microsoft\.Insights\/components/,
    },
    {
      says: 'keeps logs',
      text: /"aws_cloudwatch_log_group"|\bAWS::Logs::LogGroup\b|\blogs\.LogGroup\(|"google_logging_\w+"|"azurerm_log_analytics_workspace"|\bawslogs\b/,
    },
  ],
  'progressive-deployment': [
    {
      says: 'shifts traffic in steps',
      text: /\bDeploymentPreference:|"aws_codedeploy_deployment_group"|\bAWS::CodeDeploy::DeploymentGroup\b|\b(?:Lambda|Ecs|Server)DeploymentGroup\(|\bAWS::AppConfig::DeploymentStrategy\b|"aws_appconfig_deployment_strategy"/,
    },
    {
      says: 'shifts traffic in steps',
      text: /^apiVersion:\s*(?:argoproj\.io\/\w+\s+kind:\s*Rollout|flagger\.app\/)/m,
    },
    {
      says: 'shifts traffic in steps',
      text: /^kind:\s*Rollout\s*$|\bstrategy:\s*\n\s+(?:canary|rolling|blueGreen):/m,
    },
  ],
  'synthetic-tests': [
    {
      says: 'asks what runs as users would',
      text: /"aws_synthetics_canary"|\bAWS::Synthetics::Canary\b|\bsynthetics\.Canary\(|"(?:google_monitoring_uptime_check_config|datadog_synthetics_test|aws_route53_health_check|newrelic_synthetics_\w+|checkly_check)"|\bAWS::Route53::HealthCheck\b/,
    },
  ],
  'resilience-tests': [
    {
      says: 'describes an experiment with faults',
      text: /"aws_fis_experiment_template"|\bAWS::FIS::ExperimentTemplate\b|apiVersion:\s*(?:chaos-mesh|litmuschaos)/,
    },
  ],
  'service-catalog': [
    {
      says: 'is a product of the Service Catalog',
      text: /"aws_servicecatalog_(?:product|provisioning_artifact|portfolio)"|\bAWS::ServiceCatalog::(?:CloudFormationProduct|Portfolio)\b/,
    },
  ],
  'provision-account': [
    {
      says: 'makes accounts',
      text: /"aws_organizations_account"|\bAWS::Organizations::Account\b|"aws_controltower_\w+"|"google_project"/,
    },
  ],
  approval: [
    {
      says: 'asks somebody to approve',
      text: /\bcategory\s*=\s*"Approval"|\bManualApprovalAction\(|\bManualApprovalStep\(/,
    },
  ],
  'audit-log': [
    {
      says: 'keeps a trail of what is done in the account',
      text: /"aws_cloudtrail"|\bAWS::CloudTrail::Trail\b|\bcloudtrail\.Trail\(|"google_project_iam_audit_config"|"azurerm_monitor_diagnostic_setting"/,
    },
  ],
};

/** Infrastructure code, as far as words in it are looked for. */
export function mayHoldMarks(path: string): boolean {
  if (isForeign(path) || /(?:^|\/)(?:package-lock|yarn|pnpm-lock)[\w.-]*$/.test(path)) return false;
  if (/\.(?:tf|bicep|template)$/.test(path)) return true;
  if (/\.(?:ya?ml|json)$/.test(path))
    return /(?:infra|deploy|cloudformation|cfn|k8s|kube|helm|chart|stack|template|manifest|terraform|monitor|alert|argo|flux|serverless|sam)/i.test(
      path,
    );
  return /\.(?:ts|py)$/.test(path) && /(?:infra|cdk|stack|iac)/i.test(path);
}
