import type { Kind } from '../kind.ts';
import { accountKinds } from './accounts.ts';
import { analyticsKinds } from './analytics.ts';
import { apiKinds } from './api.ts';
import { applicationKinds } from './applications.ts';
import { buildKinds } from './build.ts';
import { cachesKinds } from './caches.ts';
import { containerKinds } from './containers.ts';
import { ec2Kinds } from './ec2.ts';
import { edgeKinds } from './edge.ts';
import { elbKinds } from './elb.ts';
import { fileKinds } from './files.ts';
import { holdingKinds } from './holdings.ts';
import { iamKinds } from './iam.ts';
import { lambdaKinds } from './lambda.ts';
import { messagingKinds } from './messaging.ts';
import { rdsKinds } from './rds.ts';
import { s3Kinds } from './s3.ts';
import { secretsKinds } from './secrets.ts';
import { tableKinds } from './tables.ts';
import { vpcKinds } from './vpc.ts';
import { watchKinds } from './watch.ts';
import { watchingKinds } from './watching.ts';

/** Amazon Web Services: a file for each service. */
export const awsKinds: readonly Kind[] = [
  ...accountKinds,
  ...analyticsKinds,
  ...apiKinds,
  ...applicationKinds,
  ...buildKinds,
  ...cachesKinds,
  ...containerKinds,
  ...ec2Kinds,
  ...edgeKinds,
  ...elbKinds,
  ...fileKinds,
  ...holdingKinds,
  ...iamKinds,
  ...lambdaKinds,
  ...messagingKinds,
  ...rdsKinds,
  ...s3Kinds,
  ...secretsKinds,
  ...tableKinds,
  ...vpcKinds,
  ...watchKinds,
  ...watchingKinds,
];
