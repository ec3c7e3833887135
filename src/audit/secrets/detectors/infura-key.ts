import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';

export const infuraKey = custom({
  name: 'infura-key',
  title: 'Infura project key or secret',
  provider: 'Infura',
  grants: "call Ethereum nodes on the project's quota",
  revoke: 'https://docs.metamask.io/services/get-started/infura/',
  severity: 'medium',
  keywords: ['infura'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>(?<=infura\\.io/(?:ws/)?v3/)[a-f0-9]{32}|${given('infura_(?:api_|project_)?(?:key|id|secret)(?:_secret)?', '(?:[a-f0-9]{32}|[A-Za-z0-9+/]{54})')})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'INFURA_API_KEY={secret}',
    'https://mainnet.infura.io/v3/{secret}',
    'wss://sepolia.infura.io/ws/v3/{secret}',
  ],
  good: [`https://mainnet.infura.io/v3/${'$'}{INFURA_KEY}`, 'https://mainnet.infura.io/v3/YOUR-PROJECT-ID'],
});
