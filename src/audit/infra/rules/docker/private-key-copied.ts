import { infraRule } from '../../infra-rule.ts';

const keys =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.ssh\/?|.*[_-]?(?:server|private|tls|ssl|client|host|priv)[\w.-]*\.(?:key|pem)|.*\.(?:p12|pfx|jks|keystore|ppk))$/i;

/** Private key is copied into the image. */
export const dockerPrivateKeyCopied = infraRule({
  name: 'docker-private-key-copied',
  title: 'Private key is copied into the image',
  severity: 'high',
  confidence: 'medium',
  cwe: 522,
  what: 'A COPY or ADD names a private key.',
  why: 'Whoever pulls the image has the key, though a later step deletes it: the layer stays.',
  fix: [
    'Use `RUN --mount=type=ssh` or `--mount=type=secret` for what the build needs.',
    'Change the key: images that hold it may be out.',
  ],
  references: ['https://docs.docker.com/build/building/secrets/'],
  applies: ['docker.file'],
  must: {
    all: ['copy', 'add'].map((each) => ({
      each,
      where: { at: 'from', isSet: false },
      must: { at: 'sources', matchesNot: keys },
    })),
  },
  says: 'A private key gets into the image',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
COPY .ssh/id_rsa /root/.ssh/id_rsa
`,
      `FROM debian:12
# flaw
ADD certs/server.key /etc/ssl/
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
COPY id_rsa.pub keys.txt /srv/
COPY public.key /etc/apt/
`,
    ],
  },
});
