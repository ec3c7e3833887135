/** A module as a call names it: in a registry, or by the address of its repository. */
export interface NamedModule {
  /** `terraform-aws-modules/s3-bucket/aws`, with `//modules/…` where it is a part of one. */
  readonly name: string;
  /** What a repository was asked for: `v5.1.0`. */
  readonly revision?: string;
}

/** Reads the source of a call; undefined where it names neither a public registry nor a repository of modules on GitHub. */
export function namedModule(source: string): NamedModule | undefined {
  return inRegistry(source) ?? inRepository(source);
}

function inRegistry(source: string): NamedModule | undefined {
  const found =
    /^(?:registry\.(?:terraform\.io|opentofu\.org)\/)?([\w-]+\/[\w-]+\/[a-z0-9]+)(\/\/[\w./-]+)?$/i.exec(
      source,
    );
  return found === null ? undefined : { name: `${found[1]}${found[2] ?? ''}` };
}

/** `git::https://github.com/terraform-aws-modules/terraform-aws-vpc.git//modules/x?ref=v5.0.0` */
function inRepository(source: string): NamedModule | undefined {
  const found =
    /^(?:git::)?(?:https:\/\/|ssh:\/\/git@|git@)?github\.com[/:]([\w-]+)\/terraform-([a-z0-9]+)-([\w-]+?)(?:\.git)?(\/\/[\w./-]+)?(?:\?(.*))?$/i.exec(
      source,
    );
  if (found === null) return undefined;
  const [, owner, provider, module, part = '', query = ''] = found;
  const revision = /(?:^|&)ref=([^&]+)/.exec(query)?.[1];
  return { name: `${owner}/${module}/${provider}${part}`, ...(revision === undefined ? {} : { revision }) };
}
