import type { Weakness } from '../weakness.ts';

export const cookieReadableByScripts: Weakness = {
  name: 'cookie-readable-by-scripts',
  title: 'Cookie without HttpOnly',
  severity: 'medium',
  confidence: 'low',
  cwe: 1004,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'A cookie of a session can be read by scripts of the page.',
  why: 'A single place for cross-site scripting is then enough to take the session away.',
  fix: ['Set `HttpOnly` on cookies that no script needs.'],
  frameworks: {
    Flask: '`SESSION_COOKIE_HTTPONLY = True` (the default).',
    Express: '`httpOnly: true`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
  samples: {
    python: {
      bad: [
        `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=False, samesite='Lax')
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
    response.set_cookie('theme', 'dark', secure=True, samesite='Lax')
    return response
`,
      ],
    },
    javascript: {
      bad: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('session', 'x', { secure: true, httpOnly: false });
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
