import type { Weakness } from '../weakness.ts';

export const cookieSameSiteNone: Weakness = {
  name: 'cookie-same-site-none',
  title: 'Cookie for all sites',
  severity: 'low',
  confidence: 'medium',
  cwe: 1275,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'A cookie is sent with requests that other sites make (`SameSite=None`).',
  why: 'Other pages act with the session of whoever visits them.',
  fix: ['Use `SameSite=Lax` or `Strict`.'],
  frameworks: {},
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  samples: {
    python: {
      bad: [
        `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=True, samesite='None')
    return response
`,
      ],
      good: [
        `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=True, samesite='Lax')
    return response
`,
      ],
    },
    javascript: {
      bad: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('session', 'x', { secure: true, httpOnly: true, sameSite: 'none' });
  res.end();
});
`,
      ],
      good: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('session', 'x', { secure: true, httpOnly: true, sameSite: 'lax' });
  res.end();
});
`,
      ],
    },
  },
};
