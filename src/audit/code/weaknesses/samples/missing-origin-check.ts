import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `missing-origin-check`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  go: {
    bad: [
      `package main

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return true },
}
`,
    ],
    good: [
      `package main

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://shop.example" },
}
`,
    ],
  },
  javascript: {
    bad: [
      `window.addEventListener('message', (event) => {
  document.querySelector('h1').textContent = event.data;
});
`,
      `const frame = document.querySelector('iframe');

function receive({ data }) {
  document.body.className = data.theme;
}

if (frame) window.addEventListener('message', receive, false);
`,
    ],
    good: [
      `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://shop.example') return;
  document.querySelector('h1').textContent = event.data;
});
`,
      `const trusted = ['https://shop.example', 'https://kitchen.example'];

function receive(message) {
  if (!trusted.includes(message.origin)) return;
  const { theme } = JSON.parse(message.data);
  document.body.className = theme;
}

window.addEventListener('message', receive, false);
`,
    ],
  },
  typescript: {
    bad: [
      {
        'widget.tsx': `import { useEffect, useState } from 'react';

interface Menu {
  readonly dishes: readonly string[];
}

export function Widget() {
  const [menu, setMenu] = useState<Menu>({ dishes: [] });

  useEffect(() => {
    const receive = (event: MessageEvent<Menu>): void => setMenu(event.data);
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, []);

  return <ul>{menu.dishes.map((dish) => <li key={dish}>{dish}</li>)}</ul>;
}
`,
      },
    ],
    good: [
      {
        'widget.tsx': `import { useEffect, useState } from 'react';

interface Menu {
  readonly dishes: readonly string[];
}

const trusted: ReadonlySet<string> = new Set(['https://kitchen.example']);

export function Widget() {
  const [menu, setMenu] = useState<Menu>({ dishes: [] });

  useEffect(() => {
    const receive = ({ origin, data }: MessageEvent<Menu>): void => {
      if (trusted.has(origin)) setMenu(data);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, []);

  return <ul>{menu.dishes.map((dish) => <li key={dish}>{dish}</li>)}</ul>;
}
`,
      },
    ],
  },
};
