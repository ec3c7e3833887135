import { aboutOf } from '../frame.ts';
import { deepTaints } from '../read.ts';
import { tainted } from '../value.ts';
import { type Builtin, receiverOf } from './builtin.ts';

/** `file.getCanonicalPath()`, `path.normalize()`: what it leads through is worked out, so its beginning can be trusted. */
const canonical: Builtin = (call) => {
  const { receiverSlot } = call.call;
  const about =
    receiverSlot === undefined || receiverSlot < 0 ? undefined : aboutOf(call.frame, receiverSlot).at(0);
  return {
    ...tainted(deepTaints(call.frame, receiverOf(call))),
    normalised: true,
    ...(about === undefined ? {} : { about }),
  };
};

/** `file.toPath()`: the same path in another dress, so that what is checked of one holds of the other. */
const same: Builtin = (call) => {
  const { receiverSlot } = call.call;
  const receiver = receiverOf(call);
  const about =
    receiverSlot === undefined || receiverSlot < 0 ? undefined : aboutOf(call.frame, receiverSlot).at(0);
  return {
    ...tainted(deepTaints(call.frame, receiver)),
    ...(receiver.normalised ? { normalised: true as const } : {}),
    ...(about === undefined ? {} : { about }),
  };
};

/** Paths of Java that are made plain, or something else. */
export const javaPathBuiltins: Readonly<Record<string, Builtin>> = {
  'java.canonical': canonical,
  'java.same-path': same,
};
