import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const firecrawlKey = custom({
  name: 'firecrawl-key',
  title: 'Firecrawl API key',
  provider: 'Firecrawl',
  grants: "crawl on the account's bill and read its jobs",
  revoke: 'https://docs.firecrawl.dev/introduction',
  severity: 'medium',
  keywords: ['fc-', 'firecrawl'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>fc-[a-f0-9]{32})(?![A-Za-z0-9_-])/dg,
  prefix: 'fc-',
  entropy: 3,
  make: (random) => `fc-${hex(32).make(random)}`,
  bad: ['FIRECRAWL_API_KEY={secret}', 'FirecrawlApp(api_key="{secret}")'],
  good: [`FIRECRAWL_API_KEY=fc-${'x'.repeat(32)}`, 'FIRECRAWL_API_KEY=fc-YOUR_API_KEY'],
});
