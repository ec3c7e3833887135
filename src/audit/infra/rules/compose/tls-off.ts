import { infraRule } from '../../infra-rule.ts';

/** Certificates are not checked. */
export const composeTlsOff = infraRule({
  name: 'compose-tls-off',
  title: 'Certificates are not checked',
  severity: 'medium',
  cwe: 295,
  what: 'A variable makes programs of the container accept any certificate.',
  why: 'Whoever is on the line answers in place of the server: they read what is sent and put in what they like.',
  fix: ['Take the variable away, and add the certificate of your own authority where one is needed.'],
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
  applies: ['compose.service'],
  must: {
    each: 'environment',
    must: {
      all: [
        {
          any: [
            { at: 'name', isNot: ['NODE_TLS_REJECT_UNAUTHORIZED', 'PYTHONHTTPSVERIFY'] },
            { at: 'value', isNot: '0' },
          ],
        },
        {
          any: [
            { at: 'name', isNot: 'COMPOSER_DISABLE_TLS' },
            { at: 'value', isNot: ['1', 'true'] },
          ],
        },
        {
          any: [
            { at: 'name', isNot: 'GIT_SSL_NO_VERIFY' },
            { at: 'value', isSet: false },
          ],
        },
      ],
    },
  },
  says: 'The check of certificates is off',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    environment:
      NODE_TLS_REJECT_UNAUTHORIZED: 0 # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    environment:
      NODE_TLS_REJECT_UNAUTHORIZED: "1"
`,
    ],
  },
});
