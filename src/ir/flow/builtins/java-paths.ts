import { deepTaints } from '../deep-taints.ts';
import { aboutOf } from '../frame.ts';
import { tainted } from '../value.ts';
import { type Builtin, receiverOf } from './builtin.ts';

/** `file.getCanonicalPath()`, `path.normalize()`: what it leads through is worked out, so its beginning can be trusted. */
const canonical: Builtin = (call) => ({ ...same(call), normalised: true });

/** `file.toPath()`, `path.toString()`: the same place, so that what is told of one holds for the other. */
const same: Builtin = (call) => {
  const { receiverSlot } = call.call;
  const about =
    receiverSlot === undefined || receiverSlot < 0 ? undefined : aboutOf(call.frame, receiverSlot).at(0);
  const own = receiverOf(call);
  return {
    ...tainted(deepTaints(call.frame, own)),
    ...(own.normalised ? { normalised: true } : {}),
    ...(about === undefined ? {} : { about }),
  };
};

/** Paths of Java that are made plain. */
export const javaPathBuiltins: Readonly<Record<string, Builtin>> = {
  'java.canonical': canonical,
  'java.same-path': same,
};
