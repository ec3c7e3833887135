import { infraRule } from '../../../infra-rule.ts';

/** Configurations for code signing that let everything through. */
export const lambdaCodeSigningEnforced = infraRule({
  name: 'aws-lambda-code-signing-enforced',
  title: 'Code without a good signature is only warned of',
  severity: 'low',
  cwe: 347,
  what: 'Code whose signature is missing or wrong is deployed with a warning.',
  why: 'A warning in a log stops nobody who smuggles code in.',
  fix: ['Set `untrusted_artifact_on_deployment` (`UntrustedArtifactOnDeployment`) to `Enforce`.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  applies: ['aws.lambda.code-signing'],
  must: { at: 'policies.untrusted_artifact_on_deployment', is: 'Enforce' },
  mend: { set: { 'policies.untrusted_artifact_on_deployment': 'Enforce' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_lambda_code_signing_config" "main" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:123456789012:/signing-profiles/main/1"]
  }
  policies {
    untrusted_artifact_on_deployment = "Warn" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Lambda::CodeSigningConfig
    Properties:
      AllowedPublishers:
        SigningProfileVersionArns: ['arn:aws:signer:eu-west-1:123456789012:/signing-profiles/main/1']
`,
  },
  good: {
    terraform: `resource "aws_lambda_code_signing_config" "main" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:123456789012:/signing-profiles/main/1"]
  }
  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lambda::CodeSigningConfig
    Properties:
      AllowedPublishers:
        SigningProfileVersionArns: ['arn:aws:signer:eu-west-1:123456789012:/signing-profiles/main/1']
      CodeSigningPolicies:
        UntrustedArtifactOnDeployment: Enforce
`,
  },
});
