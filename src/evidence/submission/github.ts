import { billOf, type Inventory, type Item } from '../bill/bill.ts';
import { tool } from '../bill/tool.ts';

/** The run that a snapshot is sent by, and the commit that it is of. */
export interface Submission {
  /** Forty hexadecimal digits. */
  readonly sha: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** Tells this run from others of the same job. */
  readonly run: string;
  /** Snapshots of the same one replace each other. */
  readonly correlator: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** A snapshot for GitHub's dependency submission, a manifest for each file. */
export function renderGithubDependencies(
  inventory: Inventory,
  { sha, ref, run, correlator, now }: Submission,
): string {
  const manifests = manifestsOf(inventory);
  const snapshot = {
    version: 0,
    job: { id: run, correlator },
    sha,
    ref,
    detector: tool,
    scanned: now,
    manifests: Object.fromEntries(manifests.map((each) => [each.name, each])),
  };
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

interface Manifest {
  readonly name: string;
  readonly file: { readonly source_location: string };
  readonly resolved: Readonly<Record<string, object>>;
}

/** Files that name no package are left out: GitHub has nothing to show of them. */
function manifestsOf({ subject, files }: Inventory): readonly Manifest[] {
  const paths = [...new Set(files.map(({ path }) => path))].sort();
  return paths.flatMap((path) => {
    const own = files.filter((file) => file.path === path);
    const bill = billOf({ subject, files: own, unread: [] });
    const packages = bill.items.filter(({ relation }) => relation !== 'root');
    if (packages.length === 0) return [];
    const purls = new Map(packages.map(({ id, purl }) => [id, purl]));
    const resolved = Object.fromEntries(packages.map((item) => [item.id, resolvedOf(item, purls)]));
    return [{ name: path, file: { source_location: path }, resolved }];
  });
}

/** @param purls those of the packages of the file, by their ids */
function resolvedOf({ purl, relation, scope, dependsOn }: Item, purls: ReadonlyMap<string, string>): object {
  const isDevelopment = scope === 'development' || scope === 'test';
  return {
    package_url: purl,
    ...(relation === 'unknown' ? {} : { relationship: relation === 'direct' ? 'direct' : 'indirect' }),
    ...(scope === 'unknown' ? {} : { scope: isDevelopment ? 'development' : 'runtime' }),
    dependencies: dependsOn.flatMap((id) => purls.get(id) ?? []),
  };
}
