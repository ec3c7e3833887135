import { infraRule } from '../../infra-rule.ts';

/** Container gets at disks or memory of the host. */
export const composeRawDevice = infraRule({
  name: 'compose-raw-device',
  title: 'Container gets at disks or memory of the host',
  severity: 'high',
  cwe: 668,
  what: 'A disk, the memory or all devices of the host are given to the container.',
  why: 'Who breaks in reads and writes everything on the host, past every right of files.',
  fix: ['Give a volume, or the one device that is needed.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  applies: ['compose.service'],
  must: {
    each: 'devices',
    must: {
      at: 'source',
      matchesNot:
        /^\/dev\/?$|^\/dev\/(?:mem|kmem|port|sd[a-z]\d*|hd[a-z]\d*|vd[a-z]\d*|xvd[a-z]\d*|nvme\d.*|dm-\d+|mapper\/.*|md\d+|loop\d*|mmcblk.*|disk\/.*)$/,
    },
  },
  says: 'A disk or the memory of the host is given away',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    devices:
      - /dev/sda:/dev/xvda # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    devices:
      - /dev/ttyUSB0:/dev/ttyUSB0
      - /dev/dri:/dev/dri
`,
    ],
  },
});
