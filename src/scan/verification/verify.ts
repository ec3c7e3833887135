import type { Finding } from '#model/finding';
import type { Notice } from '#model/gap';
import { present } from '#model/present';
import { withVerification } from '#program/verified';
import { openRemote } from '#remote/remote';
import type { FrameSource } from '../frames.ts';
import type { PlannedAsking } from '../request.ts';
import type { Session } from '../session.ts';
import { hostsFor, type Outcome, openAsking, type Question, unknown } from './ask.ts';
import { type Prepared, prepareQuestions } from './questions.ts';

/** Findings with what their providers said. */
export interface Verified {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** True when a provider's answer may have shaped the result. */
  readonly asked: boolean;
}

/** More distinct credentials than this are not sent to one provider. */
const mostAsked = 200;

/**
 * Asks providers about the credentials that nobody suppressed; equal ones once. What is asked is told first. Nothing of
 * it is remembered: the next scan asks again.
 */
export async function verifyFindings(
  findings: readonly Finding[],
  source: FrameSource,
  only: readonly string[],
): Promise<Verified> {
  const { session } = source;
  if (session.host.signal?.aborted) return { findings, notices: [], asked: false };
  const prepared = await prepareQuestions(findings, source, only);
  const questions = distinct(prepared);
  session.host.onVerify?.(planOf(questions.values()));
  const outcomes = await askAll(questions, session);
  const { config } = session.settings;
  const judged = findings.map((finding) => {
    const one = prepared.get(finding);
    if (one === undefined) return finding;
    const { provider, ask } = one;
    const outcome = 'state' in ask ? ask : (outcomes.get(keyOf(ask)) ?? tooMany);
    const isFinal = !('state' in ask) && ask.verifier.caveat === undefined;
    const answer = {
      state: outcome.state,
      provider,
      reason: outcome.reason,
      on: session.request.today,
      isFinal,
    };
    return withVerification(finding, answer, config);
  });
  return { findings: judged, notices: [noticeOf(judged, questions.size)], asked: questions.size > 0 };
}

const tooMany = unknown(`Nobody was asked: no more than ${mostAsked} credentials are sent to one provider.`);

/** Each question once; what is beyond the bound is left out. */
function distinct(prepared: ReadonlyMap<Finding, Prepared>): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>();
  const counts = new Map<string, number>();
  for (const { provider, ask } of prepared.values()) {
    if ('state' in ask || questions.has(keyOf(ask))) continue;
    const count = (counts.get(provider) ?? 0) + 1;
    counts.set(provider, count);
    if (count <= mostAsked) questions.set(keyOf(ask), ask);
  }
  return questions;
}

/** Never leaves this module: it holds the value. */
function keyOf({ detector, credentials }: Question): string {
  return JSON.stringify([detector, credentials]);
}

async function askAll(
  questions: ReadonlyMap<string, Question>,
  { request, host }: Session,
): Promise<ReadonlyMap<string, Outcome>> {
  const hosts = [...questions.values()].flatMap(({ verifier }) => verifier.hosts);
  const remote = openRemote({
    hosts: new Set(hosts),
    ...host.remote,
    ...present({ proxy: request.proxy, signal: host.signal }),
  });
  const ask = openAsking(remote);
  const outcomes = new Map<string, Outcome>();
  const total = questions.size;
  const tell = () => host.onProgress?.({ stage: 'verifying', done: outcomes.size, total, findings: 0 });
  tell();
  /** One after the other at one provider: what it says of patience holds for the next. */
  const askInTurn = async (here: readonly (readonly [string, Question])[]) => {
    for (const [key, question] of here) {
      outcomes.set(key, await ask(question));
      tell();
    }
  };
  try {
    const byProvider = Map.groupBy(questions, ([, { verifier }]) => verifier.title);
    await Promise.all([...byProvider.values()].map(askInTurn));
  } finally {
    await remote.close();
  }
  return outcomes;
}

function planOf(questions: Iterable<Question>): readonly PlannedAsking[] {
  const byProvider = Map.groupBy(questions, ({ verifier }) => verifier.title);
  return [...byProvider]
    .map(([provider, here]) => ({
      provider,
      hosts: [
        ...new Set(
          here.flatMap(({ verifier, credentials }) => credentials.flatMap((one) => hostsFor(verifier, one))),
        ),
      ],
      credentials: here.length,
    }))
    .sort((a, b) => (a.provider < b.provider ? -1 : 1));
}

function noticeOf(findings: readonly Finding[], asked: number): Notice {
  const count = (state: string) =>
    findings.filter(({ verification }) => verification?.state === state).length;
  const without = findings.filter(({ family, verification, suppression }) => {
    return family === 'secrets' && verification === undefined && suppression === undefined;
  });
  const rest =
    without.length === 0
      ? ''
      : ` Of ${without.length} more nobody was asked: nobody issued them who could be asked.`;
  const message = `Verification asked about ${asked} distinct credentials. Of the findings ${count('verified')} still work, ${count('rejected')} are refused, of ${count('unknown')} it is not known.${rest}`;
  return { code: 'verification', message };
}
