import { createHash } from 'node:crypto';
import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';
import { publishedGoogleKeys } from './formats/published-keys.table.ts';

export const googleApiKey = prefixed({
  name: 'google-api-key',
  title: 'Google API key',
  provider: 'Google Cloud',
  grants:
    "call the Google APIs that it is not restricted from (Maps, Gemini, Firebase …) on the project's bill",
  revoke: 'https://cloud.google.com/docs/authentication/api-keys#regenerate_a_key',
  references: ['https://cloud.google.com/docs/authentication/api-keys'],
  severity: 'medium',
  token: shape`AIza${base64url(35)}`,
  entropy: 3.5,
  accept: (key) => !publishedGoogleKeys.has(createHash('sha256').update(key).digest('hex').slice(0, 16)),
  bad: [
    'GOOGLE_API_KEY={secret}',
    '<meta-data android:name="com.google.android.geo.API_KEY" android:value="{secret}"/>',
    'https://maps.googleapis.com/maps/api/js?key={secret}&callback=init',
  ],
  good: [`GOOGLE_API_KEY=AIza${'X'.repeat(35)}`, 'const apiKey = "AIza...";', 'name: AIzawa-san'],
});
