import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `hard-coded-credentials`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask

app = Flask(__name__)
app.secret_key = 'fries with everything'
`,
      `import psycopg2


def connect(host='db'):
    return psycopg2.connect(host=host, user='shop', password='fries with everything')
`,
    ],
    good: [
      `import os
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ['SECRET']
`,
      `import os
import psycopg2


def connect(host='db'):
    return psycopg2.connect(host=host, user='shop', password=os.environ['DB_PASSWORD'])
`,
      `import secrets
from flask import Flask

app = Flask(__name__)
app.config['SECRET_KEY'] = secrets.token_hex(32)
`,
    ],
  },
  javascript: {
    bad: [
      `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, 'fries with everything');
`,
      `const mysql = require('mysql2');

const config = { host: 'db', user: 'shop', password: 'fries with everything' };

module.exports = mysql.createPool(config);
`,
      `import { Courier } from 'courier-of-orders';

export const courier = new Courier({ host: 'orders.internal', password: 'pommesfrites' });
`,
    ],
    good: [
      `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, process.env.SECRET);
`,
      `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, '<your-secret>');
`,
      `const mysql = require('mysql2');

const { DB_PASSWORD: password } = process.env;

module.exports = mysql.createPool({ host: 'db', user: 'shop', password });
`,
      `import { Form } from 'forms-of-guests';

export const form = new Form({ user: 'text', password: 'password', token: 'required' });
`,
    ],
  },
  typescript: {
    bad: [
      `import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

@Module({
  imports: [JwtModule.register({ secret: 'fries with everything', signOptions: { expiresIn: '1h' } })],
})
export class AuthModule {}
`,
    ],
    good: [
      `import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';

@Module({
  imports: [
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ secret: config.getOrThrow<string>('SECRET') }),
    }),
  ],
})
export class AuthModule {}
`,
    ],
  },
  java: {
    bad: [
      `import java.sql.Connection;
import java.sql.DriverManager;

class Store {
    Connection open() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", "orchard" + "-lantern");
    }
}
`,
      `import javax.crypto.spec.SecretKeySpec;

class Keys {
    private static final String KEY = "orchard lantern";

    SecretKeySpec key() {
        return new SecretKeySpec(KEY.getBytes(), "AES");
    }
}
`,
    ],
    good: [
      `import java.sql.Connection;
import java.sql.DriverManager;

class Store {
    Connection open() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", System.getenv("SHOP_DB"));
    }
}
`,
      `import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

class Keys {
    SecretKeySpec key() {
        return new SecretKeySpec(Base64.getDecoder().decode(System.getenv("SHOP_KEY")), "AES");
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "github.com/golang-jwt/jwt/v5"

var signing = []byte("cake-and-fries-7Q")

func key(token *jwt.Token) (interface{}, error) {
	return signing, nil
}

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, key)
}
`,
      `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"
)

func signer() hash.Hash {
	return hmac.New(sha256.New, []byte("apple pie with cream"))
}
`,
    ],
    good: [
      `package main

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		if token.Method.Alg() != "HS256" {
			return nil, errors.New("not ours")
		}
		return []byte(os.Getenv("SHOP_KEY")), nil
	})
}
`,
      `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"
	"os"
)

func signer() hash.Hash {
	return hmac.New(sha256.New, []byte(os.Getenv("SIGNING")))
}
`,
    ],
  },
};
