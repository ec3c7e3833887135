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
      `from fastapi import APIRouter, Depends, HTTPException, Request
from shop import reviews

router = APIRouter()


def require_staff(request: Request):
    if not request.session.get('staff'):
        raise HTTPException(403)


@router.get('/reviews', dependencies=[Depends(require_staff)])
def overview():
    return reviews.all()


@router.put('/reviews/{number}', dependencies=[Depends(require_staff)])
def change(number: int):
    return reviews.change(number)


@router.delete('/reviews/{number}')
def remove(number: int):
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
      `from fastapi import APIRouter, Depends, HTTPException, Request
from shop import reviews

router = APIRouter()


def require_staff(request: Request):
    if not request.session.get('staff'):
        raise HTTPException(403)


@router.post('/login')
def sign_in():
    return reviews.sign_in()


@router.put('/reviews/{number}', dependencies=[Depends(require_staff)])
def change(number: int):
    return reviews.change(number)


@router.delete('/reviews/{number}')
def remove(number: int, staff=Depends(require_staff)):
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
      `const express = require('express');
const { requireUser } = require('./auth');
const orders = require('./orders');

const app = express();

app.get('/orders', requireUser, orders.list);
app.post('/orders', requireUser, (req, res) => orders.add(req, res));
app.put('/orders/:number', requireUser, (req, res) => orders.change(req, res));
app.delete('/orders/:number', (req, res) => orders.remove(req, res));
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
  typescript: {
    bad: [
      `import { Router, type RequestHandler } from 'express';
import { reviews } from './reviews';

const router: Router = Router();

const staffOnly: RequestHandler = (req, res, next) => {
  if (!req.session.staff) {
    res.sendStatus(403);
    return;
  }
  next();
};

router.get('/reviews', staffOnly, (req, res) => res.json(reviews.all()));
router.put('/reviews/:number', staffOnly, (req, res) => res.json(reviews.change(req.params.number)));
router.delete('/reviews/:number', (req, res) => res.json(reviews.remove(req.params.number)));

export default router;
`,
    ],
    good: [
      `import { Router, type RequestHandler } from 'express';
import { reviews } from './reviews';

const router: Router = Router();

const staffOnly: RequestHandler = (req, res, next) => {
  if (!req.session.staff) {
    res.sendStatus(403);
    return;
  }
  next();
};

router.post('/login', (req, res) => res.json(reviews.signIn(req.body)));
router.get('/reviews', staffOnly, (req, res) => res.json(reviews.all()));
router.put('/reviews/:number', staffOnly, (req, res) => res.json(reviews.change(req.params.number)));
router.delete('/reviews/:number', staffOnly, (req, res) => res.json(reviews.remove(req.params.number)));

export default router;
`,
    ],
  },
};
