import { decodeBase64 } from './decode.ts';
import { isPassword } from './password.ts';

/** True for base64 of a user and a password with a colon between them (RFC 7617 §2) that are no stand-ins. */
export function isBasicCredential(text: string): boolean {
  const decoded = decodeBase64(text)?.toString('latin1') ?? '';
  const [, user, password] = /^([\x21-\x39\x3b-\x7e]{0,80}):([\x20-\x7e]{1,})$/.exec(decoded) ?? [];
  if (user === undefined || password === undefined) return false;
  const said =
    user === '' || /^(?:user(?:name)?|name|foo|login|client[-_]?id|id|key|api[-_]?key)$/i.test(user);
  return isPassword(password) || (!said && password.length >= 4 && new Set(password).size > 3);
}
