import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const cloudamqpUrl = custom({
  name: 'cloudamqp-url',
  title: 'CloudAMQP connection string with password',
  provider: 'CloudAMQP',
  grants: 'read, send and delete the messages of the broker',
  revoke: 'https://www.cloudamqp.com/docs/faq.html',
  severity: 'critical',
  keywords: ['.cloudamqp.com'],
  pattern:
    /amqps?:\/\/[^\s:@/"'<>]{1,80}:(?<secret>[^\s:@/"'<>]{8,120})@[A-Za-z0-9.-]{1,120}\.cloudamqp\.com(?![A-Za-z0-9-])/dg,
  accept: isPassword,
  make: (random) => randomText(random, 32),
  bad: [
    'CLOUDAMQP_URL=amqps://qwnvkzlx:{secret}@sparrow.rmq.cloudamqp.com/qwnvkzlx',
    'amqp.connect("amqp://shop:{secret}@fish.rmq.cloudamqp.com/shop")',
  ],
  good: ['CLOUDAMQP_URL=amqps://user:password@host.cloudamqp.com/vhost', 'https://www.cloudamqp.com/docs'],
});
