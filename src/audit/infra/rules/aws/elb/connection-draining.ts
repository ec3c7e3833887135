import { infraRule } from '../../../infra-rule.ts';

/** Load balancers that drop what runs when a machine leaves. */
export const elbConnectionDraining = infraRule({
  name: 'aws-elb-connection-draining',
  title: 'Classic load balancer cuts requests off',
  severity: 'info',
  cwe: 404,
  what: 'Connection draining is off.',
  why: 'Requests that run are cut off whenever a machine is taken out, half done.',
  fix: ['Set `connection_draining` (`ConnectionDrainingPolicy`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-7'],
  applies: ['aws.elb.classic'],
  must: { at: 'connection_draining', is: true },
  mend: { set: { connection_draining: true } },
  bad: {
    terraform: `resource "aws_elb" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners: []
      ConnectionDrainingPolicy:
        Enabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_elb" "web" {
  connection_draining = true
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners: []
      ConnectionDrainingPolicy:
        Enabled: true
`,
  },
});
