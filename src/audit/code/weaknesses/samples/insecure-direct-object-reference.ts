import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `insecure-direct-object-reference`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import functools
from flask import Flask, abort, session
from shop import orders

app = Flask(__name__)


def signed_in(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if 'customer_id' not in session:
            abort(401)
        return view(*args, **kwargs)

    return wrapped


@app.get('/orders')
@signed_in
def mine():
    return {'orders': orders.find_all(session['customer_id'])}


@app.get('/orders/<int:number>')
@signed_in
def detail(number):
    return {'order': orders.find(number)}
`,
    ],
    good: [
      `import functools
from flask import Flask, abort, session
from shop import orders

app = Flask(__name__)


def signed_in(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if 'customer_id' not in session:
            abort(401)
        return view(*args, **kwargs)

    return wrapped


@app.get('/orders/<int:number>')
@signed_in
def detail(number):
    return {'order': orders.find(number, session['customer_id'])}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';
import { orders } from './orders.js';

const router = express.Router();

function signedIn(req, res, next) {
  if (req.session.guest === undefined) return res.sendStatus(401);
  next();
}

router.get('/orders', signedIn, async (req, res) => {
  res.json(await orders.findAll(req.session.guest));
});

router.get('/orders/:number', signedIn, async (req, res) => {
  res.json(await orders.find(req.params.number));
});
`,
    ],
    good: [
      `import express from 'express';
import { orders } from './orders.js';

const router = express.Router();

function signedIn(req, res, next) {
  if (req.session.guest === undefined) return res.sendStatus(401);
  next();
}

router.get('/orders/:number', signedIn, async (req, res) => {
  res.json(await orders.find(req.params.number, req.session.guest));
});
`,
    ],
  },
};
