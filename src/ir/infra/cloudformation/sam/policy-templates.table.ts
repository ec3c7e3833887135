/** What a policy that SAM writes allows, and on what: `*`, or something of a service that the template names. */
export interface PolicyTemplate {
  readonly actions: readonly string[];
  /** The service of the ARNs that it is narrowed to; none where it is for everything. */
  readonly within?: string;
}

const crud = [
  'GetItem',
  'DeleteItem',
  'PutItem',
  'Scan',
  'Query',
  'UpdateItem',
  'BatchWriteItem',
  'BatchGetItem',
];
const reading = [
  'GetObject',
  'ListBucket',
  'GetBucketLocation',
  'GetObjectVersion',
  'GetLifecycleConfiguration',
];
const writing = ['PutObject', 'PutObjectAcl', 'PutLifecycleConfiguration'];
const streams = ['DescribeStream', 'DescribeStreamSummary', 'GetRecords', 'GetShardIterator'];

/** Policies by the names that templates use, as the documentation of SAM lists them. */
export const policyTemplates: ReadonlyMap<string, PolicyTemplate> = new Map([
  ['AWSSecretsManagerGetSecretValuePolicy', within('secretsmanager', ['GetSecretValue'])],
  ['CloudWatchDescribeAlarmHistoryPolicy', everywhere('cloudwatch', ['DescribeAlarmHistory'])],
  ['CloudWatchPutMetricPolicy', everywhere('cloudwatch', ['PutMetricData'])],
  ['DynamoDBCrudPolicy', within('dynamodb', [...crud, 'DescribeTable', 'ConditionCheckItem'])],
  ['DynamoDBReadPolicy', within('dynamodb', ['GetItem', 'Scan', 'Query', 'BatchGetItem', 'DescribeTable'])],
  ['DynamoDBStreamReadPolicy', within('dynamodb', [...streams, 'ListStreams'])],
  ['DynamoDBWritePolicy', within('dynamodb', ['PutItem', 'UpdateItem', 'BatchWriteItem'])],
  ['EC2DescribePolicy', everywhere('ec2', ['DescribeRegions', 'DescribeInstances'])],
  ['EventBridgePutEventsPolicy', within('events', ['PutEvents'])],
  ['FirehoseWritePolicy', within('firehose', ['PutRecord', 'PutRecordBatch'])],
  ['KinesisStreamReadPolicy', within('kinesis', [...streams, 'ListStreams', 'DescribeLimits'])],
  ['KMSDecryptPolicy', within('kms', ['Decrypt'])],
  ['KMSEncryptPolicy', within('kms', ['Encrypt'])],
  ['LambdaInvokePolicy', within('lambda', ['InvokeFunction'])],
  ['S3CrudPolicy', within('s3', [...reading, ...writing, 'DeleteObject'])],
  ['S3ReadPolicy', within('s3', reading)],
  ['S3WritePolicy', within('s3', writing)],
  ['SNSPublishMessagePolicy', within('sns', ['Publish'])],
  [
    'SQSPollerPolicy',
    within('sqs', ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage']),
  ],
  ['SQSSendMessagePolicy', within('sqs', ['SendMessage'])],
  ['SSMParameterReadPolicy', within('ssm', ['GetParameters', 'GetParameter', 'GetParametersByPath'])],
  ['StepFunctionsExecutionPolicy', within('states', ['StartExecution'])],
]);

function within(service: string, names: readonly string[]): PolicyTemplate {
  return { ...everywhere(service, names), within: service };
}

function everywhere(service: string, names: readonly string[]): PolicyTemplate {
  return { actions: names.map((name) => `${service}:${name}`) };
}
