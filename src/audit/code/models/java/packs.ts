import type { ModelPack } from '#ir/flow/models';
import { databases } from './databases.table.ts';
import { language } from './language.table.ts';
import { servlet } from './servlet.table.ts';
import { spring } from './spring.table.ts';
import { standardLibrary } from './standard-library.table.ts';

/** What the engine knows of Java and its libraries; a later pack's entry takes the place of an earlier one. */
export const javaPacks: readonly ModelPack[] = [language, standardLibrary, databases, servlet, spring];
