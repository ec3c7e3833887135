import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `authorisation-by-assert`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `def remove(user, order):
    assert user.is_admin
    order.remove()
`,
      `from django.http import HttpResponse


def close(request, number):
    assert request.user.has_perm('shop.close_order'), 'not allowed'
    return HttpResponse(number)
`,
    ],
    good: [
      `def remove(user, order):
    assert order is not None
    if not user.is_admin:
        raise PermissionError('administrators only')
    order.remove()
`,
      `def test_staff_may_remove(user):
    assert user.is_admin


def share(total, guests):
    assert guests > 0, 'somebody pays'
    return total / guests
`,
    ],
  },
};
