import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

const at = 'connector_profile_config.connector_profile_credentials';

/** Where the credentials of connectors hold what nobody else may know. */
const secrets = [
  'amplitude.secret_key',
  'datadog.api_key',
  'datadog.application_key',
  'dynatrace.api_token',
  'google_analytics.client_secret',
  'infor_nexus.secret_access_key',
  'marketo.client_secret',
  'redshift.password',
  'salesforce.access_token',
  'sapo_data.basic_auth_credentials.password',
  'service_now.password',
  'singular.api_key',
  'slack.client_secret',
  'snowflake.password',
  'trendmicro.api_secret_key',
  'veeva.password',
  'zendesk.client_secret',
].map((name) => `${at}.${name}`);

/** Credentials of connectors of AppFlow in the code. */
export const appflowSecretsInCode = infraRule({
  name: 'aws-appflow-secrets-in-code',
  title: 'Credential of a connector is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'A password or token with which data is fetched from elsewhere is written as plain text.',
  why: 'Everyone who reads the code, or its history, gets into the other system.',
  fix: ['Pass the value in from a secret, and change the one that stands here.'],
  references: ['https://docs.aws.amazon.com/appflow/latest/userguide/connections.html'],
  applies: ['aws.appflow.profile'],
  must: notInCode(...secrets),
  isSecret: true,
  bad: {
    terraform: `resource "aws_appflow_connector_profile" "main" {
  name           = "warehouse"
  connector_type = "Redshift"
  connector_profile_config {
    connector_profile_credentials {
      redshift {
        username = "loader"
        password = "example-only" # flaw
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppFlow::ConnectorProfile
    Properties:
      ConnectorType: Datadog
      ConnectorProfileConfig:
        ConnectorProfileCredentials:
          Datadog:
            ApiKey: example-only # flaw
`,
  },
  good: {
    terraform: `variable "password" {}
resource "aws_appflow_connector_profile" "main" {
  name           = "warehouse"
  connector_type = "Redshift"
  connector_profile_config {
    connector_profile_credentials {
      redshift {
        username = "loader"
        password = var.password
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppFlow::ConnectorProfile
    Properties:
      ConnectorType: Datadog
      ConnectorProfileConfig:
        ConnectorProfileCredentials:
          Datadog:
            ApiKey: '{{resolve:secretsmanager:datadog:SecretString:key}}'
`,
  },
});
