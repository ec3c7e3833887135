import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-cipher-mode`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from Crypto.Cipher import AES


def seal(key, data):
    return AES.new(key, AES.MODE_ECB).encrypt(data)
`,
      `from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class Vault:
    def __init__(self, key):
        self.cipher = Cipher(algorithms.AES(key), modes.ECB())

    def seal(self, data):
        return self.cipher.encryptor().update(data)
`,
    ],
    good: [
      `from Crypto.Cipher import AES


def seal(key, data):
    return AES.new(key, AES.MODE_GCM).encrypt(data)
`,
      `import os
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, data):
    iv = os.urandom(12)
    return iv + Cipher(algorithms.AES(key), modes.GCM(iv)).encryptor().update(data)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, data) => createCipheriv('aes-256-ecb', key, null).update(data);
`,
      `const CryptoJS = require('crypto-js');

exports.seal = (text, key) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }).toString();
`,
    ],
    good: [
      `import { createCipheriv } from 'node:crypto';

export const seal = (key, iv, data) => createCipheriv('aes-256-gcm', key, iv).update(data);
`,
      `const CryptoJS = require('crypto-js');

exports.seal = (text, key, iv) => CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC }).toString();
`,
    ],
  },
  typescript: {
    bad: [
      `import { createCipheriv, type Cipher } from 'node:crypto';

const algorithm = 'aes-128-ecb' as const;

export function seal(key: Uint8Array, text: string): Buffer {
  const cipher: Cipher = createCipheriv(algorithm, key, null);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
}
`,
    ],
    good: [
      `import { createCipheriv, randomBytes, type CipherGCM } from 'node:crypto';

const algorithm = 'aes-128-gcm' as const;

export function seal(key: Uint8Array, text: string): Buffer {
  const iv = randomBytes(12);
  const cipher: CipherGCM = createCipheriv(algorithm, key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.crypto.Cipher;

class Vault {
    Cipher cipher() throws Exception {
        return Cipher.getInstance("AES/ECB/PKCS5Padding");
    }
}
`,
      `import javax.crypto.Cipher;

class Vault {
    private static final String NAME = "AES";

    Cipher cipher() throws Exception {
        return Cipher.getInstance(NAME);
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
    private static final String NAME = "RSA/ECB/OAEPWithSHA-256AndMGF1Padding";

    Cipher cipher() throws Exception {
        return Cipher.getInstance(NAME);
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/cipher"
)

func seal(block cipher.Block, iv []byte) cipher.Stream {
	return cipher.NewOFB(block, iv)
}
`,
    ],
    good: [
      `package main

import (
	"crypto/cipher"
)

func seal(block cipher.Block) (cipher.AEAD, error) {
	return cipher.NewGCM(block)
}
`,
    ],
  },
};
