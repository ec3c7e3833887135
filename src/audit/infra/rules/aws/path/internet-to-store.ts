import { networkOf } from '#ir/infra/facts/network/network';
import { directPath } from '#ir/infra/facts/network/paths';
import { holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { groundTemplate, groundTerraform } from './shared-ground.ts';
import { networkStores, pathVerdict } from './shared-path.ts';

const rest = (source: string) => `resource "aws_security_group" "db" {
  vpc_id = aws_vpc.main.id
}
resource "aws_vpc_security_group_ingress_rule" "db" {
  security_group_id = aws_security_group.db.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = "${source}"
}
resource "aws_db_subnet_group" "main" {
  name       = "main"
  subnet_ids = [aws_subnet.public.id]
}
`;
const restOfTemplate = (source: string) => `  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: database
      VpcId: !Ref Network
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: ${source} }
  Subnets:
    Type: AWS::RDS::DBSubnetGroup
    Properties: { DBSubnetGroupDescription: all, SubnetIds: [!Ref Public] }
`;
const database = `resource "aws_db_instance" "main" {
  engine                 = "postgres"
  publicly_accessible    = true # flaw
  db_subnet_group_name   = aws_db_subnet_group.main.name
  vpc_security_group_ids = [aws_security_group.db.id]
}
`;
const databaseOfTemplate = `  Main:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      PubliclyAccessible: true # flaw
      DBSubnetGroupName: !Ref Subnets
      VPCSecurityGroups: [!GetAtt Group.GroupId]
`;

/** Data stores that every address of the internet reaches: a public address, a route, and an open security group. */
export const pathInternetToStore = infraRule({
  name: 'aws-path-internet-to-store',
  title: 'Data store can be reached from the whole internet',
  severity: 'critical',
  cwe: 284,
  what: 'The store has a public address, its subnets lead to an internet gateway, and its security group lets every address in at the port that it listens on. All of it is known.',
  why: 'Only a password, or nothing, stands between everybody and the data. Such stores are found by scanners within hours.',
  fix: [
    'Take the public address away (`publicly_accessible = false`) and put the store into subnets without a route to the internet.',
    'Let only the security groups of its clients in.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-2',
  ],
  applies: networkStores,
  must: { check: notReached },
  mend: { set: { publicly_accessible: false } },
  bad: {
    terraform: groundTerraform + rest('0.0.0.0/0') + database,
    cloudformation: groundTemplate + restOfTemplate('0.0.0.0/0') + databaseOfTemplate,
  },
  good: {
    terraform: [
      groundTerraform + rest('10.0.0.0/16') + database,
      groundTerraform.replace('0.0.0.0/0', '10.1.0.0/16') + rest('0.0.0.0/0') + database,
    ],
    cloudformation: groundTemplate + restOfTemplate('10.0.0.0/16') + databaseOfTemplate,
  },
});

function notReached(subject: Subject): Verdict {
  const network = networkOf(subject.views);
  const host = network.host(subject.resource.id);
  if (host === undefined) return holds;
  const told = directPath(host, network);
  const port = host.port === undefined ? '' : ` at port ${host.port}`;
  return pathVerdict(told, subject, `every address of the internet gets to it${port}.`);
}
