import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `open-redirect`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import redirect
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return redirect(request.args['next'])
`,
      `from django.http import HttpResponseRedirect
from django.views import View


class SignIn(View):
    def post(self, request):
        target = request.GET.get('next') or '/menu'
        if target.startswith('http') and 'shop.example' not in target:
            target = '/menu'
        return HttpResponseRedirect(target)
`,
      `from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get('/leave')
async def leave(to: str = '/'):
    return RedirectResponse(url=to, status_code=303)
`,
    ],
    good: [
      `from flask import redirect
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return redirect('/menu')
`,
      `from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def sign_in(request):
    target = request.GET.get('next', '/menu')
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = '/menu'
    return HttpResponseRedirect(target)
`,
      `from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route('/search')
def search():
    return redirect(url_for('results', q=request.args['q']))


@app.route('/dishes/<int:number>/old')
def moved(number):
    return redirect(f'/dishes/{number}?from={request.args.get("from", "")}')
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.redirect(req.query.next);
});
`,
      `const Koa = require('koa');

const app = new Koa();
app.use(async (ctx) => {
  const target = ctx.query.next || '/';
  if (target.indexOf('shop.example') === -1) ctx.throw(400);
  ctx.redirect(target);
});
`,
      `const target = new URLSearchParams(location.search).get('next');
const button = document.querySelector('#continue');

button.addEventListener('click', () => {
  window.location.href = target;
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.redirect('/menu');
});
`,
      `const express = require('express');

const pages = { menu: '/menu', orders: '/orders?open=1' };
const app = express();
app.get('/leave', (req, res) => {
  res.redirect(pages[req.query.page] || '/');
});
app.get('/old/:number', (req, res) => {
  res.redirect(301, '/dishes/' + encodeURIComponent(req.params.number));
});
`,
      `const express = require('express');

const app = express();
app.get('/leave', (req, res) => {
  const target = new URL(req.query.next, 'https://shop.example');
  if (target.origin !== 'https://shop.example') return res.sendStatus(400);
  res.redirect(target.href);
});
`,
    ],
  },
  typescript: {
    bad: [
      {
        'app/leave/route.ts': `import { NextResponse, type NextRequest } from 'next/server';

export function GET(request: NextRequest): NextResponse {
  const target: string = request.nextUrl.searchParams.get('next') ?? '/menu';
  return NextResponse.redirect(target);
}
`,
      },
      {
        'app/actions.ts': `'use server';

import { redirect } from 'next/navigation';

export async function signIn(form: FormData): Promise<void> {
  const next = form.get('next') as string;
  redirect(next);
}
`,
      },
    ],
    good: [
      {
        'app/leave/route.ts': `import { NextResponse, type NextRequest } from 'next/server';

const hosts: readonly string[] = ['shop.example', 'kitchen.example'];

export function GET(request: NextRequest): NextResponse {
  const target = new URL(request.nextUrl.searchParams.get('next') ?? '/menu', request.url);
  if (!hosts.includes(target.hostname)) return NextResponse.redirect(new URL('/menu', request.url));
  return NextResponse.redirect(target);
}
`,
      },
      `import { Controller, Get, Query, Redirect } from '@nestjs/common';

type Page = 'menu' | 'orders';
const pages: Record<Page, string> = { menu: '/menu', orders: '/orders?open=1' };

@Controller('leave')
export class LeaveController {
  @Get()
  @Redirect()
  leave(@Query('page') page: Page): { url: string } {
    return { url: Object.hasOwn(pages, page) ? pages[page] : '/' };
  }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "net/http"

func next(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
}
`,
    ],
    good: [
      `package main

import "net/http"

func next(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/cakes/"+r.FormValue("cake"), http.StatusFound)
}
`,
      `package main

import (
	"net/http"
	"net/url"
)

func next(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("next")
	address, err := url.Parse(target)
	if err != nil || address.Host != "shop.example" {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusFound)
}
`,
    ],
  },
};
