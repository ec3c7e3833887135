import { infraRule } from '../../../infra-rule.ts';

/** The domain is outside of any VPC: its address answers the whole internet, and its policy alone stands before it. */
export const opensearchVpc = infraRule({
  name: 'aws-opensearch-vpc',
  title: 'Search domain has a public address',
  severity: 'medium',
  cwe: 284,
  what: 'The domain is outside of any VPC: its address answers the whole internet, and its policy alone stands before it.',
  why: 'One mistake in the policy, and everything that was indexed is open.',
  fix: ['Put it into subnets with `vpc_options` (`VPCOptions`).'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html'],
  applies: ['aws.opensearch.domain'],
  must: { at: 'vpc_options.subnet_ids', isSet: true },
  says: 'The domain stands in no VPC',
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  vpc_options { # flaw
    security_group_ids = ["sg-1"]
  }
}
`,
      `resource "aws_opensearch_domain" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      VPCOptions: # flaw
        SecurityGroupIds: [sg-1]
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  vpc_options {
    subnet_ids = ["subnet-1"]
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      VPCOptions:
        SubnetIds: [subnet-1]
`,
    ],
  },
});
