import { networkOf } from '#ir/infra/facts/network/network';
import { directPath } from '#ir/infra/facts/network/paths';
import { anyTold } from '#ir/infra/facts/network/told';
import { holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { groundTemplate, groundTerraform } from './shared-ground.ts';
import { networkStores, pathFails, pathVerdict } from './shared-path.ts';

const cluster = (subnet: string) => `resource "aws_elasticache_subnet_group" "main" {
  name       = "main"
  subnet_ids = [aws_subnet.${subnet}.id] # flaw
}
resource "aws_elasticache_replication_group" "main" {
  replication_group_id = "main"
  subnet_group_name    = aws_elasticache_subnet_group.main.name
}
resource "aws_efs_mount_target" "main" {
  file_system_id = "fs-1"
  subnet_id      = aws_subnet.${subnet}.id # flaw
}
`;
const clusterOfTemplate = (subnet: string) => `  Search:
    Type: AWS::OpenSearchService::Domain
    Properties:
      VPCOptions:
        SubnetIds:
          - !Ref ${subnet} # flaw
  Subnets:
    Type: AWS::RDS::DBSubnetGroup
    Properties:
      DBSubnetGroupDescription: all
      SubnetIds: [!Ref ${subnet}] # flaw
  Main:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBSubnetGroupName: !Ref Subnets
`;

/** Data stores in subnets that send everything else to the internet. */
export const pathStorePublicSubnet = infraRule({
  name: 'aws-path-store-public-subnet',
  title: 'Data store stands in a public subnet',
  severity: 'low',
  cwe: 668,
  what: 'A subnet of the store has a route to an internet gateway.',
  why: 'One setting, a public address or a rule of a security group, then opens it to everybody; and what runs there can send data out unseen.',
  fix: ['Put data stores into subnets whose route table has no internet gateway.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-46',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-6',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-2',
  ],
  applies: [...networkStores, 'aws.efs.mount-target'],
  must: { check: notInPublicSubnet },
  bad: {
    terraform: groundTerraform + cluster('public'),
    cloudformation: groundTemplate + clusterOfTemplate('Public'),
  },
  good: {
    terraform: groundTerraform + cluster('private'),
    cloudformation: groundTemplate + clusterOfTemplate('Private'),
  },
});

function notInPublicSubnet(subject: Subject): Verdict {
  const network = networkOf(subject.views);
  const host = network.host(subject.resource.id);
  // That everybody reaches it is told by a rule of its own.
  if (host === undefined || directPath(host, network).is === 'yes') return holds;
  const told = anyTold(host.subnets.resources.map(network.subnets.toInternet));
  if (told.is !== 'yes') return pathVerdict(told, subject, '');
  const [route] = told.steps;
  const place = host.subnets.place ?? subject.place;
  const change = { resource: subject.resource.id, says: '', place };
  const from = route === undefined ? '' : ` (${route.place.path}:${route.place.line})`;
  return pathFails(
    told.steps,
    change,
    subject.resource,
    `its subnet has a route to the internet${from}.`,
    place,
  );
}
