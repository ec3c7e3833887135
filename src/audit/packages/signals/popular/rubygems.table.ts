import type { PopularNames } from './names.ts';

/** Names of RubyGems, as of 2026-11; made by tools/popular.mjs. */
export const rubygems: PopularNames = {
  targets: `rails rack rake bundler nokogiri devise puma sidekiq rspec rspec-core rspec-expectations rspec-mocks
activesupport activerecord actionpack activemodel json sinatra faraday httparty rest-client capybara
rubocop minitest redis mysql2 sqlite3 aws-sdk concurrent-ruby thor mime-types addressable multi_json
builder pry byebug factory_bot carrierwave paperclip kaminari will_paginate cancancan pundit
omniauth jekyll fastlane cocoapods colorize tzinfo bigdecimal ffi racc regexp_parser
rubocop-performance webrick ast base64 i18n logger mini_mime ostruct parallel parser public_suffix
rainbow rexml rubocop-ast ruby-progressbar rubyzip unicode-display_width crack date debug erubi
hashdiff io-console language_server-protocol lint_roller listen loofah mail marcel rails-dom-testing
reline rouge simplecov stringio tsort uri webmock actioncable actionmailer actionview activejob
activestorage bcrypt benchmark connection_pool crass csv diff-lcs erb faraday-net_http globalid
httpclient importmap-rails irb jbuilder jwt method_source mini_magick mutex_m net-http net-imap
net-pop net-protocol net-smtp nio4r pg pp prettyprint prism rack-test rackup rails-html-sanitizer
railties rb-fsevent rb-inotify rdoc rspec-support selenium-webdriver standard stimulus-rails tilt
timeout tzinfo-data websocket-driver websocket-extensions xpath yard CFPropertyList action_text-trix
actionmailbox actiontext aws-eventstream aws-partitions aws-sdk-core aws-sdk-kms aws-sdk-s3
aws-sigv4 binding_of_caller bootsnap childprocess coderay coffee-rails debug_inspector domain_name
dotenv drb erubis execjs hashie http-cookie jmespath jquery-rails launchy matrix mime-types-data
mini_portile2 msgpack multipart-post openssl plist propshaft psych rack-session rb-readline
redcarpet rubocop-rails ruby-vips sass-rails securerandom sprockets sprockets-rails standard-custom
standard-performance tailwindcss-rails thread_safe uglifier unicode-emoji useragent web-console
xcodeproj zeitwerk`,
  known: `net-sftp sassc-rails`,
};
