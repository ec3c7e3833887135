/**
 * Steps that take a credential out of file and history.
 *
 * @param path the file that holds it; absent for advice in general.
 */
export function removal(path: string | undefined): readonly string[] {
  const file = path === undefined ? 'PATH' : shellQuoted(path);
  return [
    "Out of the file: read it at run time instead ('handrail secrets fix FINDING' shows how), commit that.",
    'Out of the history only if the repository is or becomes public, or holds data that must not stay: it costs everybody a new clone, and a revoked credential opens nothing.',
    'Merge or close what is open, tell everybody, and make a fresh clone: git clone --mirror ADDRESS rewrite.git',
    `The whole file: git filter-repo --sensitive-data-removal --invert-paths --path ${file}`,
    'Only the value: write it into a file outside of the repository, one a line, as VALUE==>REMOVED, then git filter-repo --sensitive-data-removal --replace-text FILE; delete that file.',
    'git push --force --mirror origin; protected branches must allow it for that moment. Refs that the host keeps (refs/pull on GitHub, refs/merge-requests on GitLab) are refused: that is expected.',
    'Copies remain: forks, clones, pull requests, caches of the host, build logs, packages and images that were made of it. Everybody clones anew and rebases; a merge of old work brings it back.',
    'GitHub: write to support (https://support.github.com) with the first changed commits and the pull requests that git filter-repo names; they remove cached views and dereference them. Forks must be rewritten by their owners: https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    'GitLab: Settings, Repository, Repository maintenance, Redact text or Remove blobs does the same on the server, then run housekeeping: https://docs.gitlab.com/user/project/repository/repository_size/',
    'Bitbucket Cloud: after the push ask support to run garbage collection on the repository: https://support.atlassian.com/bitbucket-cloud/docs/maintain-a-git-repository/',
    "See that it is gone: 'handrail secrets status --history'.",
  ];
}

/** Steps that hold for every credential. */
export const prevention: readonly string[] = [
  "Before each commit: 'handrail scan --staged --only secrets' as a git hook; before each merge: 'handrail scan --base origin/main' in CI.",
  'At the host: push protection (GitHub: https://docs.github.com/code-security/secret-scanning/introduction/about-push-protection, GitLab: https://docs.gitlab.com/user/application_security/secret_detection/secret_push_protection/).',
  'A credential that nobody has to copy cannot leak: roles, OIDC and managed identities before keys; short lives before long ones.',
];

/** For a POSIX shell; a path of the tree may hold anything. */
function shellQuoted(path: string): string {
  return /^[\w./-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
