import { expect, test } from 'vitest';
import { openGraph } from '../../graph.ts';
import { readInfra } from '../../read.ts';
import { openViews } from '../../view.ts';
import { type Network, networkOf } from './network.ts';
import { directPath, machinePath, pathsByMachines, pathsFrom } from './paths.ts';

function networkIn(text: string): Network {
  return networkOf(openViews(openGraph(readInfra({ paths: ['main.tf'], read: () => text }))));
}

function hostIn(network: Network, address: string) {
  const host = network.hosts.find(({ resource }) => resource.address === address);
  if (host === undefined) throw new Error(`There is no ${address}.`);
  return host;
}

const ground = `
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}
resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}
resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}
resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}
resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.2.0/24"
}
resource "aws_db_subnet_group" "main" {
  name       = "main"
  subnet_ids = [aws_subnet.SUBNET.id]
}
`;

const database = `
resource "aws_security_group" "db" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port = 5432
    to_port   = 5432
    protocol  = "tcp"
    SOURCE
  }
}
resource "aws_db_instance" "main" {
  engine                 = "postgres"
  publicly_accessible    = PUBLIC
  db_subnet_group_name   = aws_db_subnet_group.main.name
  vpc_security_group_ids = [aws_security_group.db.id]
}
variable "given" {}
`;

interface Shape {
  readonly subnet?: string;
  readonly source?: string;
  readonly isPublic?: string;
  readonly more?: string;
}

function told({ subnet = 'public', source = open, isPublic = 'true', more = '' }: Shape) {
  const text =
    ground.replace('SUBNET', subnet) + database.replace('SOURCE', source).replace('PUBLIC', isPublic);
  const network = networkIn(text + more);
  return directPath(hostIn(network, 'aws_db_instance.main'), network);
}

const open = 'cidr_blocks = ["0.0.0.0/0"]';

test('a public database in a subnet that leads to the internet, behind an open group, is reached by known steps', () => {
  const found = told({});
  expect(found.is === 'yes' && found.steps.map(({ place }) => place.line)).toEqual([43, 10, 38]);
});

test.each<[string, Shape, string]>([
  ['it has no public address', { isPublic: 'false' }, 'no'],
  ['nobody knows whether it has one', { isPublic: 'var.given' }, 'unknown'],
  ['its subnet has no route to a gateway', { subnet: 'private' }, 'no'],
  ['its group lets only the network in', { source: 'cidr_blocks = ["10.0.0.0/16"]' }, 'no'],
  ['nobody knows whom its group lets in', { source: 'cidr_blocks = [var.given]' }, 'unknown'],
])('no path is told when %s', (_why, shape, is) => {
  expect(told(shape).is).toBe(is);
});

const acl = (rules: string) => `
resource "aws_network_acl" "main" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.public.id]
  ${rules}
}
`;
const rule = (number: number, action: string, range: string, port = 0) =>
  `
  ingress {
    rule_no = ${number}
    action = "${action}"
    protocol = "${port === 0 ? '-1' : 'tcp'}"
    cidr_block = ${range}
    from_port = ${port}
    to_port = ${port}
  }`;

test.each([
  ['lets everybody in', rule(100, 'allow', '"0.0.0.0/0"'), 'yes'],
  ['lets nobody in', '', 'no'],
  ['denies it before', rule(200, 'allow', '"0.0.0.0/0"') + rule(100, 'deny', '"0.0.0.0/0"', 5432), 'no'],
  ['denies it after', rule(100, 'allow', '"0.0.0.0/0"') + rule(200, 'deny', '"0.0.0.0/0"', 5432), 'yes'],
  ['is about nobody knows whom', rule(100, 'allow', 'var.given'), 'unknown'],
])('a list of the subnet that %s decides', (_what, rules, is) => {
  expect(told({ more: acl(rules) }).is).toBe(is);
});

const bastion = (port: number, source = 'cidr_blocks = ["0.0.0.0/0"]') => `
resource "aws_security_group" "bastion" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port = ${port}
    to_port   = ${port}
    protocol  = "tcp"
    ${source}
  }
}
resource "aws_instance" "bastion" {
  ami                         = "ami-1"
  subnet_id                   = aws_subnet.public.id
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.bastion.id]
}
`;

function behind(source: string, more: string) {
  const text =
    ground.replace('SUBNET', 'private') + database.replace('SOURCE', source).replace('PUBLIC', 'false');
  return pathsByMachines(networkIn(text + more).views).get(':aws_db_instance.main');
}

