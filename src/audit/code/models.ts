import type { ModelPack } from '#ir/flow/models';
import { goPacks } from './models/go/packs.ts';
import { javaPacks } from './models/java/packs.ts';
import { javascriptPacks } from './models/javascript/packs.ts';
import { pythonPacks } from './models/python/packs.ts';

/** What is known of libraries and frameworks. */
export const packs: readonly ModelPack[] = [...pythonPacks, ...javascriptPacks, ...javaPacks, ...goPacks];
