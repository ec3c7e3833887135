import type { CallModel, Misuse, ModelPack, Position } from '#ir/flow/models';
import { each, of } from './of.ts';

/** A key that the program writes down, wherever its bytes are taken. */
function written(at: Position): Misuse {
  return { weakness: 'hard-coded-credentials', when: { at, matches: '^.+$' } };
}
const keyAt = (at: Position): CallModel => ({ flow: 'none', misuses: [written(at)] });
const keyIn = (...parameters: readonly string[]): CallModel => ({
  parameters,
  misuses: parameters.map((_, i) => written(i)),
});
/** Who gives the key to check a token with is a function: `func(t *jwt.Token) (any, error) { return key, nil }`. */
const checkedWith = (at: number): CallModel => ({
  callbacks: [
    {
      at,
      parameters: [{ type: 'github.com/golang-jwt/jwt.Token' }],
      misuses: [
        written('0.0'),
        {
          weakness: 'jwt-unverified',
          when: { at: '0.0', refersTo: 'github.com/golang-jwt/jwt.UnsafeAllowNoneSignatureType' },
        },
      ],
    },
  ],
});
const unverified: CallModel = { misuses: [{ weakness: 'jwt-unverified' }] };
const jose = 'github.com/go-jose/go-jose';

/** Tokens: who signs them with what, and who reads them without asking. */
export const tokens: ModelPack = {
  name: 'Go: tokens',
  languages: ['go'],
  aliases: {
    'gopkg.in/square/go-jose': jose,
    'github.com/square/go-jose': jose,
    'gopkg.in/go-jose/go-jose': jose,
    'github.com/lestrrat/go-jwx': 'github.com/lestrrat-go/jwx',
  },
  calls: {
    'github.com/golang-jwt/jwt.Token.SignedString': {
      flow: 'none',
      misuses: [
        written(0),
        {
          weakness: 'jwt-unverified',
          when: { at: 0, refersTo: 'github.com/golang-jwt/jwt.UnsafeAllowNoneSignatureType' },
        },
      ],
    },
    ...of('github.com/golang-jwt/jwt', {
      Parse: checkedWith(1),
      ParseWithClaims: checkedWith(2),
      'Parser.Parse': checkedWith(1),
      'Parser.ParseWithClaims': checkedWith(2),
      'request.ParseFromRequest': checkedWith(2),
    }),
    'github.com/golang-jwt/jwt.WithoutClaimsValidation': { flow: 'none' },
    ...of('github.com/cristalhq/jwt', {
      ...each(['NewSignerHS', 'NewVerifierHS'], keyAt(1)),
      ...each(['ParseNoVerify', 'ParseClaimsNoVerify'], unverified),
    }),
    ...of(jose, {
      SigningKey: keyIn('Key'),
      Recipient: keyIn('Key'),
      UnsafePayloadWithoutVerification: unverified,
    }),
    [`${jose}.JSONWebSignature.UnsafePayloadWithoutVerification`]: unverified,
    [`${jose}/jwt.JSONWebToken.UnsafeClaimsWithoutVerification`]: unverified,
    ...of(`${jose}/jwt`, each(['ParseSigned', 'ParseEncrypted'], { returns: `${jose}/jwt.JSONWebToken` })),
    'github.com/go-kit/kit/auth/jwt.NewSigner': keyAt(1),
    ...of('github.com/kataras/jwt', {
      ...each(['Sign', 'SignEncrypted', 'SignWithHeader', 'SignEncryptedWithHeader'], keyAt(1)),
      Verify: keyAt(1),
    }),
    'github.com/kataras/jwt.Keys.Register': keyAt(3),
    ...of('github.com/kataras/iris/middleware/jwt', {
      NewSigner: keyAt(1),
      NewVerifier: keyAt(1),
    }),
    'github.com/lestrrat-go/jwx/jwk.New': keyAt(0),
    'github.com/lestrrat-go/jwx/jwk.FromRaw': keyAt(0),
    'github.com/lestrrat-go/jwx/jwk.Import': keyAt(0),
    ...of('github.com/lestrrat-go/jwx/jwt', {
      ParseInsecure: unverified,
      Sign: keyAt(2),
    }),
    'github.com/lestrrat-go/jwx/jwa.WithKey': keyAt(1),
    'github.com/lestrrat-go/jwx/jwt.WithKey': keyAt(1),
    'github.com/lestrrat-go/jwx/jws.Sign': keyAt(2),
    'github.com/pascaldekloe/jwt.NewHMAC': keyAt(1),
    'github.com/gbrlsnchz/jwt.NewHS256': keyAt(0),
    'github.com/gbrlsnchz/jwt.NewHS512': keyAt(0),
    'github.com/robbert229/jwt.HmacSha256': keyAt(0),
    'github.com/ory/fosite/token/jwt.DefaultSigner': { flow: 'none' },
    'github.com/appleboy/gin-jwt.GinJWTMiddleware': keyIn('Key'),
    'github.com/gin-contrib/sessions/cookie.NewStore': { flow: 'none', misuses: [written(0)] },
    'github.com/gin-contrib/sessions/redis.NewStore': { flow: 'none', misuses: [written(4)] },
    'github.com/labstack/echo-jwt.WithConfig': { flow: 'none' },
    'github.com/labstack/echo-jwt.JWT': keyAt(0),
    'github.com/labstack/echo-jwt.Config': keyIn('SigningKey'),
    'github.com/labstack/echo/middleware.JWT': keyAt(0),
    'github.com/labstack/echo/middleware.JWTConfig': keyIn('SigningKey'),
    'github.com/gofiber/jwt.Config': keyIn('SigningKey'),
    'github.com/gofiber/contrib/jwt.SigningKey': keyIn('Key'),
    'github.com/go-chi/jwtauth.New': keyAt(1),
    'github.com/gorilla/csrf.Protect': keyAt(0),
    'github.com/gorilla/securecookie.New': { flow: 'none', misuses: [written(0), written(1)] },
    ...each(
      ['github.com/gorilla/sessions.NewCookieStore', 'github.com/gorilla/sessions.NewFilesystemStore'],
      { flow: 'none', misuses: [written('0+')], returns: 'github.com/gorilla/sessions.CookieStore' },
    ),
  },
  types: { [`${jose}/jwt.JSONWebToken`]: {} },
};
