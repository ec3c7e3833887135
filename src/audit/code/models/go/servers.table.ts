import type { CallbackParameter, CallModel, ModelPack, SourceKind } from '#ir/flow/models';
import { each, of } from './of.ts';

const from = (source: SourceKind): CallModel => ({ source });
const into = (at: number, source: SourceKind = 'http-body'): CallModel => ({
  flow: 'none',
  fills: [{ at, source }],
});
const away = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'redirect' }] });
const file = (at: number): CallModel => ({ flow: 'none', sinks: [{ at, kind: 'path' }] });
const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** Routes of a router whose handlers get these. */
function routes(
  types: readonly string[],
  ...parameters: readonly CallbackParameter[]
): Record<string, CallModel> {
  const names = [...verbs, ...verbs.map((verb) => verb[0] + verb.slice(1).toLowerCase())];
  return Object.assign(
    {},
    ...types.map((type) => ({
      ...of(
        type,
        Object.fromEntries(
          names.map((name): [string, CallModel] => [
            name,
            {
              flow: 'none',
              callbacks: [{ at: '1+', parameters }],
              route: { method: name.toUpperCase(), path: 0 },
            },
          ]),
        ),
      ),
      [`${type}.Any`]: { flow: 'none', callbacks: [{ at: '1+', parameters }], route: { path: 0 } },
    })),
  );
}

const fasthttp = 'github.com/valyala/fasthttp';
const hertz = 'github.com/cloudwego/hertz/pkg/app';
const iris = 'github.com/kataras/iris/context.Context';
const macaron = 'gopkg.in/macaron';
const restful = 'github.com/emicklei/go-restful';
const ghttp = 'github.com/gogf/gf/net/ghttp';
const revel = 'github.com/revel/revel';

