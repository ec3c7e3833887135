import { entropyOf } from '../entropy.ts';
import { hasSequence, isEncrypted, isPlaceholder } from '../placeholder.ts';

/**
 * What a literal looks like. `strong`: random enough to be made by a machine; `mixed`: a password that a person chose,
 * with digits or signs; `word`: letters only; `name`: words with seams; `words`: a sentence; `digits`: a number; the rest
 * is something else than a credential.
 */
export type ValueShape =
  | 'strong'
  | 'mixed'
  | 'word'
  | 'name'
  | 'words'
  | 'digits'
  | 'crypt-hash'
  | 'placeholder'
  | 'encrypted'
  | 'code'
  | 'path'
  | 'url'
  | 'uuid'
  | 'digest'
  | 'other';

/** Sorts a value by its looks alone; `value` is Latin-1, one character for each byte. */
export function shapeOf(value: string): ValueShape {
  if (value.length < 3 || isPublicKey(value) || isCutToken(value)) return 'other';
  if (value.length > longestChosen) return isEncoded(value) ? 'strong' : 'other';
  for (const [shape, test] of tests) if (test(value)) return shape;
  return isStrong(value) ? 'strong' : 'mixed';
}

/** As long as a digest in hexadecimal digits, or marked as a hash. */
export function isDigest(value: string): boolean {
  return (
    /^\*?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value) ||
    shapeOf(value) === 'crypt-hash'
  );
}

/** Nobody types a longer password; what is longer is base64 of something, or text. */
const longestChosen = 128;

function isEncoded(value: string): boolean {
  return (
    /^[A-Za-z0-9+/_.-]+={0,2}$/.test(value) && /\d/.test(value) && /[A-Z]/.test(value) && entropyOf(value) > 4
  );
}

const tests: readonly (readonly [ValueShape, (value: string) => boolean])[] = [
  ['encrypted', isEncrypted],
  [
    'crypt-hash',
    (v) =>
      /^[\w.-]{0,60}:?\$(?:2[abxy]?|1|5|6|y|argon2(?:id|i|d)|pbkdf2[\w-]*|scrypt|apr1|P|H)\$|^pbkdf2_sha\d+\$|^pbkdf2:|^scrypt:|^\*[0-9A-F]{40}$/.test(
        v,
      ) || isIdentityHash(v),
  ],
  ['placeholder', isPlaceholder],
  ['uuid', (v) => /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(v)],
  ['digest', (v) => /^(?:sha\d{1,3}|md5)[-:=]/i.test(v)],
  ['digits', (v) => /^-?\d+(?:\.\d+)?$|^0x[0-9a-f]{1,16}$/i.test(v)],
  ['other', isNoSecret],
  [
    'url',
    (v) =>
      /^[a-z][a-z0-9+.-]*:\/\/|^(?:mailto|data|urn|tel|jdbc|amqp):|^www\.|^[\w.-]+@[\w-]+\.[a-z]{2,}$|^(?:[\w-]+\.)+(?:com|net|org|io|dev|local|internal|svc|cluster)(?::\d+)?$/i.test(
        v,
      ),
  ],
  ['path', isPath],
  ['code', isCode],
  // Letters of a language and nothing else: `Contrase\u00f1a` in a catalogue.
  ['words', (v) => /^[a-zA-Z\x80-\xff]*[\x80-\xff][a-zA-Z\x80-\xff]*$/.test(v)],
  ['words', (v) => /\s/.test(v) && /^[^\d]*$|\s\S+\s|[\x80-\xff]/.test(v)],
  ['name', isName],
  ['word', (v) => /^[a-zA-Z]+$/.test(v) && !looksRandom(v)],
];

