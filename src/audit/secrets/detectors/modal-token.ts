import { custom } from '../detector.ts';
import { base62, chars } from '../shape.ts';

export const modalToken = custom({
  name: 'modal-token',
  title: 'Modal token secret',
  provider: 'Modal',
  grants: "run code on the workspace's bill and read its data",
  revoke: 'https://modal.com/docs/reference/cli/token',
  keywords: ['modal_token', 'token_secret', 'modal token'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>as-(?=[A-Za-z]*\d)[A-Za-z0-9]{22})(?![A-Za-z0-9_-])/dg,
  prefix: 'as-',
  entropy: 3.4,
  make: (random) => `as-${chars('A-Za-z', 4).make(random)}7Q${base62(16).make(random)}`,
  bad: [
    'MODAL_TOKEN_SECRET={secret}',
    '[default]\ntoken_id = "$MODAL_TOKEN_ID"\ntoken_secret = "{secret}"\n',
  ],
  good: [`MODAL_TOKEN_SECRET=as-${'x'.repeat(22)}`, 'modal_token: as-shown-in-the-picture'],
});
