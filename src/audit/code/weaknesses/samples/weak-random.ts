import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-random`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import random


def reset_token():
    token = str(random.random())
    return token
`,
      `import random
import string

LETTERS = string.ascii_letters + string.digits


def make_password(length=12):
    password = ''.join(random.choice(LETTERS) for _ in range(length))
    return password
`,
    ],
    good: [
      `import secrets


def reset_token():
    token = secrets.token_urlsafe()
    return token
`,
      `import random
import secrets
import string


def make_password(length=12):
    password = ''.join(secrets.choice(string.ascii_letters) for _ in range(length))
    return password


def dish_of_the_day(dishes):
    return random.choice(dishes)
`,
      `import random

generator = random.SystemRandom()


def reset_token():
    token = '%032x' % generator.getrandbits(128)
    return token
`,
    ],
  },
  go: {
    bad: [
      `package main

import "math/rand"

const letters = "abcdefghijklmnopqrstuvwxyz"

func newVoucherCode() string {
	code := make([]byte, 12)
	for i := range code {
		code[i] = letters[rand.Intn(len(letters))]
	}
	return string(code)
}
`,
    ],
    good: [
      `package main

import "crypto/rand"

func newVoucherCode() string {
	return rand.Text()
}
`,
      `package main

import (
	"math/rand"
	"time"
)

func pause(attempt int) time.Duration {
	return time.Duration(attempt*1000+rand.Intn(500)) * time.Millisecond
}
`,
    ],
  },
  javascript: {
    bad: [
      `export function resetToken() {
  const token = Math.random().toString(36);
  return token;
}
`,
      `const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

exports.makePassword = (length = 12) => {
  let password = '';
  for (let i = 0; i < length; i++) password += letters[Math.floor(Math.random() * letters.length)];
  return password;
};
`,
    ],
    good: [
      `import { randomUUID } from 'node:crypto';

export function resetToken() {
  const token = randomUUID();
  return token;
}
`,
      `const { randomInt } = require('crypto');

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

exports.makePassword = (length = 12) => {
  let password = '';
  for (let i = 0; i < length; i++) password += letters[randomInt(letters.length)];
  return password;
};

exports.delay = (attempt) => 2 ** attempt * 100 + Math.random() * 50;
`,
    ],
  },
  typescript: {
    bad: [
      `interface Invitation {
  readonly guest: string;
  readonly token: string;
}

export function invite(guest: string): Readonly<Invitation> {
  const token = Array.from({ length: 16 }, (): string => Math.floor(Math.random() * 16).toString(16)).join('');
  return { guest, token };
}
`,
    ],
    good: [
      `import { randomBytes } from 'node:crypto';

interface Invitation {
  readonly guest: string;
  readonly token: string;
  readonly colour: string;
}

export function invite(guest: string): Readonly<Invitation> {
  const token = randomBytes(16).toString('hex');
  const colour = \`hsl(\${Math.floor(Math.random() * 360)}deg 50% 50%)\`;
  return { guest, token, colour };
}
`,
    ],
  },
  java: {
    bad: [
      `import java.util.Random;

class Resets {
    private final Random random = new Random();
}
`,
      `import org.apache.commons.lang3.RandomStringUtils;

class Resets {
    String make() {
        String resetToken = RandomStringUtils.randomAlphanumeric(20);
        return resetToken;
    }
}
`,
    ],
    good: [
      `import java.security.SecureRandom;

class Resets {
    private final SecureRandom random = new SecureRandom();

    long make() {
        long resetToken = random.nextLong();
        return resetToken;
    }
}
`,
      `import java.util.UUID;

class Resets {
    String make() {
        String resetToken = UUID.randomUUID().toString();
        return resetToken;
    }
}
`,
    ],
  },
};
