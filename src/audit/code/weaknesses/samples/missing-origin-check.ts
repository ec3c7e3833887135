import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `missing-origin-check`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  javascript: {
    bad: [
      `window.addEventListener('message', (event) => {
  document.querySelector('h1').textContent = event.data;
});
`,
    ],
    good: [
      `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://shop.example') return;
  document.querySelector('h1').textContent = event.data;
});
`,
    ],
  },
};
