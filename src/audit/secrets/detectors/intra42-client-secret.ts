import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const intra42ClientSecret = custom({
  name: 'intra42-client-secret',
  title: '42 intranet client secret',
  provider: '42',
  grants: "call the API of the school's intranet as the application",
  revoke: 'https://api.intra.42.fr/apidoc/guides/web_application_flow',
  severity: 'medium',
  unmistakable: true,
  publicLength: 9,
  keywords: ['s-s4t2ud-', 's-s4t2af-'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>s-s4t2(?:ud|af)-[a-f0-9]{64})(?![A-Za-z0-9_-])/dg,
  entropy: 3,
  make: (random) => `s-s4t2ud-${hex(64).make(random)}`,
  bad: ['FORTYTWO_CLIENT_SECRET={secret}', 'client_secret={secret}&code=1'],
  good: [`CLIENT_SECRET=s-s4t2ud-${'x'.repeat(64)}`, `UID=u-s4t2ud-${'0a'.repeat(32)}`],
});
