import { deepTaints } from './deep-taints.ts';
import type { Frame } from './frame.ts';
import { joinTaints } from './join.ts';
import { hit } from './sink.ts';
import { type KindMask, maskOf } from './taint-kind.ts';
import type { Place, Taint, Value } from './value.ts';

/** What confidential data can do wrong: become visible, and be kept behind a weak hash. */
export const confidential = maskOf(['disclosure', 'hash']);
const visible = maskOf(['disclosure']);
const hashed = maskOf(['hash']);

/** Words of names by which programs call what must stay secret. */
const secret =
  /(?:^|_)(?:password|passwd|passwort|pwd|passphrase|passcode|secrets?|secret_key|api_?key|private_?key|access_?key|encryption_?key|(?:access|auth|refresh|bearer|session|api|id)_?token|(?:credit|debit|bank)_?card|card_?(?:number|no)|ccn|bank_?(?:account|number)|account_?number|passport(?:_?(?:no|number))?|social_?insurance(?:_?number)?|tax_?id|cvv2?|iban|ssn|social_security(?:_number)?|pin_code)(?:_?(?:value|text|plain|raw|str|string|input|\d+))?$/;

/** Words of names by which programs call what people choose and remember: it can be found by trying. */
const password =
  /(?:^|_)(?:password|passwd|passwort|kennwort|pwd|pass|phrase|passphrase|passcode|pin|pin_?code)(?:_?(?:value|text|plain|raw|str|string|input|bytes|\d+))?$/;

/** Words that say that it is no longer the secret, or never was. */
const disguised =
  /^_*(?:put|delete|remove|has|is|needs)_|(?:hash|digest|encrypt|crypt|hidden|mask|redact|obfusc|label|hint|help|prompt|placeholder)/;

/** `resetToken` and `reset-token` as `reset_token`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}

const known = new Map<string, KindMask>();

/** What a variable, a parameter, a field or a key of this name holds must not do: become visible, be hashed quickly. */
function masksOf(name: string): KindMask {
  let mask = known.get(name);
  if (mask === undefined) {
    const words = wordsOf(name);
    const isPlain = name.length < 60 && !disguised.test(words);
    mask = isPlain ? (secret.test(words) ? visible : 0) | (password.test(words) ? hashed : 0) : 0;
    known.set(name, mask);
  }
  return mask;
}

/** The value as one that must stay secret, where its name says so and it can be one. */
export function sensitive(
  frame: Frame,
  value: Value,
  name: string,
  place: Place,
  asked: { readonly answers?: true } = {},
): Value {
  const mask = masksOf(name);
  if (mask === 0) return value;
  if (
    value.refs.some(
      ({ kind }) => kind === 'function' || kind === 'class' || kind === 'module' || kind === 'typed',
    )
  )
    return value;
  // A constant is a name of the secret, a default, nothing; what a function answers is the secret.
  const answers = asked.answers && value.constants?.every((each) => typeof each === 'string' && each !== '');
  if (
    !answers &&
    !(frame.code.language === 'go' && isWritten(value)) &&
    value.constants !== undefined &&
    value.refs.every(({ kind }) => kind !== 'external' && kind !== 'instance')
  )
    return value;
  if (value.taints.some(({ origin }) => origin.kind === 'source' && origin.source === 'sensitive'))
    return value;
  const origin = frame.analysis.source('sensitive', place, name);
  return { ...value, taints: joinTaints(value.taints, [{ ...origin, mask }]) };
}

/** A password that stands in the program: no name of a field, no sentence, nothing that stands for another. */
function isWritten({ constants, refs }: Value): boolean {
  const [only] = constants?.length === 1 && refs.length === 0 ? constants : [];
  return (
    typeof only === 'string' &&
    /^[^\s<>{}$*.:/]{8,}$/.test(only) &&
    !/pass|secret|token|key|user|example|change|xxx|^[a-z]+(?:[-_][a-z]+)+$|^[A-Z_]+$|^[a-z]+[A-Z]\w*$/i.test(
      only,
    )
  );
}

/** Words of names of what nobody may be able to guess. */
const unguessable =
  /(?:^|_)(?:tokens?|password|passwd|passphrase|secret|otp|nonce|salt|csrf|session_?(?:id|key)|(?:api|secret|private|signing|encryption|aes|cipher|hmac|shared|master)_?key|voucher|coupon|(?:reset|voucher|coupon|verification|confirmation|invite|invitation|activation|auth|access|recovery|security|backup|pairing|login|magic)_?(?:code|key|link|hash|pin))(?:_?(?:value|string|str|text|hex|raw))?(?:_(?:for|from|of)_\w+)?$/;

/** Which of several requests of a page is the last: nobody else has one. */
const turn = /(?:^|_)(?:(?:re)?fetch|cancel|load|render|abort)_?token$/;

const guesses = new Map<string, boolean>();

function mustNotBeGuessed(name: string): boolean {
  let answer = guesses.get(name);
  if (answer === undefined) {
    const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
    answer = name.length < 60 && unguessable.test(words) && !turn.test(words);
    guesses.set(name, answer);
  }
  return answer;
}

const predictable = maskOf(['predictable']);

/**
 * Reports a value that can be guessed where its name says that it must not be. @returns the value, of which it has been
 * told: once for each number that is drawn, not at each name that it gets.
 */
export function unguessed(frame: Frame, value: Value, name: string, place: Place): Value {
  if (!value.taints.some(isGuessable) || !mustNotBeGuessed(name)) return value;
  hit(frame, value.taints.filter(isGuessable), 'predictable', { place, sink: name });
  return {
    ...value,
    taints: value.taints.map((taint) =>
      isGuessable(taint) ? { ...taint, mask: taint.mask & ~predictable } : taint,
    ),
  };
}

/** The same for letters that were drawn one by one and put into a list (Go): told where they are drawn. */
export function tellDrawn(frame: Frame, value: Value, name: string): void {
  if (frame.code.language !== 'go' || value.refs.length === 0 || !mustNotBeGuessed(name)) return;
  for (const taint of deepTaints(frame, value)) {
    if (!isGuessable(taint) || taint.origin.kind !== 'source') continue;
    hit(frame, [taint], 'predictable', { place: taint.origin.place, sink: name });
  }
}

function isGuessable({ origin, mask }: Taint): boolean {
  return (mask & predictable) !== 0 && origin.kind === 'source' && origin.source === 'weak-random';
}
