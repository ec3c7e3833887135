import { fails } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Networks that nobody designed. */
export const vpcDefaultVpc = infraRule({
  name: 'aws-vpc-default-vpc',
  title: 'Default network is used',
  severity: 'info',
  cwe: 1188,
  what: 'The default VPC of a region is managed, or in use.',
  why: 'Its subnets are public: what is started there has an address of the internet unless somebody says otherwise.',
  fix: ['Make a VPC of your own with private subnets, and delete the default one.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html'],
  applies: ['aws.ec2.default-vpc', 'aws.ec2.default-subnet'],
  must: { check: ({ place }) => fails({ place, path: '', written: '' }) },
  says: 'The default network is public',
  bad: {
    terraform: `resource "aws_default_vpc" "main" {} # flaw
`,
  },
  good: {
    terraform: `resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
`,
  },
});
