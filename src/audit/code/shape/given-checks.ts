import type { Argument, Instruction, Slot } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Confidence } from '#model/severity';
import { isTest } from '../test-file.ts';
import { openTexts, type Texts } from './written.ts';

/** Fields of Go's libraries that hold a function which says whom to trust, and the answer that lets everybody in. */
const checks: Readonly<Record<string, { weakness: string; lets: true | null; confidence?: Confidence }>> = {
  HostKeyCallback: { weakness: 'host-key-check-off', lets: null },
  CheckOrigin: { weakness: 'missing-origin-check', lets: true },
  AllowOriginFunc: { weakness: 'cors-any-origin', lets: true },
  AllowOriginsFunc: { weakness: 'cors-any-origin', lets: true },
  AllowOriginRequestFunc: { weakness: 'cors-any-origin', lets: true },
  AllowOriginVaryRequestFunc: { weakness: 'cors-any-origin', lets: true },
};

/** A check that the program gives to a library, written so that it lets everybody through. */
export function givenChecks(
  modules: readonly CodeModule[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  return modules.flatMap((module, number) => {
    if (module.language !== 'go' || isTest(module.path) || !isAsked(number)) return [];
    return openTexts(module).flatMap(([fn, texts]) =>
      texts.instructions.flatMap((at) =>
        fieldsOf(at).flatMap(({ name, value }): Fault[] => {
          const check = checks[name];
          if (check === undefined || !letsAll(module.functions, texts, value, check.lets)) return [];
          const { start, end } = texts.madeBy(value) ?? at;
          return [
            {
              place: { module: number, start, end },
              weakness: check.weakness,
              about: name,
              function: fn.name,
              ...(check.confidence === undefined ? {} : { confidence: check.confidence }),
            },
          ];
        }),
      ),
    );
  });
}

/** What is written into fields: of a structure that is made, or one by one. */
function fieldsOf(at: Instruction): readonly { readonly name: string; readonly value: Slot }[] {
  if (at.op === 'set-field') return [{ name: at.name, value: at.from }];
  if (at.op !== 'new') return [];
  return at.args.flatMap(({ name, value }: Argument) => (name === undefined ? [] : [{ name, value }]));
}

function letsAll(functions: CodeModule['functions'], texts: Texts, value: Slot, lets: true | null): boolean {
  const made = texts.made(value);
  if (made?.op === 'function') return answers(functions[made.function], lets);
  // `ssh.HostKeyCallback(check)`: a conversion.
  const [only, ...others] = made?.op === 'call' || made?.op === 'call-method' ? made.args : [];
  const isConversion = made?.op === 'call-method' && /(?:Callback|Func)$/.test(made.name);
  if (isConversion && only !== undefined && others.length === 0)
    return letsAll(functions, texts, only.value, lets);
  const from = made?.op === 'cast' ? made.from : undefined;
  return from !== undefined && letsAll(functions, texts, from, lets);
}

/** Every way out of it gives this answer. */
function answers(fn: CodeFunction | undefined, answer: true | null): boolean {
  if (fn === undefined) return false;
  const constants = new Map<Slot, unknown>(
    fn.blocks.flatMap(({ instructions }) =>
      instructions.flatMap((at) => (at.op === 'constant' ? [[at.to, at.value] as const] : [])),
    ),
  );
  const ends = fn.blocks.flatMap(({ end }) => (end.kind === 'return' || end.kind === 'throw' ? [end] : []));
  const given = ends.filter((end) => end.kind === 'throw' || end.value !== undefined);
  return (
    given.length > 0 &&
    given.every(
      (end) => end.kind === 'return' && end.value !== undefined && constants.get(end.value) === answer,
    )
  );
}
