import type { ModelPack } from '#ir/flow/models';
import { each, into } from './of.ts';

const context = 'javax.faces.context.ExternalContext';

/** Java Server Faces, of `javax` and of `jakarta`: what a component gets of a request and writes. */
export const faces: ModelPack = {
  name: 'Jakarta Faces',
  languages: ['java'],
  types: { 'javax.faces.context.ResponseWriter': { extends: ['java.io.Writer'] } },
  calls: {
    'javax.faces.context.FacesContext.getCurrentInstance': {
      flow: 'none',
      returns: 'javax.faces.context.FacesContext',
    },
    'javax.faces.context.FacesContext.getExternalContext': { flow: 'none', returns: context },
    'javax.faces.context.FacesContext.getResponseWriter': {
      flow: 'none',
      returns: 'javax.faces.context.ResponseWriter',
    },
    ...each(context, 'getRequestParameterMap getRequestParameterValuesMap', {
      source: 'http-query',
      returns: 'java.util.Map',
    }),
    [`${context}.getRequestParameterNames`]: { source: 'http-query', returns: 'java.util.Iterator' },
    ...each(context, 'getRequestHeaderMap getRequestHeaderValuesMap', {
      source: 'http-header',
      returns: 'java.util.Map',
    }),
    [`${context}.getRequestCookieMap`]: { source: 'http-cookie', returns: 'java.util.Map' },
    [`${context}.getRequestPathInfo`]: { source: 'http-path' },
    [`${context}.redirect`]: into('redirect'),
    ...each('javax.faces.context.ResponseWriter', 'write append', into('html', '0+')),
    // Escaped for where they stand.
    ...each('javax.faces.context.ResponseWriter', 'writeText writeAttribute', { flow: 'none' }),
    'javax.faces.context.ResponseWriter.writeURIAttribute': into('redirect', 1),
  },
};
