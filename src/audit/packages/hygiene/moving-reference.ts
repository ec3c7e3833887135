import type { Component } from '#model/component';

/** What a dependency is tied to that moves: a branch, a tag of the registry. */
export interface MovingReference {
  readonly written: string;
  /** `taken from the branch main`; the end of a sentence that begins with "it is". */
  readonly says: string;
}

/** What moves under a dependency of a manifest; undefined where it is tied to a version, a commit or a release. */
export function movingReference(component: Component): MovingReference | undefined {
  const { ecosystem, registry, range, version } = component;
  switch (ecosystem) {
    case 'npm':
      return ofNpm(range ?? '');
    case 'PyPI':
      return registry !== undefined && /^git\+/.test(registry)
        ? ofGit(registry, branchOfPip(registry))
        : undefined;
    case 'NuGet':
      return /\*/.test(version ?? range ?? '') ? floating(version ?? range ?? '') : undefined;
    case 'Maven':
      return /^(?:latest\.(?:release|integration)|LATEST|RELEASE|[\d.]*\+)$/.test(version ?? range ?? '')
        ? floating(version ?? range ?? '')
        : undefined;
    default:
      return undefined;
  }
}

function floating(written: string): MovingReference {
  return { written, says: `asked for as \`${written}\`` };
}

function ofNpm(range: string): MovingReference | undefined {
  if (/^(?:latest|next|canary|nightly)$/.test(range)) return floating(range);
  const isGit =
    /^(?:git[+:]|github:|gitlab:|bitbucket:)|^(?:https?|ssh):.*\.git(?:#|$)|^[\w-][\w.-]*\/[\w.-]+(?:#|$)/.test(
      range,
    );
  return isGit ? ofGit(range, /#(.*)$/.exec(range)?.[1]) : undefined;
}

/** `git+https://host/name.git@main`; what stands before a host is a user. */
function branchOfPip(address: string): string | undefined {
  return /\/[^/@]+@([^@#]+)(?:#|$)/.exec(address)?.[1];
}

function ofGit(written: string, reference: string | undefined): MovingReference | undefined {
  if (reference === undefined || reference === '')
    return { written, says: 'taken from the default branch of its repository' };
  // A commit; a release, which is rarely moved; a range of releases.
  if (
    /^[0-9a-f]{7,40}$/.test(reference) ||
    /\d+\.\d+|^v\d+$/.test(reference) ||
    reference.startsWith('semver:')
  )
    return undefined;
  return { written, says: `taken from \`${reference}\` of its repository, which may move` };
}
