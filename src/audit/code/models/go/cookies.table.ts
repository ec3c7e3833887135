import type { CallModel, Condition, Misuse, ModelPack, Position } from '#ir/flow/models';
import { each, of } from './of.ts';

/** Not said at all, or said to be off. */
function off(at: Position): Condition {
  return {
    any: [
      { at, absent: true },
      { at, is: false },
    ],
  };
}

/** Cookies of these names let somebody in. */
const opens = 'sess|token|auth|jwt|login|password|remember|credential';

/** A cookie as a structure: its flags are what is left out. */
function cookie(at: 0 | 1, onlyByHttp: 'HttpOnly' | 'HTTPOnly'): CallModel {
  return {
    flow: 'none',
    misuses: [
      { weakness: 'insecure-cookie', when: off(`${at}.Secure`) },
      {
        weakness: 'cookie-readable-by-scripts',
        when: { all: [{ at: `${at}.Name`, matches: opens }, off(`${at}.${onlyByHttp}`)] },
      },
    ],
  };
}

/** Options of the cookie of a session. */
function session(...parameters: readonly [string, string]): CallModel {
  const misuses: readonly Misuse[] = [
    { weakness: 'insecure-cookie', when: off(0) },
    { weakness: 'cookie-readable-by-scripts', when: off(1) },
  ];
  return { parameters: [...parameters], misuses };
}

/** Cookies and sessions. */
export const cookies: ModelPack = {
  name: 'Go: cookies',
  languages: ['go'],
  calls: {
    'net/http.SetCookie': cookie(1, 'HttpOnly'),
    'github.com/labstack/echo.Context.SetCookie': cookie(0, 'HttpOnly'),
    'github.com/gin-gonic/gin.Context.SetCookieData': cookie(0, 'HttpOnly'),
    'github.com/gofiber/fiber.Ctx.Cookie': cookie(0, 'HTTPOnly'),
    ...each(
      ['github.com/gorilla/sessions.Options', 'github.com/gin-contrib/sessions.Options'],
      session('Secure', 'HttpOnly'),
    ),
    'github.com/gofiber/fiber/middleware/session.Config': session('CookieSecure', 'CookieHTTPOnly'),
    'github.com/gin-gonic/gin.Context.SetCookie': {
      parameters: ['name', 'value', 'maxAge', 'path', 'domain', 'secure', 'httpOnly'],
      flow: 'none',
      misuses: [
        { weakness: 'insecure-cookie', when: { at: 5, is: false } },
        { weakness: 'cookie-readable-by-scripts', when: { at: 6, is: false } },
      ],
    },
    ...of('github.com/gorilla/csrf', {
      Secure: { flow: 'none', misuses: [{ weakness: 'insecure-cookie', when: { at: 0, is: false } }] },
      HttpOnly: {
        flow: 'none',
        misuses: [{ weakness: 'cookie-readable-by-scripts', when: { at: 0, is: false } }],
      },
    }),
  },
  types: { 'github.com/gofiber/fiber.Cookie': { plain: true } },
};
