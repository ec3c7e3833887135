import type { Weakness } from '../weakness.ts';

export const permissiveCheck: Weakness = {
  name: 'permissive-check',
  title: 'Check that lets more through than it says',
  severity: 'medium',
  confidence: 'medium',
  cwe: 20,
  owasp: ['A03:2021', 'A05:2025', 'API10:2023'],
  what: 'An address or a text is checked by a part of it, or by a pattern without its anchors or with a dot that matches any letter.',
  why: 'What the check was meant to keep out passes: `https://shop.example.evil.test` holds the name of the shop and is somebody else’s.',
  fix: [
    'Read addresses with `URL` and compare the whole host, or its end with the dot before it.',
    'Anchor patterns at both ends, with the alternatives in one group, and escape the dots.',
  ],
  frameworks: {
    Go: '`url.Parse` and `Hostname()`; patterns between backticks, with `^` and `$`, and `regexp.QuoteMeta`.',
    JavaScript:
      "compare the whole: `new URL(text).origin === 'https://shop.example'`; patterns begin with `^`, end with `$` and escape dots.",
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/625.html',
  ],
  samples: {
    go: {
      bad: [
        `package main

import "regexp"

var ours = regexp.MustCompile("^https://shop.example.com/")
`,
        `package main

import "regexp"

func isOurs(host string) bool {
	matched, _ := regexp.MatchString("\\bshop$", host)
	return matched
}
`,
      ],
      good: [
        `package main

import "regexp"

var ours = regexp.MustCompile(\`^https://shop\\.example\\.com/\`)
`,
      ],
    },
    javascript: {
      bad: [
        `export function isOurs(url) {
  return url.includes('shop.com');
}
`,
        `export function isOurs(url) {
  return /^https:\\/\\/www.shop\\.com\\//.test(url);
}
`,
        `export function isOurs(origin) {
  return /https:\\/\\/shop\\.com\\//.test(origin);
}
`,
        `export function hasEnding(name, ending) {
  return name.indexOf(ending) === name.length - ending.length;
}
`,
      ],
      good: [
        `export function isOurs(url) {
  const { hostname } = new URL(url);
  return hostname === 'shop.com' || hostname.endsWith('.shop.com');
}
`,
        `export function isOurs(url) {
  return /^https:\\/\\/www\\.shop\\.com\\//.test(url);
}
`,
        `export function nameOf(file) {
  return file.endsWith('.jpg') ? file.slice(0, file.indexOf('.')) : file;
}
`,
      ],
    },
    typescript: {
      bad: [
        `export function safeLink(href: string): string {
  if (href.toLowerCase().startsWith('javascript:')) return 'about:blank';
  return href;
}
`,
        `const kinds: RegExp = /^image|video/;

export const isShown = (kind: string): boolean => kinds.test(kind);
`,
      ],
      good: [
        `export function safeLink(href: string): string {
  const { protocol } = new URL(href);
  return protocol === 'https:' ? href : 'about:blank';
}
`,
        `const kinds: RegExp = /^(?:image|video)\\//;

export const isShown = (kind: string): boolean => kinds.test(kind);
`,
      ],
    },
  },
};
