import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';
import { isRandom } from './formats/random.ts';

export const launchdarklyKey = custom({
  name: 'launchdarkly-key',
  title: 'LaunchDarkly key',
  provider: 'LaunchDarkly',
  grants: 'read every flag with its rules, or with an API token switch flags',
  revoke: 'https://launchdarkly.com/docs/home/account/api',
  keywords: ['launchdarkly', 'launch_darkly', 'ldclient', 'ld_sdk_key', 'ld-sdk-key'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>(?:sdk|api)-[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|${given('launch_?darkly_(?:access_|api_|sdk_)?(?:token|key)', '[a-z0-9=_-]{40}')})(?![A-Za-z0-9-])`,
    'dg',
  ),
  entropy: 3,
  accept: (key) => /^(?:sdk|api)-[a-f0-9]{8}-/.test(key) || isRandom(key),
  make: (random) =>
    `sdk-${hex(8).make(random)}-${hex(4).make(random)}-4${hex(3).make(random)}-b${hex(3).make(random)}-${hex(12).make(random)}`,
  bad: ['LAUNCHDARKLY_SDK_KEY={secret}', 'ldclient.set_config(Config("{secret}"))'],
  good: ['LAUNCHDARKLY_SDK_KEY=sdk-00000000-0000-4000-8000-000000000000', 'sdk-build-20240101'],
});
