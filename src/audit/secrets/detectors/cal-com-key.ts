import { prefixed } from '../detector.ts';
import { hex, maybe, oneOf, shape } from '../shape.ts';

export const calComKey = prefixed({
  name: 'cal-com-key',
  title: 'Cal.com API key',
  provider: 'Cal.com',
  grants: 'read and change the bookings and calendars of its owner',
  revoke: 'https://cal.com/docs/api-reference/v2/introduction',
  token: shape`cal_${maybe(oneOf('live_', 'test_'))}${hex(32)}`,
  keywords: ['cal_live_', 'cal_test_', 'cal_api', 'cal.com', 'calcom'],
  entropy: 3,
  bad: ['CAL_API_KEY={secret}', 'https://api.cal.com/v1/bookings?apiKey={secret}'],
  good: [`CAL_API_KEY=cal_live_${'0'.repeat(32)}`, 'cal_live_events = []'],
});
