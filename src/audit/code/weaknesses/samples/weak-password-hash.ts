import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-password-hash`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import hashlib


def store(password):
    return hashlib.md5(password.encode()).hexdigest()
`,
      `import hashlib
from django.http import HttpResponse
from .models import Guest


def digest(text):
    return hashlib.sha256(text.encode('utf-8')).hexdigest()


def register(request):
    password = request.POST['password']
    Guest.objects.create(name=request.POST['name'], hash=digest(password))
    return HttpResponse(status=201)
`,
    ],
    good: [
      `import hashlib


def store(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
`,
      `import bcrypt
from django.http import HttpResponse
from .models import Guest


def register(request):
    password = request.POST['password']
    Guest.objects.create(name=request.POST['name'], hash=bcrypt.hashpw(password.encode(), bcrypt.gensalt(12)))
    return HttpResponse(status=201)
`,
      `import hashlib
import os


def store(password):
    salt = os.urandom(16)
    return salt + hashlib.pbkdf2_hmac('sha256', password.encode(), salt, 600_000)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createHash } from 'node:crypto';

export const store = (password) => createHash('sha1').update(password).digest('hex');
`,
      `const crypto = require('crypto');
const express = require('express');

const app = express();
app.post('/guests', express.json(), (req, res) => {
  const { name, password } = req.body;
  const digest = crypto.createHash('md5').update(\`salt:\${password}\`).digest('hex');
  res.json({ name, digest });
});
`,
    ],
    good: [
      `import { scryptSync } from 'node:crypto';

export const store = (password, salt) => scryptSync(password, salt, 64);
`,
      `const argon2 = require('argon2');
const crypto = require('crypto');
const express = require('express');

const app = express();
app.post('/guests', express.json(), async (req, res) => {
  const { name, password, picture } = req.body;
  const hash = await argon2.hash(password);
  res.json({ name, hash, etag: crypto.createHash('sha256').update(picture).digest('hex') });
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { Guest } from './guest.entity';

interface SignUp {
  readonly email: string;
  readonly password: string;
}

@Injectable()
export class GuestService {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  async signUp({ email, password }: SignUp): Promise<Guest> {
    const hash = createHash('sha256').update(password).digest('hex');
    return this.guests.save({ email, hash });
  }
}
`,
    ],
    good: [
      `import { hash } from 'bcrypt';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { Guest } from './guest.entity';

interface SignUp {
  readonly email: string;
  readonly password: string;
}

@Injectable()
export class GuestService {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  async signUp({ email, password }: SignUp): Promise<Guest> {
    return this.guests.save({ email, hash: await hash(password, 12) });
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.crypto.spec.PBEKeySpec;

class Accounts {
    PBEKeySpec spec(char[] phrase, byte[] salt) {
        return new PBEKeySpec(phrase, salt, 1000, 256);
    }
}
`,
      `import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Accounts {
    PasswordEncoder encoder() {
        return NoOpPasswordEncoder.getInstance();
    }
}
`,
    ],
    good: [
      `import javax.crypto.spec.PBEKeySpec;

class Accounts {
    PBEKeySpec spec(char[] phrase, byte[] salt) {
        return new PBEKeySpec(phrase, salt, 600_000, 256);
    }
}
`,
      `import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Accounts {
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder();
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/md5"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	sum := md5.Sum([]byte(password))
	_ = sum
}
`,
    ],
    good: [
      `package main

import (
	"golang.org/x/crypto/bcrypt"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	hash, err := bcrypt.GenerateFromPassword([]byte(password), 12)
	_, _ = hash, err
}
`,
    ],
  },
};
