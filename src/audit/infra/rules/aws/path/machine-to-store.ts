import { pathsByMachines } from '#ir/infra/facts/network/paths';
import { holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { groundTemplate, groundTerraform } from './shared-ground.ts';
import { networkStores, pathFails } from './shared-path.ts';

const machine = (source: string) => `resource "aws_security_group" "bastion" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["${source}"] # flaw
  }
}
resource "aws_instance" "bastion" {
  ami                         = "ami-1"
  subnet_id                   = aws_subnet.public.id
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.bastion.id]
}
resource "aws_security_group" "db" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.bastion.id]
  }
}
resource "aws_db_instance" "main" {
  engine                 = "postgres"
  vpc_security_group_ids = [aws_security_group.db.id]
}
`;
const machineOfTemplate = (source: string) => `  Door:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: bastion
      VpcId: !Ref Network
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: ${source} # flaw
  Bastion:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      NetworkInterfaces:
        - DeviceIndex: '0'
          AssociatePublicIpAddress: true
          SubnetId: !Ref Public
          GroupSet: [!GetAtt Door.GroupId]
  Inner:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: cache, VpcId: !Ref Network }
  FromDoor:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt Inner.GroupId
      IpProtocol: tcp
      FromPort: 6379
      ToPort: 6379
      SourceSecurityGroupId: !GetAtt Door.GroupId
  Cache:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: cache
      SecurityGroupIds: [!GetAtt Inner.GroupId]
`;

/** Machines that everybody may try to enter, and from which the way to a data store is open. */
export const pathMachineToStore = infraRule({
  name: 'aws-path-machine-to-store',
  title: 'Machine that is open to the internet leads to a data store',
  severity: 'high',
  cwe: 284,
  what: 'A machine has a public address, a subnet that leads to the internet, and a security group that lets every address in at a port that is none of the web. From it the security groups let whoever is there go on to a data store.',
  why: 'Whoever gets into the machine, by a password or a flaw of what listens there, stands before the data.',
  fix: [
    'Close the port of the machine to the internet: use Session Manager, EC2 Instance Connect Endpoint or a VPN.',
    'Let only those security groups into the store that need it.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  ],
  applies: networkStores,
  must: { check: notBehindMachine },
  bad: {
    terraform: groundTerraform + machine('0.0.0.0/0'),
    cloudformation: groundTemplate + machineOfTemplate('0.0.0.0/0'),
  },
  good: {
    terraform: [
      groundTerraform + machine('203.0.113.7/32'),
      (groundTerraform + machine('0.0.0.0/0')).replace(
        '= aws_subnet.public.id\n  a',
        '= aws_subnet.private.id\n  a',
      ),
    ],
    cloudformation: groundTemplate + machineOfTemplate('203.0.113.7/32'),
  },
});

function notBehindMachine({ resource, views, place }: Subject): Verdict {
  const path = pathsByMachines(views).get(resource.id);
  if (path === undefined) return holds;
  const says = `from there the way to \`${resource.address}\` is open.`;
  return pathFails(path.steps, path.change, resource, says, place);
}
