import { randomInt } from 'node:crypto';
import { readAnswer } from '#audit/secrets/verification/answer';
import type { Credential, Verifier } from '#audit/secrets/verification/verifier';
import type { Remote } from '#remote/remote';

/** What came of asking about one credential. */
export interface Outcome {
  readonly state: 'verified' | 'rejected' | 'unknown';
  /** A sentence without any of the value. */
  readonly reason: string;
}

/** Credentials that may be one: a secret, or a secret with each id that may belong to it. */
export interface Question {
  readonly verifier: Verifier;
  /** The detector's maker of tokens of the same shape. */
  readonly make: (random: () => number) => string;
  readonly detector: string;
  readonly credentials: readonly Credential[];
}

/** After so many answers that ask for patience a provider is left alone. */
const mostBusy = 3;

/**
 * Asks providers. Before the first credential of a detector's shape a made-up one is sent: a provider that does not
 * clearly refuse it gets no real one, since its answers would prove nothing.
 */
export function openAsking(remote: Remote): (question: Question) => Promise<Outcome> {
  const controls = new Map<string, Promise<Outcome>>();
  const busy = new Map<string, number>();

  function control({ verifier, make, detector }: Question): Promise<Outcome> {
    const known = controls.get(detector);
    if (known !== undefined) return known;
    const secret = make(chance);
    const { companion } = verifier;
    const asked = askOne(verifier, companion ? { secret, companion: companion.make(chance) } : { secret });
    controls.set(detector, asked);
    return asked;
  }

  async function askOne(verifier: Verifier, credential: Credential): Promise<Outcome> {
    const { title } = verifier;
    let doubt: Outcome | undefined;
    for (const host of hostsFor(verifier, credential)) {
      if ((busy.get(title) ?? 0) >= mostBusy) return unknown(`${title} asked for patience too often.`);
      const request = { host, ...verifier.request(credential, { host, now: remote.now() }) };
      const reply = await remote.ask(request);
      if ('failure' in reply) {
        doubt ??= unknown(`There is no answer: ${reply.detail}.`);
        continue;
      }
      if (reply.status === 429) busy.set(title, (busy.get(title) ?? 0) + 1);
      const state = readAnswer(verifier, reply);
      if (state === 'verified') return { state, reason: `${host} accepts it.` };
      if (state === undefined)
        doubt ??= unknown(`${host} answered with status ${reply.status}, which says neither yes nor no.`);
    }
    return doubt ?? { state: 'rejected', reason: `${verifier.title} refuses it${caveatOf(verifier)}.` };
  }

  async function askAll(verifier: Verifier, credentials: readonly Credential[]): Promise<Outcome> {
    const outcomes: Outcome[] = [];
    for (const credential of credentials) {
      const outcome = await askOne(verifier, credential);
      if (outcome.state === 'verified') return outcome;
      outcomes.push(outcome);
    }
    return (
      outcomes.find(({ state }) => state === 'unknown') ?? outcomes[0] ?? unknown('There was nothing to ask.')
    );
  }

  return async (question) => {
    const { title } = question.verifier;
    const made = await control(question);
    if (made.state === 'verified')
      return unknown(`${title} accepts made-up credentials of this shape, too: its answers prove nothing.`);
    if (made.state === 'unknown')
      return unknown(`${made.reason} Only a made-up credential was sent, this one was not.`);
    return askAll(question.verifier, question.credentials);
  };
}

/** Where a credential is sent; a host that is not in the verifier's own list is none. */
export function hostsFor({ hosts, hostOf }: Verifier, credential: Credential): readonly string[] {
  if (hostOf === undefined) return hosts;
  const one = hostOf(credential);
  return hosts.filter((host) => host === one);
}

export function unknown(reason: string): Outcome {
  return { state: 'unknown', reason };
}

function caveatOf({ caveat }: Verifier): string {
  return caveat === undefined ? '' : `, but it may still work: ${caveat}`;
}

/** A number from 0 up to 1 that nobody who wrote the scanned tree can foresee. */
function chance(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}
