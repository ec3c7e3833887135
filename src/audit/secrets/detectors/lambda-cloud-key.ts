import { custom } from '../detector.ts';
import { base62, hex } from '../shape.ts';

export const lambdaCloudKey = custom({
  name: 'lambda-cloud-key',
  title: 'Lambda Cloud API key',
  provider: 'Lambda',
  grants: "start and stop GPU machines on the account's bill",
  revoke: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  keywords: ['lambda_api', 'lambda_cloud', 'lambdalabs', 'cloud.lambda', 'lambda_labs', 'lambda.ai'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>secret_[A-Za-z0-9-]{1,60}_[a-f0-9]{32}\.[A-Za-z0-9]{32})(?![A-Za-z0-9_])/dg,
  prefix: 'secret_',
  entropy: 4,
  make: (random) => `secret_shop_${hex(32).make(random)}.${base62(32).make(random)}`,
  bad: ['LAMBDA_API_KEY={secret}', 'curl -u {secret}: https://cloud.lambda.ai/api/v1/instances'],
  good: ['LAMBDA_API_KEY=secret_...', 'lambda_api_name = secret_of_the_function'],
});
