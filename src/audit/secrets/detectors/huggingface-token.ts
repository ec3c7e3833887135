import { custom } from '../detector.ts';
import { chars } from '../shape.ts';

export const huggingfaceToken = custom({
  name: 'huggingface-token',
  title: 'Hugging Face token',
  provider: 'Hugging Face',
  grants: 'read, and with write scope replace, the models, data sets and Spaces that its owner may',
  revoke: 'https://huggingface.co/docs/hub/security-tokens#how-to-manage-user-access-tokens',
  references: ['https://huggingface.co/docs/hub/security-tokens'],
  keywords: ['hf_', 'api_org_'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>(?:hf|api_org)_[A-Za-z]{34})(?![A-Za-z0-9_])/dg,
  prefix: 'hf_',
  entropy: 3.6,
  // Letters alone, but in both cases all over: a long identifier has its capitals at the start of words.
  accept: (token) => /[A-Z]{2}/.test(token.slice(3)) && /[a-z]/.test(token.slice(3)),
  make: (random) => `hf_QX${chars('A-Za-z', 32).make(random)}`,
  bad: ['HF_TOKEN={secret}', 'login(token="{secret}")', 'HUGGING_FACE_HUB_TOKEN: {secret}'],
  good: [
    `HF_TOKEN=hf_${'x'.repeat(34)}`,
    `${'hf_'}ForConditionalGenerationWithKwargs = 1`,
    'hf_hub_download(repo_id)',
  ],
});
