import { type Dispatcher, request as send } from 'undici';
import { present } from '#model/present';
import { version } from '#model/version';
import type { RemoteFailure } from './failure.ts';
import type { RemoteReply, RemoteRequest } from './request.ts';

export interface Exchange {
  readonly dispatcher: Dispatcher;
  readonly request: RemoteRequest;
  readonly signal: AbortSignal;
}

/** Sends one request and reads its answer up to `largest` bytes; throws what the connection throws. */
export async function exchange(
  { dispatcher, request, signal }: Exchange,
  largest: number,
): Promise<RemoteReply | RemoteFailure> {
  const { method, host, path, headers, body } = request;
  const reply = await send(`https://${host}${path}`, {
    dispatcher,
    method,
    signal,
    // Plain bytes: a compressed answer could be small on the wire and huge here.
    headers: { 'user-agent': `handrail/${version}`, 'accept-encoding': 'identity', ...headers },
    ...present({ body }),
  });
  const pieces: Buffer[] = [];
  let size = 0;
  const isTaken = request.into !== undefined && reply.statusCode === 200;
  for await (const piece of reply.body) {
    size += piece.length;
    if (size > largest) {
      reply.body.destroy();
      return { failure: 'too-large', detail: `${host} answered with more than ${largest} bytes` };
    }
    if (isTaken) request.into?.(piece);
    else pieces.push(piece);
  }
  return { status: reply.statusCode, headers: singles(reply.headers), body: Buffer.concat(pieces) };
}

function singles(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) => {
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const];
  });
  return Object.fromEntries(entries);
}
