import type { CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import { openSlots, spelled } from './slots.ts';

/** Words of what somebody may do. */
const rights =
  /(?:^|_)(?:roles?|is_?admin|admin|is_?staff|staff|superuser|is_?owner|owner|owner_id|permissions?|privileges?|scopes?|authori[sz]ed|is_?authenticated|authenticated|logged_?in|has_perm|can_\w+|is_?allowed|allowed|acl|is_?moderator)$/;

/** `assert user.is_admin`: a check of a right that is left out where Python optimises. */
export function assertedRights(
  modules: readonly CodeModule[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  return modules.flatMap((module, number) =>
    module.language === 'python' && isAsked(number) ? assertsIn(module, number) : [],
  );
}

function assertsIn(module: CodeModule, number: number): readonly Fault[] {
  return module.functions.flatMap((fn) => {
    // A test asserts what it expects.
    if (fn.name.startsWith('test_')) return [];
    const failing = new Set(
      fn.blocks.flatMap(({ end }, i) => (end.kind === 'throw' && end.assert === true ? [i] : [])),
    );
    if (failing.size === 0) return [];
    const slots = openSlots(fn);
    return fn.blocks.flatMap(({ end }): Fault[] => {
      if (end.kind !== 'branch' || end.start === undefined || end.end === undefined) return [];
      if (!failing.has(end.no) && !failing.has(end.yes)) return [];
      const right = slots.wordsOf(end.condition).find((word) => rights.test(spelled(word)));
      if (right === undefined) return [];
      const place = { module: number, start: end.start, end: end.end };
      return [{ place, weakness: 'authorisation-by-assert', about: `assert … ${right}`, function: fn.name }];
    });
  });
}
