import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-hash`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import hashlib


def seal(data):
    return hashlib.md5(data).hexdigest()
`,
      `import hashlib


def digest(data, algorithm='md5'):
    return hashlib.new(algorithm, data).hexdigest()


def seal(contract):
    return digest(contract)
`,
    ],
    good: [
      `import hashlib


def seal(data):
    return hashlib.sha256(data).hexdigest()
`,
      `import hashlib


def digest(data, algorithm='sha256'):
    return hashlib.new(algorithm, data).hexdigest()


def cache_key(address):
    return hashlib.md5(address.encode(), usedforsecurity=False).hexdigest() + digest(address.encode())
`,
    ],
  },
  javascript: {
    bad: [
      `import { createHash } from 'node:crypto';

export const seal = (data) => createHash('md5').update(data).digest('hex');
`,
      `const crypto = require('crypto');

const algorithm = 'sha1';

exports.sign = (key, data) => crypto.createSign(algorithm).update(data).sign(key);
exports.fingerprint = (data) => crypto.createHash('sha256').update(data).digest('hex');
`,
    ],
    good: [
      `import { createHash } from 'node:crypto';

export const seal = (data) => createHash('sha256').update(data).digest('hex');
`,
      `const crypto = require('crypto');

exports.sign = (key, data) => crypto.createSign('sha256').update(data).sign(key);
exports.fingerprint = (data) => crypto.createHash('sha512').update(data).digest('hex');
`,
    ],
  },
  typescript: {
    bad: [
      `import { createHash, type BinaryToTextEncoding } from 'node:crypto';

type Algorithm = 'md5' | 'sha256';

const digest = (algorithm: Algorithm, data: Uint8Array, encoding: BinaryToTextEncoding = 'hex'): string =>
  createHash(algorithm).update(data).digest(encoding);

export const seal = (contract: Uint8Array): string => digest('md5', contract);
`,
    ],
    good: [
      `import { createHash, type BinaryToTextEncoding } from 'node:crypto';

type Algorithm = 'md5' | 'sha256';

const digest = (algorithm: Algorithm, data: Uint8Array, encoding: BinaryToTextEncoding = 'hex'): string =>
  createHash(algorithm).update(data).digest(encoding);

export const seal = (contract: Uint8Array): string => digest('sha256', contract);
`,
    ],
  },
  java: {
    bad: [
      `import java.security.MessageDigest;

class Seals {
    byte[] seal(byte[] contract) throws Exception {
        return MessageDigest.getInstance("MD5").digest(contract);
    }
}
`,
      `import org.apache.commons.codec.digest.DigestUtils;

class Seals {
    String seal(byte[] contract) {
        return DigestUtils.sha1Hex(contract);
    }
}
`,
    ],
    good: [
      `import java.security.MessageDigest;

class Seals {
    byte[] seal(byte[] contract) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(contract);
    }
}
`,
      `import org.apache.commons.codec.digest.DigestUtils;

class Seals {
    String seal(byte[] contract) {
        return DigestUtils.sha256Hex(contract);
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/sha1"
)

func digest(data []byte) [20]byte {
	return sha1.Sum(data)
}
`,
    ],
    good: [
      `package main

import (
	"crypto/sha256"
)

func digest(data []byte) [32]byte {
	return sha256.Sum256(data)
}
`,
    ],
  },
};
