import { infraRule } from '../../infra-rule.ts';

/** An address; of a Git repository a tag or commit is told. */
const remote = /^(?:https?|ftp):\/\/(?!\S*\.git[#?]\S)/i;

/** File from the network is added unchecked. */
export const dockerAddRemote = infraRule({
  name: 'docker-add-remote',
  title: 'File from the network is added unchecked',
  severity: 'low',
  cwe: 494,
  what: 'ADD fetches a file, and nothing says which one it must be.',
  why: 'Whoever gets at the server or its name puts what they like into the image.',
  fix: ['Say which file is meant: `ADD --checksum=sha256:… https://…`; of a Git repository name the commit.'],
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  applies: ['docker.file'],
  must: { each: 'add', where: { at: 'checksum', isSet: false }, must: { at: 'sources', matchesNot: remote } },
  says: 'A file from the network is added unchecked',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
ADD https://example.com/tool.tgz /opt/
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool.tgz /opt/
ADD app.tgz /opt/
ADD https://github.com/team/app.git#0123456789abcdef0123456789abcdef01234567 /src
`,
    ],
  },
});
