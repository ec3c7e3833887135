/** A word for a password in place of one. */
const saidPassword =
  /^(?:pass(?:word|wd)?|pwd|pw|p|secret|token|key|auth|bar|x+|mypass(?:word)?|userpass|user|\w*[-_.](?:pass(?:word|wd)?|pwd|secret|token))$/i;
/** A word for a user, or a person of examples. */
const saidUser =
  /^(?:user(?:name|_?id)?|login|name|foo|usr|u|me|someone|joe|john|jane|alice|bob|test|admin_?user|myuser|x+)$/i;

/** `pass`, `token`: the password is only said to be one. */
export function isSaidPassword(password: string): boolean {
  return saidPassword.test(password);
}

/** `username`, `alice`, `test`: nobody's account in particular. */
export function isSaidUser(user: string): boolean {
  return saidUser.test(user);
}

/** `username:token`, `test:test`, `<user:password>`: an explanation and no account. */
export function isStandInAccount(user: string, password: string): boolean {
  if (/[<>]/.test(user) || /^<|>$/.test(password)) return true;
  return isSaidUser(user) && (isSaidPassword(password) || user === password);
}
