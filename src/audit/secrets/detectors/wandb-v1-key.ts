import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const wandbV1Key = prefixed({
  name: 'wandb-v1-key',
  title: 'Weights & Biases API key',
  provider: 'Weights & Biases',
  grants: 'read and change runs, models and data as the user',
  revoke: 'https://wandb.ai/authorize',
  token: shape`wandb_v1_${chars('A-Za-z0-9_', 77)}`,
  entropy: 4,
  accept: isMixed,
  bad: ['WANDB_API_KEY={secret}', 'wandb login {secret}'],
  good: ['WANDB_API_KEY=wandb_v1_...'],
});
