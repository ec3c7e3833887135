import { infraRule } from '../../infra-rule.ts';
import { setsNoSwitch } from './shared-switches.ts';

/** Certificates are not checked. */
export const dockerTlsOff = infraRule({
  name: 'docker-tls-off',
  title: 'Certificates are not checked',
  severity: 'medium',
  cwe: 295,
  what: 'A variable that is set for the build, or for good, makes programs accept any certificate.',
  why: 'Whoever is on the line answers in place of the server: they read what is sent and put in what they like.',
  fix: [
    'Take the variable away, and add the certificate of your own authority where one is needed (`NODE_EXTRA_CA_CERTS`, `ca-certificates`).',
  ],
  references: [
    'https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue',
    'https://git-scm.com/docs/git#Documentation/git.txt-GITSSLNOVERIFY',
  ],
  applies: ['docker.file'],
  must: { check: setsNoSwitch },
  says: 'A variable switches the check of certificates off',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
USER node
`,
      `FROM debian:12
# flaw
RUN GIT_SSL_NO_VERIFY=true git clone https://example.com/app.git
`,
      `FROM python:3.12
# flaw
RUN export PYTHONHTTPSVERIFY=0 && pip install flask==3.0.0
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 NPM_CONFIG_STRICT_SSL=true
ARG VERIFY
ENV PYTHONHTTPSVERIFY=$VERIFY
USER node
`,
    ],
  },
});