/** Servers of other makers. */
export const servers: ModelPack = {
  name: 'Go: other servers',
  languages: ['go'],
  aliases: {
    'github.com/kataras/iris.Context': iris,
    'github.com/go-macaron/macaron': macaron,
    'github.com/flamego/flamego': macaron,
    'github.com/gogf/gf/v2/net/ghttp': ghttp,
  },
  values: {
    [`${fasthttp}.RequestCtx.Request`]: { type: `${fasthttp}.RequestCtx.Request` },
    [`${hertz}.RequestContext.Request`]: { type: `${fasthttp}.RequestCtx.Request` },
    [`${macaron}.Context.Req`]: { type: 'net/http.Request' },
    [`${macaron}.Context.Resp`]: { type: 'net/http.ResponseWriter' },
    [`${restful}.Request.Request`]: { type: 'net/http.Request' },
    [`${restful}.Response.ResponseWriter`]: { type: 'net/http.ResponseWriter' },
    [`${revel}.Controller.Params`]: { source: 'http-query' },
  },
  calls: {
    ...of(`${fasthttp}.RequestCtx`, {
      ...each(['QueryArgs', 'URI'], from('http-query')),
      ...each(['PostBody', 'PostArgs', 'FormValue', 'MultipartForm', 'RequestBodyStream'], from('http-body')),
      ...each(['UserValue', 'Path', 'RequestURI'], from('http-path')),
      ...each(['Referer', 'UserAgent', 'Host'], from('http-header')),
      FormFile: { flow: 'none', returns: 'mime/multipart.FileHeader' },
      Redirect: away(0),
      SendFile: file(0),
      SetContentType: { flow: 'none' },
    }),
    [`${fasthttp}.ServeFile`]: file(1),
    [`${fasthttp}.SaveMultipartFile`]: file(1),
    ...of(`${hertz}.RequestContext`, {
      ...each(['Query', 'DefaultQuery', 'GetQuery', 'QueryArgs'], from('http-query')),
      ...each(['PostForm', 'DefaultPostForm', 'FormValue', 'GetRawData'], from('http-body')),
      Param: from('http-path'),
      GetHeader: from('http-header'),
      Cookie: from('http-cookie'),
      FormFile: { flow: 'none', returns: 'mime/multipart.FileHeader' },
      ...each(['Bind', 'BindAndValidate', 'BindJSON', 'BindQuery', 'BindForm', 'BindPath'], into(0)),
      Redirect: away(1),
      ...each(['File', 'FileAttachment'], file(0)),
      SaveUploadedFile: file(1),
    }),
    ...of(iris, {
      ...each(['URLParam', 'URLParamDefault', 'URLParams', 'URLParamTrim'], from('http-query')),
      ...each(['FormValue', 'FormValueDefault', 'FormValues', 'PostValue', 'GetBody'], from('http-body')),
      GetHeader: from('http-header'),
      GetCookie: from('http-cookie'),
      ...each(['ReadJSON', 'ReadForm', 'ReadXML', 'ReadYAML', 'ReadBody'], into(0)),
      ReadQuery: into(0, 'http-query'),
      ReadParams: into(0, 'http-path'),
      Params: from('http-path'),
      FormFile: {
        flow: 'none',
        results: [undefined, { type: 'mime/multipart.FileHeader' }, undefined],
      },
      HTML: { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
      Redirect: away(0),
      ...each(['SendFile', 'ServeFile'], file(0)),
      Request: { flow: 'none', returns: 'net/http.Request' },
      ResponseWriter: { flow: 'none', returns: 'net/http.ResponseWriter' },
    }),
    ...of(`${macaron}.Context`, {
      ...each(['Query', 'QueryTrim', 'QueryStrings', 'QueryEscape', 'QueryString'], from('http-query')),
      ...each(['Params', 'ParamsEscape', 'Param'], from('http-path')),
      GetCookie: from('http-cookie'),
      GetFile: {
        flow: 'none',
        results: [{ type: 'mime/multipart.File' }, { type: 'mime/multipart.FileHeader' }, undefined],
      },
      Redirect: away(0),
      RemoteAddr: { flow: 'none' },
      ...each(['ServeFile', 'ServeFileContent'], file(0)),
      SaveToFile: file(1),
    }),
    ...routes([`${macaron}.Macaron`, `${macaron}.Router`]),
    ...of(`${restful}.Request`, {
      ...each(['QueryParameter', 'QueryParameters'], from('http-query')),
      BodyParameter: from('http-body'),
      PathParameter: from('http-path'),
      PathParameters: from('http-path'),
      HeaderParameter: from('http-header'),
      ReadEntity: into(0),
    }),
    ...of(
      `${restful}.Response`,
      each(['WriteEntity', 'WriteAsJson', 'WriteHeaderAndEntity'], { flow: 'none' }),
    ),
    ...of(`${ghttp}.Request`, {
      ...each(['Get', 'GetQuery', 'GetRequest', 'GetQueryMap', 'GetMap'], from('http-query')),
      ...each(['GetForm', 'GetBody', 'GetBodyString', 'GetJson', 'GetPost'], from('http-body')),
      GetRouter: from('http-path'),
      GetHeader: from('http-header'),
      ...each(['Parse', 'ParseForm', 'ParseQuery'], into(0)),
    }),
    ...of(`${ghttp}.Response`, {
      RedirectTo: away(0),
      ...each(['ServeFile', 'ServeFileDownload'], file(0)),
    }),
    ...of('github.com/zeromicro/go-zero/rest/httpx', {
      ...each(['Parse', 'ParseForm', 'ParseJsonBody', 'ParsePath', 'ParseHeaders'], into(1)),
    }),
    ...of('github.com/go-chi/render', each(['Bind', 'Decode', 'DecodeJSON'], into(1))),
    ...of(`${revel}.Controller`, {
      RenderHTML: { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
      RenderFileName: file(0),
      Redirect: away(0),
      RenderText: { flow: 'none' },
    }),
    ...of('github.com/bytedance/sonic', { Unmarshal: { flow: [{ from: 0, to: 1 }] } }),
    ...of('github.com/json-iterator/go', { Unmarshal: { flow: [{ from: 0, to: 1 }] } }),
    ...of('github.com/goccy/go-json', { Unmarshal: { flow: [{ from: 0, to: 1 }] } }),
  },
  types: {
    [`${fasthttp}.RequestCtx`]: {},
    [`${hertz}.RequestContext`]: {},
    [iris]: {},
    [`${macaron}.Context`]: {},
    [`${restful}.Request`]: {},
    [`${ghttp}.Request`]: {},
    [`${revel}.Controller`]: {},
  },
};
