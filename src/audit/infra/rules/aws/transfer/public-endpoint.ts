import { infraRule } from '../../../infra-rule.ts';

/** Servers of Transfer that everybody can try to log in to. */
export const transferPublicEndpoint = infraRule({
  name: 'aws-transfer-public-endpoint',
  title: 'File server is open to the internet',
  severity: 'low',
  cwe: 284,
  what: 'The server has a public endpoint.',
  why: 'Everybody can try names and passwords on it, and no security group limits who.',
  fix: ['Set `endpoint_type` (`EndpointType`) to `VPC` with a security group.'],
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html'],
  applies: ['aws.transfer.server'],
  must: { at: 'endpoint_type', is: ['VPC', 'VPC_ENDPOINT'] },
  bad: {
    terraform: `resource "aws_transfer_server" "files" { # flaw
  protocols = ["SFTP"]
}
`,
    cloudformation: `Resources:
  Files:
    Type: AWS::Transfer::Server
    Properties:
      EndpointType: PUBLIC # flaw
`,
  },
  good: {
    terraform: `resource "aws_transfer_server" "files" {
  endpoint_type = "VPC"
}
`,
    cloudformation: `Resources:
  Files:
    Type: AWS::Transfer::Server
    Properties:
      EndpointType: VPC
`,
  },
});
