import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a program is not told. */
export const dockerGoPin = infraRule({
  name: 'docker-go-pin',
  title: 'Version of a program is not told',
  severity: 'info',
  cwe: 1104,
  what: 'Go installs whatever version is newest on the day of the build.',
  why: 'A version that an attacker published gets into the next build, and nobody knows which version was tested.',
  fix: ['Name the version: `go install example.com/tool@v1.4.0`.'],
  references: ['https://go.dev/ref/mod#go-install'],
  applies: ['docker.file'],
  must: eachCommand(
    { all: [installs('go'), { at: 'packages', countAtLeast: 1 }] },
    packagesMatch(/@(?!latest$|master$|main$|upgrade$)|^[^@.]+$|^\.|\.\.\.$/),
  ),
  says: 'A program is installed without a version',
  bad: {
    dockerfile: [
      `FROM golang:1.22
# flaw
RUN go install example.com/tool@latest
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM golang:1.22
RUN go install example.com/tool@v1.4.0 && go install ./cmd/app && go get -d ./...
`,
    ],
  },
});
