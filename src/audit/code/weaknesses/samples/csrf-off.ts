import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `csrf-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def save(request):
    return None
`,
    ],
    good: [
      `from django.views.decorators.csrf import csrf_protect


@csrf_protect
def save(request):
    return None
`,
    ],
  },
  javascript: {
    bad: [
      `import lusca from 'lusca';

export const protect = lusca({ csrf: false });
`,
    ],
    good: [
      `import lusca from 'lusca';

export const protect = lusca({ csrf: true });
`,
    ],
  },
};
