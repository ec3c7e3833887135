import type { Sign, Verifier } from './verifier.ts';

/** What a host answered. */
export interface HostAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Whether an answer accepts or refuses the credential; undefined when it says neither for sure. */
export function readAnswer(
  { verified, rejected }: Pick<Verifier, 'verified' | 'rejected'>,
  answer: HostAnswer,
): 'verified' | 'rejected' | undefined {
  const text = Buffer.from(answer.body).toString('utf8');
  const json = parsed(text);
  const shows = (sign: Sign) =>
    sign.status === answer.status &&
    (sign.text === undefined || text.includes(sign.text)) &&
    (sign.has ?? []).every((path) => (fieldOf(json, path) ?? null) !== null) &&
    Object.entries(sign.is ?? {}).every(([path, wanted]) => isOneOf(fieldOf(json, path), wanted));
  const [accepts, refuses] = [verified.some(shows), rejected.some(shows)];
  if (accepts === refuses) return undefined;
  return accepts ? 'verified' : 'rejected';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `errors.0.code` of a value; what inherits from no JSON is no field. */
function fieldOf(value: unknown, path: string): unknown {
  let current = value;
  for (const name of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined;
    current = Reflect.get(current, name);
  }
  return current;
}

function isOneOf(value: unknown, wanted: string | boolean | number | readonly string[]): boolean {
  return typeof wanted === 'object' ? wanted.some((each) => each === value) : value === wanted;
}
