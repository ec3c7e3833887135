import { base62 } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** A literal under a name such as `clientSecret` or `authToken`. */
export const genericSecret: GenericRule = {
  name: 'generic-secret',
  title: 'Secret or token in plain text',
  severity: 'high',
  cwe: 798,
  what: 'A secret or token is written into the file itself.',
  why: 'Whoever reads it can act as the service or the user it was given to, or sign what that service trusts.',
  fix: moveToStore,
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  samples: {
    make: base62(32).make,
    bad: [
      { path: '.env', text: 'JWT_SECRET={secret}\n' },
      { path: 'app.yml', text: 'client_secret: {secret}\n' },
      { path: 'app.js', text: "app.use(session({ secret: '{secret}' }));\n" },
      { path: 'settings.py', text: "SECRET_KEY = '{secret}'\n" },
      { path: 'App.cs', text: 'var authToken = "{secret}";\n' },
      { path: 'app.js', text: "const sessionSecrets = ['{secret}', 'old'];\n" },
      { path: 'app.yml', text: 'tokens:\n  - short\n  - {secret}\n' },
      { path: 'task.json', text: '{"name": "OAUTH_TOKEN", "value": "{secret}"}\n' },
      { path: 'sign.js', text: "jwt.sign(payload, '{secret}');\n" },
      { path: 'call.py', text: 'nonce = "{secret}"\n' },
      { path: 'App.java', text: 'private static final String SALT = "{secret}";\n' },
    ],
    good: [
      { path: 'app.js', text: "const tokens = ['open', 'close'];\nlet secrets = [];\n" },
      { path: 'loaders.py', text: '__all__ = ["AppByToken", "AppExtensionByAppIdLoader"]\n' },
      { path: 'etcd.yml', text: 'initialClusterToken: etcd-cluster-k8s\n' },
      { path: 'emoji.js', text: "'secret': '\\u3299\\ufe0f',\n" },
      { path: 'app.js', text: "secret: process.env.JWT_SECRET,\ntoken_type: 'bearer',\n" },
      { path: 'llm.yml', text: 'max_tokens: 4096\neos_token: "</s>"\nnext_page_token: {secret}\n' },
      {
        path: 'k8s.yml',
        text: 'secretKeyRef:\n  name: shop-db\n  key: password\nsecretName: shop-tls-2024\n',
      },
      { path: 'sign.js', text: 'jwt.sign(payload, key); createHmac("sha256", "{0}")\n' },
      { path: 'sha.c', text: 'const SEED = 0xc3d2e1f0; seeds: ["10.1.2.3"]\n' },
    ],
  },
};
