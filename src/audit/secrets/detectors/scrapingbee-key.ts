import { named } from '../detector.ts';
import { upper } from '../shape.ts';

export const scrapingbeeKey = named({
  name: 'scrapingbee-key',
  title: 'ScrapingBee API key',
  provider: 'ScrapingBee',
  grants: "fetch pages at the account's cost",
  revoke: 'https://www.scrapingbee.com/documentation/',
  severity: 'medium',
  token: upper(80),
  names: ['scrapingbee'],
  entropy: 3.6,
  accept: (key) => /\d/.test(key),
  bad: ['SCRAPINGBEE_API_KEY={secret}', 'scrapingbee_key = "{secret}"'],
  good: ['SCRAPINGBEE_API_KEY=$KEY', 'scrapingbee_url: https://app.scrapingbee.com/api/v1/'],
});
