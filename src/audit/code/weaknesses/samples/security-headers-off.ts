import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `security-headers-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  javascript: {
    bad: [
      `import helmet from 'helmet';

export const headers = helmet({ contentSecurityPolicy: false });
`,
      `const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet({ frameguard: false }));
`,
    ],
    good: [
      `import helmet from 'helmet';

export const headers = helmet();
`,
      `const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet({ frameguard: { action: 'sameorigin' }, hsts: { maxAge: 31_536_000 } }));
`,
    ],
  },
  typescript: {
    bad: [
      `import helmet, { type HelmetOptions } from 'helmet';
import type { Express } from 'express';

const options: Readonly<HelmetOptions> = { contentSecurityPolicy: false, frameguard: { action: 'deny' } };

export function secure(app: Express): void {
  app.use(helmet(options));
}
`,
    ],
    good: [
      `import helmet, { type HelmetOptions } from 'helmet';
import type { Express } from 'express';

const options: Readonly<HelmetOptions> = {
  contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } },
  crossOriginEmbedderPolicy: false,
};

export function secure(app: Express): void {
  app.use(helmet(options));
}
`,
    ],
  },
};
