import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerGemPin = infraRule({
  name: 'docker-gem-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'gem installs whatever version is newest on the day of the build.',
  why: 'A version that an attacker published gets into the next build, and nobody knows which version was tested.',
  fix: ['Name the version: `gem install rake:13.2.1`, or `-v 13.2.1`.'],
  references: ['https://guides.rubygems.org/command-reference/#gem-install'],
  applies: ['docker.file'],
  must: eachCommand(
    { all: [installs('gem'), { at: 'flags', containsNot: ['-v', '--version'] }] },
    packagesMatch(/:\d|:[~<>=]|\.gem$/),
  ),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM ruby:3.3
# flaw
RUN gem install bundler rake:13.2.1
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM ruby:3.3
RUN gem install bundler:2.5.11 && gem install rake -v 13.2.1
RUN gem install rake --version=13.2.1
`,
    ],
  },
});
