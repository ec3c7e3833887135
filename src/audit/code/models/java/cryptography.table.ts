import type { CallModel, Condition, Misuse, ModelPack, Position } from '#ir/flow/models';
import { each, flowing, itself, made, setting, things } from './of.ts';

const broken = '^(?:MD2|MD4|MD5|SHA|SHA-?1)$';
const weakCipher =
  '^(?:DES|DESede|TripleDES|3DES|RC2|RC4|ARCFOUR|Blowfish|IDEA|SKIPJACK|DESX?)(?:/|$)|^PBEWith.*(?:DES|RC2|RC4)';

const hash = (at: Position): Misuse => ({ weakness: 'weak-hash', when: { at, matches: broken } });
const cipher: readonly Misuse[] = [
  { weakness: 'weak-cipher', when: { at: 0, matches: weakCipher } },
  {
    weakness: 'weak-cipher-mode',
    when: {
      any: [
        { at: 0, matches: '^(?!RSA|EC/)[^/]+/ECB(?:/|$)' },
        { at: 0, is: 'AES' },
      ],
    },
  },
  { weakness: 'weak-cipher-mode', when: { at: 0, matches: '^RSA/[^/]*/NoPadding' } },
  { weakness: 'weak-cipher', when: { at: 0, matches: '^RSA/[^/]*/PKCS1Padding' }, confidence: 'low' },
];
/** The number of bits, by the algorithm that the generator was made for. */
const bits = (method: string): readonly Misuse[] => [
  {
    weakness: 'weak-key',
    when: {
      all: [
        { at: '.0', matches: '^(?:RSA|DSA|DH|DiffieHellman)' },
        { at: 0, below: 2048 },
      ],
    },
  },
  {
    weakness: 'weak-key',
    when: {
      all: [
        { at: '.0', matches: '^(?:EC|ECDSA|ECDH)' },
        { at: 0, below: 224 },
      ],
    },
  },
  {
    weakness: 'weak-key',
    when: {
      all: [
        { at: '.0', matches: '^AES' },
        { at: 0, below: 128 },
      ],
    },
  },
  ...(method === 'init'
    ? [
        {
          weakness: 'weak-key',
          when: {
            all: [
              { at: '.0', matches: '^Blowfish' },
              { at: 0, below: 128 },
            ],
          },
        } as const,
      ]
    : []),
];
const small: CallModel = { flow: 'none', misuses: [{ weakness: 'weak-key', when: { at: 0, below: 2048 } }] };
const written: Condition = { at: 0, constant: true };
const guess: CallModel = { source: 'weak-random', flow: 'none' };
const guessInto: CallModel = { flow: 'none', fills: [{ at: 0, source: 'weak-random' }] };
const hidden = 'nextInt nextLong nextDouble nextFloat nextBoolean nextGaussian ints longs doubles';
const fixed: CallModel = {
  like: 'java.object',
  misuses: [
    { weakness: 'static-iv', when: written },
    {
      weakness: 'static-iv',
      when: {
        all: [
          { at: 0, literal: true },
          { at: '0.*', constant: true },
        ],
      },
    },
  ],
};
const oldTls = '^(?:SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.1)$';
const encoder = 'org.springframework.security.crypto.password';
const jwt: CallModel = {
  flow: 'none',
  returns: 'com.auth0.jwt.interfaces.DecodedJWT',
};

