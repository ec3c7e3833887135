import type { Kind, Reads } from '../kind.ts';

const sse: Reads = {
  'server_side_encryption.enabled': 'SSESpecification.SSEEnabled',
  'server_side_encryption.kms_key_arn': 'SSESpecification.KMSMasterKeyId',
};

/** Databases that hold tables and are not relational. */
export const tableKinds: readonly Kind[] = [
  {
    kind: 'aws.dynamodb.table',
    types: ['aws_dynamodb_table', 'AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'],
    reads: {
      cloudformation: {
        ...sse,
        'point_in_time_recovery.enabled': 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
      },
    },
  },
  {
    kind: 'aws.dynamodb.global-table',
    types: ['AWS::DynamoDB::GlobalTable'],
    reads: { cloudformation: { 'server_side_encryption.enabled': 'SSESpecification.SSEEnabled' } },
  },
  { kind: 'aws.dynamodb.table-replica', types: ['aws_dynamodb_table_replica'] },
  { kind: 'aws.dynamodb.policy', types: ['aws_dynamodb_resource_policy'] },
  { kind: 'aws.keyspaces.table', types: ['aws_keyspaces_table', 'AWS::Cassandra::Table'] },
];
