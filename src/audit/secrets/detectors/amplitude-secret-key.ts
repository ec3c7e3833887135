import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const amplitudeSecretKey = named({
  name: 'amplitude-secret-key',
  title: 'Amplitude secret key',
  provider: 'Amplitude',
  grants: 'read and delete the events and users of the project',
  revoke: 'https://amplitude.com/docs/admin/account-management/api-keys',
  token: hex(32),
  names: ['amplitude_secret', 'amplitude-secret', 'amplitudesecret', 'amplitude_api_secret'],
  entropy: 3,
  bad: ['AMPLITUDE_SECRET_KEY={secret}', 'amplitudeSecretKey: "{secret}"'],
  good: ['AMPLITUDE_SECRET_KEY=$KEY', `AMPLITUDE_API_KEY=${'9f2c'.repeat(8)}`],
});
