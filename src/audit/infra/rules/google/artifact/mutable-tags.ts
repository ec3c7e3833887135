import { infraRule } from '../../../infra-rule.ts';

/** Tags of images can be moved. */
export const googleArtifactMutableTags = infraRule({
  name: 'google-artifact-mutable-tags',
  title: 'Tags of images can be moved',
  severity: 'info',
  confidence: 'medium',
  cwe: 345,
  what: 'A tag may be set to another image.',
  why: 'What was tested is not what runs, and nobody sees the change.',
  fix: ['Set `docker_config.immutable_tags` to true.'],
  references: ['https://cloud.google.com/artifact-registry/docs/docker/immutable-tags'],
  applies: ['google.artifact.repository'],
  where: { at: 'format', is: 'DOCKER', anyCase: true },
  must: { at: 'docker_config.immutable_tags', is: true },
  mend: { set: { 'docker_config.immutable_tags': true }, isDisruptive: true },
  bad: {
    terraform: `resource "google_artifact_registry_repository" "orders" { # flaw
  format = "DOCKER"
}
`,
  },
  good: {
    terraform: `resource "google_artifact_registry_repository" "orders" {
  format = "DOCKER"
  docker_config {
    immutable_tags = true
  }
}
`,
  },
});
