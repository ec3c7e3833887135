/**
 * What distributions of PyPI are imported as, where that is not their name with `_` for `-`. From the names of the
 * packages in their wheels. Names as PEP 503 spells them; one distribution may bring several.
 */
export const pythonNames: ReadonlyMap<string, readonly string[]> = new Map(
  `
apache-airflow airflow
apache-beam apache_beam
apache-superset superset
argon2-cffi argon2
attrs attr attrs
azure-functions azure.functions
azure-identity azure.identity
azure-storage-blob azure.storage.blob
backports-zoneinfo backports.zoneinfo
beautifulsoup4 bs4
biopython Bio
charset-normalizer charset_normalizer
confluent-kafka confluent_kafka
couchdb couchdb
cx-oracle cx_Oracle
django django
django-allauth allauth
django-anymail anymail
django-appconf appconf
django-ckeditor ckeditor ckeditor_uploader
django-compressor compressor
django-cors-headers corsheaders
django-countries django_countries
django-crispy-forms crispy_forms
django-debug-toolbar debug_toolbar
django-environ environ
django-extensions django_extensions
django-filter django_filters
django-guardian guardian
django-haystack haystack
django-import-export import_export
django-jsoneditor jsoneditor
django-model-utils model_utils
django-mptt mptt
django-oauth-toolkit oauth2_provider
django-ninja ninja
django-otp django_otp
django-redis django_redis
django-rest-framework rest_framework
django-silk silk
django-simple-history simple_history
django-storages storages
django-taggit taggit
django-tinymce tinymce
django-two-factor-auth two_factor
django-user-agents django_user_agents
django-webpack-loader webpack_loader
djangorestframework rest_framework
djangorestframework-jwt rest_framework_jwt
djangorestframework-simplejwt rest_framework_simplejwt
djangorestframework-xml rest_framework_xml
dnspython dns
docker-py docker
elasticsearch-dsl elasticsearch_dsl
faiss-cpu faiss
fastapi-users fastapi_users
flask-appbuilder flask_appbuilder
flask-bcrypt flask_bcrypt
flask-cors flask_cors
flask-restful flask_restful
flask-security-too flask_security
flask-sqlalchemy flask_sqlalchemy
gitpython git
google-api-core google.api_core
google-api-python-client googleapiclient apiclient
google-auth google.auth google.oauth2
google-auth-oauthlib google_auth_oauthlib
google-cloud-aiplatform google.cloud.aiplatform vertexai
google-cloud-bigquery google.cloud.bigquery
google-cloud-pubsub google.cloud.pubsub google.cloud.pubsub_v1
google-cloud-storage google.cloud.storage
googleapis-common-protos google.api google.rpc
graphene-django graphene_django
graphql-core graphql
grpcio grpc
grpcio-tools grpc_tools
gunicorn gunicorn
html5lib html5lib
imbalanced-learn imblearn
ipython IPython
jaraco-classes jaraco.classes
jupyter-core jupyter_core
jupyter-server jupyter_server
jwcrypto jwcrypto
kafka-python kafka
keras-preprocessing keras_preprocessing
langchain-community langchain_community
lxml lxml
m2crypto M2Crypto
magic-filter magic_filter
markdown markdown
markdown-it-py markdown_it
markupsafe markupsafe
matrix-nio nio
memory-profiler memory_profiler
mistune mistune
mysql-connector mysql.connector
mysql-connector-python mysql.connector
mysqlclient MySQLdb
newrelic newrelic
opencv-contrib-python cv2
opencv-contrib-python-headless cv2
opencv-python cv2
opencv-python-headless cv2
opensearch-py opensearchpy
opentelemetry-api opentelemetry
opentelemetry-sdk opentelemetry.sdk
paho-mqtt paho
pdfminer-six pdfminer
pillow PIL
pip pip
protobuf google.protobuf
psycopg2-binary psycopg2
psycopg-binary psycopg
py-bcrypt bcrypt
py-cpuinfo cpuinfo
pyasn1-modules pyasn1_modules
pycairo cairo
pycrypto Crypto
pycryptodome Crypto
pycryptodomex Cryptodome
pyfakefs pyfakefs
pygithub github
pygments pygments
pygobject gi
pyhamcrest hamcrest
pyjwt jwt
pymemcache pymemcache
pymongo pymongo bson gridfs
pymupdf fitz pymupdf
pymysql pymysql
pynacl nacl
pyopenssl OpenSSL
pypdf2 PyPDF2
pyqt5 PyQt5
pyqt6 PyQt6
pyro4 Pyro4
pysaml2 saml2
pyserial serial
pysocks socks
pyspark pyspark
pytest pytest _pytest
pytest-django pytest_django
python-barcode barcode
python-bidi bidi
python-box box
python-consul consul
python-crontab crontab
python-dateutil dateutil
python-decouple decouple
python-docx docx
python-dotenv dotenv
python-editor editor
python-engineio engineio
python-gitlab gitlab
python-gnupg gnupg
python-http-client python_http_client
python-jose jose
python-json-logger pythonjsonlogger
python-keycloak keycloak
python-ldap ldap ldif
python-levenshtein Levenshtein
python-magic magic
python-memcached memcache
python-multipart multipart python_multipart
python-nmap nmap
python-pam pam
python-pptx pptx
python-pushover pushover
python-slugify slugify
python-snappy snappy
python-socketio socketio
python-statsd statsd
python-telegram-bot telegram
python3-openid openid
python3-saml onelogin
pywin32 win32api win32con win32com pythoncom pywintypes
pyxdg xdg
pyyaml yaml
pyzmq zmq
qdrant-client qdrant_client
ray ray
rdflib rdflib
requests-oauthlib requests_oauthlib
rpds-py rpds
ruamel-yaml ruamel.yaml ruamel
salt salt
scikit-image skimage
scikit-learn sklearn
scikit-optimize skopt
semver semver
sentry-sdk sentry_sdk
setuptools setuptools pkg_resources
slack-sdk slack_sdk
slackclient slack
social-auth-app-django social_django
social-auth-core social_core
speechrecognition speech_recognition
sqlalchemy-utils sqlalchemy_utils
tensorflow tensorflow
tensorflow-cpu tensorflow
tensorflow-gpu tensorflow
torch torch
tornado tornado
twilio twilio
twisted twisted
typing-extensions typing_extensions
umap-learn umap
unittest2 unittest2
uritemplate uritemplate
websocket-client websocket
werkzeug werkzeug
whitenoise whitenoise
wxpython wx
xmlsec xmlsec
youtube-dl youtube_dl
zc-lockfile zc.lockfile
zipp zipp
zope-interface zope.interface
`
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...imported] = line.split(' ');
      return [name, imported] as const;
    }),
);
