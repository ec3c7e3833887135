import { infraRule } from '../../infra-rule.ts';
import { removeFlags } from '../../mend/docker-run.ts';
import { eachCommand, hasWord, runsProgram } from './shared-commands.ts';

/** Packages are installed unsigned. */
export const dockerRpmUnverified = infraRule({
  name: 'docker-rpm-unverified',
  title: 'Packages are installed unsigned',
  severity: 'medium',
  cwe: 345,
  what: 'yum, dnf, zypper or rpm is told not to ask for signatures, or not to check who answers.',
  why: 'Whoever is on the line, or gets at the server, puts packages of their own into the image.',
  fix: ['Take the option away and import the key of the repository: `rpm --import`.'],
  references: ['https://dnf.readthedocs.io/en/latest/conf_ref.html#gpgcheck-label'],
  applies: ['docker.file'],
  must: eachCommand({
    any: [
      runsProgram(
        ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf'],
        ['--nogpgcheck', '--setopt=gpgcheck=0', '--setopt=gpgcheck=false', '--no-gpgchecks'],
      ),
      runsProgram('zypper', ['--no-gpg-checks', '--no-gpgcheck', '--allow-unsigned-rpm', '-G']),
      runsProgram('rpm', ['--nosignature', '--nodigest', '--noverify']),
      {
        all: [
          { at: 'program', matches: /^(?:yum|dnf5?|microdnf|(?:yum|dnf)-config-manager)$/ },
          hasWord(/(?<!\w)sslverify=(?:0|no|false)(?!\w)/i),
        ],
      },
      {
        all: [
          { at: 'program', is: ['echo', 'printf', 'sed', 'cat'] },
          hasWord(/(?:^|\s|\\n)sslverify\s*=\s*(?:0|no|false)(?!\w)/i),
        ],
      },
      {
        all: [
          { at: 'program', is: ['echo', 'printf', 'sed', 'cat'] },
          hasWord(/(?<!repo_|local)gpgcheck\s*=\s*(?:0|no|false)(?!\w)/i),
        ],
      },
    ],
  }),
  says: 'Packages are taken unsigned',
  mend: {
    says: 'Takes the flag away that switches signatures off.',
    write: removeFlags(
      ['--nogpgcheck', '--no-gpgchecks', '--no-gpg-checks', '--setopt=gpgcheck=0', '--nosignature'],
      { programs: ['yum', 'dnf', 'microdnf', 'tdnf', 'zypper', 'rpm'] },
    ),
    isDisruptive: true,
  },
  bad: {
    dockerfile: [
      `FROM rockylinux:9
# flaw
RUN yum install -y --nogpgcheck https://example.com/x.rpm
`,
      `FROM opensuse/leap:15.6
# flaw
RUN zypper --non-interactive --no-gpg-checks install vim
`,
      `FROM rockylinux:9
# flaw
RUN printf "[x]\\nbaseurl=https://example.com\\ngpgcheck=0\\n" > /etc/yum.repos.d/x.repo
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM rockylinux:9
RUN yum install -y vim-9.0 && yum clean all
RUN echo "gpgcheck=1" >> /etc/yum.conf
`,
    ],
  },
});
