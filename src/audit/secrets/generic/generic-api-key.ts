import { base62 } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** A random literal under a name such as `apiKey`, `access_key` or `encryptionKey`. */
export const genericApiKey: GenericRule = {
  name: 'generic-api-key',
  title: 'Key in plain text',
  severity: 'high',
  cwe: 321,
  what: 'A key of an interface, or one that encrypts or signs, is written into the file itself.',
  why: 'Whoever reads it can call the interface at your cost, read what was encrypted with it or sign in your name.',
  fix: moveToStore,
  references: ['https://cwe.mitre.org/data/definitions/321.html'],
  samples: {
    make: base62(32).make,
    bad: [
      { path: '.env', text: 'WEATHER_API_KEY={secret}\n' },
      { path: 'run.sh', text: 'curl -X GET \\\n  -H "X-Api-Key: {secret}" \\\n  https://api\n' },
      { path: 'app.toml', text: 'encryption_key = "{secret}"\n' },
      { path: 'app.kt', text: 'val apiKey: String = "{secret}"\n' },
      { path: 'app.rb', text: 'headers["X-Api-Key"] = "{secret}"\n' },
      { path: 'res.xml', text: '<string name="maps_api_key">{secret}</string>\n' },
    ],
    good: [
      { path: 'docs.js', text: "algolia: { apiKey: '{secret}', indexName: 'shop' }\n" },
      { path: 'db.sql', text: 'PRIMARY KEY (id), FOREIGN KEY = "users_4a7"\n' },
      { path: 'app.js', text: "const publicKey = '{secret}'; if (event.key === 'Enter1') {}\n" },
      { path: 'run.sh', text: 'curl -H "X-Api-Key: $KEY" -H "apikey: your-api-key-here" https://api\n' },
      { path: 'app.tf', text: 'sort_key = "{secret}"\n' },
    ],
  },
};
