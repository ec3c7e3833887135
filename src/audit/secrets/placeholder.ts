/** Words that people write where a credential is to be put later, or in place of one that they took out. */
const standIn =
  /example|dummy|sample|placeholder|redacted|removed|sanitized|censored|masked|change[-_ ]?(?:me|it|this|that|in)|changed?it|replace[-_ ]?(?:me|with|this|by)?|to[-_ ]?be[-_ ]?(?:set|filled|replaced)|insert[-_ ]|fill[-_ ]?(?:in|me)|enter[-_ ](?:your|the|a)|put[-_ ](?:your|the|a)|your[-_ .]|[-_ ]here$|^your|^my[-_]?(?:api|secret|token|password|key|pass)|^todo$|^fixme$|^tbd$|^none$|^null$|^nil$|^undefined$|^n\/a$|^unset$|^empty$|^default$|not[-_ ]?(?:a[-_ ])?(?:real|set|used|needed|secret|valid)|^irrelevant$|^ignored$|^unused$|invalid|fake|bogus|lorem|foobar|^foo|^bar$|^baz$|blah|whatever|wrong|incorrect|do[-_ ]?not[-_ ]?use|deadbeef|cafebabe|^s3cr3t$/i;

/** Texts that stand for a value which comes from elsewhere when the program or the template runs. */
const reference =
  /^\$|\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|^%[^%\s]+%$|^%\(?[a-z]|%[sdv]\b|^@[\w.-]+@$|^\{[\w .:$%-]*\}$|^__[\w]+__$|^@[A-Z][A-Z0-9_]{3,}$|^\{[^}]*[("'][^}]*\}$|^<[^>]*>?$|^<<[^<>]+>>$|^@(?:[A-Za-z_]\w*[.[(]|\()|^@[\w%$.~-]*\/|^\[[^\]]*\]$|^\([^)]*\)$|^:[a-z_]+$|^!(?:ref|sub|getatt|vault|secret|env|importvalue|join|select|encrypted|reference|custom)\b|^(?:vault|op|secret|ssm|env|file|ref\+\w+|keyring|sm|aws-?sm|gcp-?sm|akv|kms|doppler|bws|keepass|credstash|awssm|secretsmanager|resolve|file-?path|classpath|base64|config|cmd|exec|var|local|data|module|projects)(?::|\.)|^arn:|^\*+$|process\.env|os\.environ|getenv|secrets?\.[A-Z_]|^(?:env|vars|local|inputs|github|steps|values|params|settings|config|self|this|props|state)\.[a-z_]/i;

/** Marks of texts that are encrypted: whoever reads them needs another key. */
const encrypted =
  /^ENC\[|^ENC\(|^\{cipher\}|^\{AES|^!vault|^\$ANSIBLE_VAULT|^AgA[A-Za-z0-9+/]{60}|^AQICAH|^vault:v\d|^sops:|^-----BEGIN PGP MESSAGE|^\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop|pbkdf2|scrypt|argon2)/i;

/** True when a text tells by itself that the credential is elsewhere: a stand-in, a reference, a row of one character. */
export function isPlaceholder(text: string): boolean {
  return says(text) || says(decoded(text));
}

function says(text: string): boolean {
  return standIn.test(text) || reference.test(text) || isMonotone(text) || isDotted(text);
}

/** What a base64 text says when it is plain text too; else nothing. */
function decoded(text: string): string {
  if (text.length < 8 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return '';
  const inside = Buffer.from(text, 'base64').toString('latin1');
  return /^[\x20-\x7e\n]+$/.test(inside) ? inside.trim() : '';
}

/** True when the value is an encrypted text of a tool that keeps the key elsewhere. */
export function isEncrypted(text: string): boolean {
  return encrypted.test(text);
}

/**
 * For tokens of a known shape: their random part holds a stand-in word, one character over and over (`repeats`), or a
 * plain sequence. Tokens with a structure of their own may hold rows of one character.
 */
export function isMadeUp(token: string, repeats = true): boolean {
  return (
    /example|dummy|placeholder|redacted|changeme|your[-_]|foobar|deadbeef|insert[-_]|replace[-_]/i.test(
      token,
    ) ||
    shownByProviders.test(token) ||
    (repeats && /(.{1,3})\1{5,}/.test(token)) ||
    hasSequence(token, 9) ||
    isMonotone(token)
  );
}

/** Beginnings of the tokens in GitHub's own documentation, which were never issued. */
const shownByProviders = /(?:^|_)(?:16C7e42F292c|1B4a2e778383)/i;

/** True when `least` neighbours count up or down by one, `9` to `0` and `f` after `9` included: `1234567890abcdef`. */
export function hasSequence(text: string, least: number): boolean {
  let up = 1;
  let down = 1;
  for (let i = 1; i < text.length; i++) {
    up = follows(text.charCodeAt(i - 1), text.charCodeAt(i)) ? up + 1 : 1;
    down = follows(text.charCodeAt(i), text.charCodeAt(i - 1)) ? down + 1 : 1;
    if (up >= least || down >= least) return true;
  }
  return false;
}

function follows(a: number, b: number): boolean {
  return (
    b === a + 1 || (a === 0x39 && (b === 0x30 || b === 0x61 || b === 0x41)) || (a === 0x30 && b === 0x61)
  );
}

/** `xxxxxxxx`, `********`, `abababab`, `000-000`. */
function isMonotone(text: string): boolean {
  const letters = text.replace(/[-_. ]/g, '');
  return letters.length >= 3 && new Set(letters.toLowerCase()).size <= (letters.length >= 12 ? 2 : 1);
}

function isDotted(text: string): boolean {
  return /\.{3}|…|\xe2\x80\xa6|x{4}|\*{3}|#{3}|_{3}/i.test(text);
}
