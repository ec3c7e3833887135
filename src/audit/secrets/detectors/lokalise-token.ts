import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const lokaliseToken = named({
  name: 'lokalise-token',
  title: 'Lokalise API token',
  provider: 'Lokalise',
  grants: "read and change the translations of its owner's projects",
  revoke: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
  severity: 'medium',
  token: hex(40),
  providers: ['lokalise'],
  entropy: 3,
  bad: ['LOKALISE_API_TOKEN={secret}', 'lokalise_api_token: {secret}', '"lokaliseToken": "{secret}"'],
  good: ['LOKALISE_API_TOKEN=your-token', 'lokalise_project_id: 0f1e2d3c4b5a69788.79612345'],
});
