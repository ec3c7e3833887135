import type { Kind } from '../kind.ts';

/** Figures that are made of logs. */
export const watchKinds: readonly Kind[] = [
  {
    kind: 'aws.cloudwatch.metric-filter',
    types: ['aws_cloudwatch_log_metric_filter', 'AWS::Logs::MetricFilter'],
    reads: {
      cloudformation: { pattern: 'FilterPattern', metric_transformation: 'MetricTransformations' },
    },
  },
];
