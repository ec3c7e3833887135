import type { Kind } from '../kind.ts';

/** Queues, topics, streams and brokers. */
export const messagingKinds: readonly Kind[] = [
  { kind: 'aws.sns.topic', types: ['aws_sns_topic', 'AWS::SNS::Topic'], groups: ['aws.resource-policy'] },
  { kind: 'aws.sns.subscription', types: ['aws_sns_topic_subscription', 'AWS::SNS::Subscription'] },
  {
    kind: 'aws.sns.policy',
    types: ['aws_sns_topic_policy', 'AWS::SNS::TopicPolicy'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'PolicyDocument' } },
  },
  { kind: 'aws.sqs.queue', types: ['aws_sqs_queue', 'AWS::SQS::Queue'], groups: ['aws.resource-policy'] },
  {
    kind: 'aws.sqs.policy',
    types: ['aws_sqs_queue_policy', 'AWS::SQS::QueuePolicy'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'PolicyDocument' } },
  },
  {
    kind: 'aws.kinesis.stream',
    types: ['aws_kinesis_stream', 'AWS::Kinesis::Stream'],
    reads: {
      cloudformation: {
        encryption_type: 'StreamEncryption.EncryptionType',
        kms_key_id: 'StreamEncryption.KeyId',
      },
    },
  },
  {
    kind: 'aws.firehose.stream',
    types: ['aws_kinesis_firehose_delivery_stream', 'AWS::KinesisFirehose::DeliveryStream'],
    reads: {
      cloudformation: {
        kinesis_source_configuration: 'KinesisStreamSourceConfiguration',
        'server_side_encryption.enabled': {
          at: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
          means: { AWS_OWNED_CMK: true, CUSTOMER_MANAGED_CMK: true },
        },
        'server_side_encryption.key_arn': 'DeliveryStreamEncryptionConfigurationInput.KeyARN',
      },
    },
  },
  {
    kind: 'aws.msk.cluster',
    types: ['aws_msk_cluster', 'AWS::MSK::Cluster'],
    reads: {
      cloudformation: {
        'encryption_info.encryption_at_rest_kms_key_arn':
          'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId',
        'logging_info.broker_logs.cloudwatch_logs': 'LoggingInfo.BrokerLogs.CloudWatchLogs',
      },
    },
  },
  {
    kind: 'aws.iot.policy',
    types: ['aws_iot_policy', 'AWS::IoT::Policy'],
    reads: { cloudformation: { policy: 'PolicyDocument' } },
  },
  { kind: 'aws.mq.configuration', types: ['aws_mq_configuration', 'AWS::AmazonMQ::Configuration'] },
  { kind: 'aws.mq.broker', types: ['aws_mq_broker', 'AWS::AmazonMQ::Broker'] },
];
