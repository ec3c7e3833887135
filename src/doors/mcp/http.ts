import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { UserError } from '#model/failure';
import { makeServer } from './server.ts';
import type { Workbench } from './workbench.ts';

const largestBody = 4 * 1024 * 1024;
const path = '/mcp';
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']);

/** A server on the loopback address, and how to end it. */
export interface HttpDoor {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves the protocol over streamable HTTP on 127.0.0.1 only. Every request needs the token, a Host of this machine and,
 * where a browser sends one, an Origin of this machine: a page that somebody visits must not talk to it.
 *
 * @param port 0 for any that is free
 */
export async function serveHttp(bench: Workbench, port: number, token: string): Promise<HttpDoor> {
  const handler = createMcpHandler(() => makeServer(bench), { onerror: () => {} });
  const answering: Answering = {
    refuse: (request) =>
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins()) ??
      refusal(request, token),
    answer: (request) => handler.fetch(request),
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing, answering).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
  server.requestTimeout = 30_000;
  await listening(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      await handler.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function refusal(request: Request, token: string): Response | undefined {
  if (new URL(request.url).pathname !== path) return new Response('Not found', { status: 404 });
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  if (a.length === b.length && timingSafeEqual(a, b)) return undefined;
  return new Response('Unauthorized', { status: 401, headers: { 'www-authenticate': 'Bearer' } });
}

/** Whether a request is refused, by its head alone; and what is said to one that is not. */
interface Answering {
  readonly refuse: (request: Request) => Response | undefined;
  readonly answer: (request: Request) => Promise<Response>;
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { refuse, answer }: Answering,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const head = requestOf(incoming, Buffer.alloc(0), gone.signal);
  const refused = head === undefined ? new Response('Bad request', { status: 400 }) : refuse(head);
  if (refused !== undefined) return send(refused, outgoing, gone.signal);
  const body = await bodyOf(incoming);
  const request = body === undefined ? undefined : requestOf(incoming, body, gone.signal);
  if (request === undefined) outgoing.writeHead(413, { connection: 'close' }).end();
  else await send(await answer(request), outgoing, gone.signal);
}

async function send(response: Response, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body !== null)
    for await (const piece of response.body) {
      if (gone.aborted) break;
      outgoing.write(piece);
    }
  outgoing.end();
}

function requestOf(incoming: IncomingMessage, body: Buffer, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/', headers } = incoming;
  const place = `http://127.0.0.1${url}`;
  // Asterisks, whole addresses and methods such as TRACE are not for us.
  if (!url.startsWith('/') || !URL.canParse(place) || !methods.has(method)) return undefined;
  const given = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) given.set(name, Array.isArray(value) ? value.join(', ') : value);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(place, {
    method,
    headers: given,
    signal,
    ...(hasBody ? { body: new Uint8Array(body) } : {}),
  });
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of incoming) {
    size += Buffer.from(piece).length;
    if (size > largestBody) return undefined;
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(port, error)));
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function cannotListen(port: number, error: Error): UserError {
  return new UserError(
    'port',
    `Cannot listen on port ${port} of 127.0.0.1: ${error.message}.`,
    'Give another port, or 0 for any that is free.',
    error,
  );
}
