import type { Weakness } from '../weakness.ts';
import { samples } from './samples/host-key-check-off.ts';

export const hostKeyCheckOff: Weakness = {
  name: 'host-key-check-off',
  title: 'SSH host keys are not checked',
  severity: 'high',
  confidence: 'high',
  cwe: 295,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'An SSH connection is made to whichever key answers.',
  why: 'Whoever is between the two sides takes the password and sees all that is done.',
  fix: ['Load known host keys and refuse all others.'],
  frameworks: {
    Paramiko: '`client.load_system_host_keys()` and `RejectPolicy`.',
    Go: '`knownhosts.New("/etc/ssh/known_hosts")` of `golang.org/x/crypto/ssh/knownhosts` as `HostKeyCallback`.',
    Java: 'JSch: `jsch.setKnownHosts(path)` and `StrictHostKeyChecking` left at `yes`; sshj: `client.loadKnownHosts()`.',
  },
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  samples,
};
