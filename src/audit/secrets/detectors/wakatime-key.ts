import { prefixed } from '../detector.ts';
import { shape, uuid } from '../shape.ts';

export const wakatimeKey = prefixed({
  name: 'wakatime-key',
  title: 'WakaTime API key',
  provider: 'WakaTime',
  grants: 'read and change the activity of the account',
  revoke: 'https://wakatime.com/faq#api-key',
  severity: 'medium',
  token: shape`waka_${uuid}`,
  entropy: 3,
  bad: ['WAKATIME_API_KEY={secret}', '[settings]\napi_key = {secret}\n'],
  good: ['WAKATIME_API_KEY=waka_00000000-0000-0000-0000-000000000000', 'waka_time: true'],
});
