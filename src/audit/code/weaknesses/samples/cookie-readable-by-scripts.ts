import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `cookie-readable-by-scripts`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
      `from django.http import HttpResponse


def sign_in(request):
    response = HttpResponse('ok')
    response.set_cookie('session', request.session.session_key, secure=True, httponly=False, samesite='Strict')
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
      `from django.http import HttpResponse


def sign_in(request):
    response = HttpResponse('ok')
    response.set_cookie('session', request.session.session_key, secure=True, httponly=True, samesite='Strict')
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
      `const session = require('express-session');

module.exports = session({
  secret: process.env.SESSION_SECRET,
  cookie: { secure: true, httpOnly: false, sameSite: 'lax' },
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
      `const session = require('express-session');

module.exports = session({
  secret: process.env.SESSION_SECRET,
  cookie: { secure: true, sameSite: 'lax' },
});
`,
    ],
  },
  typescript: {
    bad: [
      `import type { CookieOptions, Request, Response } from 'express';

const options: CookieOptions = { secure: true, httpOnly: false, sameSite: 'lax' };

export function signIn(req: Request, res: Response): void {
  res.cookie('session', req.sessionID, options).sendStatus(204);
}
`,
    ],
    good: [
      `import type { CookieOptions, Request, Response } from 'express';

const base: CookieOptions = { secure: true, httpOnly: true };

export function signIn(req: Request, res: Response): void {
  res.cookie('session', req.sessionID, { ...base, sameSite: 'lax' } satisfies CookieOptions).sendStatus(204);
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Sessions {
    void remember(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setSecure(true);
        cookie.setHttpOnly(false);
        response.addCookie(cookie);
    }
}
`,
      `import org.springframework.http.ResponseCookie;

class Sessions {
    ResponseCookie cookie(String id) {
        return ResponseCookie.from("session", id).secure(true).httpOnly(false).build();
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Sessions {
    void remember(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
`,
      `import org.springframework.http.ResponseCookie;

class Sessions {
    ResponseCookie cookie(String id) {
        return ResponseCookie.from("session", id).secure(true).httpOnly(true).build();
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("id"), Secure: true})
}
`,
      `package main

import (
	"github.com/gin-gonic/gin"
)

func handle(c *gin.Context) {
	c.SetCookie("session", c.Query("id"), 3600, "/", "", true, false)
}
`,
    ],
    good: [
      `package main

import (
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("id"), Secure: true, HttpOnly: true})
}
`,
    ],
  },
};