function isNoSecret(value: string): boolean {
  return (
    /^(?:true|false|yes|no|on|off|null|none|undefined|undef|nullptr|nan|default|auto|disabled|enabled|optional|required)[,;]?$/i.test(
      value,
    ) ||
    /^\d{4}-\d\d-\d\d|^v?\d+\.\d+\.\d+|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^\d+(?:ms|[smhd]|px|em|%|[kmg]b?)$/i.test(
      value,
    ) ||
    /^[^a-zA-Z0-9]+$/.test(value) ||
    value.startsWith('--') ||
    value.endsWith('/aws4_request') ||
    // A signature of one request, whose key is elsewhere.
    /^[A-Z][A-Z\d]+-HMAC-SHA\d+\b/.test(value) ||
    // Mechanisms of SASL, as `;AUTH=` of mail URLs names them (RFC 5092), and trace contexts of W3C.
    /^(?:EXTERNAL|XOAUTH2?|OAUTHBEARER|PLAIN|LOGIN|NTLM|GSSAPI|CRAM-MD5|DIGEST-MD5|SCRAM-SHA-\d+)(?:@.*)?$/.test(
      value,
    ) ||
    /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(value) ||
    /^(?:\\{1,2}u[0-9a-f]{4}|\\x[0-9a-f]{2})+$/i.test(value) ||
    (/^[\w.+-]+\/[\w.+-]+$/.test(value) &&
      /^(?:application|text|image|audio|video|multipart|font)\//.test(value))
  );
}

/** Hashes of ASP.NET Core Identity in base64: version 2 is a zero and 48 bytes, version 3 begins with 1 and a header. */
function isIdentityHash(value: string): boolean {
  return /^A[A-P][A-Za-z0-9+/]{64}==$/.test(value) || /^AQAAAA[EIM]AA[A-Za-z0-9+/]{60,90}={0,2}$/.test(value);
}

/** A beginning of a JSON Web Token or of a PEM block in base64, as explanations show it. */
function isCutToken(value: string): boolean {
  if (value.startsWith('.')) return /^\.eyJ/.test(value);
  if (value.startsWith('LS0tLS1CRUdJ') && value.length < 160) return true;
  return (
    value.length < 60 && /(?:^|[^A-Za-z0-9])eyJ[A-Za-z0-9]{6}/.test(value) && value.split('.').length < 3
  );
}

/**
 * SubjectPublicKeyInfo of RSA and EC in base64 (RFC 5280 §4.1.2.7), public keys of OpenSSH, extended public keys (BIP 32),
 * and keys whose provider says that a browser may hold them.
 */
function isPublicKey(value: string): boolean {
  return (
    /^MI[A-Za-z0-9+/]{2,6}M?A0GCSqGSIb3DQEBAQUAA4|^MFkwEwYHKoZIzj0|^AAAA[BE]3NzaC1|^(?:ssh|ecdsa)-/.test(
      value,
    ) ||
    /^LS0tLS1CRUdJTiBDRVJU/.test(value) ||
    /^[xyztuvYZTUV]pub[1-9A-HJ-NP-Za-km-z]{100,}/.test(value) ||
    /^(?:phc_|pk_(?:live|test)_|pk\.eyJ)/.test(value)
  );
}

function isPath(value: string): boolean {
  return (
    (/^(?:~|\.{1,2})?\/(?:[\w@.+-]+\/)*[\w@.+-]*$/.test(value) && !isRandomPath(value)) ||
    /^[a-zA-Z]:\\|^\/(?:dev|etc|var|run|tmp|usr|opt|home|proc|mnt|root)\//.test(value) ||
    /^[\w.-]+(?:\/[\w.-]+)*\.(?:pem|key|crt|cer|p12|pfx|jks|txt|json|ya?ml|xml|properties|html?|js|tsx?|py|java|rb|php|go|cs|css|png|svg|jpg|conf|ini|env|log|sh|db|md|pub|asc|gpg|enc|vue|dll|so|dylib|exe|jar|war|zip|gz|gif|jpeg|ico|svg|md5|sha256)$/i.test(
      value,
    ) ||
    /^[a-z][a-z-]*(?:\/(?:[a-z]+|\d+)(?:[_-](?:[a-z]+|\d+))*)+$/i.test(value)
  );
}

/** Base64 holds slashes too. */
function isRandomPath(value: string): boolean {
  return !value.slice(1).includes('.') && /\d/.test(value) && /[A-Z]/.test(value) && entropyOf(value) > 3.8;
}

/** `nacos.k8s.sync.enabled`, `.tls.certPrivateKeyPassword`: the name of a setting. */
function isSettingName(value: string): boolean {
  const parts = value.replace(/^\./, '').split('.');
  if (parts.length < 2 && !value.startsWith('.')) return false;
  return parts.every(
    (part) => /^[a-zA-Z][a-zA-Z0-9-]{0,29}$/.test(part) && !looksRandom(part) && !/\d.*\d/.test(part),
  );
}

/** `required|min:6` of validators, `scale=w=1:h=2` of filters, `.sign-in{}` and `#sign-in-form` of style sheets. */
function isRule(value: string): boolean {
  return (
    /^[a-z_]{2,}(?::[\w,]+)?(?:\|[a-z_]{2,}(?::[^|\s]*)?)+$/.test(value) ||
    /^[\w-]+=[^\s=:,;]+(?:=[^\s=:,;]+)?(?:[:,;][\w-]+=[^\s=:,;]+)+$/.test(value) ||
    /^[.#][a-zA-Z]+(?:[-_][a-zA-Z]+)+(?:[ {>.:[].*)?$/.test(value)
  );
}

/** Names, calls and expressions of programs. */
function isCode(value: string): boolean {
  return (
    isSettingName(value) ||
    /^(?:[a-z_]{2,}\.){2,}[A-Z][A-Za-z0-9_]*$/.test(value) ||
    isRule(value) ||
    (/^[a-zA-Z_$][\w$]*(?:(?:\.|->|::|\?\.)[a-zA-Z_$][\w$]*)+(?:\(.*)?;?$/.test(value) &&
      !/\d[a-z]\d|[a-z]\d[a-z]/i.test(value)) ||
    (/^[\w.$>:-]*\(.*\)?;?$/.test(value) && value.includes('(')) ||
    /^[a-zA-Z_$][\w$.]*\[.*\]?/.test(value) ||
    /^[\w-]+(?:\.[\w-]+)+=/.test(value) ||
    /=>|(?:\s|\w)(?:&&|\|\|)[\s\w!(]|===?[^=]|^function\b|^lambda\b|^new |^await |^return /.test(value) ||
    /^[\^].*[$)]$|\\[dwsb][+*{]|\[[a-z]-[a-z]|\(\?[:=!]/i.test(value)
  );
}

/** `access_token`, `client-secret`, `userPassword`, `X509_CERTIFICATE`: words with seams. */
function isName(value: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return /[A-Z]{4}/.test(value);
  if (isSlug(value)) return true;
  if (/^[a-zA-Z]+$/.test(value) && looksRandom(value)) return false;
  const parts = value.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[ _.:\-/]+/);
  return (
    parts.length > 1 &&
    parts.every((part) => /^[A-Za-z]+[!?,.:;]*$/.test(part) && part.length < 20) &&
    !isStrong(value)
  );
}

/** `pm-27581-device-auth-key`: at least two spoken words among numbers. */
function isSlug(value: string): boolean {
  const parts = value.split(/[-_]/);
  if (parts.length < 3 || !parts.every((part) => /^(?:[a-z]+\d{0,2}|v?\d{1,6})$/.test(part))) return false;
  return parts.filter((part) => /^(?=[a-z]*[aeiouy])[a-z]{3,}$/.test(part)).length >= 2;
}

/** Long, of several kinds of characters, evenly spread: nobody chose it to remember. */
function isStrong(value: string): boolean {
  if (value.length < 12 || /\s/.test(value)) return false;
  if (hasSequence(value, value.length < 20 ? 6 : 8)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  const least = Math.min(3.6, Math.log2(value.length) * 0.78);
  if (entropyOf(value) < (isHex(value) ? 2.9 : least)) return false;
  return (
    (kinds >= 2 && /\d/.test(value) && !isWordy(value) && !isSpoken(value)) ||
    (kinds === 2 && value.length >= 16 && looksRandom(value)) ||
    (kinds === 1 && value.length >= 24 && /^(?:[a-z]{2,8}-)?[a-z]+$/.test(value) && isUnspeakable(value))
  );
}

function isHex(value: string): boolean {
  return /^[0-9a-f]+$/i.test(value);
}

/** Digits only at the end of words: `mysecretpassword123`. Long texts are left out: the pattern backtracks. */
function isWordy(value: string): boolean {
  if (value.length > 48) return false;
  return /^(?:[A-Za-z][a-z]{2,}[-_.!@]?){1,4}\d{0,4}[!@#$%]?$/.test(value) && !looksRandom(value);
}

/** True for texts that are mostly words: `etcd-cluster-k8s`, `AppExtensionByAppIdLoader`, `RandomStringOf32Chars`. */
export function isSpoken(value: string): boolean {
  if ((value.match(/\d+/g) ?? []).length > 2) return false;
  const parts =
    value
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .match(/[A-Za-z]+/g) ?? [];
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  const words = parts.filter((part) => isWord(part));
  const spoken = words.reduce((sum, part) => sum + part.length, 0);
  // Chance makes one or two words of letters between digits.
  const least = /\d/.test(value) && !/[-_. ]/.test(value) ? 3 : 1;
  return parts.length > 1 && words.length >= least && spoken / letters >= 0.55;
}

/** Four letters or more, a vowel among any four of them. */
function isWord(part: string): boolean {
  return /^[A-Za-z]?[a-z]{3,}$/.test(part) && /[aeiouy]/i.test(part) && !isUnspeakable(part);
}

/** Letters that hardly follow each other in words: rows of consonants, `q` without `u`, `jx`, `vk`. */
function isUnspeakable(value: string): boolean {
  const rare =
    value
      .toLowerCase()
      .match(/[bcdfghjklmnpqrtvwxz]{4,}|q[^u]|[jvxz][bcdfghjkmnpqrsvwxz]|[bcdfghkmpqtvwz][jqxvz]/g) ?? [];
  return rare.length / value.length > 0.08;
}

/** Letters that change case in ways that names do not, or that hardly hold vowels. */
function looksRandom(value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '');
  if (letters.length < 8 || isSpoken(value)) return false;
  const turns = [...letters].filter(
    (c, i) => i > 0 && /[a-z]/.test(letters[i - 1] ?? '') && /[A-Z]/.test(c),
  ).length;
  const vowels = letters.replace(/[^aeiouyAEIOUY]/g, '').length;
  return turns / letters.length > 0.17 || vowels / letters.length < 0.2;
}
