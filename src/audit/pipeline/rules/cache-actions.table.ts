/** How an action that restores a cache is told to, or not to. */
export interface CacheSwitch {
  readonly input: string;
  /** `on`: it caches where the input says so; `off`: it caches unless the input says not to. */
  readonly turns: 'on' | 'off';
  /** Whether it caches when the input is not there. */
  readonly otherwise: boolean;
  /** Only values that mean it. */
  readonly values?: RegExp;
  /** Only where this input is there, too. */
  readonly with?: string;
}

/** Actions that restore a cache, in small letters; none of the switches: always. */
export const cacheActions: ReadonlyMap<string, readonly CacheSwitch[]> = new Map<
  string,
  readonly CacheSwitch[]
>([
  ['actions-rust-lang/setup-rust-toolchain', [{ input: 'cache', turns: 'on', otherwise: true }]],
  ['actions/cache', [{ input: 'lookup-only', turns: 'off', otherwise: true }]],
  ['actions/setup-dotnet', [{ input: 'cache', turns: 'on', otherwise: false }]],
  ['actions/setup-go', [{ input: 'cache', turns: 'on', otherwise: true }]],
  ['actions/setup-java', [{ input: 'cache', turns: 'on', otherwise: false }]],
  [
    'actions/setup-node',
    [
      { input: 'cache', turns: 'on', otherwise: false },
      { input: 'package-manager-cache', turns: 'on', otherwise: true },
    ],
  ],
  ['actions/setup-python', [{ input: 'cache', turns: 'on', otherwise: false }]],
  ['astral-sh/setup-uv', [{ input: 'enable-cache', turns: 'on', otherwise: false, values: /^true$/ }]],
  ['awalsh128/cache-apt-pkgs-action', []],
  ['determinatesystems/magic-nix-cache-action', [{ input: 'use-gha-cache', turns: 'on', otherwise: true }]],
  ['docker/setup-buildx-action', [{ input: 'cache-binary', turns: 'on', otherwise: true, with: 'version' }]],
  ['graalvm/setup-graalvm', [{ input: 'cache', turns: 'on', otherwise: false }]],
  ['gradle/actions', [{ input: 'cache-disabled', turns: 'off', otherwise: true }]],
  ['jdx/mise-action', [{ input: 'cache', turns: 'on', otherwise: true }]],
  ['mlugg/setup-zig', [{ input: 'use-cache', turns: 'on', otherwise: true }]],
  ['mozilla-actions/sccache-action', []],
  ['nix-community/cache-nix-action', []],
  ['oven-sh/setup-bun', [{ input: 'no-cache', turns: 'off', otherwise: true }]],
  ['pyo3/maturin-action', [{ input: 'sccache', turns: 'on', otherwise: false }]],
  [
    'ramsey/composer-install',
    [{ input: 'ignore-cache', turns: 'off', otherwise: true, values: /^(?:yes|true|1)$/ }],
  ],
  ['ruby/setup-ruby', [{ input: 'bundler-cache', turns: 'on', otherwise: false }]],
  ['swatinem/rust-cache', [{ input: 'lookup-only', turns: 'off', otherwise: true }]],
]);

/** Actions that publish or deploy, in small letters. */
export const publishingActions: ReadonlySet<string> = new Set(
  `
  aws-actions/amazon-ecs-deploy-task-definition aws-actions/aws-cloudformation-github-deploy azure/aci-deploy
  azure/container-apps-deploy-action azure/functions-action azure/sql-action cloudflare/wrangler-action
  docker/build-push-action google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions
  google-github-actions/deploy-cloudrun googleapis/release-please-action goreleaser/goreleaser-action
  jreleaser/release-action pypa/gh-action-pypi-publish redhat-actions/push-to-registry
  release-drafter/release-drafter rubygems/release-gem softprops/action-gh-release
  `
    .trim()
    .split(/\s+/),
);
