import { prefixed } from '../detector.ts';
import { base64url, oneOf, shape } from '../shape.ts';

export const anthropicAdminKey = prefixed({
  name: 'anthropic-admin-key',
  title: 'Anthropic admin or OAuth key',
  provider: 'Anthropic',
  grants: "change the organisation's members, workspaces and keys, or act as the signed-in user",
  revoke: 'https://console.anthropic.com/settings/admin-keys',
  severity: 'critical',
  token: shape`sk-ant-${oneOf('admin01', 'oat01', 'ort01')}-${base64url(93)}AA`,
  keywords: ['sk-ant-admin01-', 'sk-ant-oat01-', 'sk-ant-ort01-'],
  entropy: 4,
  bad: ['ANTHROPIC_ADMIN_KEY={secret}', '{"claudeAiOauth":{"accessToken":"{secret}"}}'],
  good: ['ANTHROPIC_ADMIN_KEY=sk-ant-admin01-...', 'CLAUDE_CODE_OAUTH_TOKEN=$TOKEN'],
});
