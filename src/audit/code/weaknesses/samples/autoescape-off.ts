import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `autoescape-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import jinja2

environment = jinja2.Environment(autoescape=False)
`,
    ],
    good: [
      `import jinja2

environment = jinja2.Environment(autoescape=True)
`,
    ],
  },
  javascript: {
    bad: [
      `import nunjucks from 'nunjucks';

nunjucks.configure('views', { autoescape: false });
`,
    ],
    good: [
      `import nunjucks from 'nunjucks';

nunjucks.configure('views', { autoescape: true });
`,
    ],
  },
};
