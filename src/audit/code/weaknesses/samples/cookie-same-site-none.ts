import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `cookie-same-site-none`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=True, samesite='None')
    return response
`,
      `from fastapi import FastAPI, Response

app = FastAPI()


@app.post('/session')
async def sign_in(response: Response):
    response.set_cookie(key='session', value='x', secure=True, httponly=True, samesite='none')
    return {'ok': True}
`,
    ],
    good: [
      `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=True, samesite='Lax')
    return response
`,
      `from fastapi import FastAPI, Response

app = FastAPI()


@app.post('/session')
async def sign_in(response: Response):
    response.set_cookie(key='session', value='x', secure=True, httponly=True, samesite='strict')
    return {'ok': True}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('session', 'x', { secure: true, httpOnly: true, sameSite: 'none' });
  res.end();
});
`,
      `const session = require('express-session');

module.exports = session({
  secret: process.env.SESSION_SECRET,
  cookie: { secure: true, httpOnly: true, sameSite: 'none' },
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
  cookie: { secure: true, httpOnly: true, sameSite: 'strict' },
});
`,
    ],
  },
  typescript: {
    bad: [
      `import type { FastifyReply, FastifyRequest } from 'fastify';

export async function remember(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.setCookie('session', request.id, { secure: true, httpOnly: true, sameSite: 'none' as const });
  await reply.send();
}
`,
    ],
    good: [
      `import type { FastifyReply, FastifyRequest } from 'fastify';

export async function remember(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.setCookie('session', request.id, { secure: true, httpOnly: true, sameSite: 'strict' as const });
  await reply.send();
}
`,
    ],
  },
  java: {
    bad: [
      `import org.springframework.http.ResponseCookie;

class Sessions {
    ResponseCookie cookie(String id) {
        return ResponseCookie.from("session", id).secure(true).httpOnly(true).sameSite("None").build();
    }
}
`,
      `import org.springframework.http.ResponseCookie;

class Carts {
    private static final String POLICY = "none";

    ResponseCookie cart(String id) {
        return ResponseCookie.from("cart", id).sameSite(POLICY).build();
    }
}
`,
    ],
    good: [
      `import org.springframework.http.ResponseCookie;

class Sessions {
    ResponseCookie cookie(String id) {
        return ResponseCookie.from("session", id).secure(true).httpOnly(true).sameSite("Strict").build();
    }
}
`,
      `import org.springframework.http.ResponseCookie;

class Carts {
    private static final String POLICY = "Lax";

    ResponseCookie cart(String id) {
        return ResponseCookie.from("cart", id).sameSite(POLICY).build();
    }
}
`,
    ],
  },
};
