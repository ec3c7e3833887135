import type { CallModel, Condition, ModelPack } from '#ir/flow/models';
import { each, of } from './of.ts';

/** Any origin, with what the visitor is known by. */
function anybody(parameters: readonly string[], isAny: Condition): CallModel {
  const credentials = parameters.indexOf('AllowCredentials');
  return {
    parameters: [...parameters],
    misuses: [{ weakness: 'cors-any-origin', when: { all: [isAny, { at: credentials, is: true }] } }],
  };
}

const listed = anybody(['AllowedOrigins', 'AllowCredentials'], { at: '0.*', is: '*' });
const named = anybody(['AllowOrigins', 'AllowCredentials'], { at: '0.*', is: '*' });
const handlers = 'github.com/gorilla/handlers';

/** Which other sites may read answers. */
export const origins: ModelPack = {
  name: 'Go: CORS',
  languages: ['go'],
  values: {
    'github.com/gin-contrib/cors.Config.AllowAllOrigins': {},
  },
  calls: {
    'github.com/gin-contrib/cors.Config': anybody(['AllowAllOrigins', 'AllowCredentials'], {
      at: 0,
      is: true,
    }),
    'github.com/gin-contrib/cors.DefaultConfig': {
      flow: 'none',
      returns: 'github.com/gin-contrib/cors.Config',
    },
    ...each(['github.com/rs/cors.Options', 'github.com/go-chi/cors.Options'], listed),
    'github.com/labstack/echo/middleware.CORSConfig': named,
    'github.com/gofiber/fiber/middleware/cors.Config': anybody(['AllowOrigins', 'AllowCredentials'], {
      any: [
        { at: 0, is: '*' },
        { at: '0.*', is: '*' },
      ],
    }),
    ...of(handlers, {
      AllowedOrigins: {
        flow: 'none',
        returnsWhen: [{ when: { at: '0.*', is: '*' }, type: `${handlers}.AnyOrigin` }],
      },
      AllowCredentials: { flow: 'none', returns: `${handlers}.Credentials` },
      CORS: {
        flow: 'none',
        misuses: [
          {
            weakness: 'cors-any-origin',
            when: {
              all: [
                { at: '0+', refersTo: `${handlers}.AnyOrigin` },
                { at: '0+', refersTo: `${handlers}.Credentials` },
              ],
            },
          },
        ],
      },
    }),
  },
  types: { 'github.com/gin-contrib/cors.Config': {} },
};
