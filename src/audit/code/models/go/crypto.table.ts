import type { CallModel, ModelPack, Sink } from '#ir/flow/models';
import { each, of } from './of.ts';

const brokenHash: CallModel = {
  misuses: [{ weakness: 'weak-hash' }],
  sinks: [{ at: '0+', kind: 'hash' }],
  flow: 'none',
  returns: 'hash.Hash',
};
const brokenCipher: CallModel = {
  misuses: [{ weakness: 'weak-cipher' }],
  flow: 'none',
  returns: 'crypto/cipher.Block',
};
/** Suites with ciphers or modes that are broken, as `crypto/tls.InsecureCipherSuites` tells them. */
const brokenSuites = [
  'RSA_WITH_RC4_128_SHA',
  'RSA_WITH_3DES_EDE_CBC_SHA',
  'RSA_WITH_AES_128_CBC_SHA256',
  'ECDHE_ECDSA_WITH_RC4_128_SHA',
  'ECDHE_RSA_WITH_RC4_128_SHA',
  'ECDHE_RSA_WITH_3DES_EDE_CBC_SHA',
  'ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
  'ECDHE_RSA_WITH_AES_128_CBC_SHA256',
].map((name) => `crypto/tls.TLS_${name}`);
const guessed: CallModel = { source: 'weak-random' };
const drawn = [
  'Int',
  'Intn',
  'IntN',
  'Int31',
  'Int31n',
  'Int63',
  'Int63n',
  'Uint32',
  'Uint64',
  'Float64',
  'Float32',
  'Perm',
  'N',
  'Int64N',
  'Int32N',
  'Int64',
  'Int32',
];
/** A key that the program writes down, wherever its bytes are taken. */
const ownKey = (at: number) =>
  ({ weakness: 'hard-coded-credentials', when: { at, matches: '^.+$' } }) as const;

/** Fast: what people choose can be found by trying. */
const quick = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'hash' }] });
/** Nobody may be able to work it out. */
const guessable = (at: number): Sink => ({ at, kind: 'predictable' });
/** A signature that is written as a text still is one. */
const encoded: CallModel = {
  flow: 'none',
  returnsWhen: [{ when: { at: 0, refersTo: 'crypto/hmac.Signature' }, type: 'crypto/hmac.Signature' }],
};

