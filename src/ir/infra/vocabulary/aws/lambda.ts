import type { Kind } from '../kind.ts';

/** Lambda and Step Functions. */
export const lambdaKinds: readonly Kind[] = [
  {
    kind: 'aws.lambda.function',
    types: ['aws_lambda_function', 'AWS::Lambda::Function', 'AWS::Serverless::Function'],
    nameAt: 'function_name',
    reads: {
      cloudformation: {
        tracing_config: ['TracingConfig'],
        'tracing_config.mode': 'Tracing',
        dead_letter_config: ['DeadLetterConfig', 'DeadLetterQueue'],
        reserved_concurrent_executions: 'ReservedConcurrentExecutions',
      },
    },
  },
  {
    kind: 'aws.lambda.permission',
    types: ['aws_lambda_permission', 'AWS::Lambda::Permission'],
  },
  {
    kind: 'aws.lambda.url',
    types: ['aws_lambda_function_url', 'AWS::Lambda::Url'],
    reads: {
      cloudformation: { authorization_type: 'AuthType', function_name: 'TargetFunctionArn' },
    },
  },
  {
    kind: 'aws.lambda.layer-permission',
    types: ['aws_lambda_layer_version_permission', 'AWS::Lambda::LayerVersionPermission'],
  },
  {
    kind: 'aws.lambda.code-signing',
    types: ['aws_lambda_code_signing_config', 'AWS::Lambda::CodeSigningConfig'],
    reads: {
      cloudformation: {
        'policies.untrusted_artifact_on_deployment': 'CodeSigningPolicies.UntrustedArtifactOnDeployment',
      },
    },
  },
  {
    kind: 'aws.lambda.event-source',
    types: ['aws_lambda_event_source_mapping', 'AWS::Lambda::EventSourceMapping'],
  },
  {
    kind: 'aws.states.machine',
    types: ['aws_sfn_state_machine', 'AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'],
    reads: {
      cloudformation: {
        tracing_configuration: ['TracingConfiguration', 'Tracing'],
        logging_configuration: ['LoggingConfiguration', 'Logging'],
      },
    },
  },
];
