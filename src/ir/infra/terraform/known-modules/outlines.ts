import { acm } from './aws/acm.ts';
import { alb } from './aws/alb.ts';
import { autoscaling } from './aws/autoscaling.ts';
import { dynamodbTable } from './aws/dynamodb-table.ts';
import { ec2Instance } from './aws/ec2-instance.ts';
import { ecr } from './aws/ecr.ts';
import { efs } from './aws/efs.ts';
import { eks } from './aws/eks.ts';
import { elasticache } from './aws/elasticache.ts';
import { elb } from './aws/elb.ts';
import { kms } from './aws/kms.ts';
import { lambda } from './aws/lambda.ts';
import { logGroup } from './aws/log-group.ts';
import { opensearch } from './aws/opensearch.ts';
import { rds } from './aws/rds.ts';
import { rdsAurora } from './aws/rds-aurora.ts';
import { redshift } from './aws/redshift.ts';
import { s3Bucket } from './aws/s3-bucket.ts';
import { secretsManager } from './aws/secrets-manager.ts';
import { securityGroups } from './aws/security-group.ts';
import { sns } from './aws/sns.ts';
import { sqs } from './aws/sqs.ts';
import { vpc } from './aws/vpc.ts';
import type { ModuleOutline } from './outline.ts';

/** Modules of public registries of which it is known what they make. */
export const outlines: readonly ModuleOutline[] = [
  acm,
  alb,
  autoscaling,
  dynamodbTable,
  ec2Instance,
  ecr,
  efs,
  eks,
  elasticache,
  elb,
  kms,
  lambda,
  logGroup,
  opensearch,
  rds,
  rdsAurora,
  redshift,
  s3Bucket,
  secretsManager,
  ...securityGroups,
  sns,
  sqs,
  vpc,
];
