import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `timing-comparison`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ['HOOK_KEY'].encode()


@app.post('/hooks')
def receive():
    expected = hmac.new(KEY, request.get_data(), hashlib.sha256).hexdigest()
    if request.headers['X-Signature'] != expected:
        abort(401)
    return ''
`,
    ],
    good: [
      `import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ['HOOK_KEY'].encode()


@app.post('/hooks')
def receive():
    expected = hmac.new(KEY, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers['X-Signature'], expected):
        abort(401)
    return ''
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"
	"os"
)

func isOurs(r *http.Request) bool {
	apiKey := os.Getenv("SHOP_API_KEY")
	return r.Header.Get("X-Api-Key") == apiKey
}
`,
      `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
)

func isSigned(r *http.Request, body, key []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil)) == r.Header.Get("X-Signature")
}
`,
    ],
    good: [
      `package main

import (
	"crypto/subtle"
	"net/http"
	"os"
)

func isOurs(r *http.Request) bool {
	apiKey := os.Getenv("SHOP_API_KEY")
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(apiKey)) == 1
}
`,
      `package main

import "net/http"

func isRepeated(r *http.Request) bool {
	password := r.FormValue("password")
	return password == r.FormValue("password2")
}
`,
      `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
)

func isSigned(r *http.Request, body, key []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	given, err := hex.DecodeString(r.Header.Get("X-Signature"))
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}
`,
    ],
  },
  javascript: {
    bad: [
      `import { createHmac } from 'node:crypto';
import { key } from './keys.js';

export function isOurs(body, signature) {
  const expected = createHmac('sha256', key).update(body).digest('hex');
  return expected === signature;
}
`,
      `const crypto = require('crypto');

function sign(body, key) {
  return crypto.createHmac('sha1', key).update(body).digest('hex');
}

module.exports = (req, res, next) => {
  const [, given] = req.headers['x-hub-signature'].split('=');
  if (given !== sign(req.rawBody, process.env.HOOK_KEY)) return res.sendStatus(401);
  next();
};
`,
    ],
    good: [
      `import { createHmac, timingSafeEqual } from 'node:crypto';
import { key } from './keys.js';

export function isOurs(body, signature) {
  const expected = createHmac('sha256', key).update(body).digest();
  return timingSafeEqual(expected, signature);
}
`,
      `const crypto = require('crypto');

function verify(req, res, next) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_KEY).update(req.rawBody).digest();
  const given = Buffer.from(req.headers['x-signature'], 'hex');
  if (given.length !== expected.length) return res.sendStatus(401);
  if (!crypto.timingSafeEqual(given, expected)) return res.sendStatus(401);
  next();
}

module.exports = verify;
`,
    ],
  },
  typescript: {
    bad: [
      `import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';

export class Webhooks {
  constructor(private readonly key: string) {}

  receive(req: Request<unknown, unknown, Buffer>, res: Response): void {
    const expected: string = createHmac('sha256', this.key).update(req.body).digest('base64');
    res.sendStatus(req.get('x-signature')! === expected ? 204 : 401);
  }
}
`,
    ],
    good: [
      `import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';

export class Webhooks {
  constructor(private readonly key: string) {}

  receive(req: Request<unknown, unknown, Buffer>, res: Response): void {
    const expected: Buffer = createHmac('sha256', this.key).update(req.body).digest();
    const given = Buffer.from(req.get('x-signature')!, 'base64');
    res.sendStatus(given.length === expected.length && timingSafeEqual(given, expected) ? 204 : 401);
  }
}
`,
    ],
  },
};
