import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-key`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from cryptography.hazmat.primitives.asymmetric import rsa

key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
`,
      `from Crypto.PublicKey import RSA

BITS = 512 * 2


def make_key():
    return RSA.generate(BITS).export_key()
`,
    ],
    good: [
      `from cryptography.hazmat.primitives.asymmetric import rsa

key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
`,
      `from cryptography.hazmat.primitives.asymmetric import ec


def make_key():
    return ec.generate_private_key(ec.SECP256R1())
`,
    ],
  },
  javascript: {
    bad: [
      `import { generateKeyPairSync } from 'node:crypto';

export const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });
`,
      `const NodeRSA = require('node-rsa');

module.exports = new NodeRSA({ b: 512 });
`,
    ],
    good: [
      `import { generateKeyPairSync } from 'node:crypto';

export const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
`,
      `const { generateKeySync } = require('crypto');

module.exports = generateKeySync('hmac', { length: 256 });
`,
    ],
  },
  typescript: {
    bad: [
      `import { generateKeyPair, type RSAKeyPairOptions } from 'node:crypto';
import { promisify } from 'node:util';

const options: RSAKeyPairOptions<'pem', 'pem'> = {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
};

export const makePair = () => promisify(generateKeyPair)('rsa', options);
`,
    ],
    good: [
      `import { generateKeyPairSync, type ECKeyPairOptions, type KeyPairSyncResult } from 'node:crypto';

const options = {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} satisfies ECKeyPairOptions<'pem', 'pem'>;

export const makePair = (): KeyPairSyncResult<string, string> => generateKeyPairSync('ec', options);
`,
    ],
  },
  java: {
    bad: [
      `import java.security.KeyPair;
import java.security.KeyPairGenerator;

class Keys {
    KeyPair make() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        return generator.generateKeyPair();
    }
}
`,
      `import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

class Keys {
    private static final int BITS = 64;

    SecretKey make() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(BITS);
        return generator.generateKey();
    }
}
`,
    ],
    good: [
      `import java.security.KeyPair;
import java.security.KeyPairGenerator;

class Keys {
    KeyPair make() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        return generator.generateKeyPair();
    }
}
`,
      `import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

class Keys {
    private static final int BITS = 256;

    SecretKey make() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(BITS);
        return generator.generateKey();
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/rand"
	"crypto/rsa"
)

func key() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 1024)
}
`,
    ],
    good: [
      `package main

import (
	"crypto/rand"
	"crypto/rsa"
)

func key() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 3072)
}
`,
    ],
  },
};
