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
  java: {
    bad: [
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Security {
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.disable());
        return http.build();
    }
}
`,
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Frames {
    void configure(HttpSecurity http) throws Exception {
        http.headers().frameOptions().disable();
    }
}
`,
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Frames {
    void configure(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.frameOptions(frames -> frames.disable()));
    }
}
`,
    ],
    good: [
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Security {
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.frameOptions());
        return http.build();
    }
}
`,
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Frames {
    void configure(HttpSecurity http) throws Exception {
        http.headers().frameOptions().sameOrigin();
    }
}
`,
    ],
  },
};
