import { compile } from '../../../compile.ts';
import type { Subject, Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Load balancers of which nobody can say who asked for what. */
export const elbAccessLogs = infraRule({
  name: 'aws-elb-access-logs',
  title: 'Requests to the load balancer are not logged',
  severity: 'low',
  cwe: 778,
  what: 'The load balancer writes no access logs.',
  why: 'After an attack nobody can tell what was asked for, by whom, and what was answered.',
  fix: [
    'Set `access_logs` with a bucket and `enabled` true (`access_logs.s3.enabled`, `AccessLoggingPolicy`).',
  ],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-5',
  ],
  applies: ['aws.elb.load-balancer', 'aws.elb.classic'],
  where: { at: 'load_balancer_type', isNot: 'gateway' },
  must: { check: logged },
  bad: {
    terraform: `resource "aws_lb" "web" { # flaw
  name = "web"
}
resource "aws_elb" "old" {
  access_logs {
    bucket  = "logs"
    enabled = false # flaw
  }
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: idle_timeout.timeout_seconds
          Value: '30'
  Old: # flaw
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners: []
`,
  },
  good: {
    terraform: `resource "aws_lb" "web" {
  access_logs {
    bucket  = "logs"
    enabled = true
  }
}
resource "aws_elb" "old" {
  access_logs {
    bucket = "logs"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: access_logs.s3.enabled
          Value: 'true'
  Old:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners: []
      AccessLoggingPolicy:
        Enabled: true
        S3BucketName: logs
`,
  },
});

const isOn = compile({ at: 'access_logs.enabled', is: true });
const isNamed = compile({ at: 'access_logs.bucket', isSet: true });

/** Classic ones log as soon as a bucket is named. */
function logged(subject: Subject): Verdict {
  const verdict = isOn(subject);
  const isClassic = subject.resource.type === 'aws_elb';
  return verdict.holds === false && isClassic && verdict.blames[0]?.value === undefined
    ? isNamed(subject)
    : verdict;
}
