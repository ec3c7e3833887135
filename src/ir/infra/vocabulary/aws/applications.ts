import type { Kind } from '../kind.ts';

/** Mail, models, search, and services that move or show data. */
export const applicationKinds: readonly Kind[] = [
  {
    kind: 'aws.ses.configuration',
    types: ['aws_ses_configuration_set', 'aws_sesv2_configuration_set', 'AWS::SES::ConfigurationSet'],
  },
  { kind: 'aws.ses.identity', types: ['AWS::SES::EmailIdentity'] },
  {
    kind: 'aws.ses.identity-policy',
    types: ['aws_ses_identity_policy', 'aws_sesv2_email_identity_policy'],
  },
  {
    kind: 'aws.ses.receipt-rule',
    types: ['aws_ses_receipt_rule', 'AWS::SES::ReceiptRule'],
    reads: { cloudformation: { tls_policy: 'Rule.TlsPolicy', scan_enabled: 'Rule.ScanEnabled' } },
  },
  {
    kind: 'aws.appflow.flow',
    types: ['aws_appflow_flow', 'AWS::AppFlow::Flow'],
    reads: { cloudformation: { kms_arn: 'KMSArn' } },
  },
  {
    kind: 'aws.appflow.profile',
    types: ['aws_appflow_connector_profile', 'AWS::AppFlow::ConnectorProfile'],
    reads: { cloudformation: { kms_arn: 'KMSArn' } },
  },
  {
    kind: 'aws.emrserverless.application',
    types: ['aws_emrserverless_application', 'AWS::EMRServerless::Application'],
  },
  { kind: 'aws.mwaa.environment', types: ['aws_mwaa_environment', 'AWS::MWAA::Environment'] },
  {
    kind: 'aws.quicksight.data-source',
    types: ['aws_quicksight_data_source', 'AWS::QuickSight::DataSource'],
  },
  { kind: 'aws.bedrock.agent', types: ['aws_bedrockagent_agent', 'AWS::Bedrock::Agent'] },
  { kind: 'aws.bedrock.guardrail', types: ['aws_bedrock_guardrail', 'AWS::Bedrock::Guardrail'] },
  { kind: 'aws.bedrock.model', types: ['aws_bedrock_custom_model'] },
  { kind: 'aws.kendra.index', types: ['aws_kendra_index', 'AWS::Kendra::Index'] },
  { kind: 'aws.comprehend.recognizer', types: ['aws_comprehend_entity_recognizer'] },
  { kind: 'aws.cloudsearch.domain', types: ['aws_cloudsearch_domain'] },
  { kind: 'aws.kinesisvideo.stream', types: ['aws_kinesis_video_stream', 'AWS::KinesisVideo::Stream'] },
  { kind: 'aws.scheduler.schedule', types: ['aws_scheduler_schedule', 'AWS::Scheduler::Schedule'] },
];
