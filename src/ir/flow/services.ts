import type { Instruction } from '../code/instruction.ts';
import { callCallbacks } from './callbacks.ts';
import type { Frame } from './frame.ts';
import type { Given } from './given.ts';
import { memberOf } from './read.ts';
import type { Ref, Value } from './value.ts';

/** What generated code of gRPC makes for a service to embed: `UnimplementedShopServer`. */
const unimplemented = /(?:^|\.)(?:Unimplemented|Unsafe)\w+Server$/;

/** A method of a remote procedure: `(ctx, request)`; of a stream its one parameter, or the last of two. */
const spec = { parameters: [{}, { source: 'rpc' }] } as const;
const streamed = { parameters: [{ source: 'rpc' }] } as const;

/** A class of Go that is a service of gRPC: each of its exported methods is called with what somebody sends. */
export function callServices(
  frame: Frame,
  ref: Extract<Ref, { kind: 'class' }>,
  self: () => Value,
  at: Extract<Instruction, { op: 'class' }>,
): void {
  if (frame.code.language !== 'go' || !isService(frame, { module: frame.module, class: at.class })) return;
  const place = { module: frame.module, start: at.start, end: at.end };
  for (const { name, function: number } of frame.code.classes[at.class]?.methods ?? []) {
    const parameters = frame.code.functions[number]?.parameters.length ?? 0;
    if (!/^[A-Z]/.test(name) || parameters === 0 || parameters > 2) continue;
    const receiver = self();
    const call: Given = { args: [], receiver, place };
    callCallbacks(frame, memberOf(frame, ref, name, receiver), parameters === 1 ? streamed : spec, call);
  }
}

function isService(
  frame: Frame,
  id: { readonly module: number; readonly class: number },
  depth = 4,
): boolean {
  const { classAt, project } = frame.analysis;
  if (classAt(id).interface) return false;
  return project.bases(id).some((base) => {
    if (base.kind === 'external') return unimplemented.test(base.path);
    return unimplemented.test(classAt(base).name) || (depth > 0 && isService(frame, base, depth - 1));
  });
}
