import type { LookupAddress, LookupOptions } from 'node:dns';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { InwardAddress } from './failure.ts';
import type { Outside } from './outside.ts';

/** Proxies as the environment names them: HTTPS_PROXY and NO_PROXY. */
export interface ProxySettings {
  /** `http://proxy.example:3128`; may hold a name and a password, which are never shown. */
  readonly url: string;
  /** Hosts that are reached without it, by comma. */
  readonly except: string;
}

/**
 * What makes connections. Names are resolved here, every address is checked and the connection goes to one that was:
 * a name that leads elsewhere a moment later changes nothing. A proxy resolves names itself and is trusted with that;
 * what we send stays encrypted on its way through it.
 */
export function openDispatcher(
  outside: Outside,
  proxy: ProxySettings | undefined,
  timeout: number,
): Dispatcher {
  const direct = buildConnector({ lookup: lookupIn(outside), timeout, ...trust(outside) });
  const connect: buildConnector.connector = (options, done) => {
    const port = outside.port ?? outside.portOf?.(options.hostname);
    direct({ ...options, ...(port === undefined ? {} : { port: String(port) }) }, done);
  };
  const limits = { headersTimeout: timeout, bodyTimeout: timeout, maxHeaderSize: 32 * 1024, connections: 4 };
  if (proxy === undefined) return new Agent({ ...limits, connect });
  return new EnvHttpProxyAgent({
    ...limits,
    connect,
    requestTls: trust(outside),
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.except,
  });
}

function trust({ ca }: Outside): { ca?: string } {
  return ca === undefined ? {} : { ca };
}

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** One inward address among several refuses the name: whoever mixes them means no good. */
function lookupIn({ resolve, isInward }: Outside) {
  return (host: string, options: LookupOptions, done: Done): void => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined || found.some(({ address }) => isInward(address))) {
          done(new InwardAddress(host), []);
        } else if (options.all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error('no address'), []),
    );
  };
}
