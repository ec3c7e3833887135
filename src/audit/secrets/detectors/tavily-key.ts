import { prefixed } from '../detector.ts';
import { base62, maybe, oneOf, shape } from '../shape.ts';

export const tavilyKey = prefixed({
  name: 'tavily-key',
  title: 'Tavily API key',
  provider: 'Tavily',
  grants: "search the web at the account's cost",
  revoke: 'https://docs.tavily.com/documentation/api-reference/introduction',
  severity: 'medium',
  token: shape`tvly-${maybe(oneOf('dev-', 'prod-'))}${base62(32)}`,
  entropy: 3.4,
  bad: ['TAVILY_API_KEY={secret}', 'TavilyClient(api_key="{secret}")'],
  good: ['TAVILY_API_KEY=tvly-...', 'TAVILY_API_KEY=tvly-YOUR_API_KEY'],
});
