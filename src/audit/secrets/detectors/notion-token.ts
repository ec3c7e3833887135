import { custom } from '../detector.ts';
import { base62, digits } from '../shape.ts';

export const notionToken = custom({
  name: 'notion-token',
  title: 'Notion integration token',
  provider: 'Notion',
  grants: 'read and change the pages that were shared with the integration',
  revoke: 'https://developers.notion.com/docs/authorization',
  keywords: ['notion', 'ntn_'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_])/dg,
  entropy: 3.8,
  accept: (token) => /\d/.test(token) && /[A-Z]/.test(token),
  make: (random) => `ntn_${digits(11).make(random)}A${base62(34).make(random)}`,
  bad: ['NOTION_TOKEN={secret}', 'new Client({ auth: "{secret}" })'],
  good: [`NOTION_TOKEN=secret_${'x'.repeat(43)}`, 'secret_key_base = nil', 'ntn_00000000000…'],
});
