/** One question to a host. */
export interface RemoteRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT';
  readonly host: string;
  /** Begins with `/`; may hold a query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Redirects to follow, within the allowed hosts; none unless said. Headers go along to the same host only. */
  readonly redirects?: number;
  /** Further tries of a GET or HEAD that got no answer, 429 or 5xx; none unless said. */
  readonly retries?: number;
  /** Bytes. */
  readonly largest?: number;
  /** Takes the body of a 200 piece by piece, which is then not in the reply; for what does not fit in memory. */
  readonly into?: (piece: Uint8Array) => void;
}

export interface RemoteReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
