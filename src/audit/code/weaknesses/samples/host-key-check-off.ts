import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `host-key-check-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import paramiko

client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
`,
      `from paramiko import SSHClient, WarningPolicy


class Kitchen:
    def __init__(self, host):
        self.client = SSHClient()
        self.client.set_missing_host_key_policy(WarningPolicy)
        self.client.connect(host)
`,
    ],
    good: [
      `import paramiko

client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.RejectPolicy())
`,
      `from paramiko import SSHClient


class Kitchen:
    def __init__(self, host):
        self.client = SSHClient()
        self.client.load_host_keys('known_hosts')
        self.client.connect(host)
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"golang.org/x/crypto/ssh"
)

func config() *ssh.ClientConfig {
	return &ssh.ClientConfig{User: "baker", HostKeyCallback: ssh.InsecureIgnoreHostKey()}
}
`,
    ],
    good: [
      `package main

import (
	"golang.org/x/crypto/ssh"
)

func config(key ssh.PublicKey) *ssh.ClientConfig {
	return &ssh.ClientConfig{User: "baker", HostKeyCallback: ssh.FixedHostKey(key)}
}
`,
    ],
  },
};
