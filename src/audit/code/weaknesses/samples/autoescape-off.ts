import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `autoescape-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import jinja2

environment = jinja2.Environment(autoescape=False)
`,
      `from jinja2 import Environment, FileSystemLoader


def render(name, **values):
    environment = Environment(loader=FileSystemLoader('templates'))
    return environment.get_template(name + '.html').render(**values)
`,
    ],
    good: [
      `import jinja2

environment = jinja2.Environment(autoescape=True)
`,
      `from jinja2 import Environment, FileSystemLoader, select_autoescape

environment = Environment(loader=FileSystemLoader('templates'), autoescape=select_autoescape(['html', 'xml']))
`,
    ],
  },
  javascript: {
    bad: [
      `import nunjucks from 'nunjucks';

nunjucks.configure('views', { autoescape: false });
`,
      `import Handlebars from 'handlebars';

export const greeting = Handlebars.compile('<p>{{name}}</p>', { noEscape: true });
`,
    ],
    good: [
      `import nunjucks from 'nunjucks';

nunjucks.configure('views', { autoescape: true });
`,
      `import Handlebars from 'handlebars';

export const greeting = Handlebars.compile('<p>{{name}}</p>', { noEscape: false, strict: true });
`,
    ],
  },
  typescript: {
    bad: [
      `import nunjucks, { type ConfigureOptions } from 'nunjucks';

const options = { autoescape: false, noCache: true } satisfies ConfigureOptions;

export const views = new nunjucks.Environment(new nunjucks.FileSystemLoader('views'), options);
`,
    ],
    good: [
      `import nunjucks, { type ConfigureOptions } from 'nunjucks';

const options = { autoescape: true, noCache: true } satisfies ConfigureOptions;

export const views = new nunjucks.Environment(new nunjucks.FileSystemLoader('views'), options);
`,
    ],
  },
};
