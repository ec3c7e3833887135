import {
  type CredentialKind,
  headsThatDeny,
  nouns,
  tailsThatAllow,
  tailsThatDeny,
} from './key-words.table.ts';

/** What a name promises about its value. */
export interface KeyName {
  readonly kind: CredentialKind;
  /** False when the name holds words that we do not know behind the credential's own: `token_github`. */
  readonly plain: boolean;
  /** Written as an environment variable is: `DB_PASSWORD`. */
  readonly isEnvironment: boolean;
  /** Lower-case words, for the identity: `db password`. */
  readonly words: string;
}

/** Names that were read: a tree says the same few thousand over and over. Emptied when full. */
const read = new Map<string, KeyName | undefined>();
const mostRead = 20_000;

/** Tells whether a name is that of a credential: `dbPassword` is one, `password_field` and `max_tokens` are not. */
export function readKeyName(name: string): KeyName | undefined {
  if (read.has(name)) return read.get(name);
  if (read.size === mostRead) read.clear();
  const key = readAnew(name);
  // A copy: a slice would keep the text that it was cut from.
  read.set(Buffer.from(name, 'latin1').toString('latin1'), key);
  return key;
}

function readAnew(name: string): KeyName | undefined {
  const words = wordsOf(name);
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = kindAt(words, i);
    if (kind !== undefined) return judged(words, i, kind, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name));
  }
  return undefined;
}

/** `spring.datasource.dbPassword2` becomes spring, datasource, db, password, 2. */
export function wordsOf(name: string): string[] {
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d+)$/g, '$1 $2');
  return spaced
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .flatMap(unglued);
}

/** `dbpassword` and `clientsecret` are written without a seam. */
function unglued(word: string): string[] {
  if (nouns.has(word)) return [word];
  const glued =
    /^(.+?)(password|passwd|passphrase|passwort|pwd|pswd|secret|token|apikey|accesskey|secretkey|privatekey|authkey|credentials?)$/.exec(
      word,
    );
  if (glued?.[1] !== undefined && glued[2] !== undefined) return [glued[1], glued[2]];
  const short =
    /^(user|db|root|admin|my|mysql|sql|smtp|mail|email|ftp|ssh|login|pg|postgres|redis|mongo|ldap|proxy|master|key|store|auth|http|wifi|test|default|imap|pop|jdbc|rabbit|mq|keystore|truststore|unix|new|old|bind|rpc)(pass|pw|psw)$/.exec(
      word,
    );
  if (short?.[1] !== undefined && short[2] !== undefined) return [short[1], short[2]];
  const key =
    /^(api|access|secret|private|auth|app|encrypt|encryption|signing|master|consumer|client|session|crypto|aes|hmac)(key|secret|token|pass|id)$/.exec(
      word,
    );
  return key?.[1] !== undefined && key[2] !== undefined ? [key[1], key[2]] : [word];
}

function kindAt(words: readonly string[], i: number): CredentialKind | undefined {
  const word = words[i] ?? '';
  if (word !== 'key') return nouns.get(word);
  const before = words[i - 1];
  if (before === undefined) return undefined;
  return nouns.get(`${before} key`) ?? 'some-key';
}

function judged(
  words: readonly string[],
  i: number,
  kind: CredentialKind,
  isEnvironment: boolean,
): KeyName | undefined {
  const tail = words.slice(i + 1);
  const head = words.slice(0, i);
  if (tail.some((word) => tailsThatDeny.has(word))) return undefined;
  const denied = headsThatDeny[kind] ?? headsThatDeny.password;
  if (head.some((word) => denied.has(word))) return undefined;
  const known = (word: string) => tailsThatAllow.has(word) || nouns.has(word) || /^\d+$|^.$/.test(word);
  return { kind, plain: tail.every(known), isEnvironment, words: words.join(' ') };
}
