import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const sentryDsn = custom({
  name: 'sentry-dsn',
  title: 'Sentry DSN',
  provider: 'Sentry',
  grants: 'send false events into the project and use up its quota; browsers hold it in the open',
  revoke: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  references: ['https://docs.sentry.io/concepts/key-terms/dsn-explainer/'],
  severity: 'low',
  keywords: ['ingest.sentry.io', '.sentry.io/', '@sentry'],
  pattern:
    /https:\/\/(?<secret>[a-f0-9]{32}(?::[a-f0-9]{32})?)@(?:[a-z0-9]{1,20}\.)?(?:ingest\.(?:[a-z]{2}\.)?)?sentry\.[a-z0-9.-]{2,60}\/\d{1,20}/dg,
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'SENTRY_DSN=https://{secret}@o123456.ingest.sentry.io/7654321',
    'Sentry.init({ dsn: "https://{secret}@o123456.ingest.us.sentry.io/7654321" })',
  ],
  good: [
    'SENTRY_DSN=https://examplePublicKey@o0.ingest.sentry.io/0',
    `SENTRY_DSN=https://${'0'.repeat(32)}@o0.ingest.sentry.io/0`,
  ],
});
