import type { ModelPack } from '#ir/flow/models';
import { javascriptPacks } from './models/javascript/packs.ts';
import { pythonPacks } from './models/python/packs.ts';

/** What is known of libraries and frameworks. */
export const packs: readonly ModelPack[] = [...pythonPacks, ...javascriptPacks];
