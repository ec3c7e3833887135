import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `binds-all-interfaces`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask

Flask(__name__).run(host='0.0.0.0')
`,
      `import socket


def listen(port):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(('0.0.0.0', port))
    server.listen()
    return server
`,
    ],
    good: [
      `from flask import Flask

Flask(__name__).run(host='127.0.0.1')
`,
      `import socket


def listen(port):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(('127.0.0.1', port))
    server.listen()
    return server
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net"
)

func open() (net.Listener, error) {
	return net.Listen("tcp", "0.0.0.0:9000")
}
`,
    ],
    good: [
      `package main

import (
	"net"
)

func open() (net.Listener, error) {
	return net.Listen("tcp", "127.0.0.1:9000")
}
`,
    ],
  },
};
