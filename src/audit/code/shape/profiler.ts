import type { CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import { isTest } from '../test-file.ts';
import { openTexts } from './written.ts';

/** What adds its pages to the handler that a server without one of its own serves. */
const profiler = 'net/http/pprof';
const serving = /^ListenAndServe(?:TLS)?$/;

/** A profiler that everybody can reach: `import _ "net/http/pprof"` and `http.ListenAndServe(":8080", nil)`. */
export function openProfilers(
  modules: readonly CodeModule[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  return modules.flatMap((module, number) => {
    if (module.language !== 'go' || !module.imports.includes(profiler)) return [];
    if (isTest(module.path) || !isAsked(number)) return [];
    return openTexts(module).flatMap(([fn, texts]) =>
      texts.instructions.flatMap((at): Fault[] => {
        if (at.op !== 'call-method' || !serving.test(at.name)) return [];
        const [address, handler] = [at.args[0], at.args.at(-1)];
        const text = texts.text(address?.value)?.text;
        const last = handler === undefined ? undefined : texts.made(handler.value);
        if (text === undefined || !isOpen(text) || last?.op !== 'constant' || last.value !== null) return [];
        const { start, end } = at;
        return [
          {
            place: { module: number, start, end },
            weakness: 'debug-mode',
            about: profiler,
            function: fn.name,
          },
        ];
      }),
    );
  });
}

/** Not only this machine. */
function isOpen(address: string): boolean {
  return /^(?:0\.0\.0\.0|\[::\])?:\w+$/.test(address);
}
