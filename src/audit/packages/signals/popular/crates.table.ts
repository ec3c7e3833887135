import type { PopularNames } from './names.ts';

/** Names of crates.io, as of 2026-11; made by tools/popular.mjs. */
export const crates: PopularNames = {
  targets: `serde serde_json url anyhow base64 chrono http lazy_static libc log once_cell percent-encoding regex
sha2 aho-corasick autocfg bitflags bumpalo bytes cc cfg-if core-foundation-sys fnv form_urlencoded
hashbrown hex hmac idna itoa js-sys memchr num-traits proc-macro2 quote rand rayon regex-syntax
reqwest ring rustls ryu serde_derive sha1 smallvec syn thiserror time tokio tracing tracing-core
unicode-ident uuid wasi wasm-bindgen wasm-bindgen-macro wasm-bindgen-macro-support
wasm-bindgen-shared winapi-util addr2line aead aes android_system_properties anstyle async-trait
atomic-waker backtrace base64ct block-buffer brotli byteorder cipher clap const-oid core-foundation
cpufeatures crc32fast crossbeam-channel crossbeam-deque crossbeam-epoch crossbeam-utils
crypto-common darling darling_core darling_macro dashmap der digest displaydoc either equivalent
find-msvc-tools flate2 foreign-types futures-channel futures-core futures-sink futures-task
futures-util getrandom gimli h2 http-body http-body-util httparse humantime hyper hyper-rustls
hyper-util iana-time-zone iana-time-zone-haiku icu_collections icu_locale_core icu_normalizer
icu_normalizer_data icu_properties icu_properties_data icu_provider ident_case idna_adapter indexmap
inout ipnet litemap mime mime_guess miniz_oxide mio object openssl-probe parking_lot
pin-project-lite pkcs8 potential_utf r-efi rand_chacha rand_core rayon-core regex-automata
rustc-demangle rustc-hash rustc_version rustls-pki-types rustls-webpki rustversion same-file
schannel schemars security-framework security-framework-sys semver serde_urlencoded shlex signature
slab socket2 spki stable_deref_trait strsim subtle sync_wrapper synstructure tempfile thiserror-impl
thread_local tinystr tinyvec tinyvec_macros tokio-macros tokio-rustls tokio-util tower tower-http
tower-layer tower-service tracing-attributes tracing-subscriber try-lock typenum unicase
universal-hash untrusted utf8_iter version_check walkdir want wasip2 wasm-bindgen-futures web-sys
winapi winapi-i686-pc-windows-gnu winapi-x86_64-pc-windows-gnu windows-link windows-sys
windows-targets windows_aarch64_gnullvm windows_aarch64_msvc windows_i686_gnu windows_i686_gnullvm
windows_i686_msvc windows_x86_64_gnu windows_x86_64_gnullvm windows_x86_64_msvc wit-bindgen
writeable yoke yoke-derive zerocopy zerocopy-derive zerofrom zerofrom-derive zeroize zerotrie
zerovec zerovec-derive adler2 aes-gcm alloc-no-stdlib alloc-stdlib anstream anstyle-parse
anstyle-query anstyle-wincon arrayvec async-lock axum axum-core brotli-decompressor bytemuck
cfg_aliases clap_builder clap_derive clap_lex colorchoice combine convert_case cookie crunchy ctr
deranged derive_more derive_more-impl dunce dyn-clone encoding_rs env_logger errno event-listener
event-listener-strategy fastrand foldhash foreign-types-shared futures futures-io futures-macro
generic-array ghash headers headers-core heck hermit-abi home httpdate hyper-tls
is_terminal_polyfill itertools jni jni-sys jni-sys-macros jobserver libz-sys linux-raw-sys lock_api
matchers matchit native-tls nix nom nu-ansi-term num-bigint num-conv num-integer once_cell_polyfill
opaque-debug openssl openssl-macros openssl-sys parking parking_lot_core phf phf_generator
phf_shared pin-utils pkg-config polyval portable-atomic powerfmt ppv-lite86 prettyplease
proc-macro-hack quick-xml redox_syscall ref-cast ref-cast-impl rustix scopeguard serde_core
serde_derive_internals serde_path_to_error serde_spanned sharded-slab signal-hook-registry
simd-adler32 siphasher spin strum strum_macros system-configuration system-configuration-sys tar
time-core time-macros tokio-native-tls tokio-postgres toml toml_datetime toml_edit toml_parser
toml_write toml_writer tracing-log unicode-segmentation unicode-xid utf8parse valuable vcpkg
wasm-bindgen-backend windows-core windows-implement windows-interface windows-registry
windows-result windows-strings winnow zeroize_derive zip zstd zstd-safe zstd-sys actix-web
allocator-api2 arbitrary arrayref async-channel async-compression async-executor async-io async-task
axum-extra bit-set bit-vec blake3 block2 blocking bon bon-macros bstr byteorder-lite bzip2 camino
cargo-platform cargo_metadata cesu8 cmake compression-codecs compression-core concurrent-queue crc
crc-catalog cssparser ctor curve25519-dalek curve25519-dalek-derive data-url derive_arbitrary
dispatch2 downcast-rs dtoa dtoa-short ed25519 ed25519-dalek erased-serde fdeflate fiat-crypto
filetime futures-executor futures-lite glob hkdf html5ever icu_locid icu_locid_transform
icu_locid_transform_data icu_provider_macros image infer iri-string jiff jiff-static libloading
libredox lru lru-slab markup5ever memoffset minimal-lexical moxcms new_debug_unreachable num_cpus
objc2 objc2-cloud-kit objc2-core-data objc2-core-foundation objc2-core-graphics objc2-core-image
objc2-core-text objc2-encode objc2-foundation objc2-io-surface objc2-quartz-core objc2-ui-kit
pathdiff pbkdf2 pem pem-rfc7468 phf_codegen phf_macros piper plist png polling portable-atomic-util
precomputed-hash predicates proc-macro-crate pxfm quinn quinn-proto quinn-udp rand_hc rand_pcg
rustls-native-certs rustls-pemfile schemars_derive scoped-tls serde-untagged serde_repr serde_with
serde_with_macros serde_yaml string_cache string_cache_codegen sysinfo tendril tracing-serde typeid
unicode-bidi unicode-normalization urlencoding wasm-streams wasmparser web-time web_atoms
wit-bindgen-rt xz2 zmij zopfli`,
  known: `hypher matches`,
};
