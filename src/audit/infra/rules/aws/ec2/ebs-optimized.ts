import { infraRule } from '../../../infra-rule.ts';

/** Machines whose disks wait for their network. */
export const ec2EbsOptimized = infraRule({
  name: 'aws-ec2-ebs-optimized',
  title: 'Machine has no lane of its own to its disks',
  severity: 'info',
  confidence: 'medium',
  cwe: 1176,
  what: '`ebs_optimized` is not set, and the machine is of a kind that does not have it by itself.',
  why: 'Traffic of the network and of the disks share one line; backups and logs fall behind under load.',
  fix: ['Set `ebs_optimized` (`EbsOptimized`) to true.'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html'],
  applies: ['aws.ec2.instance'],
  where: {
    not: {
      at: 'instance_type',
      matches:
        /^(?:a1|c[4-9]|d[23]|f[12]|g[3-9]|h1|i[3-9]|inf|m[4-9]|p[2-6]|r[4-9]|t[1-4]|x[12]|z1|trn|u-|hpc|mac|vt|dl|im|is)/,
      absent: 'fails',
    },
  },
  must: { at: 'ebs_optimized', is: true },
  mend: { set: { ebs_optimized: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_instance" "web" { # flaw
  ami           = "ami-1"
  instance_type = "m3.large"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      InstanceType: c3.large
      EbsOptimized: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "m3.large"
  ebs_optimized = true
}
resource "aws_instance" "new" {
  ami           = "ami-1"
  instance_type = "m7g.large"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      InstanceType: c3.large
      EbsOptimized: true
`,
  },
});
