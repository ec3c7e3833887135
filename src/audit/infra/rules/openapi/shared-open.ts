import type { Resource } from '#ir/infra/resource';
import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { oncePerGraph } from '../../per-graph.ts';

/** Paths that are for everybody: how people get in, and what machines ask to see whether it works. */
export const openByNature =
  /(?:^|[/_.-])(?:log-?in|sign-?in|sign-?up|log-?on|register|registration|auth|authenticate|authorize|oauth2?|token|tokens|session|sessions|sso|saml|oidc|password|passwords|forgot\w*|reset\w*|verify|verification|confirm\w*|activate|activation|otp|captcha|webhooks?|callback|callbacks|public|health\w*|ping|status|version|ready|readiness|live|liveness|metrics|info|openapi\w*|swagger\w*|docs|well-known|jwks\w*|robots|favicon|contact|subscribe|unsubscribe|newsletter|logout)(?:$|[/_.{-])/i;

/** Addresses without encryption, but for those of one machine. */
export const plainHttp =
  /^(?:http|ws):\/\/(?!localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|\{|\/|$|[\w-]+(?::\d+)?(?:\/|$)|[\w.-]+\.(?:local|localhost|test|internal)\b)/i;

/** Whether other operations of the same description say who may call them, and the description itself does not. */
export function othersSay({ resource, views }: Subject): Verdict {
  const own = documentsOf(views).get(resource.root);
  if (own === undefined || own.attributes.entries.has('security')) return fails();
  const says = valueAt(own.attributes, 'says_access');
  return says?.kind === 'truth' && says.truth ? holds : fails();
}

/** Whether every part of a path in braces is a parameter; unknown parameters may be it. */
export function describesPath({ view, place, path }: Subject): Verdict {
  const written = textOf(view.entries.get('path')?.value) ?? '';
  const parameters = itemsOf(view.entries.get('parameters')?.value);
  if (parameters.some((each) => each.kind !== 'map')) return holds;
  const names = new Set(parameters.map((each) => textOf(valueAt(each, 'name'))?.replace(/[*+]$/, '')));
  const missing = [...written.matchAll(/\{([^{}?#*+]+)\*?\}/g)].filter(([, name]) => !names.has(name));
  return missing.length > 0 ? fails({ place, path, written: '' }) : holds;
}

/** Whether no operation before this one in the description has its name. */
export function hasOwnName({ resource, view, views }: Subject): Verdict {
  const entry = view.entries.get('operation_id');
  const name = textOf(entry?.value);
  const first = operationsOf(views).get(nameKey(resource, name));
  if (entry === undefined || first === undefined || first.id === resource.id) return holds;
  return fails({ place: entry.place, path: 'operation_id', written: 'operationId', value: entry.value });
}

/** Descriptions by their root, of several the first. */
const documentsOf = oncePerGraph(
  ({ graph }) =>
    new Map(
      graph
        .ofKind('openapi.document')
        .map((each) => [each.root, each] as const)
        .reverse(),
    ),
);

/** The first operation of each name in each description. */
const operationsOf = oncePerGraph(({ graph }) => {
  const found = new Map<string, Resource>();
  for (const each of graph.ofKind('openapi.operation')) {
    const key = nameKey(each, textOf(valueAt(each.attributes, 'operation_id')));
    if (!found.has(key)) found.set(key, each);
  }
  return found;
});

function nameKey({ root }: Resource, name: string | undefined): string {
  return JSON.stringify([root, name]);
}

const sayings = [
  'properties',
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'enum',
  'const',
  'additionalProperties',
  'patternProperties',
  'items',
  'format',
  'if',
  'example',
  'discriminator',
  'if',
  '$dynamicRef',
  'propertyNames',
  'unevaluatedProperties',
];

/** Whether a schema says nothing of what it takes. */
export function isAnything({ view }: Subject): Verdict {
  if (sayings.some((key) => view.entries.has(key))) return fails();
  const type = view.entries.get('type')?.value;
  return type === undefined || textOf(type) === 'object' ? holds : fails();
}

/** Whether a list says what it holds, if only that it is anything. */
export function hasItems({ view, place, path }: Subject): Verdict {
  return view.entries.has('items') ? holds : fails({ place, path, written: 'items' });
}

const limits = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

/** Whether a schema has limits. */
export function hasLimits({ view }: Subject): Verdict {
  return limits.some(([low]) => view.entries.has(low)) ? holds : fails();
}

/** Whether no lowest limit is above its highest. */
export function limitsFit({ view, place, path }: Subject): Verdict {
  for (const [low, high] of limits) {
    const least = numberOf(view.entries.get(low)?.value);
    const most = numberOf(view.entries.get(high)?.value);
    if (least !== undefined && most !== undefined && least > most)
      return fails({ place, path, written: low });
  }
  return holds;
}

function numberOf(value: InfraValue | undefined): number | undefined {
  return value?.kind === 'number' ? value.number : undefined;
}

function textOf(value: InfraValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
