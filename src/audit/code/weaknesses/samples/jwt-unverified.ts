import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `jwt-unverified`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import jwt
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(jwt.decode(request.args['t'], options={'verify_signature': False}))
`,
      `from fastapi import FastAPI, Header
from jose import jwt

app = FastAPI()


@app.get('/me')
async def me(authorization: str = Header()):
    claims = jwt.get_unverified_claims(authorization.removeprefix('Bearer '))
    return {'name': claims['name']}
`,
    ],
    good: [
      `import jwt
from keys import KEY
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(jwt.decode(request.args['t'], KEY, algorithms=['RS256']))
`,
      `import jwt
from fastapi import FastAPI, Header
from keys import KEY

app = FastAPI()


@app.get('/me')
async def me(authorization: str = Header()):
    token = authorization.removeprefix('Bearer ')
    claims = jwt.decode(token, KEY, algorithms=['RS256'], options={'require': ['exp'], 'verify_aud': False})
    return {'name': claims['name']}
`,
    ],
  },
  javascript: {
    bad: [
      `import jwt from 'jsonwebtoken';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(jwt.decode(req.query.t).role);
});
`,
      `const jwt = require('jsonwebtoken');
const { key } = require('./keys');

module.exports = (req, res, next) => {
  const token = req.headers.authorization.slice('Bearer '.length);
  req.user = jwt.verify(token, key, { algorithms: ['HS256', 'none'] });
  next();
};
`,
    ],
    good: [
      `import jwt from 'jsonwebtoken';
import { key } from './keys.js';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(jwt.verify(req.query.t, key, { algorithms: ['RS256'] }).role);
});
`,
      `const { jwtVerify } = require('jose');
const { key } = require('./keys');

module.exports = async (req, res, next) => {
  const token = req.headers.authorization.slice('Bearer '.length);
  const { payload } = await jwtVerify(token, key, { issuer: 'https://shop.example' });
  req.user = payload;
  next();
};
`,
    ],
  },
  typescript: {
    bad: [
      `import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import jwt, { type JwtPayload } from 'jsonwebtoken';

@Injectable()
export class StaffGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const token = request.headers.authorization!.split(' ')[1]!;
    const claims = jwt.decode(token) as JwtPayload;
    return claims.role === 'staff';
  }
}
`,
    ],
    good: [
      `import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import jwt, { type JwtPayload } from 'jsonwebtoken';
import { key } from './keys';

@Injectable()
export class StaffGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const token = request.headers.authorization!.split(' ')[1]!;
    const claims = jwt.verify(token, key, { algorithms: ['RS256'] }) as JwtPayload;
    return claims.role === 'staff';
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import com.auth0.jwt.JWT;

class Tokens {
    String userOf(String token) {
        return JWT.decode(token).getSubject();
    }
}
`,
      `import io.jsonwebtoken.Jwts;
import java.security.Key;

class Tokens {
    Object claims(String token, Key key) {
        return Jwts.parserBuilder().setSigningKey(key).build().parse(token).getBody();
    }
}
`,
    ],
    good: [
      `import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;

class Tokens {
    String userOf(String token, String key) {
        return JWT.require(Algorithm.HMAC256(key)).build().verify(token).getSubject();
    }
}
`,
      `import io.jsonwebtoken.Jwts;
import java.security.Key;

class Tokens {
    Object claims(String token, Key key) {
        return Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token).getBody();
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "github.com/golang-jwt/jwt/v5"

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil
	})
}
`,
      `package main

import (
	"github.com/golang-jwt/jwt/v5"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	claims := jwt.MapClaims{}
	parser := jwt.NewParser()
	_, _, err := parser.ParseUnverified(r.Header.Get("Authorization"), claims)
	_ = err
}
`,
    ],
    good: [
      `package main

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

func read(text string, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.ParseWithClaims(text, jwt.MapClaims{}, func(token *jwt.Token) (any, error) {
		return key, nil
	})
}
`,
      `package main

import (
	"github.com/golang-jwt/jwt/v5"
	"net/http"
	"os"
)

func handle(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(r.Header.Get("Authorization"), func(t *jwt.Token) (any, error) {
		return []byte(os.Getenv("SIGNING")), nil
	})
	_, _ = token, err
}
`,
    ],
  },
};
