import type { Weakness } from './weakness.ts';
import { authorisationByAssert } from './weaknesses/authorisation-by-assert.ts';
import { autoescapeOff } from './weaknesses/autoescape-off.ts';
import { bindsAllInterfaces } from './weaknesses/binds-all-interfaces.ts';
import { certificateCheckOff } from './weaknesses/certificate-check-off.ts';
import { clearTextLogging } from './weaknesses/clear-text-logging.ts';
import { clearTextStorage } from './weaknesses/clear-text-storage.ts';
import { codeInjection } from './weaknesses/code-injection.ts';
import { commandInjection } from './weaknesses/command-injection.ts';
import { cookieReadableByScripts } from './weaknesses/cookie-readable-by-scripts.ts';
import { cookieSameSiteNone } from './weaknesses/cookie-same-site-none.ts';
import { corsAnyOrigin } from './weaknesses/cors-any-origin.ts';
import { crossSiteScripting } from './weaknesses/cross-site-scripting.ts';
import { csrfOff } from './weaknesses/csrf-off.ts';
import { debugMode } from './weaknesses/debug-mode.ts';
import { errorDisclosure } from './weaknesses/error-disclosure.ts';
import { expressionInjection } from './weaknesses/expression-injection.ts';
import { formatString } from './weaknesses/format-string.ts';
import { graphqlInjection } from './weaknesses/graphql-injection.ts';
import { hardCodedCredentials } from './weaknesses/hard-coded-credentials.ts';
import { headerInjection } from './weaknesses/header-injection.ts';
import { hostKeyCheckOff } from './weaknesses/host-key-check-off.ts';
import { incompleteSanitisation } from './weaknesses/incomplete-sanitisation.ts';
import { insecureCookie } from './weaknesses/insecure-cookie.ts';
import { insecureDeserialisation } from './weaknesses/insecure-deserialisation.ts';
import { insecureDirectObjectReference } from './weaknesses/insecure-direct-object-reference.ts';
import { insecureTempFile } from './weaknesses/insecure-temp-file.ts';
import { integerConversion } from './weaknesses/integer-conversion.ts';
import { jndiInjection } from './weaknesses/jndi-injection.ts';
import { jwtUnverified } from './weaknesses/jwt-unverified.ts';
import { ldapInjection } from './weaknesses/ldap-injection.ts';
import { logInjection } from './weaknesses/log-injection.ts';
import { mailInjection } from './weaknesses/mail-injection.ts';
import { massAssignment } from './weaknesses/mass-assignment.ts';
import { missingAuthentication } from './weaknesses/missing-authentication.ts';
import { missingOriginCheck } from './weaknesses/missing-origin-check.ts';
import { modelOutputExecution } from './weaknesses/model-output-execution.ts';
import { nosqlInjection } from './weaknesses/nosql-injection.ts';
import { openRedirect } from './weaknesses/open-redirect.ts';
import { pathTraversal } from './weaknesses/path-traversal.ts';
import { permissiveCheck } from './weaknesses/permissive-check.ts';
import { promptInjection } from './weaknesses/prompt-injection.ts';
import { prototypePollution } from './weaknesses/prototype-pollution.ts';
import { redos } from './weaknesses/redos.ts';
import { regexInjection } from './weaknesses/regex-injection.ts';
import { resourceExhaustion } from './weaknesses/resource-exhaustion.ts';
import { securityHeadersOff } from './weaknesses/security-headers-off.ts';
import { sqlInjection } from './weaknesses/sql-injection.ts';
import { ssrf } from './weaknesses/ssrf.ts';
import { staticIv } from './weaknesses/static-iv.ts';
import { templateInjection } from './weaknesses/template-injection.ts';
import { timingComparison } from './weaknesses/timing-comparison.ts';
import { trustBoundary } from './weaknesses/trust-boundary.ts';
import { unrestrictedUpload } from './weaknesses/unrestricted-upload.ts';
import { unsafeForward } from './weaknesses/unsafe-forward.ts';
import { unsafeReflection } from './weaknesses/unsafe-reflection.ts';
import { weakCipher } from './weaknesses/weak-cipher.ts';
import { weakCipherMode } from './weaknesses/weak-cipher-mode.ts';
import { weakHash } from './weaknesses/weak-hash.ts';
import { weakKey } from './weaknesses/weak-key.ts';
import { weakPasswordHash } from './weaknesses/weak-password-hash.ts';
import { weakRandom } from './weaknesses/weak-random.ts';
import { weakTlsVersion } from './weaknesses/weak-tls-version.ts';
import { worldWritableFile } from './weaknesses/world-writable-file.ts';
import { xmlBomb } from './weaknesses/xml-bomb.ts';
import { xpathInjection } from './weaknesses/xpath-injection.ts';
import { xsltInjection } from './weaknesses/xslt-injection.ts';
import { xxe } from './weaknesses/xxe.ts';
import { zipSlip } from './weaknesses/zip-slip.ts';

/** Every weakness that code is checked for, sorted by name; a test keeps the list complete. */
export const weaknesses: readonly Weakness[] = [
  authorisationByAssert,
  autoescapeOff,
  bindsAllInterfaces,
  certificateCheckOff,
  clearTextLogging,
  clearTextStorage,
  codeInjection,
  commandInjection,
  cookieReadableByScripts,
  cookieSameSiteNone,
  corsAnyOrigin,
  crossSiteScripting,
  csrfOff,
  debugMode,
  errorDisclosure,
  expressionInjection,
  formatString,
  graphqlInjection,
  hardCodedCredentials,
  headerInjection,
  hostKeyCheckOff,
  incompleteSanitisation,
  insecureCookie,
  insecureDeserialisation,
  insecureDirectObjectReference,
  insecureTempFile,
  integerConversion,
  jndiInjection,
  jwtUnverified,
  ldapInjection,
  logInjection,
  mailInjection,
  massAssignment,
  missingAuthentication,
  missingOriginCheck,
  modelOutputExecution,
  nosqlInjection,
  openRedirect,
  pathTraversal,
  permissiveCheck,
  promptInjection,
  prototypePollution,
  redos,
  regexInjection,
  resourceExhaustion,
  securityHeadersOff,
  sqlInjection,
  ssrf,
  staticIv,
  templateInjection,
  timingComparison,
  trustBoundary,
  unrestrictedUpload,
  unsafeForward,
  unsafeReflection,
  weakCipher,
  weakCipherMode,
  weakHash,
  weakKey,
  weakPasswordHash,
  weakRandom,
  weakTlsVersion,
  worldWritableFile,
  xmlBomb,
  xpathInjection,
  xsltInjection,
  xxe,
  zipSlip,
];
