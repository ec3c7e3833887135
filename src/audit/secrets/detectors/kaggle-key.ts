import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';

export const kaggleKey = custom({
  name: 'kaggle-key',
  title: 'Kaggle API key',
  provider: 'Kaggle',
  grants: 'read private data sets and notebooks and submit as the user',
  revoke: 'https://www.kaggle.com/docs/api',
  severity: 'medium',
  confidence: 'medium',
  keywords: ['kgat_', 'kaggle', '"username"'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>KGAT_[a-f0-9]{32}|(?<=\\{\\s{0,8}\\\\?"username\\\\?":\\s?\\\\?"[\\w.-]{1,60}\\\\?",\\s{0,8}\\\\?"key\\\\?":\\s?\\\\?")[a-f0-9]{32}|${given('kaggle_(?:api_)?(?:key|token)', '[a-f0-9]{32}')})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'KAGGLE_KEY={secret}',
    '{"username":"shop","key":"{secret}"}',
    'os.environ["KAGGLE_KEY"] = "{secret}"',
  ],
  good: ['KAGGLE_KEY=your-key', '{"username":"shop","key":"APIKEY"}'],
});
