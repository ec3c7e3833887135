import type { PopularNames } from './names.ts';

/** Names of Packagist, as of 2026-11; made by tools/popular.mjs. */
export const packagist: PopularNames = {
  targets: `laravel/framework symfony/console symfony/http-foundation guzzlehttp/guzzle monolog/monolog
phpunit/phpunit doctrine/orm doctrine/dbal twig/twig nesbot/carbon vlucas/phpdotenv predis/predis
league/flysystem ramsey/uuid phpmailer/phpmailer mockery/mockery fakerphp/faker psr/log
psr/container psr/http-message symfony/deprecation-contracts symfony/finder symfony/process
league/commonmark myclabs/deep-copy nikic/php-parser phar-io/manifest phar-io/version
phpunit/php-code-coverage phpunit/php-file-iterator phpunit/php-invoker phpunit/php-text-template
phpunit/php-timer psr/http-factory sebastian/cli-parser sebastian/comparator sebastian/complexity
sebastian/diff sebastian/environment sebastian/exporter sebastian/global-state
sebastian/lines-of-code sebastian/object-enumerator sebastian/object-reflector
sebastian/recursion-context sebastian/type sebastian/version symfony/mime symfony/polyfill-ctype
symfony/polyfill-intl-grapheme symfony/polyfill-intl-idn symfony/polyfill-intl-normalizer
symfony/polyfill-mbstring symfony/service-contracts symfony/string symfony/var-dumper
theseer/tokenizer dflydev/dot-access-data doctrine/inflector doctrine/lexer egulias/email-validator
guzzlehttp/promises guzzlehttp/psr7 league/config nette/schema nette/utils psr/event-dispatcher
psr/http-client psr/simple-cache sebastian/code-unit sebastian/code-unit-reverse-lookup
symfony/error-handler symfony/filesystem symfony/http-kernel symfony/routing symfony/translation
webmozart/assert brick/math composer/pcre composer/semver dragonmantank/cron-expression
fidry/cpu-core-counter laravel/serializable-closure league/uri phpstan/phpstan psr/cache
ralouphie/getallheaders symfony/css-selector symfony/event-dispatcher
symfony/event-dispatcher-contracts symfony/mailer symfony/options-resolver symfony/polyfill-php80
symfony/translation-contracts symfony/yaml tijsverkoyen/css-to-inline-styles voku/portable-ascii
composer/xdebug-handler doctrine/deprecations filp/whoops fruitcake/php-cors
graham-campbell/result-type guzzlehttp/uri-template hamcrest/hamcrest-php laravel/prompts
league/flysystem-local league/mime-type-detection league/uri-interfaces nunomaduro/collision
nunomaduro/termwind paragonie/random_compat php-http/discovery phpdocumentor/reflection-common
phpdocumentor/reflection-docblock phpdocumentor/type-resolver phpoption/phpoption psr/clock
ramsey/collection staabm/side-effects-detector symfony/clock symfony/polyfill-php85 symfony/uid
aws/aws-sdk-php brianium/paratest carbonphp/carbon-doctrine-types doctrine/instantiator
firebase/php-jwt intervention/image laravel/sanctum laravel/ui paragonie/constant_time_encoding
php-http/httplug php-http/promise phpseclib/phpseclib phpstan/phpdoc-parser symfony/http-client
symfony/polyfill-php83 symfony/polyfill-php84 symfony/polyfill-uuid symfony/psr-http-message-bridge
symfony/stopwatch symfony/var-exporter aws/aws-crt-php bacon/bacon-qr-code
barryvdh/laravel-ide-helper barryvdh/reflection-docblock clue/stream-filter dasprid/enum
facade/ignition-contracts friendsofphp/php-cs-fixer iamcal/sql-parser jean85/pretty-package-versions
larastan/larastan laravel/pint laravel/socialite laravel/tinker league/flysystem-aws-s3-v3
league/oauth1-client mtdowling/jmespath.php php-debugbar/php-debugbar php-http/client-common
php-http/message pragmarx/google2fa psy/psysh spatie/backtrace symfony/cache symfony/config
symfony/dependency-injection symfony/http-client-contracts symfony/polyfill-intl-icu
symfony/polyfill-php72 symfony/polyfill-php81 symfony/polyfill-php86 thecodingmachine/safe`,
  known: ``,
};
