import { infraRule } from '../../../infra-rule.ts';

/** Applications of EMR Serverless outside of a network. */
export const emrserverlessNetwork = infraRule({
  name: 'aws-emrserverless-network',
  title: 'Jobs of EMR Serverless do not run in a network of yours',
  severity: 'info',
  cwe: 923,
  what: 'The application has no subnets and security groups.',
  why: 'What its jobs reach, and send where, no security group and no log of a network tells.',
  fix: ['Set `network_configuration` (`NetworkConfiguration`) with subnets and security groups.'],
  references: ['https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/vpc-access.html'],
  applies: ['aws.emrserverless.application'],
  must: { at: 'network_configuration.subnet_ids', isSet: true },
  bad: {
    terraform: `resource "aws_emrserverless_application" "main" { # flaw
  name = "jobs"
  type = "spark"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EMRServerless::Application
    Properties:
      Type: SPARK
`,
  },
  good: {
    terraform: `resource "aws_emrserverless_application" "main" {
  name = "jobs"
  type = "spark"
  network_configuration {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EMRServerless::Application
    Properties:
      Type: SPARK
      NetworkConfiguration: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
`,
  },
});
