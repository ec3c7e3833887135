import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `authorisation-by-assert`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `def remove(user, order):
    assert user.is_admin
    order.remove()
`,
    ],
    good: [
      `def remove(user, order):
    assert order is not None
    if not user.is_admin:
        raise PermissionError('administrators only')
    order.remove()
`,
    ],
  },
};
