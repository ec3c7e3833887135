import { namedAt, valuesAt, wordOf } from '#ir/infra/facts/network/named';
import { networkOf, openingOf } from '#ir/infra/facts/network/network';
import { allTold } from '#ir/infra/facts/network/told';
import { holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { pathVerdict } from './shared-path.ts';

/** Ports at which data stores listen, and nothing for everybody does. */
const storePorts: readonly number[] = [
  1433, 1521, 2049, 2379, 3306, 5432, 5439, 5984, 6379, 7000, 7199, 8182, 9042, 9092, 9200, 9300, 11_211,
  27_017, 27_018,
];

const front = (internal: string) => `resource "aws_lb" "data" {
  load_balancer_type = "network"
  internal           = ${internal}
  subnets            = ["subnet-1"]
}
resource "aws_lb_target_group" "data" {
  port     = 5432
  protocol = "TCP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "data" {
  load_balancer_arn = aws_lb.data.arn
  port              = 15432
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.data.arn # flaw
  }
}
`;
const frontOfTemplate = (scheme: string) => `Resources:
  Data:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Type: network, Scheme: ${scheme}, Subnets: [subnet-1] }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Data
      Port: 6379 # flaw
      Protocol: TCP
      DefaultActions: [{ Type: forward, TargetGroupArn: arn }]
`;

/** Load balancers that hand everybody on to a port of a database. */
export const pathBalancerDatabasePort = infraRule({
  name: 'aws-path-balancer-database-port',
  title: 'Load balancer passes the internet on to the port of a database',
  severity: 'high',
  cwe: 284,
  what: 'A load balancer that faces the internet listens at the port of a data store, or hands requests to one.',
  why: 'The database stands in a private subnet and is open to everybody all the same.',
  fix: ['Make the load balancer internal, and reach the database by a VPN, a peered network or PrivateLink.'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#load-balancer-scheme',
  ],
  applies: ['aws.elb.listener'],
  must: { check: noDatabasePort },
  bad: { terraform: front('false'), cloudformation: frontOfTemplate('internet-facing') },
  good: { terraform: front('true'), cloudformation: frontOfTemplate('internal') },
});

function noDatabasePort(subject: Subject): Verdict {
  const { view, views } = subject;
  const { graph } = views;
  const found = portsAt(subject).find(({ port }) => storePorts.includes(port));
  if (found === undefined) return holds;
  const balancer = namedAt(
    view,
    ['load_balancer_arn'],
    graph,
    ({ kind }) => kind === 'aws.elb.load-balancer',
  );
  const network = networkOf(views);
  const [host] = balancer.resources.flatMap(({ id }) => network.host(id) ?? []);
  if (host === undefined) return holds;
  const told = allTold([host.address, openingOf(host, network, () => true)]);
  const step = { resource: subject.resource.id, says: found.says, place: found.place };
  const all = told.is === 'yes' ? { ...told, steps: [...told.steps, step] } : told;
  return pathVerdict(all, subject, `port ${found.port} is one of data stores.`, (steps) => steps.at(-1));
}

/** The port of a listener, and those of the groups that it hands requests to. */
function portsAt({ view, views }: Subject) {
  const own = valuesAt(view, 'port').map((value) => ({
    port: Number(wordOf(value)),
    place: value.place,
    says: 'The load balancer listens there.',
  }));
  const paths = ['default_action.target_group_arn', 'default_action.forward.target_group.arn'];
  const groups = paths.flatMap((path) => {
    const [value] = valuesAt(view, path);
    const named = namedAt(view, [path], views.graph, ({ kind }) => kind === 'aws.elb.target-group');
    return named.resources.flatMap((group) =>
      valuesAt(views.of(group), 'port').map((port) => ({
        port: Number(wordOf(port)),
        place: value?.place ?? port.place,
        says: `It hands requests to \`${group.address}\`.`,
      })),
    );
  });
  return [...own, ...groups];
}
