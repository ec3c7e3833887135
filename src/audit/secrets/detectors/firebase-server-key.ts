import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const firebaseServerKey = custom({
  name: 'firebase-server-key',
  title: 'Firebase Cloud Messaging server key',
  provider: 'Google Firebase',
  grants: 'send push messages to every user of the app',
  revoke: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  keywords: [':apa91b'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134})(?![A-Za-z0-9_-])/dg,
  prefix: 'AAAA',
  entropy: 4,
  make: (random) => `AAAA${base64url(7).make(random)}:APA91b${base64url(134).make(random)}`,
  bad: ['FCM_SERVER_KEY={secret}', 'Authorization: key={secret}'],
  good: [
    'FCM_SERVER_KEY=AAAAxxxxxxx:APA91bxxxx',
    'registration_id: dGhpc2lzbm90:APA91bHPRgkF3JUikC4ENAHEeMrd41Zxv3hVZjC9KtT8OvPVGJ',
  ],
});
