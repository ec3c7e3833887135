import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `missing-authentication`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
};
