import type { TagReader } from '../document-reading.ts';
import type { Carried, InfraValue } from '../value.ts';

/** Functions that are written without `Fn::`. */
const bare: ReadonlySet<string> = new Set(['Ref', 'Condition']);

/** The short forms of functions in YAML as the long ones: `!Sub x` is `{ "Fn::Sub": x }`. */
export const readTag: TagReader = (tag, value) => {
  const name = /^!([A-Z][A-Za-z0-9]*)$/.exec(tag)?.[1];
  if (name === undefined) return undefined;
  const key = bare.has(name) ? name : `Fn::${name}`;
  const { place, origin } = value;
  const inner = name === 'GetAtt' ? attributeSteps(value) : value;
  return { kind: 'map', entries: new Map([[key, { value: inner, place }]]), place, origin };
};

/** `Bucket.Arn` as a list of the name and the attribute, which may have points in it. */
export function attributeSteps(value: InfraValue): InfraValue {
  if (value.kind !== 'text') return value;
  const { place, origin, text } = value;
  const carried: Carried = { place, origin };
  const point = text.indexOf('.');
  const steps = point < 0 ? [text] : [text.slice(0, point), text.slice(point + 1)];
  return {
    kind: 'list',
    items: steps.map((step): InfraValue => ({ kind: 'text', text: step, ...carried })),
    ...carried,
  };
}
