import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `static-iv`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from Crypto.Cipher import AES
from keys import KEY


def seal(text):
    return AES.new(KEY, AES.MODE_CBC, b'0123456789abcdef').encrypt(text)
`,
      `from cryptography.hazmat.primitives.ciphers.aead import AESGCM


NONCE = b'000102030405'


class Vault:
    def __init__(self, key):
        self.cipher = AESGCM(key)

    def seal(self, text):
        return self.cipher.encrypt(NONCE, text, None)
`,
    ],
    good: [
      `import os
from Crypto.Cipher import AES
from keys import KEY


def seal(text):
    iv = os.urandom(16)
    return iv + AES.new(KEY, AES.MODE_CBC, iv).encrypt(text)
`,
      `import os
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class Vault:
    def __init__(self, key):
        self.cipher = AESGCM(key)

    def seal(self, text):
        nonce = os.urandom(12)
        return nonce + self.cipher.encrypt(nonce, text, None)
`,
    ],
  },
  javascript: {
    bad: [
      `import { createCipheriv } from 'node:crypto';
import { key } from './keys.js';

export const seal = (text) => createCipheriv('aes-256-cbc', key, '0123456789abcdef').update(text);
`,
      `const crypto = require('crypto');

const iv = Buffer.alloc(16, 0);

exports.seal = (key, text) => {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
`,
    ],
    good: [
      `import { createCipheriv, randomBytes } from 'node:crypto';
import { key } from './keys.js';

export function seal(text) {
  const iv = randomBytes(16);
  return Buffer.concat([iv, createCipheriv('aes-256-cbc', key, iv).update(text)]);
}
`,
      `const crypto = require('crypto');

exports.open = (key, sealed) => {
  const iv = sealed.subarray(0, 16);
  const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);
  return decipher.update(sealed.subarray(16), undefined, 'utf8') + decipher.final('utf8');
};
`,
    ],
  },
  typescript: {
    bad: [
      `import { createCipheriv, type CipherGCM } from 'node:crypto';

export class Vault {
  private static readonly iv: Buffer = Buffer.from('000102030405060708090a0b', 'hex');

  constructor(private readonly key: Buffer) {}

  seal(text: string): Buffer {
    const cipher: CipherGCM = createCipheriv('aes-256-gcm', this.key, Vault.iv);
    return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}
`,
    ],
    good: [
      `import { createCipheriv, randomBytes, type CipherGCM } from 'node:crypto';

export class Vault {
  constructor(private readonly key: Buffer) {}

  seal(text: string, iv: Buffer = randomBytes(12)): Buffer {
    const cipher: CipherGCM = createCipheriv('aes-256-gcm', this.key, iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class Vault {
    byte[] lock(SecretKey key, byte[] text) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec("0123456789abcdef".getBytes()));
        return cipher.doFinal(text);
    }
}
`,
      `import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class Vault {
    private static final byte[] START = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    byte[] lock(SecretKey key, byte[] text) throws Exception {
        byte[] start = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, start));
        return cipher.doFinal(text);
    }
}
`,
    ],
    good: [
      `import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class Vault {
    byte[] lock(SecretKey key, byte[] text) throws Exception {
        byte[] start = new byte[16];
        new SecureRandom().nextBytes(start);
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(start));
        return cipher.doFinal(text);
    }
}
`,
      `import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class Vault {
    byte[] open(SecretKey key, byte[] text, byte[] start) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, start));
        return cipher.doFinal(text);
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "crypto/cipher"

func seal(box cipher.AEAD, text []byte) []byte {
	return box.Seal(nil, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, text, nil)
}
`,
      `package main

import (
	"crypto/cipher"
)

func seal(block cipher.Block) cipher.BlockMode {
	iv := []byte("sixteen letters.")
	return cipher.NewCBCEncrypter(block, iv)
}
`,
    ],
    good: [
      `package main

import (
	"crypto/cipher"
	"crypto/rand"
	"io"
)

func seal(box cipher.AEAD, text []byte) ([]byte, error) {
	nonce := make([]byte, box.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil, err
	}
	return box.Seal(nonce, nonce, text, nil), nil
}
`,
      `package main

import (
	"crypto/cipher"
	"crypto/rand"
)

func seal(block cipher.Block) cipher.BlockMode {
	iv := make([]byte, block.BlockSize())
	rand.Read(iv)
	return cipher.NewCBCEncrypter(block, iv)
}
`,
    ],
  },
};
