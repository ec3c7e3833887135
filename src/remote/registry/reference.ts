import { UserError } from '#model/failure';

/** What an image is called in a registry. */
export interface ImageReference {
  /** Lower case, without a port. */
  readonly host: string;
  readonly port?: number;
  /** `library/debian` */
  readonly repository: string;
  /** A tag, or a digest where one is named. */
  readonly version: string;
  /** As people write it, with what they leave out. */
  readonly name: string;
}

const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repository = new RegExp(`^${part}(?:/${part})*$`);
const tag = /^\w[\w.-]{0,127}$/;
const digest = /^sha256:[0-9a-f]{64}$/;

/** Docker's own registry is asked under another name than it has in references. */
const dockerHost = 'registry-1.docker.io';

/** Reads `debian:12`, `ghcr.io/a/b@sha256:…`. @throws UserError for what is none. */
export function parseReference(text: string): ImageReference {
  const [named = '', pinned] = splitAt(text, text.indexOf('@'));
  const colon = named.lastIndexOf(':');
  const [path = '', written] = splitAt(named, colon > named.lastIndexOf('/') ? colon : -1);
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost';
  const [name = '', port] = isHost ? splitAt(first.toLowerCase(), first.indexOf(':')) : ['docker.io'];
  const isDocker = name === 'docker.io' || name === 'index.docker.io';
  const rest = isHost ? path.slice(slash + 1) : path;
  const whole = isDocker && !rest.includes('/') ? `library/${rest}` : rest;
  const version = pinned ?? written ?? 'latest';
  const isRight =
    host.test(name) &&
    (port === undefined || /^\d{1,5}$/.test(port)) &&
    repository.test(whole) &&
    whole.length < 256 &&
    (pinned === undefined || digest.test(pinned)) &&
    (written === undefined || tag.test(written));
  if (!isRight)
    throw new UserError(
      'image-reference',
      `'${text.slice(0, 300)}' is no name of an image in a registry.`,
      'Write it as debian:12, ghcr.io/owner/name:tag or registry.example.com/name@sha256:…; a registry needs a name with a dot and HTTPS.',
    );
  const at = port === undefined ? '' : `:${port}`;
  return {
    host: isDocker ? dockerHost : name,
    ...(port === undefined ? {} : { port: Number(port) }),
    repository: whole,
    version,
    name: `${name}${at}/${whole}${pinned === undefined ? `:${version}` : `@${pinned}`}`,
  };
}

/** Whether a version names exact bytes. */
export function isDigest(version: string): boolean {
  return digest.test(version);
}

function splitAt(text: string, at: number): readonly [string, string?] {
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
