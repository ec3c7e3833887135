const name = /(?:^|\/)(?:(?:docker|container)file(?:[._-][\w.-]+)?|[\w.-]*[._-](?:docker|container)file)$/i;

/** Endings of what is about Dockerfiles, or makes them, and is none. */
const others =
  /\.(?:dockerignore|containerignore|md|rst|txt|html?|adoc|sh|bash|py|rb|go|rs|js|mjs|ts|tsx|java|kt|php|pl|lua|cs|c|h|cc|cpp|json|ya?ml|toml|xml|lock|orig|rej|bak|swp|patch|diff|sha\d+|asc|snap|svg|png)$/i;

/** Whether a path is named as Dockerfiles are: `Dockerfile`, `Dockerfile.dev`, `web.dockerfile`, `Containerfile`. */
export function isDockerfile(path: string): boolean {
  return name.test(path) && !others.test(path);
}
