import { prefixed } from '../detector.ts';
import { base62, base64url, oneOf, shape } from '../shape.ts';

export const figmaToken = prefixed({
  name: 'figma-token',
  title: 'Figma personal access token',
  provider: 'Figma',
  grants: 'read, and within its scopes change, the files of its owner',
  revoke: 'https://help.figma.com/hc/articles/8085703771159-Manage-personal-access-tokens',
  severity: 'medium',
  token: shape`fig${oneOf('d', 'u', 'o')}_${base64url(39, 41)}${base62(1)}`,
  keywords: ['figd_', 'figu_', 'figo_'],
  entropy: 3.8,
  bad: ['FIGMA_TOKEN={secret}', 'X-Figma-Token: {secret}'],
  good: [`FIGMA_TOKEN=figd_${'x'.repeat(40)}`, 'figd_name = "plot"'],
});
