import type { ModelPack } from '#ir/flow/models';

/** What is known of libraries and frameworks, a file each below `models/`; a test keeps the list complete. */
export const packs: readonly ModelPack[] = [];
