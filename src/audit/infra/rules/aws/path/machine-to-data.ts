import { networkOf } from '#ir/infra/facts/network/network';
import { machinePath } from '#ir/infra/facts/network/paths';
import { holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { groundTemplate, groundTerraform } from './shared-ground.ts';
import { pathVerdict } from './shared-path.ts';
import { dataActions, rightsOf, rolesBy, secretActions } from './shared-rights.ts';

const machine = (source: string) => `resource "aws_iam_role" "job" {
  name = "job"
  inline_policy {
    name   = "own"
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:*"], Resource = ["*"] }] })
  }
}
resource "aws_iam_instance_profile" "job" {
  role = aws_iam_role.job.name
}
resource "aws_security_group" "job" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["${source}"] # flaw
  }
}
resource "aws_instance" "job" {
  ami                         = "ami-1"
  subnet_id                   = aws_subnet.public.id
  associate_public_ip_address = true
  iam_instance_profile        = aws_iam_instance_profile.job.name
  vpc_security_group_ids      = [aws_security_group.job.id]
}
`;
const machineOfTemplate = (source: string) => `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: own
          PolicyDocument:
            Statement: [{ Effect: Allow, Action: 'secretsmanager:*', Resource: '*' }]
  Profile:
    Type: AWS::IAM::InstanceProfile
    Properties: { Roles: [!Ref Role] }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: job
      VpcId: !Ref Network
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: ${source} # flaw
  Job:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      IamInstanceProfile: !Ref Profile
      NetworkInterfaces:
        - { DeviceIndex: '0', AssociatePublicIpAddress: true, SubnetId: !Ref Public, GroupSet: [!Ref Group] }
`;

/** Machines that everybody may try to enter and whose role may read all data or secrets. */
export const pathMachineToData = infraRule({
  name: 'aws-path-machine-to-data',
  title: 'Machine that is open to the internet may read all data or secrets',
  severity: 'high',
  cwe: 269,
  what: 'A machine has a public address, a subnet that leads to the internet and a security group that lets every address in at a port that is none of the web; and its role may read or change all buckets, tables or secrets.',
  why: 'Whoever gets into the machine has the credentials of its role, and with them the data of the whole account.',
  fix: [
    'Close the port of the machine to the internet: use Session Manager or a VPN.',
    'Name the buckets, tables and secrets that the machine needs in `Resource`.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19',
  ],
  applies: ['aws.ec2.instance'],
  must: { check: notLeadingToData },
  bad: {
    terraform: groundTerraform + machine('0.0.0.0/0'),
    cloudformation: groundTemplate + machineOfTemplate('0.0.0.0/0'),
  },
  good: {
    terraform: groundTerraform + machine('10.0.0.0/8'),
    cloudformation: groundTemplate + machineOfTemplate('10.0.0.0/8'),
  },
});

function notLeadingToData(subject: Subject): Verdict {
  const { resource, views } = subject;
  const network = networkOf(views);
  const host = network.host(resource.id);
  if (host === undefined || host.address.is === 'no') return holds;
  const roles = rolesBy(subject, resource, ['iam_instance_profile']);
  const rights = rightsOf(roles, [...secretActions, ...dataActions], subject);
  if (rights === undefined) return holds;
  const { role, action, word } = rights;
  const told = machinePath(host, network);
  if (told.is !== 'yes') return pathVerdict(told, subject, '');
  const change = told.steps.at(-1);
  const last = { resource: role.id, says: `\`${role.address}\` may do \`${action}\`.`, place: word.place };
  const says = `\`${resource.address}\` acts as \`${role.address}\`, which may do \`${action}\` on all of them.`;
  return pathVerdict({ is: 'yes', steps: [...told.steps, last] }, subject, says, () => change);
}
