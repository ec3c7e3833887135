import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const oracleCloudPassphrase = custom({
  name: 'oracle-cloud-passphrase',
  title: 'Oracle Cloud configuration with the pass phrase of its key',
  provider: 'Oracle Cloud',
  grants: "with the key file, call Oracle Cloud's API as the user",
  revoke: 'https://docs.oracle.com/iaas/Content/Identity/access/to_delete_an_API_signing_key.htm',
  references: ['https://docs.oracle.com/iaas/Content/API/Concepts/sdkconfig.htm'],
  confidence: 'medium',
  keywords: ['ocid1.user.', 'ocid1.tenancy.'],
  pattern: /(?<![A-Za-z0-9])pass_?phrase["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[^\s"']{4,200})/dgi,
  window: { before: 640, after: 640 },
  accept: isPassword,
  make: (random) => `${randomText(random, 15)}1`,
  bad: [
    '[DEFAULT]\nuser=ocid1.user.oc1..shop\nfingerprint=20:3b:97:13\nkey_file=~/.oci/key.pem\ntenancy=ocid1.tenancy.oc1..shop\npass_phrase={secret}\n',
    'config = {"user": "ocid1.user.oc1..shop", "pass_phrase": "{secret}"}',
  ],
  good: ['[DEFAULT]\nuser=ocid1.user.oc1..shop\npass_phrase=<passphrase>\n', 'pass_phrase = getpass()'],
});
