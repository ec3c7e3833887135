import type { Frame } from './frame.ts';
import { hit } from './sink.ts';
import { maskOf } from './taint-kind.ts';
import { joinTaints, type Place, type Value } from './value.ts';

/** What confidential data can do wrong: become visible, and be kept behind a weak hash. */
export const confidential = maskOf(['disclosure', 'hash']);

/** Words of names by which programs call what must stay secret. */
const secret =
  /(?:^|_)(?:password|passwd|passwort|pwd|passphrase|passcode|secrets?|secret_key|api_?key|private_?key|access_?key|encryption_?key|(?:access|auth|refresh|bearer|session|api|id)_?token|credit_?card|card_?(?:number|no)|cvv2?|iban|ssn|social_security(?:_number)?|pin_code)(?:_?(?:value|text|plain|raw|str|string|input|\d+))?$/;

const known = new Map<string, boolean>();

/** Whether a variable, a parameter, a field or a key of this name holds something confidential. */
function isSensitiveName(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replaceAll('-', '_')
      .toLowerCase();
    answer =
      name.length < 60 &&
      secret.test(words) &&
      !/(?:hash|digest|encrypt|crypt|hidden|mask|redact|obfusc|label|hint|help|prompt|placeholder)/.test(
        words,
      );
    known.set(name, answer);
  }
  return answer;
}

/** Words of names of what nobody may guess. */
const unguessable =
  /(?:^|_)(?:tokens?|password|passwd|secret|otp|nonce|salt|csrf|session_?id|api_?key|(?:reset|voucher|coupon|verification|confirmation|invite|invitation|activation|auth|access|recovery|security|backup)_?(?:code|key|link|hash))$/;

const guesses = new Map<string, boolean>();

function mustNotBeGuessed(name: string): boolean {
  let answer = guesses.get(name);
  if (answer === undefined) {
    answer =
      name.length < 60 &&
      unguessable.test(
        name
          .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
          .replaceAll('-', '_')
          .toLowerCase(),
      );
    guesses.set(name, answer);
  }
  return answer;
}

/** Notes a value of a weak generator that gets the name of something that nobody may guess. */
function noteGuessable(frame: Frame, { taints }: Value, name: string, place: Place): void {
  if (taints.length === 0 || !mustNotBeGuessed(name)) return;
  const weak = taints.filter(({ origin }) => origin.kind === 'source' && origin.source === 'weak-random');
  hit(frame, weak, 'predictable', { place, sink: name });
}

/** The value as one that must stay secret, where its name says so and it can be one. */
export function sensitive(frame: Frame, value: Value, name: string, place: Place): Value {
  noteGuessable(frame, value, name, place);
  if (!isSensitiveName(name)) return value;
  if (
    value.refs.some(
      ({ kind }) => kind === 'function' || kind === 'class' || kind === 'module' || kind === 'typed',
    )
  )
    return value;
  if (
    value.constants !== undefined &&
    value.refs.every(({ kind }) => kind !== 'external' && kind !== 'instance')
  )
    return value;
  if (value.taints.some(({ origin }) => origin.kind === 'source' && origin.source === 'sensitive'))
    return value;
  const origin = frame.analysis.source('sensitive', place, name);
  // What is long and random cannot be tried out: only what people choose is weak behind a hash.
  const mask = isGenerated(name) ? disclosed : confidential;
  return { ...value, taints: joinTaints(value.taints, [{ ...origin, mask: origin.mask & mask }]) };
}

const disclosed = maskOf(['disclosure']);

function isGenerated(name: string): boolean {
  return /secret|key|token/i.test(name) && !/passw|pwd|passphrase|pin/i.test(name);
}

/** Names of what nobody may be able to guess. */
const guarded =
  /(?:^|_)(?:password|passwd|passphrase|secret|token|nonce|otp|salt|csrf|session_?(?:id|key)|api_?key|secret_?key|private_?key|reset_?code|verification_?code|auth_?code|invite_?code|voucher|coupon)(?:_|$)/;

/** Reports a number that can be guessed where the name says that it must not be; whether it did. */
export function checkGuarded(frame: Frame, value: Value, name: string, place: Place): boolean {
  if (!value.taints.some(({ origin }) => origin.kind === 'source' && origin.source === 'weak-random'))
    return false;
  const words = name
    .slice(name.lastIndexOf('.') + 1)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  if (!guarded.test(words) || /^(?:is|has|should|can|needs?|show|use|allow|enable|require)_/.test(words))
    return false;
  hit(frame, value.taints, 'predictable', { place, sink: name });
  return true;
}
