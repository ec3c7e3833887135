import { constantTime } from './constant-time.ts';
import { containInGo } from './contain.ts';
import type { Broken, Fixer } from './fix.ts';
import { bindInGo } from './go-query.ts';
import {
  argumentAt,
  fewerBits,
  quotedInLog,
  settingCookieField,
  settingField,
  withoutWriteForOthers,
} from './lines.ts';
import { forNamed, toEndOfLine } from './places.ts';
import { listWords } from './program-lines.ts';
import { type Replacement, replacing } from './replace.ts';

const lasting = 'SHA-256 is not broken; what was stored before no longer compares.';
const checked = 'Certificates are checked unless somebody says otherwise.';
const encrypted = 'The cookie travels on encrypted connections only.';
const unread = 'Scripts cannot read the cookie.';
const cookie = /\b(?:http|fiber)\.Cookie\{/;

/** What may mend Go, by the name of a weakness: the first that fits is tried. */
export const goFixers: Readonly<Record<string, readonly Fixer[]>> = {
  'sql-injection': [bindInGo],
  'command-injection': [listWords],
  'path-traversal': [containInGo],
  'zip-slip': [containInGo],
  'log-injection': [quotedInLog],
  'certificate-check-off': [
    replacing([go(checked, /\bInsecureSkipVerify(\s*:\s*)true\b/, 'InsecureSkipVerify$1false')]),
    toEndOfLine(replacing([go(checked, /\bInsecureSkipVerify(\s*=\s*)true\b/, 'InsecureSkipVerify$1false')])),
  ],
  'weak-tls-version': [
    toEndOfLine(
      replacing([
        go('TLS 1.2 is the oldest that holds.', /\btls\.Version(?:SSL30|TLS10|TLS11)\b/, 'tls.VersionTLS12'),
      ]),
    ),
  ],
  'weak-hash': [
    sameSize(
      replacing(
        [
          go(lasting, /\b(?:md5|sha1)\.Sum\(/, 'sha256.Sum256(', 'crypto/sha256'),
          go(lasting, /\b(?:md5|sha1)\.New\(\)/, 'sha256.New()', 'crypto/sha256'),
        ].map((each) => ({ ...each, changesResults: true as const })),
      ),
    ),
  ],
  'weak-key': [argumentAt(1, /^(?:512|768|1024|1536)$/, '3072', '3072 bits last.')],
  'insecure-cookie': [
    argumentAt(5, /^false$/, 'true', encrypted),
    settingField(cookie, 'Secure', 'true', encrypted),
    settingCookieField('Secure', encrypted),
  ],
  'cookie-readable-by-scripts': [
    argumentAt(6, /^false$/, 'true', unread),
    settingField(cookie, 'HttpOnly', 'true', unread),
    settingCookieField('HttpOnly', unread),
  ].map(forNamed),
  'cookie-same-site-none': [
    replacing([
      go('Other sites cannot send the cookie along.', /\bhttp\.SameSiteNoneMode\b/, 'http.SameSiteLaxMode'),
    ]),
  ],
  'world-writable-file': [withoutWriteForOthers],
  'binds-all-interfaces': [
    replacing([
      { ...go('Only this machine connects.', /"0\.0\.0\.0:/, '"127.0.0.1:'), changesResults: true },
      { ...go('Only this machine connects.', /"\[::\]:|"::/, '"[::1]:'), changesResults: true },
    ]),
  ],
  'timing-comparison': [constantTime],
  'error-disclosure': [
    forNamed(
      replacing([
        go(
          'What went wrong is for the log.',
          /\bstring\((?:\w+\.)?Stack\(\)\)/,
          'http.StatusText(http.StatusInternalServerError)',
        ),
      ]),
    ),
  ],
  'integer-conversion': [fewerBits],
  'cors-any-origin': [
    replacing([
      {
        ...go(
          'Cookies are not sent along to whoever asks.',
          /\bAllowCredentials(\s*:\s*)true\b/,
          'AllowCredentials$1false',
        ),
        changesResults: true,
      },
    ]),
  ],
};

function go(says: string, from: RegExp, by: string, needs?: string): Replacement {
  return { says, group: 'go', from, by, ...(needs === undefined ? {} : { needs }) };
}

/** Nothing of the function counts on the length of the other hash. */
function sameSize(fixer: Fixer): Fixer {
  return (broken: Broken) => {
    const body = broken.text.slice(broken.functionStart, broken.functionEnd);
    return /\[(?:16|20)\]|\b(?:md5|sha1)\.(?:Size|BlockSize)\b/.test(body) ? undefined : fixer(broken);
  };
}
