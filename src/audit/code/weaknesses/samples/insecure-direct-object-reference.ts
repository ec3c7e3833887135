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
      `from fastapi import APIRouter, Depends, HTTPException, Request
from shop import orders

router = APIRouter()


def signed_in(request: Request):
    if 'customer_id' not in request.session:
        raise HTTPException(401)


@router.get('/orders', dependencies=[Depends(signed_in)])
def mine(request: Request):
    return orders.find_all(request.session['customer_id'])


@router.get('/orders/{number}', dependencies=[Depends(signed_in)])
def detail(number: int):
    return orders.find(number)
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
      `from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from .models import Order


@login_required
def detail(request, number):
    order = get_object_or_404(Order, pk=number, owner=request.user)
    return JsonResponse({'total': order.total})


urlpatterns = [path('orders/<int:number>/', detail)]
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
      `const express = require('express');
const { ensureAuthenticated } = require('./auth');
const Invoice = require('./models/invoice');

const router = express.Router();
router.use(ensureAuthenticated);

router.get('/invoices', async (req, res) => res.json(await Invoice.find({ owner: req.user.id })));
router.get('/invoices/:id', async (req, res) => res.json(await Invoice.findById(req.params.id)));

module.exports = router;
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
      `const express = require('express');
const { ensureAuthenticated } = require('./auth');
const Invoice = require('./models/invoice');

const router = express.Router();
router.use(ensureAuthenticated);

router.get('/invoices/:id', async (req, res) => {
  res.json(await Invoice.findOne({ _id: String(req.params.id), owner: req.user.id }));
});

module.exports = router;
`,
    ],
  },
  typescript: {
    bad: [
      `import { Router, type NextFunction, type Request, type Response } from 'express';
import { orders } from './orders';

export const router: Router = Router();

function signedIn(req: Request, res: Response, next: NextFunction): void {
  if (req.session.guest === undefined) {
    res.sendStatus(401);
    return;
  }
  next();
}

router.get('/orders', signedIn, async (req: Request, res: Response) => {
  res.json(await orders.findAll(req.session.guest!));
});

router.get('/orders/:number', signedIn, async (req: Request<{ number: string }>, res: Response) => {
  res.json(await orders.find(Number(req.params.number)));
});
`,
    ],
    good: [
      `import { Router, type NextFunction, type Request, type Response } from 'express';
import { orders } from './orders';

export const router: Router = Router();

function signedIn(req: Request, res: Response, next: NextFunction): void {
  if (req.session.guest === undefined) {
    res.sendStatus(401);
    return;
  }
  next();
}

router.get('/orders/:number', signedIn, async (req: Request<{ number: string }>, res: Response) => {
  const order = await orders.find(Number(req.params.number));
  if (order?.guest !== req.session.guest!) {
    res.sendStatus(404);
    return;
  }
  res.json(order);
});
`,
    ],
  },
};
