import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `jwt-unverified`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import jwt
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(jwt.decode(request.args['t'], options={'verify_signature': False}))
`,
    ],
    good: [
      `import jwt
from keys import KEY
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(jwt.decode(request.args['t'], KEY, algorithms=['RS256']))
`,
    ],
  },
  javascript: {
    bad: [
      `import jwt from 'jsonwebtoken';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(jwt.decode(req.query.t).role);
});
`,
    ],
    good: [
      `import jwt from 'jsonwebtoken';
import { key } from './keys.js';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(jwt.verify(req.query.t, key, { algorithms: ['RS256'] }).role);
});
`,
    ],
  },
};
