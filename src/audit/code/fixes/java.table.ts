import { containInJava } from './contain.ts';
import type { Fixer } from './fix.ts';
import { bindInPlace, prepareStatement } from './java-query.ts';
import { secureGenerator } from './java-random.ts';
import { switchedOn } from './java-security.ts';
import { signedOnly } from './java-tokens.ts';
import { argumentAt, safeXmlReader, safeYaml, settingCookie, withoutVerifier } from './lines.ts';
import { forNamed, inFunction } from './places.ts';
import { listWords } from './program-lines.ts';
import { type Replacement, replacing } from './replace.ts';

const unguessable = 'The system’s generator cannot be guessed.';
const lasting = 'SHA-256 is not broken; what was stored before no longer compares.';
const secureRandom = 'java.security.SecureRandom';
const encrypted = 'The cookie travels on encrypted connections only.';
const on = 'Switch it on.';
const customizer = 'org.springframework.security.config.Customizer';
const unread = 'Scripts cannot read the cookie.';

/** What may mend Java, by the name of a weakness: the first that fits is tried. */
export const javaFixers: Readonly<Record<string, readonly Fixer[]>> = {
  'sql-injection': [bindInPlace, prepareStatement],
  'command-injection': [listWords],
  'path-traversal': [containInJava],
  'zip-slip': [containInJava],
  xxe: [safeXmlReader],
  'weak-random': [
    secureGenerator,
    replacing([
      java(unguessable, /\bnew (?:java\.util\.)?Random\([^()]*\)/, 'new SecureRandom()', secureRandom),
      java(unguessable, /\bMath\.random\(\)/, 'new SecureRandom().nextDouble()', secureRandom),
      java(
        unguessable,
        /\bThreadLocalRandom\.current\(\)(?=\.next(?:Int\([^(),]*\)|Long\(\)|Double\(\)|Boolean\(\)|Bytes\())/,
        'new SecureRandom()',
        secureRandom,
      ),
    ]),
    replacing([
      from(unguessable, /\bMath\.random\(\)/, 'new SecureRandom().nextDouble()', secureRandom),
      from(
        unguessable,
        /\bThreadLocalRandom\.current\(\)(?=\.next(?:Int\([^(),]*\)|Long\(\)|Double\(\)|Boolean\(\)|Bytes\())/,
        'new SecureRandom()',
        secureRandom,
      ),
    ]),
  ],
  'weak-hash': [
    replacing(
      [
        java(lasting, /\b(MessageDigest\.getInstance\(\s*)"(?:MD[245]|SHA-?1|SHA)"/i, '$1"SHA-256"'),
        java(lasting, /\bDigestUtils\.(?:md5|sha1|sha|shaHex(?=\())(Hex)?\(/, 'DigestUtils.sha256$1('),
        java(lasting, /\bDigestUtils\.get(?:Md5|Sha1|Sha)Digest\(/, 'DigestUtils.getSha256Digest('),
        java(lasting, /\bHashing\.(?:md5|sha1)\(\)/, 'Hashing.sha256()'),
      ].map(changing),
    ),
  ],
  'weak-key': [replacing([java('3072 bits last.', /\b(initialize\(\s*)(?:512|768|1024|1536)\b/, '$13072')])],
  'weak-tls-version': [
    replacing([
      java(
        'Let both ends choose the newest.',
        /\b(SSLContext\.getInstance\(\s*)"(?:SSL(?:v[23])?|TLSv1(?:\.1)?)"/,
        '$1"TLSv1.2"',
      ),
      java(
        'TLS 1.2 is the oldest that holds.',
        /\{\s*(?:"(?:SSLv3|SSLv2Hello|TLSv1(?:\.[123])?)"\s*,?\s*)+\}/,
        '{"TLSv1.2", "TLSv1.3"}',
      ),
    ]),
  ],
  'insecure-cookie': [
    settingCookie('setSecure', encrypted),
    replacing([java(encrypted, /(\.secure\(\s*)false(?=\s*\))/, '$1true')]),
  ],
  'cookie-readable-by-scripts': [
    settingCookie('setHttpOnly', unread),
    replacing([java(unread, /(\.httpOnly\(\s*)false(?=\s*\))/, '$1true')]),
  ].map(forNamed),
  'cookie-same-site-none': [
    replacing([java('Other sites cannot send the cookie along.', /(\.sameSite\(\s*)"None"/i, '$1"Lax"')]),
  ],
  'insecure-deserialisation': [safeYaml],
  'insecure-temp-file': [
    replacing([
      java(
        'Nobody else may read the file.',
        /\bFile\.createTempFile\(([^(),]+),([^(),]+)\)/,
        'Files.createTempFile($1,$2).toFile()',
        'java.nio.file.Files',
      ),
    ]),
  ],
  'certificate-check-off': [
    withoutVerifier,
    replacing([
      java(
        'The certificates that Java trusts are asked for.',
        /\s*\.loadTrustMaterial\(\s*(?:null\s*,\s*)?(?:TrustAllStrategy\.INSTANCE|new TrustAllStrategy\(\))\s*\)/,
        '',
      ),
      java(
        'The certificates that Java trusts are asked for.',
        /(\.init\(\s*(?:null|[\w.]+(?:\(\))?)\s*,\s*)(?:new (?:X509)?TrustManager\[\]\s*\{[\s\S]*\}|[\w.]+(?:\(\))?)(?=\s*,\s*(?:null|[\w.]+|new (?:java\.security\.)?SecureRandom\(\))\s*\)$)/,
        '$1null',
      ),
      java(
        'The name of the host is checked.',
        /\bNoopHostnameVerifier\.INSTANCE\b/,
        'new DefaultHostnameVerifier()',
        'org.apache.http.conn.ssl.DefaultHostnameVerifier',
      ),
    ]),
  ],
  'world-writable-file': [
    argumentAt(1, /^false$/, 'true', 'Only its owner writes.'),
    replacing([
      java('Nobody but owner and group writes.', /"([r-][w-][xsS-][r-][w-][xsS-][r-])w([xtT-])"/, '"$1-$2"'),
    ]),
  ],
  'weak-password-hash': [
    replacing([
      changing(
        java(
          'Each password has a salt, and takes long to try.',
          /(?<!\(NoOpPasswordEncoder\) ?)\bNoOpPasswordEncoder\.getInstance\(\)/,
          'new BCryptPasswordEncoder()',
          'org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder',
        ),
      ),
      changing(
        java(
          'As many rounds as guessing must cost.',
          /(\bnew PBEKeySpec\([^,()]+,[^,()]+,\s*)\d{1,5}(?=\s*[,)])/,
          '$1600000',
        ),
      ),
    ]),
  ],
  'error-disclosure': [
    replacing(
      [
        java(
          'What went wrong is for the log.',
          /\b(\w+)\.printStackTrace\([^()]*(?:\(\))?[^()]*\)/,
          '$1.printStackTrace()',
        ),
        java(
          'What went wrong is for the log.',
          /\bsendError\(([^(),]+),\s*(?:"(?:[^"\\]|\\.)*"\s*\+\s*)?\w+\.(?:getMessage|getLocalizedMessage|toString)\(\)\s*\)/,
          'sendError($1)',
        ),
      ].map(changing),
    ),
  ],
  'host-key-check-off': [
    inFunction(
      replacing([
        java(
          'Refuse hosts that are not known.',
          /("StrictHostKeyChecking"\s*,\s*)"(?:no|No|NO|false)"/,
          '$1"yes"',
        ),
      ]),
    ),
  ],
  'csrf-off': [
    forNamed(switchedOn),
    forNamed(
      replacing([
        java(on, /\.csrf\(\)\s*\.disable\(\)/, '.csrf().and()'),
        java(
          on,
          /(\.csrf\(\s*)(?:\(?\w+\)?\s*->\s*\{?\s*\w+\.disable\(\);?\s*\}?|\w+::disable)(?=\s*\))/,
          '$1Customizer.withDefaults()',
          customizer,
        ),
      ]),
    ),
  ],
  'security-headers-off': [
    forNamed(switchedOn),
    forNamed(
      replacing([
        java(on, /\.headers\(\)\s*\.disable\(\)/, '.headers().and()'),
        java(on, /\.frameOptions\(\)\s*\.disable\(\)/, '.frameOptions().sameOrigin()'),
        java(
          on,
          /(\.headers\(\s*)(?:\(?\w+\)?\s*->\s*\{?\s*\w+\.disable\(\);?\s*\}?|\w+::disable)(?=\s*\))/,
          '$1Customizer.withDefaults()',
          customizer,
        ),
      ]),
    ),
  ],
  'jwt-unverified': [signedOnly],
};

function java(says: string, pattern: RegExp, by: string, needs?: string): Replacement {
  return { says, group: 'java', from: pattern, by, ...(needs === undefined ? {} : { needs }) };
}

function from(says: string, pattern: RegExp, by: string, needs: string): Replacement {
  return { ...java(says, pattern, by, needs), at: 'origin' };
}

function changing(replacement: Replacement): Replacement {
  return { ...replacement, changesResults: true };
}
