import type { Kind } from '../kind.ts';
import { withKeyed } from './keyed.ts';

const settings = {
  'access_logs.s3.enabled': 'access_logs.enabled',
  'access_logs.s3.bucket': 'access_logs.bucket',
  'connection_logs.s3.enabled': 'connection_logs.enabled',
  'deletion_protection.enabled': 'enable_deletion_protection',
  'routing.http.drop_invalid_header_fields.enabled': 'drop_invalid_header_fields',
  'routing.http.desync_mitigation_mode': 'desync_mitigation_mode',
  'load_balancing.cross_zone.enabled': 'enable_cross_zone_load_balancing',
  'waf.fail_open.enabled': 'enable_waf_fail_open',
};

/** Load balancers: classic ones, and those for applications, networks and gateways. */
export const elbKinds: readonly Kind[] = [
  {
    kind: 'aws.elb.load-balancer',
    types: ['aws_lb', 'aws_alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer'],
    reads: {
      cloudformation: {
        load_balancer_type: 'Type',
        internal: { at: 'Scheme', means: { internal: true, 'internet-facing': false } },
      },
    },
    view: (view) => withKeyed(view, 'load_balancer_attributes', settings),
  },
  {
    kind: 'aws.elb.listener',
    types: ['aws_lb_listener', 'aws_alb_listener', 'AWS::ElasticLoadBalancingV2::Listener'],
    reads: {
      cloudformation: { default_action: 'DefaultActions', load_balancer_arn: 'LoadBalancerArn' },
    },
  },
  {
    kind: 'aws.elb.target-group',
    types: ['aws_lb_target_group', 'aws_alb_target_group', 'AWS::ElasticLoadBalancingV2::TargetGroup'],
  },
  {
    kind: 'aws.elb.classic',
    types: ['aws_elb', 'AWS::ElasticLoadBalancing::LoadBalancer'],
    nameAt: 'name',
    reads: {
      cloudformation: {
        access_logs: 'AccessLoggingPolicy',
        cross_zone_load_balancing: 'CrossZone',
        listener: 'Listeners',
        connection_draining: 'ConnectionDrainingPolicy.Enabled',
        internal: { at: 'Scheme', means: { internal: true, 'internet-facing': false } },
      },
    },
  },
  { kind: 'aws.elb.classic-policy', types: ['aws_load_balancer_policy'] },
  { kind: 'aws.elb.ssl-policy', types: ['aws_lb_ssl_negotiation_policy'] },
];
