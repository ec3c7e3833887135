import { acm } from './aws/acm.ts';
import { alb } from './aws/alb.ts';
import { autoscaling } from './aws/autoscaling.ts';
import { ec2Instance } from './aws/ec2-instance.ts';
import { elb } from './aws/elb.ts';
import { logGroup } from './aws/log-group.ts';
import { rds } from './aws/rds.ts';
import { s3Bucket } from './aws/s3-bucket.ts';
import { securityGroups } from './aws/security-group.ts';
import { sqs } from './aws/sqs.ts';
import type { ModuleOutline } from './outline.ts';

/** Modules of public registries of which it is known what they make. */
export const outlines: readonly ModuleOutline[] = [
  acm,
  alb,
  autoscaling,
  ec2Instance,
  elb,
  logGroup,
  rds,
  s3Bucket,
  ...securityGroups,
  sqs,
];
