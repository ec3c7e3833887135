import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';

export const adafruitIoKey = custom({
  name: 'adafruit-io-key',
  title: 'Adafruit IO key',
  provider: 'Adafruit',
  grants: 'read and write the feeds and dashboards of the account',
  revoke: 'https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account',
  keywords: ['aio_', 'adafruit'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])(?<secret>aio_[A-Za-z0-9]{28}|${given('adafruit(?:_io|_aio|_api)?_(?:key|token)', '[A-Za-z0-9_-]{32}')})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3.4,
  make: (random) => `aio_${base62(28).make(random)}`,
  bad: ['ADAFRUIT_IO_KEY={secret}', '#define IO_KEY "{secret}"'],
  good: ['ADAFRUIT_IO_KEY=your_aio_key', 'aio_read_callback_of_the_request_x'],
});
