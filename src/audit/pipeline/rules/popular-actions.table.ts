/** Actions that very many public workflows use, in 2026; names in small letters, with the folder within the repository. */
export const popularActions: ReadonlySet<string> = new Set(
  `
  8398a7/action-slack actions/cache actions/checkout actions/configure-pages actions/create-github-app-token
  actions/dependency-review-action actions/deploy-pages actions/download-artifact actions/github-script
  actions/labeler actions/setup-dotnet actions/setup-go actions/setup-java actions/setup-node actions/setup-python
  actions/stale actions/upload-artifact actions/upload-pages-artifact astral-sh/setup-uv
  aws-actions/configure-aws-credentials azure/login codecov/codecov-action dependabot/fetch-metadata
  docker/build-push-action docker/login-action docker/metadata-action docker/setup-buildx-action
  docker/setup-qemu-action dorny/paths-filter dtolnay/rust-toolchain github/codeql-action google-github-actions/auth
  google-github-actions/setup-gcloud goreleaser/goreleaser-action gradle/actions hashicorp/setup-terraform
  jamesives/github-pages-deploy-action mikefarah/yq ncipollo/release-action peaceiris/actions-gh-pages
  peter-evans/create-pull-request pnpm/action-setup pre-commit/action pypa/gh-action-pypi-publish
  release-drafter/release-drafter ruby/setup-ruby shivammathur/setup-php slackapi/slack-github-action
  softprops/action-gh-release step-security/harden-runner styfle/cancel-workflow-action swatinem/rust-cache
  tj-actions/changed-files
`
    .trim()
    .split(/\s+/),
);
