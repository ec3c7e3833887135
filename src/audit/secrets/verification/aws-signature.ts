import { createHash, createHmac } from 'node:crypto';

/** What is signed: a request with all of its headers in lower case, `host` and `x-amz-date` added here. */
export interface SignedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Sorted and percent-encoded, without `?`. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface AwsScope {
  readonly region: string;
  readonly service: string;
  readonly keyId: string;
  readonly secret: string;
  readonly now: Date;
}

/** The headers of a request signed by Signature Version 4, as AWS documents it; to be sent exactly so. */
export function signed(request: SignedRequest, scope: AwsScope): Readonly<Record<string, string>> {
  const time = scope.now.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const headers: Readonly<Record<string, string>> = {
    ...request.headers,
    host: request.host,
    'x-amz-date': time,
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    request.path,
    request.query,
    ...names.map((name) => `${name}:${headers[name]?.trim()}`),
    '',
    names.join(';'),
    sha256(request.body),
  ].join('\n');
  const reach = `${day}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, reach, sha256(canonical)].join('\n');
  const signature = hmac(signingKey(scope, day), toSign).toString('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${scope.keyId}/${reach}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

function signingKey({ secret, region, service }: AwsScope, day: string): Buffer {
  return [region, service, 'aws4_request'].reduce(hmac, hmac(Buffer.from(`AWS4${secret}`), day));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