test('a machine that is open by more than the web leads to a database whose group lets its group in', () => {
  const path = behind('security_groups = [aws_security_group.bastion.id]', bastion(22));
  expect(path?.steps.map(({ resource }) => resource)).toEqual([
    ':aws_instance.bastion',
    ':aws_route_table.public',
    ':aws_security_group.bastion',
    ':aws_security_group.db',
  ]);
  expect(path?.change.resource).toBe(':aws_security_group.bastion');
});

test('a range of the network that the machine stands in leads there as well', () => {
  expect(behind('cidr_blocks = ["10.0.0.0/16"]', bastion(22))).toBeDefined();
});

test.each([
  ['only the web is open', 'security_groups = [aws_security_group.bastion.id]', bastion(443)],
  ['the range is another one', 'cidr_blocks = ["10.1.0.0/16"]', bastion(22)],
  ['nobody knows who reaches the machine', 'self = false', bastion(22, 'cidr_blocks = [var.given]')],
])('there is no path through a machine when %s', (_why, source, more) => {
  expect(behind(source, more)).toBeUndefined();
});

const other = `
resource "aws_vpc" "other" {
  cidr_block = "10.9.0.0/16"
}
resource "aws_vpc_peering_connection" "both" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.other.id
  auto_accept = true
}
resource "aws_security_group" "far" {
  vpc_id = aws_vpc.other.id
  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}
resource "aws_elasticache_cluster" "far" {
  engine             = "redis"
  security_group_ids = [aws_security_group.far.id]
}
`;
const route = `
resource "aws_route" "other" {
  route_table_id            = aws_route_table.public.id
  destination_cidr_block    = "10.9.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.both.id
}
`;

test('a network that is peered with is reached where a route leads there, and only then', () => {
  const paths = (more: string) =>
    pathsByMachines(networkIn(ground.replace('SUBNET', 'private') + bastion(22) + other + more).views);
  expect(paths(route).has(':aws_elasticache_cluster.far')).toBe(true);
  expect(paths('').has(':aws_elasticache_cluster.far')).toBe(false);
});

test('groups that let each other in are gone through once', () => {
  const ring = ['a', 'b', 'c'].map(
    (name, i, all) => `
resource "aws_security_group" "${name}" {}
resource "aws_security_group_rule" "${name}" {
  type                     = "ingress"
  security_group_id        = aws_security_group.${name}.id
  source_security_group_id = aws_security_group.${all.at(i - 1)}.id
  from_port                = 0
  to_port                  = 65535
  protocol                 = "tcp"
}
resource "aws_instance" "${name}" {
  vpc_security_group_ids = [aws_security_group.${name}.id]
}
`,
  );
  const store = `resource "aws_docdb_cluster" "end" {
  vpc_security_group_ids = [aws_security_group.c.id]
}`;
  const network = networkIn(ring.join('') + store);
  const paths = pathsFrom([{ host: hostIn(network, 'aws_instance.a'), steps: [] }], network, 'entry');
  expect(paths.get(':aws_docdb_cluster.end')?.steps).toHaveLength(2);
});

test('ten thousand resources in a chain and in a crowd are gone through in time that grows as they do', () => {
  const looks = (count: number) => {
    const chain = Array.from(
      { length: count },
      (_, i) => `
resource "aws_security_group" "g${i}" {
  ingress {
    from_port       = 22
    to_port         = 22
    protocol        = "tcp"
    security_groups = [aws_security_group.g${Math.max(0, i - 1)}.id, aws_security_group.g0.id]
  }
}
resource "aws_instance" "m${i}" {
  vpc_security_group_ids = [aws_security_group.g${i}.id, aws_security_group.g0.id]
}
`,
    );
    const network = networkIn(chain.join(''));
    const started = performance.now();
    pathsFrom([{ host: hostIn(network, 'aws_instance.m0'), steps: [] }], network, 'machine');
    return performance.now() - started;
  };
  looks(500);
  expect(looks(5000)).toBeLessThan(Math.max(2000, 60 * looks(500)));
});

test('a machine is told of by the rule that opens it', () => {
  const network = networkIn(ground.replace('SUBNET', 'private') + bastion(22));
  const found = machinePath(hostIn(network, 'aws_instance.bastion'), network);
  expect(found.rule?.ports).toEqual({ from: 22, to: 22 });
});
