import type { BuiltinCall } from './builtins/builtin.ts';
import { goBuiltins } from './builtins/go.ts';
import { javaHolderBuiltins } from './builtins/java-holders.ts';
import { javaListBuiltins } from './builtins/java-lists.ts';
import { javaPageBuiltins } from './builtins/java-pages.ts';
import { javaPathBuiltins } from './builtins/java-paths.ts';
import { javaReflectionBuiltins } from './builtins/java-reflection.ts';
import { javaSettingBuiltins } from './builtins/java-settings.ts';
import { javaTextBuiltins } from './builtins/java-texts.ts';
import { listBuiltins } from './builtins/lists.ts';
import { macroBuiltins } from './builtins/macros.ts';
import { mapBuiltins } from './builtins/maps.ts';
import { otherBuiltins } from './builtins/others.ts';
import { promiseBuiltins } from './builtins/promises.ts';
import { schemaBuiltins } from './builtins/schemas.ts';
import { scriptBuiltins } from './builtins/scripts.ts';
import { storeBuiltins } from './builtins/stores.ts';
import { textBuiltins } from './builtins/texts.ts';
import type { Value } from './value.ts';

/**
 * What every language's library has under some name: models say `like: 'list.append'`. Each works on constants, on
 * objects that are known and on what is not known, and says what guards tell.
 */
export const builtins: Readonly<Record<string, (call: BuiltinCall) => Value>> = {
  ...textBuiltins,
  ...listBuiltins,
  ...mapBuiltins,
  ...storeBuiltins,
  ...otherBuiltins,
  ...promiseBuiltins,
  ...scriptBuiltins,
  ...schemaBuiltins,
  ...macroBuiltins,
  ...javaHolderBuiltins,
  ...javaListBuiltins,
  ...javaTextBuiltins,
  ...javaPathBuiltins,
  ...javaReflectionBuiltins,
  ...javaPageBuiltins,
  ...javaSettingBuiltins,
  ...goBuiltins,
};
