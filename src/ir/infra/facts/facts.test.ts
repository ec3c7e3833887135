import { expect, test } from 'vitest';
import { readInfra } from '../read.ts';
import { factsOf, type InfraFacts } from './facts.ts';

function factsIn(text: string): InfraFacts {
  return factsOf(readInfra({ paths: ['main.tf'], read: () => text }));
}

const machine = `
resource "aws_subnet" "front" {
  map_public_ip_on_launch = true
}
resource "aws_security_group" "front" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["CIDR"]
  }
}
resource "aws_iam_role" "web" {
  name = "web"
}
resource "aws_iam_instance_profile" "web" {
  role = aws_iam_role.web.name
}
resource "aws_instance" "web" {
  subnet_id              = aws_subnet.front.id
  vpc_security_group_ids = [aws_security_group.front.id]
  iam_instance_profile   = aws_iam_instance_profile.web.name
}
`;

test.each([
  ['0.0.0.0/0', 'internet'],
  ['10.0.0.0/8', 'internal'],
  ['${var.office}', 'unknown'],
])('a machine in a public subnet whose group lets in %s is reached from: %s', (cidr, state) => {
  const { resources } = factsIn(
    machine.replace('CIDR', cidr) + (cidr.includes('var') ? 'variable "office" {}' : ''),
  );
  const web = resources.find(({ address }) => address === 'aws_instance.web');
  expect(web?.exposure.state).toBe(state);
});

test('a machine acts as the role of its profile', () => {
  const web = factsIn(machine).resources.find(({ address }) => address === 'aws_instance.web');
  expect(web?.surroundings.identities).toEqual([':aws_iam_role.web']);
});

const shop = `
resource "aws_lb" "shop" {
  internal = INTERNAL
}
resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.shop.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.orders.arn
  }
}
resource "aws_lb_target_group" "orders" {
  port = 443
}
resource "aws_lb_target_group_attachment" "orders" {
  target_group_arn = aws_lb_target_group.orders.arn
  target_id        = aws_lambda_function.orders.arn
}
resource "aws_lambda_function" "orders" {
  handler = "src/orders.main"
  environment {
    variables = {
      TABLE = aws_dynamodb_table.orders.name
      MODE  = "fast"
    }
  }
}
resource "aws_dynamodb_table" "orders" {
  name = "orders"
}
resource "aws_db_instance" "old" {
  publicly_accessible = true
  storage_encrypted   = false
}
`;

test('data flows through listeners and target groups to the code, and on to what the code is told of', () => {
  const { flows } = factsIn(shop.replace('INTERNAL', 'false'));
  expect(flows.map(({ from, to, by }) => [from, to, by])).toEqual([
    [':aws_lb.shop', ':aws_lambda_function.orders', ':aws_lb_target_group_attachment.orders'],
    [':aws_lambda_function.orders', ':aws_dynamodb_table.orders', ':aws_lambda_function.orders'],
  ]);
});

test.each([
  ['false', 'internet'],
  ['true', 'unknown'],
])('what is behind a load balancer with internal = %s is reached from: %s', (internal, state) => {
  const { resources } = factsIn(shop.replace('INTERNAL', internal));
  expect(resources.find(({ kind }) => kind === 'aws.lambda.function')?.exposure.state).toBe(state);
});

test('handlers and variables join a function with its code, and say which variable names which resource', () => {
  const code = factsIn(shop).resources.find(({ kind }) => kind === 'aws.lambda.function')?.code;
  expect(code?.handlers).toMatchObject([{ name: 'src/orders.main', place: { line: 20 } }]);
  expect(code?.variables).toMatchObject([
    { name: 'TABLE', resources: [':aws_dynamodb_table.orders'] },
    { name: 'MODE', resources: [] },
  ]);
});

test('a database says whether it is open and encrypted', () => {
  const old = factsIn(shop).resources.find(({ kind }) => kind === 'aws.rds.instance');
  expect(old).toMatchObject({ exposure: { state: 'internet' }, encryption: { atRest: 'no' }, role: 'store' });
});

const network = (gateway: string) => `
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_internet_gateway" "main" {}
resource "aws_subnet" "front" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}
resource "aws_route_table" "front" {
  ${gateway}
}
resource "aws_route_table_association" "front" {
  subnet_id      = aws_subnet.front.id
  route_table_id = aws_route_table.front.id
}
resource "aws_lb" "front" {
  subnets         = [aws_subnet.front.id]
  security_groups = [aws_security_group.front.id]
}
resource "aws_security_group" "front" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  default_action {
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_lb_target_group" "web" {}
resource "aws_security_group" "web" {}
resource "aws_ecs_service" "web" {
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
  }
  network_configuration {
    security_groups = [aws_security_group.web.id]
  }
}
resource "aws_docdb_cluster" "orders" {
  vpc_security_group_ids = [aws_security_group.db.id]
}
resource "aws_security_group" "db" {
  ingress {
    from_port       = 27017
    to_port         = 27017
    protocol        = "tcp"
    security_groups = [aws_security_group.web.id]
  }
}
resource "aws_db_instance" "old" {
  publicly_accessible    = true
  vpc_security_group_ids = var.groups
}
variable "groups" {}
`;

test('a path leads from a load balancer through what it passes requests on to, to a data store', () => {
  const { paths, doubts } = factsIn(
    network('route {\ncidr_block = "0.0.0.0/0"\ngateway_id = aws_internet_gateway.main.id\n}'),
  );
  expect(paths).toMatchObject([{ store: { address: 'aws_docdb_cluster.orders' }, by: 'entry' }]);
  expect(paths[0]?.steps.map(({ says }) => says)).toEqual([
    'aws_lb.front, which the internet reaches, passes requests on to it.',
    '`aws_docdb_cluster.orders` lets `aws_security_group.web`, the group of `aws_ecs_service.web`, in on port 27017.',
  ]);
  expect(doubts).toMatchObject([
    { store: ':aws_db_instance.old', why: 'Nobody knows whom its security groups let in.' },
  ]);
});

test('a load balancer whose subnets lead nowhere is not reached, nor is what is behind it', () => {
  const { paths, resources } = factsIn(network(''));
  expect(paths).toEqual([]);
  expect(resources.find(({ kind }) => kind === 'aws.elb.load-balancer')?.exposure.state).toBe('internal');
});
