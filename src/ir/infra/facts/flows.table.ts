import { kindOf } from '../vocabulary/vocabulary.ts';

/** Attributes of a resource that joins others: data comes from what the first names and goes to what the second names; empty for the resource itself. */
interface Link {
  readonly from: string;
  readonly to: string;
}

// By types of one format: the vocabulary knows those of the others.
const links: Readonly<Record<string, readonly Link[]>> = {
  aws_lambda_event_source_mapping: [{ from: 'event_source_arn', to: 'function_name' }],
  aws_sns_topic_subscription: [{ from: 'topic_arn', to: 'endpoint' }],
  aws_s3_bucket_notification: [
    { from: 'bucket', to: 'lambda_function' },
    { from: 'bucket', to: 'queue' },
    { from: 'bucket', to: 'topic' },
  ],
  aws_cloudwatch_event_rule: [{ from: '', to: 'targets' }],
  aws_cloudwatch_event_target: [{ from: 'rule', to: 'arn' }],
  aws_lb_target_group: [{ from: '', to: 'targets' }],
  aws_lb_target_group_attachment: [{ from: 'target_group_arn', to: 'target_id' }],
  aws_lb_listener: [
    { from: 'load_balancer_arn', to: 'default_action' },
    { from: 'load_balancer_arn', to: 'default_actions' },
  ],
  aws_lb_listener_rule: [
    { from: 'listener_arn', to: 'action' },
    { from: 'listener_arn', to: 'actions' },
  ],
  'AWS::ElasticLoadBalancingV2::ListenerRule': [{ from: 'listener_arn', to: 'actions' }],
  aws_elb: [{ from: '', to: 'instances' }],
  aws_elb_attachment: [{ from: 'elb', to: 'instance' }],
  aws_ecs_service: [
    { from: 'load_balancer', to: 'task_definition' },
    { from: 'load_balancers', to: 'task_definition' },
  ],
  aws_autoscaling_attachment: [{ from: 'lb_target_group_arn', to: 'autoscaling_group_name' }],
  aws_autoscaling_group: [
    { from: 'target_group_arns', to: 'launch_template' },
    // `TargetGroupARNs` in words.
    { from: 'target_group_ar_ns', to: 'launch_template' },
    { from: 'load_balancers', to: 'launch_template' },
    { from: 'load_balancer_names', to: 'launch_template' },
  ],
  aws_api_gateway_method: [{ from: 'rest_api_id', to: 'integration' }],
  aws_api_gateway_integration: [{ from: 'rest_api_id', to: 'uri' }],
  aws_apigatewayv2_integration: [{ from: 'api_id', to: 'integration_uri' }],
  aws_appsync_datasource: [
    { from: 'api_id', to: 'dynamodb_config' },
    { from: 'api_id', to: 'lambda_config' },
    { from: 'api_id', to: 'dynamo_db_config' },
  ],
  aws_lambda_function_url: [
    { from: '', to: 'function_name' },
    { from: '', to: 'target_function_arn' },
  ],
  aws_cloudfront_distribution: [{ from: '', to: 'origin' }],
  aws_kinesis_firehose_delivery_stream: [
    { from: 'kinesis_source_configuration', to: 'extended_s3_configuration' },
  ],
  aws_s3_bucket: [{ from: '', to: 'notification_configuration' }],
  aws_sqs_queue: [{ from: '', to: 'redrive_policy' }],
  aws_db_instance: [{ from: 'replicate_source_db', to: '' }],
  aws_s3_bucket_replication_configuration: [{ from: 'bucket', to: 'rule' }],
  aws_sfn_state_machine: [{ from: '', to: 'definition' }],
  Ingress: [{ from: '', to: 'spec' }],
  HTTPRoute: [{ from: 'spec.parentRefs', to: 'spec.rules' }],
  Service: [{ from: '', to: 'spec.selector' }],
  'AWS::Serverless::Function': [{ from: 'events', to: '' }],
};

/** What joins others, by kind. */
export const linksByKind: ReadonlyMap<string, readonly Link[]> = new Map(
  Object.entries(links).map(([type, some]) => [kindOf(type), some]),
);
