import { packageKey } from '#model/package-name';

/**
 * Whether a package is of a kind that runs without an import of ours: plugins and presets that a tool finds by their names,
 * drivers, engines and codecs that a library loads when they are there, commands, types. It only ever makes less known.
 */
export function isLoadedByOthers(ecosystem: string, name: string): boolean {
  const key = packageKey(ecosystem, name);
  if (ecosystem === 'PyPI') return pythonPatterns.test(key) || pythonOthers.has(key);
  return ecosystem !== 'npm' || npmPatterns.test(key) || npmOthers.has(key.replace(/^@[^/]+\//, ''));
}

const npmPatterns =
  /(?:^|[/-])(?:plugins?|presets?|loader|config|cli|types?|transformer?|parser|adapter|driver|engine|theme|addons?|extension|reporter|runner|generator|template|polyfill|shim|runtime|register|hot|dev|server|webpack|rollup|vite|babel|eslint|tslint|stylelint|prettier|jest|mocha|karma|grunt|gulp|postcss|nuxt|gatsby|ember|serverless|cordova|capacitor|expo|react-native|storybook|tailwindcss|hubot|remark|rehype|metalsmith|lerna|commitlint|semantic-release|nodebb)(?:$|[-/])|^@types\/|^types-/;

const npmOthers: ReadonlySet<string> = new Set(
  'pg pg-native pg-hstore mysql mysql2 mariadb sqlite3 better-sqlite3 sql.js tedious oracledb mongodb mongoose redis ioredis memcached kerberos snappy aws4 mongodb-client-encryption hiredis ejs pug jade hbs handlebars mustache nunjucks swig dot dust dustjs-linkedin haml liquidjs twig eta marko vash bufferutil utf-8-validate fsevents sass node-sass sass-embedded less stylus coffee-script coffeescript livescript typescript ts-node tsx esbuild swc terser uglify-js clean-css html-minifier cssnano autoprefixer nodemon pm2 forever husky lint-staged concurrently cross-env rimraf mkdirp npm-run-all wait-on http-server serve node-gyp prebuild-install node-pre-gyp nan patch-package yarn npm pnpm npx lerna turbo nx c8 nyc istanbul tap ava jasmine chai sinon supertest playwright puppeteer cypress selenium-webdriver webdriverio chromedriver geckodriver phantomjs electron electron-builder prisma typeorm sequelize knex next nuxt gatsby vue react react-dom angular core svelte jsdom happy-dom canvas sharp encoding iconv-lite supports-color chokidar source-map-support dotenv reflect-metadata zone.js tslib regenerator-runtime core-js moment bluebird q jquery bootstrap popper.js font-awesome raven newrelic dd-trace elastic-apm-node applicationinsights'.split(
    ' ',
  ),
);

const pythonPatterns =
  /^(?:pytest|django|flask|sphinx|sphinxcontrib|mkdocs|pylint|flake8|mypy|types|celery|airflow|apache-airflow|opentelemetry|jupyter|jupyterlab|nb|ipython|nose|tox|hatch|poetry|pdm|setuptools|wheel|keyrings?|dj|wagtail|drf|sqlalchemy|llama|langchain|backports|fastapi|starlette|uvicorn|datasette|scrapy|kombu|pelican|ansible|aws-?cdk|cookiecutter|babel|gunicorn|asgi|wsgi)(?:-|$)|-(?:plugin|stubs|extension|backend|binary|driver|dialect)s?$/;

const pythonOthers: ReadonlySet<string> = new Set(
  'psycopg2 psycopg psycopg-pool mysqlclient pymysql mysql-connector-python cx-oracle oracledb pyodbc pymssql aiosqlite aiomysql asyncpg aiopg cockroachdb clickhouse-driver snowflake-connector-python redis hiredis pylibmc pymemcache python-memcached pymongo dnspython python-multipart email-validator pillow lxml html5lib cssselect openpyxl xlrd xlsxwriter xlwt odfpy pyxlsb tables pyarrow fastparquet numexpr bottleneck matplotlib jinja2 markupsafe mako pyyaml tomli tomli-w toml pytz tzdata tzlocal python-dateutil docutils pygments markdown bleach nh3 tinycss2 uvloop httptools watchfiles watchdog websockets wsproto h2 h11 hpack orjson ujson simplejson rapidjson msgpack cbor2 cryptography pyopenssl pycryptodome pycryptodomex pynacl bcrypt argon2-cffi brotli brotlicffi zstandard chardet cchardet charset-normalizer idna certifi pysocks requests-toolbelt colorama rich click gevent eventlet greenlet meinheld waitress hypercorn daphne supervisor honcho circus black isort ruff bandit coverage pre-commit alembic yoyo-migrations pip pip-tools pipenv virtualenv uv build twine python-dotenv itsdangerous whitenoise sentry-sdk newrelic ddtrace elastic-apm scout-apm statsd blinker typing-extensions importlib-metadata importlib-resources zipp distlib filelock attrs numpy pandas scipy torch tensorflow jax sentencepiece protobuf grpcio accelerate safetensors tokenizers huggingface-hub boto3 botocore s3fs gcsfs adlfs fsspec paramiko pexpect psutil setproctitle'.split(
    ' ',
  ),
);
