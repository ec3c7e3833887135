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
  java: {
    bad: [
      `import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Session;

class Deploy {
    Session open(JSch jsch) throws Exception {
        Session session = jsch.getSession("deploy", "web1");
        session.setConfig("StrictHostKeyChecking", "no");
        return session;
    }
}
`,
      `import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Session;
import java.util.Properties;

class Deploy {
    Session open(JSch jsch) throws Exception {
        Session session = jsch.getSession("deploy", "web1");
        Properties config = new Properties();
        config.put("StrictHostKeyChecking", "no");
        session.setConfig(config);
        return session;
    }
}
`,
    ],
    good: [
      `import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Session;

class Deploy {
    Session open(JSch jsch) throws Exception {
        jsch.setKnownHosts("/etc/ssh/ssh_known_hosts");
        Session session = jsch.getSession("deploy", "web1");
        session.setConfig("StrictHostKeyChecking", "yes");
        return session;
    }
}
`,
      `import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Session;

class Deploy {
    Session open(JSch jsch) throws Exception {
        Session session = jsch.getSession("deploy", "web1");
        session.setConfig("PreferredAuthentications", "publickey");
        return session;
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net"

	"golang.org/x/crypto/ssh"
)

func settings(user string) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User: user,
		HostKeyCallback: func(host string, address net.Addr, key ssh.PublicKey) error {
			return nil
		},
	}
}
`,
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
	"bytes"
	"errors"
	"net"

	"golang.org/x/crypto/ssh"
)

func settings(user string, known ssh.PublicKey) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User: user,
		HostKeyCallback: func(host string, address net.Addr, key ssh.PublicKey) error {
			if !bytes.Equal(key.Marshal(), known.Marshal()) {
				return errors.New("another machine")
			}
			return nil
		},
	}
}
`,
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
