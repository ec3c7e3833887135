import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

/** The application that it belongs to, in front or behind, at most two lines away. */
const before = '(?<![A-Za-z0-9])wx[a-f0-9]{16}(?![A-Za-z0-9])(?:[^\\n]{0,120}\\n){0,2}[^\\n]{0,60}';
const secretName = '(?:app)?[-_]?secret["\']?\\s{0,4}(?:=>|:=|[=:,>]|value\\s?=)\\s{0,4}["\']?';

export const wechatAppSecret = custom({
  name: 'wechat-app-secret',
  title: 'WeChat application secret',
  provider: 'WeChat',
  grants: "get tokens in the application's name: read its users and send them messages",
  revoke: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  severity: 'critical',
  confidence: 'medium',
  keywords: ['wechat', 'weixin', 'appsecret', 'app-secret', 'app_secret', 'wx_'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?=[a-f0-9]{32}(?![A-Za-z0-9]))(?:(?<=${before}${secretName})|(?<=(?:wechat|weixin|wx)[\\w.-]{0,24}${secretName}))(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])`,
    'dgi',
  ),
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'WECHAT_APP_SECRET={secret}',
    'wx:\n  appid: wx0f1e2d3c4b5a6978\n  appsecret: {secret}\n',
    '"appId": "wx0f1e2d3c4b5a6978", "app_secret": "{secret}"',
  ],
  good: ['WECHAT_APP_SECRET=$SECRET', `wechat:\n  appid: wx0f1e2d3c4b5a6978\n  secret: ${'0'.repeat(32)}\n`],
});
