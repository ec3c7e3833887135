import type { Weakness } from '../weakness.ts';

export const missingAuthentication: Weakness = {
  name: 'missing-authentication',
  title: 'Route without sign-in beside routes with it',
  severity: 'medium',
  confidence: 'low',
  cwe: 306,
  owasp: ['A07:2021', 'A07:2025', 'API2:2023'],
  what: 'A route that changes or shows something asks for no sign-in, unlike those around it.',
  why: 'Whoever finds the address may do what only signed-in people should.',
  fix: [
    'Put the same check on it as on its neighbours, or better on all routes at once, with exceptions by name.',
  ],
  frameworks: {
    Flask: '`@login_required`, or `before_request` of the blueprint.',
    Django: '`@login_required`, `LoginRequiredMiddleware`.',
    Express: '`router.use(requireUser)` before the routes.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html'],
  samples: {
    python: {
      bad: [
        `import functools
from flask import Flask, abort, g
from shop import reviews

app = Flask(__name__)


def staff_only(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if not g.staff:
            abort(403)
        return view(*args, **kwargs)

    return wrapped


@app.get('/reviews')
@staff_only
def overview():
    return reviews.all()


@app.get('/reviews/<int:number>')
@staff_only
def one(number):
    return reviews.one(number)


@app.post('/reviews/<int:number>/remove')
def remove(number):
    return reviews.remove(number)
`,
      ],
      good: [
        `import functools
from flask import Flask, abort, g
from shop import reviews

app = Flask(__name__)


def staff_only(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if not g.staff:
            abort(403)
        return view(*args, **kwargs)

    return wrapped


@app.get('/reviews')
@staff_only
def overview():
    return reviews.all()


@app.get('/reviews/<int:number>')
@staff_only
def one(number):
    return reviews.one(number)


@app.post('/reviews/<int:number>/remove')
@staff_only
def remove(number):
    return reviews.remove(number)
`,
      ],
    },
    javascript: {
      bad: [
        `import express from 'express';
import { reviews } from './reviews.js';

const router = express.Router();

function staffOnly(req, res, next) {
  if (!req.session.staff) return res.sendStatus(403);
  next();
}

router.get('/reviews', staffOnly, (req, res) => res.json(reviews.all()));
router.get('/reviews/:number', staffOnly, (req, res) => res.json(reviews.one(req.params.number)));
router.delete('/reviews/:number', (req, res) => res.json(reviews.remove(req.params.number)));
`,
      ],
      good: [
        `import express from 'express';
import { reviews } from './reviews.js';

const router = express.Router();

function staffOnly(req, res, next) {
  if (!req.session.staff) return res.sendStatus(403);
  next();
}

router.get('/reviews', staffOnly, (req, res) => res.json(reviews.all()));
router.get('/reviews/:number', staffOnly, (req, res) => res.json(reviews.one(req.params.number)));
router.delete('/reviews/:number', staffOnly, (req, res) => res.json(reviews.remove(req.params.number)));
`,
        `import express from 'express';
import { reviews } from './reviews.js';

const router = express.Router();

function staffOnly(req, res, next) {
  if (!req.session.staff) return res.sendStatus(403);
  next();
}

router.use(staffOnly);
router.get('/reviews', staffOnly, (req, res) => res.json(reviews.all()));
router.get('/reviews/:number', staffOnly, (req, res) => res.json(reviews.one(req.params.number)));
router.delete('/reviews/:number', (req, res) => res.json(reviews.remove(req.params.number)));
`,
      ],
    },
  },
};
