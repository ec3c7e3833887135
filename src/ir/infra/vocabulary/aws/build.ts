import type { Kind } from '../kind.ts';

/** What builds, signs and delivers, and what runs programs for developers. */
export const buildKinds: readonly Kind[] = [
  {
    kind: 'aws.codebuild.project',
    types: ['aws_codebuild_project', 'AWS::CodeBuild::Project'],
    reads: {
      cloudformation: { logs_config: 'LogsConfig' },
    },
  },
  {
    kind: 'aws.codebuild.credential',
    types: ['aws_codebuild_source_credential', 'AWS::CodeBuild::SourceCredential'],
  },
  {
    kind: 'aws.codebuild.report-group',
    types: ['aws_codebuild_report_group', 'AWS::CodeBuild::ReportGroup'],
    reads: { cloudformation: { export_config: 'ExportConfig' } },
  },
  {
    kind: 'aws.codepipeline.pipeline',
    types: ['aws_codepipeline', 'AWS::CodePipeline::Pipeline'],
    reads: { cloudformation: { stage: 'Stages' } },
  },
  { kind: 'aws.codepipeline.webhook', types: ['aws_codepipeline_webhook', 'AWS::CodePipeline::Webhook'] },
  {
    kind: 'aws.codeartifact.domain',
    types: ['aws_codeartifact_domain', 'AWS::CodeArtifact::Domain'],
    reads: { cloudformation: { policy_document: 'PermissionsPolicyDocument' } },
  },
  { kind: 'aws.codecommit.repository', types: ['aws_codecommit_repository', 'AWS::CodeCommit::Repository'] },
  {
    kind: 'aws.codecommit.approval',
    types: ['aws_codecommit_approval_rule_template'],
  },
  {
    kind: 'aws.signer.profile',
    types: ['aws_signer_signing_profile', 'AWS::Signer::SigningProfile'],
  },
  {
    kind: 'aws.cloudformation.stack',
    types: ['aws_cloudformation_stack', 'AWS::CloudFormation::Stack'],
    reads: { cloudformation: { notification_arns: 'NotificationARNs' } },
  },
  {
    kind: 'aws.cloudformation.stack-set',
    types: ['aws_cloudformation_stack_set', 'AWS::CloudFormation::StackSet'],
  },
  {
    kind: 'aws.transfer.server',
    types: ['aws_transfer_server', 'AWS::Transfer::Server'],
  },
  { kind: 'aws.codeguru.association', types: ['aws_codegurureviewer_repository_association'] },
  { kind: 'aws.alexa.skill', types: ['Alexa::ASK::Skill'] },
  { kind: 'aws.amplify.app', types: ['aws_amplify_app', 'AWS::Amplify::App'] },
  { kind: 'aws.amplify.branch', types: ['aws_amplify_branch', 'AWS::Amplify::Branch'] },
  {
    kind: 'aws.cloud9.environment',
    types: ['aws_cloud9_environment_ec2', 'AWS::Cloud9::EnvironmentEC2'],
  },
  { kind: 'aws.elastictranscoder.pipeline', types: ['aws_elastictranscoder_pipeline'] },
  {
    kind: 'aws.servicecatalog.share',
    types: ['aws_servicecatalog_portfolio_share', 'AWS::ServiceCatalog::PortfolioShare'],
  },
  {
    kind: 'aws.connect.storage',
    types: ['aws_connect_instance_storage_config', 'AWS::Connect::InstanceStorageConfig'],
  },
];
