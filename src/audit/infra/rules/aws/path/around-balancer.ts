import { dataFlows } from '#ir/infra/facts/flows';
import { networkOf, openingOf, routeOf } from '#ir/infra/facts/network/network';
import { balancerKinds } from '#ir/infra/facts/network/stores.table';
import { allTold, type PathStep } from '#ir/infra/facts/network/told';
import type { Views } from '#ir/infra/view';
import { holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { groundTemplate, groundTerraform } from './shared-ground.ts';
import { pathVerdict } from './shared-path.ts';

const service = (source: string) => `resource "aws_lb" "front" {
  subnets = [aws_subnet.public.id]
}
resource "aws_lb_target_group" "web" {
  port   = 8080
  vpc_id = aws_vpc.main.id
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_security_group" "front" {
  vpc_id = aws_vpc.main.id
}
resource "aws_security_group" "web" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port = 8080
    to_port   = 8080
    protocol  = "tcp"
    ${source} # flaw
  }
}
resource "aws_ecs_service" "web" {
  name = "web"
  network_configuration {
    assign_public_ip = true
    subnets          = [aws_subnet.public.id]
    security_groups  = [aws_security_group.web.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "web"
    container_port   = 8080
  }
}
`;
const serviceOfTemplate = (source: string) => `  Front:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Scheme: internet-facing, Subnets: [!Ref Public] }
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: 8080
      VpcId: !Ref Network
      Targets: [{ Id: !Ref Web }]
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Front
      Port: 443
      DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }]
  FrontGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: front, VpcId: !Ref Network }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      VpcId: !Ref Network
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8080
          ToPort: 8080
          ${source} # flaw
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      NetworkInterfaces:
        - DeviceIndex: '0'
          AssociatePublicIpAddress: true
          SubnetId: !Ref Public
          GroupSet: [!Ref Group]
`;

/** What stands behind a load balancer and can be reached without it. */
export const pathAroundBalancer = infraRule({
  name: 'aws-path-around-balancer',
  title: 'What is behind a load balancer can be reached without it',
  severity: 'medium',
  cwe: 288,
  what: 'A load balancer hands requests to a machine or service that has a public address of its own, a route to the internet and a security group that lets every address in.',
  why: 'Who goes there directly passes by the TLS, the web application firewall, the login and the logs of the load balancer.',
  fix: [
    'Let only the security group of the load balancer in.',
    'Take the public address away, and use private subnets with a NAT gateway or VPC endpoints.',
  ],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html#target-security-groups',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2',
  ],
  applies: ['aws.autoscaling.group', 'aws.ec2.instance', 'aws.ecs.service'],
  must: { check: notAroundBalancer },
  bad: {
    terraform: groundTerraform + service('cidr_blocks = ["0.0.0.0/0"]'),
    cloudformation: groundTemplate + serviceOfTemplate('CidrIp: 0.0.0.0/0'),
  },
  good: {
    terraform: groundTerraform + service('security_groups = [aws_security_group.front.id]'),
    cloudformation: groundTemplate + serviceOfTemplate('SourceSecurityGroupId: !Ref FrontGroup'),
  },
});

function notAroundBalancer(subject: Subject): Verdict {
  const { resource, views } = subject;
  const before = balancersBefore(views).get(resource.id);
  const network = networkOf(views);
  const host = network.host(resource.id);
  if (before === undefined || host === undefined || host.address.is === 'no') return holds;
  const opening = openingOf(host, network, ({ ports }) => (ports === undefined ? undefined : true));
  const told = allTold([host.address, routeOf(host, network), opening]);
  const says = `\`${before.address}\`, the load balancer before it, is not needed to get there.`;
  return pathVerdict(told, subject, says, (steps: readonly PathStep[]) => steps.at(-1));
}

type Before = ReadonlyMap<string, { readonly address: string }>;

const befores = new WeakMap<Views, Before>();

/** Load balancers by what they hand requests to. */
function balancersBefore(views: Views): Before {
  const known = befores.get(views);
  if (known !== undefined) return known;
  const found = new Map<string, { readonly address: string }>();
  for (const { from, to } of dataFlows(views)) {
    const balancer = views.graph.resource(from);
    if (balancer !== undefined && balancerKinds.includes(balancer.kind) && !found.has(to))
      found.set(to, balancer);
  }
  befores.set(views, found);
  return found;
}
