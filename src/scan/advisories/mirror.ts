import { UserError } from '#model/failure';
import { present } from '#model/present';
import type { Outside } from '#remote/outside';
import { internet } from '#remote/outside';
import { openRemote, type Remote, type RemoteOptions } from '#remote/remote';
import { openDownload } from '#store/advisories/download';

/** A place in the network that holds files of advisories. */
export interface Mirror {
  /** Without query, user and password, for people. */
  readonly name: string;
  /** A small file; undefined when there is none. */
  readonly text: (file: string) => Promise<Uint8Array | undefined>;
  /** Brings a file into a folder; undefined when there is none. */
  readonly fetch: (file: string, folder: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export interface MirrorOptions {
  readonly proxy?: RemoteOptions['proxy'];
  readonly signal?: AbortSignal;
  /** The mirror may be in the user's own network, as the user said. */
  readonly isOwn?: boolean;
  readonly outside?: Outside;
}

/** Of one file: the largest bucket has some hundred megabytes. */
const largestFile = 4 * 1024 ** 3;
const largestText = 16 * 1024 * 1024;
const patience = 20 * 60 * 1000;

/**
 * Opens a mirror by its address, `https://host/path`. Nothing is asked yet.
 *
 * @throws UserError for an address that is none of HTTPS.
 */
export function openMirror(address: string, options: MirrorOptions): Mirror {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:') {
    throw new UserError(
      'db-address',
      'The address of the mirror does not begin with https://.',
      'Name a mirror by HTTPS, or a folder that holds a copy.',
    );
  }
  const name = `https://${url.host}${url.pathname.replace(/\/+$/, '')}`;
  const remote = openRemote({
    hosts: new Set([url.hostname]),
    timeout: patience,
    outside: outsideOf(url, options),
    ...present({ proxy: options.proxy, signal: options.signal }),
  });
  const base = url.pathname.replace(/\/+$/, '');
  const at = (file: string) =>
    file === '' ? base : `${base}/${file.split('/').map(encodeURIComponent).join('/')}`;

  return {
    name,
    text: async (file) => {
      const reply = await ask(remote, url.hostname, { path: at(file), largest: largestText });
      if (reply === 'missing') return undefined;
      return reply.body;
    },
    fetch: async (file, folder) => {
      const download = openDownload(folder, file === '' ? nameIn(base) : file);
      try {
        const reply = await ask(remote, url.hostname, {
          path: at(file),
          largest: largestFile,
          into: download.write,
        });
        if (reply === 'missing') return undefined;
        refusePage(download.head(), `${name}/${file}`);
        return download.path;
      } finally {
        download.close();
      }
    },
    close: remote.close,
  };
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_') || 'download';
}

/** A port of its own, and addresses inside only where the user says that the mirror is there. */
function outsideOf(url: URL, { outside = internet, isOwn }: MirrorOptions): Outside {
  return {
    ...outside,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(isOwn ? { isInward: () => false } : {}),
  };
}

interface Asked {
  readonly path: string;
  readonly largest: number;
  readonly into?: (piece: Uint8Array) => void;
}

async function ask(remote: Remote, host: string, asked: Asked) {
  const reply = await remote.ask({ method: 'GET', host, redirects: 3, ...asked });
  if ('failure' in reply) {
    const hint =
      reply.failure === 'inward-address'
        ? 'If the mirror is in your own network, say so with --own-network.'
        : 'Nothing was installed; the index that was there is still used. Without a network, name a folder with --from.';
    throw new UserError('db-unreachable', `The advisories could not be fetched: ${reply.detail}.`, hint);
  }
  if (reply.status === 404 || reply.status === 403) return 'missing';
  if (reply.status !== 200) {
    throw new UserError(
      'db-unreachable',
      `The advisories could not be fetched: ${host} answered with ${reply.status}.`,
      'Try again later; the index that was there is still used.',
    );
  }
  return reply;
}

/** Log-in pages, captive portals and proxies answer 200 with a page. */
function refusePage(head: string, name: string): void {
  if (!/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(head)) return;
  throw new UserError(
    'db-web-page',
    `${name} answered with a web page instead of advisories.`,
    'A log-in page or a proxy stands between. Nothing was installed; the index that was there is still used.',
  );
}
