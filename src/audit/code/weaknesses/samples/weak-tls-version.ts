import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `weak-tls-version`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import ssl

context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
`,
      `import ssl


def context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1
    return context
`,
    ],
    good: [
      `import ssl

context = ssl.create_default_context()
`,
      `import ssl


def context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
`,
    ],
  },
  javascript: {
    bad: [
      `import { createServer } from 'node:https';

createServer({ minVersion: 'TLSv1' }).listen(443);
`,
      `const https = require('https');

const agent = new https.Agent({ secureProtocol: 'TLSv1_method' });

exports.prices = (done) => https.get('https://supplier.example/prices', { agent }, done);
`,
    ],
    good: [
      `import { createServer } from 'node:https';

createServer({ minVersion: 'TLSv1.2' }).listen(443);
`,
      `const https = require('https');

const agent = new https.Agent({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });

exports.prices = (done) => https.get('https://supplier.example/prices', { agent }, done);
`,
    ],
  },
  typescript: {
    bad: [
      `import { createServer, type ServerOptions } from 'node:https';
import type { SecureVersion } from 'node:tls';

const oldest: SecureVersion = 'TLSv1.1';

export const server = createServer({ minVersion: oldest } satisfies ServerOptions);
`,
    ],
    good: [
      `import { createServer, type ServerOptions } from 'node:https';
import type { SecureVersion } from 'node:tls';

const oldest: SecureVersion = 'TLSv1.3';

export const server = createServer({ minVersion: oldest } satisfies ServerOptions);
`,
    ],
  },
  java: {
    bad: [
      `import javax.net.ssl.SSLContext;

class Connections {
    SSLContext context() throws Exception {
        return SSLContext.getInstance("TLSv1");
    }
}
`,
      `import javax.net.ssl.SSLSocket;

class Connections {
    void restrict(SSLSocket socket) {
        socket.setEnabledProtocols(new String[] {"SSLv3"});
    }
}
`,
    ],
    good: [
      `import javax.net.ssl.SSLContext;

class Connections {
    SSLContext context() throws Exception {
        return SSLContext.getInstance("TLSv1.3");
    }
}
`,
      `import javax.net.ssl.SSLSocket;

class Connections {
    void restrict(SSLSocket socket) {
        socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"crypto/tls"
)

func config() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS10}
}
`,
    ],
    good: [
      `package main

import (
	"crypto/tls"
)

func config() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12}
}
`,
    ],
  },
};
