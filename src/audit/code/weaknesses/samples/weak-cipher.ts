import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-cipher`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from Crypto.Cipher import DES


def seal(key, data):
    return DES.new(key, DES.MODE_CBC).encrypt(data)
`,
      `from cryptography.hazmat.primitives.ciphers import Cipher, algorithms


def seal(key, data):
    return Cipher(algorithms.ARC4(key), mode=None).encryptor().update(data)
`,
    ],
    good: [
      `from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key, nonce, data):
    return AESGCM(key).encrypt(nonce, data, None)
`,
      `from cryptography.fernet import Fernet


def seal(key, data):
    return Fernet(key).encrypt(data)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, iv, data) => createCipheriv('des-cbc', key, iv).update(data);
`,
      `const CryptoJS = require('crypto-js');

exports.seal = (text, key) => CryptoJS.TripleDES.encrypt(text, key).toString();
`,
    ],
    good: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, iv, data) => createCipheriv('aes-256-gcm', key, iv).update(data);
`,
      `const CryptoJS = require('crypto-js');

exports.seal = (text, key) => CryptoJS.AES.encrypt(text, key).toString();
`,
    ],
  },
  typescript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';

enum Algorithm {
  Old = 'des-ede3-cbc',
  New = 'aes-256-gcm',
}

export class OldVault {
  constructor(
    private readonly key: Buffer,
    private readonly iv: Buffer,
  ) {}

  seal = (text: string): string => createCipheriv(Algorithm.Old, this.key, this.iv).update(text, 'utf8', 'hex');
}
`,
    ],
    good: [
      `import { createCipheriv } from 'node:crypto';

enum Algorithm {
  Old = 'des-ede3-cbc',
  New = 'aes-256-gcm',
}

export class NewVault {
  constructor(
    private readonly key: Buffer,
    private readonly iv: Buffer,
  ) {}

  seal = (text: string): string => createCipheriv(Algorithm.New, this.key, this.iv).update(text, 'utf8', 'hex');
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.crypto.Cipher;

class Vault {
    Cipher cipher() throws Exception {
        return Cipher.getInstance("DES/CBC/PKCS5Padding");
    }
}
`,
      `import javax.crypto.Cipher;

class Vault {
    private static final String ALGORITHM = "RC4";

    Cipher cipher() throws Exception {
        return Cipher.getInstance(ALGORITHM, "BC");
    }
}
`,
    ],
    good: [
      `import javax.crypto.Cipher;

class Vault {
    Cipher cipher() throws Exception {
        return Cipher.getInstance("AES/GCM/NoPadding");
    }
}
`,
      `import javax.crypto.Cipher;

class Vault {
    private static final String ALGORITHM = "ChaCha20-Poly1305";

    Cipher cipher() throws Exception {
        return Cipher.getInstance(ALGORITHM, "BC");
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/des"
)

func open(key []byte) {
	block, err := des.NewCipher(key)
	_, _ = block, err
}
`,
    ],
    good: [
      `package main

import (
	"crypto/aes"
)

func open(key []byte) {
	block, err := aes.NewCipher(key)
	_, _ = block, err
}
`,
    ],
  },
};
