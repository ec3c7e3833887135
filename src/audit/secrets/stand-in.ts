import type { PathFacts } from './file-role.ts';

/** Users of explanations: `https://user:…@…`, `curl -u name:…`. */
export function isSampleUser(user: string): boolean {
  return /^(?:(?:auth(?:type)?|domain|plain)[:\\]{1,2})?(?:user(?:name|_?id)?|login|name|foo|usr|u|me|someone|joe|john|jane|alice|bob|test|admin_?user|my_?(?:user|name)|anonymous|proxy_?user|x+)$/i.test(
    user,
  );
}

/** Passwords of explanations, which name what stands there in earnest; `user:password:auth` is a whole pattern. */
export function isSamplePassword(password: string): boolean {
  return password.split(/[:;]/).some((part) => sample.test(part));
}

const sample =
  /^(?:pass(?:word|wd)?|pwd|pw|p|secret|token|key|auth|bar|x+|my_?pass(?:word)?|user_?pass|proxy_?pass(?:word)?|user|\w*[-_.](?:pass(?:word|wd)?|pwd|secret|token))$/i;

/** Hosts that nobody can own (RFC 2606, RFC 6761), and words for one. */
export function isSampleHost(host: string): boolean {
  return /^(?:[\w.-]+\.)?(?:example\.(?:com|org|net)|test|invalid|example)\b|^(?:(?:my|your|the)?[-_]?host(?:name|\d)?|server|domain|address|ip)(?![\w.-])/i.test(
    host,
  );
}

/** `username:token`, `test:test`, `<user:password>`: an explanation and no account. */
export function isSampleAccount(user: string | undefined, password: string, { role }: PathFacts): boolean {
  if (/[<>]/.test(user ?? '') || /^<|>$/.test(password)) return true;
  if (isSamplePassword(password) && role !== 'main') return true;
  return user !== undefined && isSampleUser(user) && (isSamplePassword(password) || user === password);
}
