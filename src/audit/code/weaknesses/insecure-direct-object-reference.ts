import type { Weakness } from '../weakness.ts';

export const insecureDirectObjectReference: Weakness = {
  name: 'insecure-direct-object-reference',
  title: 'Record of another user by its number',
  severity: 'medium',
  confidence: 'low',
  cwe: 639,
  owasp: ['A01:2021', 'A01:2025', 'API1:2023'],
  what: 'A record is looked up by a number from the request alone, without asking whose it is.',
  why: 'Somebody counts through the numbers and reads or changes what belongs to others.',
  fix: ['Look up by owner and number together, or check the owner after reading.'],
  frameworks: {},
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Insecure_Direct_Object_Reference_Prevention_Cheat_Sheet.html',
  ],
  samples: {
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
  },
};
