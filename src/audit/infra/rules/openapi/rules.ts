import type { InfraRule } from '../../infra-rule.ts';
import { openapiAnyMediaType } from './any-media-type.ts';
import { openapiArrayUnbounded } from './array-unbounded.ts';
import { openapiBodyOfRead } from './body-of-read.ts';
import { openapiBodyWithoutSchema } from './body-without-schema.ts';
import { openapiCredentialInAddress } from './credential-in-address.ts';
import { openapiHeaderIgnored } from './header-ignored.ts';
import { openapiItemsMissing } from './items-missing.ts';
import { openapiKeyInQuery } from './key-in-query.ts';
import { openapiKeyOnly } from './key-only.ts';
import { openapiLimitsCrossed } from './limits-crossed.ts';
import { openapiMediaTypeUndeclared } from './media-type-undeclared.ts';
import { openapiNumberFormat } from './number-format.ts';
import { openapiNumberUnbounded } from './number-unbounded.ts';
import { openapiOauthAddress } from './oauth-address.ts';
import { openapiOauthHttp } from './oauth-http.ts';
import { openapiOauthImplicit } from './oauth-implicit.ts';
import { openapiOauthPassword } from './oauth-password.ts';
import { openapiOperationIdTwice } from './operation-id-twice.ts';
import { openapiOperationOpen } from './operation-open.ts';
import { openapiOperationOptional } from './operation-optional.ts';
import { openapiOperationServerHttp } from './operation-server-http.ts';
import { openapiOperationUndeclared } from './operation-undeclared.ts';
import { openapiParameterWithoutSchema } from './parameter-without-schema.ts';
import { openapiPathParameter } from './path-parameter.ts';
import { openapiPatternBroad } from './pattern-broad.ts';
import { openapiPatternSlow } from './pattern-slow.ts';
import { openapiPropertiesAdditional } from './properties-additional.ts';
import { openapiReadOpen } from './read-open.ts';
import { openapiResponseCode } from './response-code.ts';
import { openapiResponseDefault } from './response-default.ts';
import { openapiResponseForbidden } from './response-forbidden.ts';
import { openapiResponseSuccess } from './response-success.ts';
import { openapiResponseTooMany } from './response-too-many.ts';
import { openapiResponseUnauthorized } from './response-unauthorized.ts';
import { openapiResponseWithBody } from './response-with-body.ts';
import { openapiSchemaAnything } from './schema-anything.ts';
import { openapiSchemeBasic } from './scheme-basic.ts';
import { openapiSchemeMissing } from './scheme-missing.ts';
import { openapiSchemeOutdated } from './scheme-outdated.ts';
import { openapiSchemeUnknown } from './scheme-unknown.ts';
import { openapiSchemeUnused } from './scheme-unused.ts';
import { openapiScopeMissing } from './scope-missing.ts';
import { openapiSecurityEmpty } from './security-empty.ts';
import { openapiSecurityOptional } from './security-optional.ts';
import { openapiSecurityUndeclared } from './security-undeclared.ts';
import { openapiServerHttp } from './server-http.ts';
import { openapiStringFree } from './string-free.ts';
import { openapiStringUnbounded } from './string-unbounded.ts';

/** What interfaces promise in OpenAPI. */
export const openapiRules: readonly InfraRule[] = [
  openapiAnyMediaType,
  openapiArrayUnbounded,
  openapiBodyOfRead,
  openapiBodyWithoutSchema,
  openapiCredentialInAddress,
  openapiHeaderIgnored,
  openapiItemsMissing,
  openapiKeyInQuery,
  openapiKeyOnly,
  openapiLimitsCrossed,
  openapiMediaTypeUndeclared,
  openapiNumberFormat,
  openapiNumberUnbounded,
  openapiOauthAddress,
  openapiOauthHttp,
  openapiOauthImplicit,
  openapiOauthPassword,
  openapiOperationIdTwice,
  openapiOperationOpen,
  openapiOperationOptional,
  openapiOperationServerHttp,
  openapiOperationUndeclared,
  openapiParameterWithoutSchema,
  openapiPathParameter,
  openapiPatternBroad,
  openapiPatternSlow,
  openapiPropertiesAdditional,
  openapiReadOpen,
  openapiResponseCode,
  openapiResponseDefault,
  openapiResponseForbidden,
  openapiResponseSuccess,
  openapiResponseTooMany,
  openapiResponseUnauthorized,
  openapiResponseWithBody,
  openapiSchemaAnything,
  openapiSchemeBasic,
  openapiSchemeMissing,
  openapiSchemeOutdated,
  openapiSchemeUnknown,
  openapiSchemeUnused,
  openapiScopeMissing,
  openapiSecurityEmpty,
  openapiSecurityOptional,
  openapiSecurityUndeclared,
  openapiServerHttp,
  openapiStringFree,
  openapiStringUnbounded,
];