/** Hashes, ciphers, keys, random numbers, certificates and tokens. */
export const crypto: ModelPack = {
  name: 'Go: cryptography',
  languages: ['go'],
  values: {
    'crypto/tls.Config.InsecureSkipVerify': {
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', is: true } }],
    },
    // Of a structure that came from somewhere: nothing else is called so.
    '*.InsecureSkipVerify': {
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', is: true } }],
    },
    'crypto/tls.Config.MinVersion': {
      misuses: [
        {
          weakness: 'weak-tls-version',
          when: { all: [{ at: 'value', below: 0x0303 }, { not: { at: 'value', is: 0 } }] },
        },
      ],
    },
    'crypto/tls.Config.MaxVersion': {
      misuses: [
        {
          weakness: 'weak-tls-version',
          when: { all: [{ at: 'value', below: 0x0303 }, { not: { at: 'value', is: 0 } }] },
        },
      ],
    },
    'crypto/tls.VersionSSL30': { constant: 0x0300 },
    'crypto/tls.VersionTLS10': { constant: 0x0301 },
    'crypto/tls.VersionTLS11': { constant: 0x0302 },
    'crypto/tls.VersionTLS12': { constant: 0x0303 },
    'crypto/tls.VersionTLS13': { constant: 0x0304 },
    'golang.org/x/crypto/ssh.ClientConfig.HostKeyCallback': {
      misuses: [
        { weakness: 'host-key-check-off', when: { at: 'value', refersTo: 'golang.org/x/crypto/ssh.AnyKey' } },
      ],
    },
  },
  calls: {
    ...of('crypto/md5', { New: brokenHash, Sum: brokenHash }),
    ...of('crypto/sha1', { New: brokenHash, Sum: brokenHash }),
    ...of('golang.org/x/crypto/md4', { New: brokenHash }),
    ...of('golang.org/x/crypto/ripemd160', { New: brokenHash }),
    ...of('crypto/des', { NewCipher: brokenCipher, NewTripleDESCipher: brokenCipher }),
    'crypto/rc4.NewCipher': brokenCipher,
    ...each(
      [
        'golang.org/x/crypto/blowfish.NewCipher',
        'golang.org/x/crypto/cast5.NewCipher',
        'golang.org/x/crypto/tea.NewCipher',
      ],
      brokenCipher,
    ),
    ...of('crypto/rsa', {
      GenerateKey: { flow: 'none', misuses: [{ weakness: 'weak-key', when: { at: 1, below: 2048 } }] },
      GenerateMultiPrimeKey: {
        flow: 'none',
        misuses: [{ weakness: 'weak-key', when: { at: 2, below: 2048 } }],
      },
    }),
    'crypto/dsa.GenerateParameters': {
      flow: 'none',
      misuses: [
        {
          weakness: 'weak-key',
          when: { at: 2, refersTo: ['crypto/dsa.L1024N160'] },
        },
      ],
    },
    ...of('math/rand', each(drawn, guessed)),
    ...of('math/rand/v2', each(drawn, guessed)),
    ...of('math/rand.Rand', each(drawn, guessed)),
    'math/rand.New': { flow: 'none', returns: 'math/rand.Rand' },
    'math/rand.Read': { flow: 'none', fills: [{ at: 0, source: 'weak-random' }] },
    'math/rand.Rand.Read': { flow: 'none', fills: [{ at: 0, source: 'weak-random' }] },
    ...of('crypto/rand', { Read: { flow: 'none' }, Int: { flow: 'none' }, Text: { flow: 'none' } }),
    'golang.org/x/crypto/ssh.InsecureIgnoreHostKey': {
      flow: 'none',
      misuses: [{ weakness: 'host-key-check-off' }],
    },
    'crypto/tls.Config': {
      parameters: ['InsecureSkipVerify', 'MinVersion', 'MaxVersion', 'CipherSuites'],
      misuses: [
        { weakness: 'certificate-check-off', when: { at: 0, is: true } },
        {
          weakness: 'weak-tls-version',
          when: { all: [{ at: 1, below: 0x0303 }, { not: { at: 1, is: 0 } }] },
        },
        {
          weakness: 'weak-tls-version',
          when: { all: [{ at: 2, below: 0x0303 }, { not: { at: 2, is: 0 } }] },
        },
        { weakness: 'weak-cipher', when: { at: '3.*', refersTo: brokenSuites } },
      ],
    },
    ...of('github.com/golang-jwt/jwt', {
      ParseUnverified: { flow: [{ from: 0, to: 'result' }], misuses: [{ weakness: 'jwt-unverified' }] },
      New: { flow: 'none', returns: 'github.com/golang-jwt/jwt.Token' },
      NewWithClaims: { flow: 'none', returns: 'github.com/golang-jwt/jwt.Token' },
      NewParser: { flow: 'none', returns: 'github.com/golang-jwt/jwt.Parser' },
    }),
    'github.com/golang-jwt/jwt.Parser.ParseUnverified': {
      flow: [{ from: 0, to: 'result' }],
      misuses: [{ weakness: 'jwt-unverified' }],
    },
    ...each(
      ['sha256.Sum256', 'sha256.Sum224', 'sha512.Sum512', 'sha512.Sum384', 'sha3.Sum256', 'sha3.Sum512'].map(
        (name) => `crypto/${name}`,
      ),
      quick(0),
    ),
    ...each(
      ['sha256.New', 'sha256.New224', 'sha512.New', 'sha512.New384', 'sha3.New256', 'sha3.New512'].map(
        (name) => `crypto/${name}`,
      ),
      { flow: 'none', returns: 'hash.Hash' },
    ),
    ...of('golang.org/x/crypto/sha3', each(['Sum256', 'Sum512'], quick(0))),
    ...of('hash.Hash', { Write: quick(0), Sum: quick(0) }),
    'crypto/hmac.New': {
      flow: 'none',
      misuses: [ownKey(1)],
      sinks: [guessable(1)],
      returns: 'crypto/hmac.Hash',
    },
    'crypto/hmac.Hash.Sum': { flow: 'none', returns: 'crypto/hmac.Signature' },
    'crypto/hmac.Hash.Write': { flow: 'none' },
    'encoding/hex.EncodeToString': encoded,
    ...each(
      ['StdEncoding', 'URLEncoding', 'RawStdEncoding', 'RawURLEncoding'].map(
        (name) => `encoding/base64.${name}.EncodeToString`,
      ),
      {
        ...encoded,
        flow: [{ from: 0, to: 'result' }],
        clears: ['html', 'attribute', 'script', 'sql', 'command', 'log', 'header', 'path'],
      },
    ),
    ...each(['bytes.Equal', 'bytes.Compare', 'reflect.DeepEqual', 'strings.Compare', 'strings.EqualFold'], {
      flow: 'none',
      misuses: [
        {
          weakness: 'timing-comparison',
          when: { at: '0+', refersTo: 'crypto/hmac.Signature' },
        },
      ],
    }),
    'crypto/aes.NewCipher': {
      flow: 'none',
      misuses: [ownKey(0)],
      sinks: [guessable(0)],
      returns: 'crypto/cipher.Block',
    },
    'crypto/ed25519.NewKeyFromSeed': { flow: 'none', misuses: [ownKey(0)], sinks: [guessable(0)] },
    'crypto/cipher.Block.Encrypt': {
      flow: 'none',
      misuses: [{ weakness: 'weak-cipher-mode', confidence: 'low' }],
    },
    'crypto/cipher.AEAD.Seal': {
      flow: 'none',
      sinks: [guessable(1)],
      misuses: [
        { weakness: 'static-iv', when: { at: 1, matches: '^.+$' } },
        {
          weakness: 'static-iv',
          when: {
            all: [
              { at: 1, literal: true },
              { at: '1.*', constant: true },
            ],
          },
        },
      ],
    },
    ...of('crypto/cipher', {
      ...each(['NewGCM', 'NewGCMWithNonceSize', 'NewGCMWithTagSize'], {
        flow: 'none',
        returns: 'crypto/cipher.AEAD',
      }),
      NewCBCEncrypter: {
        flow: 'none',
        misuses: [{ weakness: 'static-iv', when: { at: 1, matches: '^.+$' } }],
      },
      NewCTR: { flow: 'none', misuses: [{ weakness: 'static-iv', when: { at: 1, matches: '^.+$' } }] },
      NewOFB: { flow: 'none', misuses: [{ weakness: 'weak-cipher-mode' }] },
      NewCFBEncrypter: { flow: 'none', misuses: [{ weakness: 'weak-cipher-mode' }] },
    }),
    'golang.org/x/oauth2.Config.AuthCodeURL': {
      flow: 'none',
      misuses: [
        {
          weakness: 'csrf-off',
          when: {
            all: [
              { at: 0, matches: '' },
              // Somebody at a terminal starts it and ends it: no site comes in between.
              {
                not: {
                  at: '.RedirectURL',
                  matches: '^(?:https?://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])|urn:|oob)',
                },
              },
            ],
          },
        },
      ],
    },
  },
  types: {
    'crypto/tls.Config': {},
    'golang.org/x/oauth2.Config': {},
    'math/rand.Rand': {},
    'crypto/hmac.Signature': { compared: { weakness: 'timing-comparison' } },
    'hash.Hash': {},
    'crypto/cipher.AEAD': {},
    'crypto/cipher.Block': {},
    'net/http.Cookie': { plain: true },
  },
  aliases: {
    'github.com/dgrijalva/jwt-go': 'github.com/golang-jwt/jwt',
    'github.com/form3tech-oss/jwt-go': 'github.com/golang-jwt/jwt',
  },
};
