import type { PopularNames } from './names.ts';

/** Names of Go, as of 2026-11; made by tools/popular.mjs. */
export const go: PopularNames = {
  targets: `stdlib golang.org/x/sys github.com/stretchr/testify golang.org/x/crypto github.com/davecgh/go-spew
github.com/google/uuid github.com/pmezard/go-difflib golang.org/x/sync golang.org/x/text
golang.org/x/net gopkg.in/yaml.v3 github.com/mattn/go-isatty github.com/klauspost/compress
google.golang.org/protobuf github.com/spf13/pflag github.com/go-sql-driver/mysql golang.org/x/exp
golang.org/x/mod golang.org/x/time github.com/pkg/errors golang.org/x/tools
github.com/cespare/xxhash/v2 github.com/mattn/go-colorable github.com/mitchellh/mapstructure
github.com/prometheus/client_model go.uber.org/multierr golang.org/x/oauth2 gopkg.in/yaml.v2
github.com/beorn7/perks github.com/dustin/go-humanize github.com/fsnotify/fsnotify
github.com/json-iterator/go github.com/modern-go/concurrent github.com/modern-go/reflect2
github.com/pelletier/go-toml/v2 github.com/prometheus/client_golang github.com/prometheus/common
github.com/prometheus/procfs github.com/sirupsen/logrus google.golang.org/grpc
github.com/felixge/httpsnoop github.com/go-logr/logr github.com/golang-jwt/jwt/v5
github.com/google/go-cmp github.com/inconshreveable/mousetrap github.com/spf13/afero
github.com/spf13/cobra gopkg.in/ini.v1 github.com/go-logr/stdr github.com/go-openapi/jsonpointer
github.com/go-openapi/jsonreference github.com/golang/protobuf github.com/lib/pq
github.com/spf13/cast go.opentelemetry.io/otel go.opentelemetry.io/otel/trace go.uber.org/zap
google.golang.org/genproto/googleapis/api google.golang.org/genproto/googleapis/rpc
github.com/go-openapi/swag github.com/goccy/go-json github.com/gogo/protobuf
github.com/gorilla/websocket github.com/hashicorp/errwrap github.com/hashicorp/go-multierror
github.com/josharian/intern github.com/klauspost/cpuid/v2 github.com/mailru/easyjson
github.com/munnerz/goautoneg github.com/remyoudompheng/bigfft github.com/spf13/viper
go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp go.opentelemetry.io/otel/metric
go.opentelemetry.io/otel/sdk modernc.org/libc modernc.org/mathutil modernc.org/memory
modernc.org/sqlite filippo.io/edwards25519 github.com/andybalholm/brotli github.com/fatih/color
github.com/golang/snappy github.com/google/go-querystring github.com/gorilla/mux
github.com/hashicorp/go-cleanhttp github.com/hashicorp/hcl github.com/jackc/pgpassfile
github.com/jackc/pgservicefile github.com/jackc/pgx/v5 github.com/jackc/puddle/v2
github.com/mitchellh/copystructure github.com/mitchellh/reflectwalk github.com/subosito/gotenv
go.opentelemetry.io/auto/sdk golang.org/x/term google.golang.org/genproto sigs.k8s.io/yaml
cloud.google.com/go cloud.google.com/go/compute/metadata github.com/Microsoft/go-winio
github.com/aws/smithy-go github.com/docker/go-units github.com/go-openapi/spec
github.com/golang/freetype github.com/hashicorp/go-version github.com/hashicorp/golang-lru
github.com/leodido/go-urn github.com/magiconair/properties github.com/mattn/go-sqlite3
github.com/mitchellh/go-homedir github.com/opencontainers/go-digest
github.com/opencontainers/image-spec github.com/pierrec/lz4/v4 github.com/ugorji/go/codec
github.com/ulikunitz/xz go.opentelemetry.io/proto/otlp go.uber.org/atomic golang.org/x/image
k8s.io/apimachinery dario.cat/mergo github.com/Masterminds/semver/v3 github.com/aws/aws-sdk-go-v2
github.com/aws/aws-sdk-go-v2/config github.com/aws/aws-sdk-go-v2/credentials
github.com/aws/aws-sdk-go-v2/feature/ec2/imds github.com/aws/aws-sdk-go-v2/internal/configsources
github.com/aws/aws-sdk-go-v2/internal/endpoints/v2
github.com/aws/aws-sdk-go-v2/service/internal/accept-encoding
github.com/aws/aws-sdk-go-v2/service/internal/presigned-url github.com/aws/aws-sdk-go-v2/service/sso
github.com/aws/aws-sdk-go-v2/service/ssooidc github.com/aws/aws-sdk-go-v2/service/sts
github.com/cenkalti/backoff/v4 github.com/docker/go-connections github.com/fxamacker/cbor/v2
github.com/gin-gonic/gin github.com/go-jose/go-jose/v4 github.com/go-playground/locales
github.com/go-playground/universal-translator github.com/go-playground/validator/v10
github.com/go-viper/mapstructure/v2 github.com/grpc-ecosystem/grpc-gateway/v2
github.com/jinzhu/inflection github.com/jinzhu/now github.com/jmespath/go-jmespath
github.com/klauspost/pgzip github.com/kr/pretty github.com/ncruces/go-strftime
github.com/redis/go-redis/v9 github.com/robfig/cron/v3 github.com/sagikazarmark/locafero
github.com/sourcegraph/conc github.com/x448/float16
go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc go.yaml.in/yaml/v3
golang.org/x/arch google.golang.org/api gopkg.in/inf.v0 k8s.io/client-go cloud.google.com/go/auth
cloud.google.com/go/auth/oauth2adapt github.com/BurntSushi/toml github.com/asaskevich/govalidator
github.com/aws/aws-sdk-go-v2/internal/v4a github.com/boombuler/barcode github.com/bytedance/sonic
github.com/dgryski/go-rendezvous github.com/dsnet/compress github.com/gabriel-vasile/mimetype
github.com/gin-contrib/sse github.com/go-ldap/ldap/v3 github.com/go-ole/go-ole
github.com/gofrs/flock github.com/golang-jwt/jwt/v4 github.com/google/s2a-go
github.com/googleapis/enterprise-certificate-proxy github.com/googleapis/gax-go/v2
github.com/hashicorp/go-retryablehttp github.com/hashicorp/go-uuid
github.com/hashicorp/golang-lru/v2 github.com/imdario/mergo github.com/jinzhu/copier
github.com/lufia/plan9stats github.com/mattn/go-runewidth github.com/miekg/dns
github.com/opentracing/opentracing-go github.com/power-devops/perfstat github.com/rs/cors
github.com/shopspring/decimal github.com/stretchr/objx github.com/tidwall/gjson
github.com/tidwall/match github.com/tidwall/pretty github.com/tklauser/go-sysconf
github.com/tklauser/numcpus github.com/yusufpapurcu/wmi go.mongodb.org/mongo-driver
go.opentelemetry.io/otel/exporters/otlp/otlptrace go.yaml.in/yaml/v2 gopkg.in/check.v1 k8s.io/api
k8s.io/klog/v2 k8s.io/utils sigs.k8s.io/json cel.dev/expr github.com/Azure/go-ansiterm
github.com/Azure/go-ntlmssp github.com/agext/levenshtein github.com/aliyun/aliyun-oss-go-sdk
github.com/aws/aws-sdk-go github.com/cpuguy83/go-md2man/v2 github.com/distribution/reference
github.com/envoyproxy/protoc-gen-validate github.com/ghodss/yaml github.com/glebarez/go-sqlite
github.com/go-asn1-ber/asn1-ber github.com/golang/mock github.com/google/go-tpm
github.com/jmoiron/sqlx github.com/joho/godotenv github.com/kylelemons/godebug
github.com/moby/docker-image-spec github.com/mojocn/base64Captcha github.com/nwaples/rardecode/v2
github.com/pelletier/go-toml github.com/pquerna/otp github.com/qiniu/go-sdk/v7
github.com/rogpeppe/go-internal github.com/rs/zerolog github.com/russross/blackfriday/v2
github.com/sagikazarmark/slog-shim github.com/sergi/go-diff github.com/twitchyliquid64/golang-asm
github.com/unrolled/secure github.com/valyala/bytebufferpool
go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp go.opentelemetry.io/otel/sdk/metric
go4.org golang.org/x/xerrors gorm.io/gorm cloud.google.com/go/iam github.com/KyleBanks/depth
github.com/ProtonMail/go-crypto github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream
github.com/aws/aws-sdk-go-v2/internal/ini github.com/aws/aws-sdk-go-v2/service/s3
github.com/aws/aws-sdk-go-v2/service/signin github.com/bodgit/plumbing github.com/bodgit/sevenzip
github.com/bodgit/windows github.com/cenkalti/backoff/v5 github.com/clbanning/mxj
github.com/clbanning/mxj/v2 github.com/cloudflare/circl github.com/cncf/xds/go
github.com/containerd/errdefs github.com/containerd/errdefs/pkg github.com/coreos/go-semver
github.com/docker/cli github.com/emicklei/go-restful/v3 github.com/emirpasic/gods
github.com/fatih/structs github.com/glebarez/sqlite github.com/go-ini/ini
github.com/go-openapi/analysis github.com/go-openapi/errors github.com/go-openapi/loads
github.com/go-openapi/runtime github.com/go-openapi/strfmt github.com/go-openapi/validate
github.com/goccy/go-yaml github.com/gofrs/uuid github.com/golang/glog github.com/gomodule/redigo
github.com/google/gofuzz github.com/google/shlex github.com/gorilla/handlers
github.com/grpc-ecosystem/go-grpc-middleware github.com/hashicorp/hcl/v2 github.com/jcmturner/gofork
github.com/jinzhu/gorm github.com/kballard/go-shellquote github.com/kr/text
github.com/microsoft/go-mssqldb github.com/mitchellh/go-testing-interface
github.com/mitchellh/go-wordwrap github.com/moby/moby/api github.com/moby/moby/client
github.com/moby/term github.com/olekukonko/tablewriter github.com/planetscale/vtprotobuf
github.com/rivo/uniseg github.com/rs/xid github.com/shirou/gopsutil/v3 github.com/shoenig/go-m1cpu
github.com/smartystreets/goconvey github.com/spiffe/go-spiffe/v2 github.com/swaggo/files
github.com/swaggo/gin-swagger github.com/swaggo/swag
github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common github.com/tetratelabs/wazero
github.com/tjfoc/gmsm github.com/vmihailenco/msgpack/v5 github.com/vmihailenco/tagparser/v2
github.com/volcengine/volc-sdk-golang github.com/youmark/pkcs8 github.com/zclconf/go-cty
github.com/zeebo/xxh3 golang.org/x/telemetry google.golang.org/appengine k8s.io/kube-openapi
cloud.google.com/go/monitoring github.com/Azure/azure-sdk-for-go/sdk/azcore
github.com/Azure/azure-sdk-for-go/sdk/internal
github.com/GoogleCloudPlatform/opentelemetry-operations-go/detectors/gcp
github.com/GoogleCloudPlatform/opentelemetry-operations-go/exporter/metric
github.com/GoogleCloudPlatform/opentelemetry-operations-go/internal/resourcemapping
github.com/Masterminds/goutils github.com/Masterminds/sprig/v3 github.com/Masterminds/squirrel
github.com/STARRY-S/zip github.com/alibabacloud-go/alibabacloud-gateway-spi
github.com/alibabacloud-go/darabonba-openapi/v2 github.com/alibabacloud-go/debug
github.com/alibabacloud-go/tea github.com/alibabacloud-go/tea-utils/v2
github.com/aliyun/alibaba-cloud-sdk-go github.com/aliyun/credentials-go
github.com/apparentlymart/go-textseg/v15 github.com/armon/go-metrics
github.com/aws/aws-sdk-go-v2/service/internal/checksum
github.com/aws/aws-sdk-go-v2/service/internal/s3shared github.com/aymerick/douceur
github.com/beego/beego/v2 github.com/bytedance/sonic/loader github.com/clipperhouse/uax29/v2
github.com/cloudflare/cfssl github.com/cloudwego/base64x github.com/containerd/continuity
github.com/containerd/log github.com/coreos/go-systemd/v22 github.com/creack/pty
github.com/decred/dcrd/dcrec/secp256k1/v4 github.com/dgraph-io/ristretto
github.com/docker/distribution github.com/docker/go-metrics
github.com/envoyproxy/go-control-plane/envoy github.com/evanphx/json-patch/v5
github.com/go-errors/errors github.com/go-logfmt/logfmt github.com/go-openapi/swag/conv
github.com/go-openapi/swag/jsonutils github.com/go-openapi/swag/loading
github.com/go-openapi/swag/stringutils github.com/go-openapi/swag/typeutils
github.com/go-openapi/swag/yamlutils github.com/go-redis/redis/v8 github.com/go-webauthn/webauthn
github.com/go-webauthn/x github.com/golang-sql/civil github.com/golang-sql/sqlexp
github.com/golang/groupcache github.com/google/flatbuffers github.com/google/gnostic-models
github.com/gorilla/css github.com/gorilla/securecookie github.com/h2non/filetype
github.com/hashicorp/go-hclog github.com/hashicorp/go-immutable-radix
github.com/hashicorp/go-sockaddr github.com/hashicorp/serf github.com/hashicorp/terraform-json
github.com/huandu/xstrings github.com/huaweicloud/huaweicloud-sdk-go-obs
github.com/jcmturner/aescts/v2 github.com/jcmturner/dnsutils/v2 github.com/jcmturner/gokrb5/v8
github.com/jcmturner/rpc/v2 github.com/kelseyhightower/envconfig github.com/lestrrat-go/blackmagic
github.com/lestrrat-go/httpcc github.com/lestrrat-go/iter github.com/lestrrat-go/option
github.com/lucasb-eyer/go-colorful github.com/mattn/go-ieproxy
github.com/matttproud/golang_protobuf_extensions github.com/mholt/archives
github.com/microcosm-cc/bluemonday github.com/minio/md5-simd github.com/minio/minio-go/v7
github.com/minio/minlz github.com/mitchellh/hashstructure github.com/moby/patternmatcher
github.com/moby/sys/sequential github.com/moby/sys/user github.com/mohae/deepcopy
github.com/morikuni/aec github.com/mozillazg/go-httpheader github.com/nyaruka/phonenumbers
github.com/oklog/ulid/v2 github.com/philhofer/fwd github.com/shiena/ansicolor
github.com/sorairolake/lzip-go github.com/syndtr/goleveldb github.com/tencentyun/cos-go-sdk-v5
github.com/therootcompany/xz github.com/tinylib/msgp github.com/valyala/fasthttp
github.com/xeipuuv/gojsonpointer github.com/xeipuuv/gojsonreference github.com/xeipuuv/gojsonschema
github.com/yuin/goldmark go.etcd.io/etcd/api/v3 go.etcd.io/etcd/client/pkg/v3
go.opentelemetry.io/contrib/detectors/gcp
go.opentelemetry.io/contrib/instrumentation/net/http/httptrace/otelhttptrace
go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc go.uber.org/mock
gopkg.in/alexcesaro/quotedprintable.v3 gopkg.in/natefinch/lumberjack.v2 gopkg.in/square/go-jose.v2
gorm.io/driver/mysql gorm.io/driver/postgres modernc.org/strutil modernc.org/token
sigs.k8s.io/randfill sigs.k8s.io/structured-merge-diff/v6 xorm.io/xorm`,
  known: ``,
};
