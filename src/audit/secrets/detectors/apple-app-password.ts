import { custom } from '../detector.ts';
import { chars } from '../shape.ts';

export const appleAppPassword = custom({
  name: 'apple-app-password',
  title: 'Apple app-specific password',
  provider: 'Apple',
  grants: 'sign in to the Apple account for notarising, mail and iCloud, past two-factor authentication',
  revoke: 'https://support.apple.com/102654',
  confidence: 'medium',
  keywords: [
    'notarytool',
    'altool',
    'apple_app',
    'apple_id_password',
    'apple-id-password',
    'appleidpass',
    'app_specific',
    'fastlane_apple',
    'apple_password',
    'appspecific',
  ],
  pattern:
    /(?:notarytool|altool|[Aa][Pp][Pp][Ll][Ee]|[Ss][Pp][Ee][Cc][Ii][Ff][Ii][Cc])[^\n]{0,120}?(?<![A-Za-z0-9-])(?<secret>[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})(?![A-Za-z0-9-])/dg,
  entropy: 2.6,
  make: (random) => [1, 2, 3, 4].map(() => `q${chars('a-z', 3).make(random)}`).join('-'),
  bad: [
    'APPLE_APP_SPECIFIC_PASSWORD={secret}',
    'xcrun notarytool submit app.zip --apple-id me@shop.example --password {secret}',
  ],
  good: ['APPLE_APP_SPECIFIC_PASSWORD=xxxx-xxxx-xxxx-xxxx', 'xcrun altool --password @keychain:AC_PASSWORD'],
});