/** Hashes, ciphers, keys, random numbers, TLS and signed tokens. */
export const cryptography: ModelPack = {
  name: 'Cryptography of Java',
  languages: ['java'],
  types: {
    'java.security.SecureRandom': {},
    'java.util.concurrent.ThreadLocalRandom': { extends: ['java.util.Random'] },
    'javax.net.ssl.HttpsURLConnection': { extends: ['java.net.URLConnection'] },
    'io.jsonwebtoken.impl.DefaultJwtParser': { extends: ['io.jsonwebtoken.JwtParser'] },
  },
  values: {
    'org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE': {
      type: 'org.apache.http.conn.ssl.NoopHostnameVerifier',
    },
    'org.apache.http.conn.ssl.SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER': {
      type: 'org.apache.http.conn.ssl.NoopHostnameVerifier',
    },
    'org.apache.http.conn.ssl.SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER': {
      type: 'org.apache.http.conn.ssl.NoopHostnameVerifier',
    },
    'org.apache.hc.client5.http.ssl.NoopHostnameVerifier.INSTANCE': {
      type: 'org.apache.http.conn.ssl.NoopHostnameVerifier',
    },
    'org.apache.http.conn.ssl.TrustAllStrategy.INSTANCE': {
      type: 'org.apache.http.conn.ssl.TrustAllStrategy',
    },
    'org.apache.hc.client5.http.ssl.TrustAllStrategy.INSTANCE': {
      type: 'org.apache.http.conn.ssl.TrustAllStrategy',
    },
  },
  calls: {
    'java.security.MessageDigest.getInstance': {
      flow: 'none',
      returns: 'java.security.MessageDigest',
      misuses: [hash(0)],
    },
    ...each('java.security.MessageDigest', 'digest', { flow: 'none' }),
    ...each('java.security.MessageDigest', 'update', { flow: 'none' }),
    'java.security.MessageDigest.isEqual': { flow: 'none' },
    ...each(
      'org.apache.commons.codec.digest.DigestUtils',
      'md2 md2Hex md5 md5Hex sha sha1 sha1Hex shaHex getMd2Digest getMd5Digest getSha1Digest getShaDigest',
      {
        flow: 'none',
        clears: 'all',
        misuses: [{ weakness: 'weak-hash' }],
        sinks: [{ at: 0, kind: 'hash' }],
      },
    ),
    ...each('org.springframework.util.DigestUtils', 'md5Digest md5DigestAsHex', {
      flow: 'none',
      clears: 'all',
      misuses: [{ weakness: 'weak-hash' }],
      sinks: [{ at: 0, kind: 'hash' }],
    }),
    ...each('com.google.common.hash.Hashing', 'md5 sha1', {
      flow: 'none',
      misuses: [{ weakness: 'weak-hash' }],
    }),
    ...each('cn.hutool.crypto.SecureUtil cn.hutool.crypto.digest.DigestUtil', 'md5 md5Hex sha1', {
      flow: 'none',
      misuses: [{ weakness: 'weak-hash' }],
      sinks: [{ at: 0, kind: 'hash' }],
    }),
    'java.security.Signature.getInstance': {
      flow: 'none',
      misuses: [{ weakness: 'weak-hash', when: { at: 0, matches: '^(?:MD2|MD5|SHA1|SHA)with' } }],
    },
    'javax.crypto.Mac.getInstance': {
      flow: 'none',
      returns: 'javax.crypto.Mac',
      misuses: [{ weakness: 'weak-hash', when: { at: 0, matches: '^Hmac(?:MD5|SHA1)$' }, confidence: 'low' }],
    },
    'javax.crypto.Cipher.getInstance': { flow: 'none', returns: 'javax.crypto.Cipher', misuses: cipher },
    ...each('javax.crypto.Cipher', 'init updateAAD', { flow: 'none' }),
    ...each('javax.crypto.Cipher', 'update doFinal wrap', { flow: 'none' }),
    ...things('javax.crypto', 'KeyGenerator.getInstance', {
      like: 'java.object',
      misuses: [{ weakness: 'weak-cipher', when: { at: 0, matches: weakCipher } }],
    }),
    'javax.crypto.SecretKeyFactory.getInstance': {
      flow: 'none',
      misuses: [{ weakness: 'weak-cipher', when: { at: 0, matches: '^(?:DES|DESede|PBEWithMD5AndDES)$' } }],
    },
    ...things('java.security', 'KeyPairGenerator.getInstance AlgorithmParameterGenerator.getInstance', made),
    'javax.crypto.KeyGenerator.init': { flow: 'none', misuses: bits('init') },
    'java.security.KeyPairGenerator.initialize': { flow: 'none', misuses: bits('initialize') },
    'java.security.AlgorithmParameterGenerator.init': { flow: 'none', misuses: bits('initialize') },
    ...things('java.security.spec', 'RSAKeyGenParameterSpec DSAGenParameterSpec', small),
    'javax.crypto.spec.DHGenParameterSpec': small,
    'java.security.spec.ECGenParameterSpec': {
      flow: 'none',
      misuses: [
        {
          weakness: 'weak-key',
          when: {
            at: 0,
            matches: '(?:secp|sect|prime|c2pnb|c2tnb|X9\\.62 prime)(?:1[0-9][0-9]|20[0-9]|21[0-9])',
          },
        },
      ],
    },
    'javax.crypto.spec.PBEKeySpec': {
      flow: 'none',
      misuses: [
        { weakness: 'weak-password-hash', when: { at: 2, below: 10_000 } },
        { weakness: 'hard-coded-credentials', when: written },
      ],
    },
    'javax.crypto.spec.PBEParameterSpec': {
      flow: 'none',
      misuses: [{ weakness: 'weak-password-hash', when: { at: 1, below: 10_000 } }],
    },
    'javax.crypto.spec.SecretKeySpec': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'predictable' }],
      misuses: [
        { weakness: 'hard-coded-credentials', when: written },
        {
          weakness: 'hard-coded-credentials',
          when: {
            all: [
              { at: 0, literal: true },
              { at: '0.*', constant: true },
            ],
          },
        },
      ],
    },
    'javax.crypto.spec.IvParameterSpec': {
      ...fixed,
    },
    'javax.crypto.spec.GCMParameterSpec': {
      flow: 'none',
      misuses: [
        { weakness: 'static-iv', when: { at: 1, constant: true } },
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
    'java.util.Random': {
      returns: 'java.util.Random',
      flow: 'none',
      misuses: [{ weakness: 'weak-random', confidence: 'low' }],
    },
    ...each('java.util.Random', hidden, guess),
    'java.util.Random.nextBytes': guessInto,
    'java.util.concurrent.ThreadLocalRandom.current': {
      flow: 'none',
      returns: 'java.util.concurrent.ThreadLocalRandom',
    },
    'java.lang.Math.random': { ...guess, misuses: [{ weakness: 'weak-random', confidence: 'low' }] },
    ...each(
      'org.apache.commons.lang3.RandomStringUtils org.apache.commons.lang.RandomStringUtils',
      'random',
      { ...guess, sourceUnless: { at: 6, refersTo: 'java.security.SecureRandom' } },
    ),
    ...each(
      'org.apache.commons.lang3.RandomStringUtils org.apache.commons.lang.RandomStringUtils',
      'randomAscii randomAlphabetic randomAlphanumeric randomNumeric randomGraph randomPrint',
      guess,
    ),
    ...each(
      'org.apache.commons.lang3.RandomUtils org.apache.commons.lang.math.RandomUtils',
      'nextInt nextLong nextBytes nextDouble',
      guess,
    ),
    'cn.hutool.core.util.RandomUtil.randomString': guess,
    'java.security.SecureRandom': { flow: 'none', returns: 'java.security.SecureRandom' },
    'java.security.SecureRandom.getInstance': { flow: 'none', returns: 'java.security.SecureRandom' },
    'java.security.SecureRandom.getInstanceStrong': { flow: 'none', returns: 'java.security.SecureRandom' },
    'java.security.SecureRandom.setSeed': {
      flow: 'none',
      misuses: [{ weakness: 'weak-random', when: written, confidence: 'low' }],
    },
    ...each('java.security.SecureRandom', `${hidden} generateSeed`, { flow: 'none' }),
    'java.security.SecureRandom.nextBytes': { like: 'java.fills' },
    'javax.net.ssl.SSLContext.getInstance': {
      flow: 'none',
      returns: 'javax.net.ssl.SSLContext',
      misuses: [{ weakness: 'weak-tls-version', when: { at: 0, matches: oldTls } }],
    },
    ...each(
      'javax.net.ssl.SSLSocket javax.net.ssl.SSLServerSocket javax.net.ssl.SSLEngine javax.net.ssl.SSLParameters',
      'setEnabledProtocols setProtocols',
      {
        flow: 'none',
        misuses: [{ weakness: 'weak-tls-version', when: { at: '0.*', matches: oldTls } }],
      },
    ),
    ...each(
      'org.apache.http.impl.client.HttpClientBuilder org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder',
      'setSSLHostnameVerifier setHostnameVerifier',
      {
        like: 'receiver',
        misuses: [
          {
            weakness: 'certificate-check-off',
            when: { at: 0, refersTo: 'org.apache.http.conn.ssl.NoopHostnameVerifier' },
            confidence: 'high',
          },
        ],
      },
    ),
    'org.apache.http.impl.client.HttpClients.custom': {
      flow: 'none',
      returns: 'org.apache.http.impl.client.HttpClientBuilder',
    },
    'org.apache.http.impl.client.HttpClientBuilder.create': {
      flow: 'none',
      returns: 'org.apache.http.impl.client.HttpClientBuilder',
    },
    ...each('javax.net.ssl.HttpsURLConnection', 'setHostnameVerifier setDefaultHostnameVerifier', {
      flow: 'none',
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: { at: 0, refersTo: 'org.apache.http.conn.ssl.NoopHostnameVerifier' },
          confidence: 'high',
        },
      ],
    }),
    'org.apache.http.conn.ssl.NoopHostnameVerifier': {
      flow: 'none',
      returns: 'org.apache.http.conn.ssl.NoopHostnameVerifier',
    },
    ...things(
      'org.apache',
      'http.conn.ssl.SSLConnectionSocketFactory hc.client5.http.ssl.SSLConnectionSocketFactory',
      {
        flow: 'none',
        misuses: [
          {
            weakness: 'certificate-check-off',
            when: { at: 1, refersTo: 'org.apache.http.conn.ssl.NoopHostnameVerifier' },
            confidence: 'high',
          },
        ],
      },
    ),
    ...each(
      'org.apache.http.ssl.SSLContextBuilder org.apache.hc.core5.ssl.SSLContextBuilder',
      'loadTrustMaterial',
      {
        like: 'receiver',
        misuses: [
          {
            weakness: 'certificate-check-off',
            when: {
              any: [
                { at: 0, refersTo: 'org.apache.http.conn.ssl.TrustAllStrategy' },
                { at: 1, refersTo: 'org.apache.http.conn.ssl.TrustAllStrategy' },
              ],
            },
            confidence: 'high',
          },
        ],
      },
    ),
    'org.apache.commons.mail.Email.setSSLCheckServerIdentity': setting,
    'com.jcraft.jsch.JSch.getSession': { flow: 'none', returns: 'com.jcraft.jsch.Session' },
    'com.jcraft.jsch.Session.setConfig': {
      flow: 'none',
      misuses: [
        {
          weakness: 'host-key-check-off',
          when: {
            all: [
              { at: 0, is: 'StrictHostKeyChecking' },
              { at: 1, is: 'no' },
            ],
          },
        },
        { weakness: 'host-key-check-off', when: { at: '0.StrictHostKeyChecking', is: 'no' } },
      ],
    },
    'com.jcraft.jsch.Session.setPassword': {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: written }],
    },
    'net.schmizz.sshj.SSHClient.addHostKeyVerifier': {
      flow: 'none',
      misuses: [
        {
          weakness: 'host-key-check-off',
          when: { at: 0, refersTo: 'net.schmizz.sshj.transport.verification.PromiscuousVerifier' },
        },
      ],
    },
    ...things(encoder, 'NoOpPasswordEncoder.getInstance', {
      flow: 'none',
      misuses: [{ weakness: 'weak-password-hash' }],
    }),
    ...things(
      encoder,
      'MessageDigestPasswordEncoder Md4PasswordEncoder StandardPasswordEncoder LdapShaPasswordEncoder',
      {
        flow: 'none',
        misuses: [{ weakness: 'weak-password-hash' }],
      },
    ),
    'io.jsonwebtoken.Jwts.parser': { flow: 'none', returns: 'io.jsonwebtoken.JwtParser' },
    'io.jsonwebtoken.Jwts.parserBuilder': { flow: 'none', returns: 'io.jsonwebtoken.JwtParser' },
    'io.jsonwebtoken.impl.DefaultJwtParser': made,
    ...each('io.jsonwebtoken.JwtParser', 'setSigningKey verifyWith setSigningKeyResolver', {
      flow: 'none',
      returns: 'io.jsonwebtoken.KeyedParser',
      misuses: [{ weakness: 'hard-coded-credentials', when: written }],
    }),
    ...each(
      'io.jsonwebtoken.JwtParser io.jsonwebtoken.KeyedParser',
      'build require requireIssuer requireSubject setAllowedClockSkewSeconds',
      itself,
    ),
    'io.jsonwebtoken.KeyedParser.parse': { flow: 'none', misuses: [{ weakness: 'jwt-unverified' }] },
    ...each('io.jsonwebtoken.KeyedParser', 'parseClaimsJwt parsePlaintextJwt', {
      flow: 'none',
      misuses: [{ weakness: 'jwt-unverified' }],
    }),
    'io.jsonwebtoken.JwtParser.unsecured': { flow: 'none', misuses: [{ weakness: 'jwt-unverified' }] },
    ...each('io.jsonwebtoken.JwtParser', 'parseClaimsJwt parseUnsecuredClaims', {
      flow: 'none',
      misuses: [{ weakness: 'jwt-unverified' }],
    }),
    'io.jsonwebtoken.JwtBuilder.signWith': {
      like: 'receiver',
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 1, constant: true } }],
    },
    'io.jsonwebtoken.Jwts.builder': { flow: 'none', returns: 'io.jsonwebtoken.JwtBuilder' },
    ...each(
      'io.jsonwebtoken.JwtBuilder',
      'setSubject setIssuer setExpiration setIssuedAt claim setClaims addClaims setId setHeaderParam',
      itself,
    ),
    'com.auth0.jwt.JWT.decode': { ...jwt, misuses: [{ weakness: 'jwt-unverified', confidence: 'low' }] },
    'com.auth0.jwt.algorithms.Algorithm.none': { flow: 'none', misuses: [{ weakness: 'jwt-unverified' }] },
    ...each('com.auth0.jwt.algorithms.Algorithm', 'HMAC256 HMAC384 HMAC512', {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: written }],
    }),
    'java.util.Base64.getEncoder': { flow: 'none', returns: 'java.util.Base64.Encoder' },
    'java.util.Base64.getUrlEncoder': { flow: 'none', returns: 'java.util.Base64.Encoder' },
    'java.util.Base64.getDecoder': { flow: 'none', returns: 'java.util.Base64.Decoder' },
    'java.util.Base64.getUrlDecoder': { flow: 'none', returns: 'java.util.Base64.Decoder' },
    ...each('java.util.Base64.Encoder', 'encode encodeToString', {
      flow: [{ from: 0, to: 'result' }],
      clears: [
        'html',
        'attribute',
        'script',
        'log',
        'header',
        'sql',
        'command',
        'ldap',
        'xpath',
        'template',
        'code',
      ],
    }),
    ...each('java.util.Base64.Decoder', 'decode', {
      flow: [{ from: 0, to: 'result' }],
      revives: [
        'html',
        'attribute',
        'script',
        'log',
        'header',
        'sql',
        'command',
        'ldap',
        'xpath',
        'template',
        'code',
      ],
    }),
    ...each('org.apache.commons.codec.binary.Base64', 'encodeBase64 encodeBase64String', flowing(0)),
    ...each('org.apache.commons.codec.binary.Base64', 'decodeBase64', flowing(0)),
    'java.net.PasswordAuthentication': {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 1, constant: true } }],
    },
    'java.security.KeyStore.load': {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 1, constant: true }, confidence: 'low' }],
    },
    'javax.mail.PasswordAuthentication': {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 1, constant: true } }],
    },
    ...things('com.amazonaws.auth', 'BasicAWSCredentials', {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 1, constant: true } }],
    }),
    'org.springframework.security.core.userdetails.User.withUsername': { flow: 'none' },
    'javax.security.auth.callback.PasswordCallback.setPassword': {
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: written }],
    },
  },
};
