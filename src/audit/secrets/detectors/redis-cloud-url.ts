import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const redisCloudUrl = custom({
  name: 'redis-cloud-url',
  title: 'Redis Cloud or Upstash connection string with password',
  provider: 'Redis Cloud or Upstash',
  grants: 'read and change everything in the database, from every address that it admits',
  revoke: 'https://redis.io/docs/latest/operate/rc/security/access-control/data-access-control/default-user/',
  severity: 'critical',
  keywords: ['redislabs.com', 'redis-cloud.com', '.redns.redis-cloud', '.upstash.io'],
  pattern:
    /rediss?:\/\/[^\s:@/"'<>]{0,80}:(?<secret>[^\s:@/"'<>]{8,160})@[A-Za-z0-9.-]{1,160}\.(?:redislabs\.com|redis-cloud\.com|upstash\.io)(?![A-Za-z0-9-])/dg,
  accept: isPassword,
  make: (random) => randomText(random, 32),
  bad: [
    'REDIS_URL=redis://default:{secret}@redis-12345.c1.us-east-1-2.ec2.cloud.redislabs.com:12345',
    'new Redis("rediss://default:{secret}@quick-crab-1234.upstash.io:6379")',
  ],
  good: [
    'REDIS_URL=redis://default:<password>@redis-12345.c1.us-east-1-2.ec2.redns.redis-cloud.com:12345',
    'https://quick-crab-1234.upstash.io',
  ],
});
