import { infraRule } from '../../infra-rule.ts';

/** Image is made for one platform only. */
export const dockerPlatformFixed = infraRule({
  name: 'docker-platform-fixed',
  title: 'Image is made for one platform only',
  severity: 'info',
  cwe: 710,
  what: 'The platform of the base image is written into the Dockerfile.',
  why: 'Whoever builds for another processor gets an image that does not run there, or runs slowly in emulation.',
  fix: [
    'Leave `--platform` out and choose the platform when building, or use `$BUILDPLATFORM` for stages that compile.',
  ],
  references: ['https://docs.docker.com/build/building/multi-platform/'],
  applies: ['docker.file'],
  must: { each: 'from', must: { at: 'platform', isSet: false } },
  says: 'The platform is fixed',
  bad: {
    dockerfile: [
      `# flaw
FROM --platform=linux/amd64 alpine:3.20
USER nobody
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM --platform=$BUILDPLATFORM golang:1.22 AS build
FROM alpine:3.20
USER nobody
`,
    ],
  },
});
