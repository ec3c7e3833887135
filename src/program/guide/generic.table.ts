import type { ProviderGuide } from './provider-guide.ts';

/** Credentials that no provider names: passwords, key pairs, tokens of one's own. */
export const genericGuides: readonly ProviderGuide[] = [
  {
    provider: 'the servers that trust it',
    revoke: [
      'Remove the line of its public key (ssh-keygen -y -f FILE prints it, ssh-keygen -lf FILE its fingerprint) from ~/.ssh/authorized_keys on every host that it opens, and from accounts at git hosts and clouds.',
      'With SSH certificates: add the key to the file of RevokedKeys (ssh-keygen -k) on the hosts.',
      'A passphrase gains time and no more: it can be guessed offline.',
    ],
    used: [
      'The log of sshd: "Accepted publickey" with the fingerprint (journalctl -u ssh, /var/log/auth.log). Look for new lines in authorized_keys, crontab and new users.',
    ],
    rotate: [
      'ssh-keygen -t ed25519 makes a pair for each person and machine; the private half never leaves it. A key for a job gets from= and command= in authorized_keys, or is a deploy key of one repository.',
      'Better: certificates of some hours (ssh-keygen -s, Vault, EC2 Instance Connect, IAP).',
      'Add the new public key, see that the login works, remove the old one.',
    ],
    links: ['https://man.openbsd.org/sshd#AUTHORIZED_KEYS_FILE_FORMAT', 'https://man.openbsd.org/ssh-keygen'],
  },
  {
    provider: 'the system that trusts it',
    rules: ['jwk-private-key'],
    revoke: [
      'Take its public half out of the key set (JWKS) that is published: every token that it signed is then refused, as soon as caches of the set have run out.',
      'Restart or flush what keeps the set for longer than minutes.',
    ],
    used: [
      'Nothing shows who signs with it. Look for tokens that your issuer did not log: unknown jti, subjects, times of issue.',
    ],
    rotate: [
      'Make a new pair with a new kid and publish both; sign with the new one; remove the old one when its last token has run out, or at once when the key is public.',
      'Keep the private half where it cannot be read: a KMS or HSM that signs.',
    ],
    links: ['https://www.rfc-editor.org/rfc/rfc7517', 'https://www.rfc-editor.org/rfc/rfc8725'],
  },
  {
    provider: 'the system that trusts it',
    revoke: [
      'A key of a TLS certificate: get a new certificate for a new key, then have the old one revoked by its authority with the reason keyCompromise. With ACME: certbot revoke --cert-path FILE --reason keycompromise',
      'A key that signs (code, documents, tokens): tell those who trust it, publish the new public key, remove the old one from every trust store.',
      'A key of a service account or an app: delete it at the provider.',
    ],
    used: [
      'Certificate Transparency (crt.sh) shows certificates for your names. With the key and recorded traffic of old kinds of TLS (RSA key exchange) past sessions can be read.',
    ],
    rotate: [
      'A new pair, made where it is used, never copied; ECDSA or Ed25519; certificates of 90 days or less, renewed by a program (ACME).',
      'Install the new one, check what the server presents (openssl s_client -connect HOST:443), then revoke the old one.',
    ],
    links: ['https://letsencrypt.org/docs/revoking/', 'https://www.rfc-editor.org/rfc/rfc5280#section-5.3.1'],
  },
  {
    provider: 'the service that issued it',
    revoke: [
      'End the session or delete the token at its issuer (OAuth: the revocation endpoint, RFC 7009); decode its header and payload to see issuer, subject and end.',
      'Where the issuer cannot end single tokens: put its jti on a list of refused ones, or change the signing key.',
      'One that has run out opens nothing; the key that signed it matters if that leaked too.',
    ],
    used: ['The logs of the service it is for (aud): its jti or subject since the commit that brought it.'],
    rotate: [
      'Nothing to replace by hand: let the program log in for a new one each time, with minutes of life and the audience it needs.',
      'A secret that signs tokens (HS256): two keys with a kid each for the time of the change; sign with the new one, accept both, drop the old one when its last token has run out.',
    ],
    links: ['https://www.rfc-editor.org/rfc/rfc7009', 'https://www.rfc-editor.org/rfc/rfc8725'],
  },
  {
    provider: 'everybody who trusts the key',
    revoke: [
      'gpg --import the revocation certificate that was made with the key (or gpg --gen-revoke KEYID while you hold it), then gpg --send-keys KEYID; replace it where it is listed (GitHub, GitLab, package archives, WKD).',
    ],
    used: [
      'Nothing shows who signs or decrypts with it: look at signatures on tags and releases since the commit that brought it.',
    ],
    rotate: [
      'A new key with an end; subkeys for daily work and the primary key offline, or on a smart card. Sign the new key with the old one only if that one is not public.',
    ],
    links: [
      'https://www.gnupg.org/gph/en/manual/c14.html',
      'https://docs.github.com/authentication/managing-commit-signature-verification',
    ],
  },
  {
    provider: 'age',
    revoke: [
      'There is no revocation: whatever was encrypted to it must be taken as read. Replace the secrets in those files at their own providers.',
    ],
    used: ['Nothing shows it.'],
    rotate: [
      'age-keygen -o FILE outside of the repository; re-encrypt each file to the new recipient (with SOPS: change .sops.yaml, then sops updatekeys FILE), and change the values in it.',
    ],
    links: ['https://github.com/FiloSottile/age', 'https://getsops.io/docs/'],
  },
  {
    provider: 'the database or service that accepts it',
    rules: ['connection-string', 'url-credentials'],
    revoke: [
      'Change the password where it is accepted (PostgreSQL: \\password USER in psql, MySQL: ALTER USER, SQL Server: ALTER LOGIN), or drop the user; then end its open sessions.',
      'Whether somebody outside could use it depends on the network: close the port while you change it.',
    ],
    used: [
      'The log of the database: logins of that user by address (PostgreSQL: log_connections; RDS: pgAudit or the audit plugin). What was not logged then cannot be told now.',
    ],
    rotate: [
      'Two users in turn: give the second one the same rights on the same few tables, deploy it, see the sessions of the first end, change its password. So nothing breaks.',
      'AWS Secrets Manager does that by itself (rotation with alternating users); better still is a login without a password: IAM authentication, Entra ID, a certificate.',
    ],
    links: [
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html',
      'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    ],
  },
];

/** What is said where neither provider nor kind has a text of its own. */
export const fallbackGuide: Omit<ProviderGuide, 'provider'> = {
  revoke: [
    'Sign in where it is accepted, find it among keys, tokens or users, delete or change it; end sessions that it opened.',
    'If nobody knows any more where it is accepted: ask whoever committed it (git log on the line tells), and look in the code that reads it for the host it is sent to.',
    'A password that people chose may open other accounts too: change it everywhere.',
  ],
  used: [
    'Look into the log or audit page of the service for logins and calls since the commit that brought it, from addresses that are not yours; ask its support when there is none.',
  ],
  rotate: [
    'Make the new one for one purpose, with the fewest rights, limited to addresses where that is possible, and with an end.',
    'Where only one may exist at a time, announce a short break; where two may, deploy the new one before the old one ends.',
    'A database or service of your own: two users in turn, so that nothing breaks.',
  ],
  links: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
};
