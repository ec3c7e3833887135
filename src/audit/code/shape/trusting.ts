import type { Slot } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';

/** Interfaces whose one method says by throwing, or by its answer, whom a connection may trust. */
const checks: Readonly<Record<string, { readonly method: string; readonly by: 'throwing' | 'answer' }>> = {
  X509TrustManager: { method: 'checkServerTrusted', by: 'throwing' },
  X509ExtendedTrustManager: { method: 'checkServerTrusted', by: 'throwing' },
  HostnameVerifier: { method: 'verify', by: 'answer' },
  TrustStrategy: { method: 'isTrusted', by: 'answer' },
};

/** Calls that take such a check as a lambda. */
const takers =
  /^(?:set(?:Default)?HostnameVerifier|hostnameVerifier|setSSLHostnameVerifier|loadTrustMaterial)$/;

/** A check of certificates or of hosts that is written so that it lets everybody through. */
export function trustingChecks(modules: readonly CodeModule[]): readonly Fault[] {
  return modules.flatMap((module, number) =>
    module.language === 'java' ? [...ofClasses(module, number), ...ofLambdas(module, number)] : [],
  );
}

function ofClasses({ classes, functions }: CodeModule, module: number): readonly Fault[] {
  return classes.flatMap(({ bases, methods }) =>
    bases.flatMap(({ name }) => {
      const check = checks[name.slice(name.lastIndexOf('.') + 1)];
      if (check === undefined) return [];
      return methods.flatMap((method) => {
        const fn = functions[method.function];
        if (fn === undefined || method.name.replace(/\W.*$/, '') !== check.method) return [];
        const isOpen = check.by === 'answer' ? answersTrue(fn) : doesNothing(fn);
        return isOpen ? [faultAt(module, fn, `${name}.${check.method}`)] : [];
      });
    }),
  );
}

function ofLambdas({ functions }: CodeModule, module: number): readonly Fault[] {
  return functions.flatMap(({ blocks }) => {
    const instructions = blocks.flatMap((block) => block.instructions);
    const made = new Map<Slot, number>(
      instructions.flatMap((at) => (at.op === 'function' ? [[at.to, at.function] as const] : [])),
    );
    return instructions.flatMap((at): Fault[] => {
      if (at.op !== 'call-method' || !takers.test(at.name)) return [];
      return at.args.flatMap(({ value }) => {
        const fn = functions[made.get(value) ?? -1];
        return fn !== undefined && answersTrue(fn) ? [faultAt(module, fn, at.name)] : [];
      });
    });
  });
}

function faultAt(module: number, { start, end, name }: CodeFunction, about: string): Fault {
  return { place: { module, start, end }, weakness: 'certificate-check-off', about, function: name };
}

/** Every way out of it returns `true`, and nothing throws. */
function answersTrue({ blocks }: CodeFunction): boolean {
  const constants = new Map<Slot, unknown>(
    blocks.flatMap(({ instructions }) =>
      instructions.flatMap((at) => (at.op === 'constant' ? [[at.to, at.value] as const] : [])),
    ),
  );
  const ends = blocks.flatMap(({ end }) => (end.kind === 'return' || end.kind === 'throw' ? [end] : []));
  return (
    ends.length > 0 &&
    ends.every((end) => end.kind === 'return' && end.value !== undefined && constants.get(end.value) === true)
  );
}

/** It asks nobody and throws nothing. */
function doesNothing({ blocks, abstract }: CodeFunction): boolean {
  return (
    abstract !== true &&
    blocks.every(
      ({ instructions, end }) =>
        end.kind !== 'throw' &&
        instructions.every(({ op }) => op !== 'call' && op !== 'call-method' && op !== 'new'),
    )
  );
}
