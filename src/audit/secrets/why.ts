import type { ByteRange } from '#model/location';
import type { Candidate } from './candidate.ts';
import { sharesPiece } from './piece.ts';

export interface Saying {
  /** One sentence. */
  readonly message: string;
  /** The name that holds the value, where there is one that may be shown. */
  readonly name?: string;
}

/**
 * Says why a candidate is one at this place: the name, header, URL or command that holds it. No character of the value
 * is in it, nor of any other that `masks` hide.
 */
export function sayWhy(candidate: Candidate, bytes: Uint8Array, masks: readonly ByteRange[]): Saying {
  const value = Buffer.from(bytes.subarray(candidate.start, candidate.end)).toString('latin1');
  const lines = value.split('\n').length;
  if (lines > 2 && candidate.why === undefined) return { message: `It is a key block of ${lines} lines.` };
  const before = textBefore(candidate, bytes, masks);
  const written = candidate.name ?? nameIn(before);
  const name = written === undefined || sharesPiece(written, value) ? undefined : written;
  if (candidate.why !== undefined) {
    const message = candidate.why.replace('$', () =>
      name === undefined ? 'a name of that kind' : `\`${name}\``,
    );
    return {
      message: message.charAt(0).toUpperCase() + message.slice(1),
      ...(name === undefined ? {} : { name }),
    };
  }
  if (name !== undefined) return { message: `\`${name}\` holds it as a literal.`, name };
  return { message: placeOf(before) };
}

/** So many bytes in front of a value are looked at for what holds it. */
const reach = 160;

/** The text in front of a value on its line and the line above, behind any other secret. */
function textBefore({ start }: Candidate, bytes: Uint8Array, masks: readonly ByteRange[]): string {
  const hidden = masks.findLast((mask) => mask.end <= start)?.end ?? 0;
  const from = Math.max(0, start - reach, hidden);
  const text = Buffer.from(bytes.subarray(from, start)).toString('latin1');
  return text.slice(text.lastIndexOf('\n', text.lastIndexOf('\n') - 1) + 1);
}

/** `AWS_SECRET_ACCESS_KEY=`, `"apiKey": "`, `<add key="Token" value="`, `setToken("`. */
function nameIn(before: string): string | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (inAuthority.test(line)) return undefined;
  const assigned =
    /(?<![\w$.-])([A-Za-z_][\w.-]{0,60})\\?["'`]?\]?[ \t]{0,8}(?::?[ \t]?[A-Za-z]{1,12}[ \t]?)?(?:=>|:=|=|:|\()[ \t]{0,8}\\?["'`]?$/.exec(
      line,
    );
  const attribute = /(?:key|name)=["']([\w.-]{1,60})["'][^<>]{0,40}value=["']$/i.exec(line);
  const element = /<([A-Za-z][\w.-]{1,60})>$/.exec(line);
  const name = (attribute ?? element ?? assigned)?.[1];
  return name === undefined || /^(?:https?|value|return|print|echo|const|let|var)$/i.test(name)
    ? undefined
    : name;
}

/** Behind `scheme://user:`. */
const inAuthority = /:\/\/[^\s/]{0,100}$/;

function placeOf(before: string): string {
  if (
    /(?:authorization|proxy-authorization)["']?\s{0,4}[:=,]\s{0,4}["'`]?\w{0,10}\s$/i.test(before) ||
    /\bbearer\s$/i.test(before)
  ) {
    return 'An Authorization header holds it.';
  }
  if (inAuthority.test(before)) return 'A URL holds it in front of its host.';
  if (/[?&][\w.-]{1,40}=$/.test(before)) return 'A URL holds it as a parameter.';
  if (/[?&/][^\s]{0,120}$/.test(before) && /:\/\//.test(before)) return 'A URL holds it.';
  return /["'`]$/.test(before) ? 'A text in quotes holds it.' : 'It is written out here.';
}
