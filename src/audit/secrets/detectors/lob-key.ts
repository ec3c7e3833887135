import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const lobKey = custom({
  name: 'lob-key',
  title: 'Lob secret API key',
  provider: 'Lob',
  grants: "print and mail letters and cheques on the account's bill; a test key prints nothing",
  revoke: 'https://docs.lob.com/#tag/Authentication',
  keywords: ['lob_', 'lob-', 'lob.', 'lobapi', 'lobkey', 'loblive', 'lobsecret', 'lobtest', 'lobtoken'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>(?:live|test)_[a-f0-9]{35})(?![A-Za-z0-9_])/dg,
  publicLength: 5,
  entropy: 3,
  make: (random) => `live_${hex(35).make(random)}`,
  bad: ['LOB_API_KEY={secret}', 'lob.api_key = "{secret}"'],
  good: [`LOB_API_KEY=live_${'x'.repeat(35)}`, 'glob_test = "test_of_globs_in_paths_and_so_on"'],
});
