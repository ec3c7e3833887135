/**
 * Commits of released versions of actions that very many workflows use, by the action in small letters: the newest of each
 * major version of which several public repositories state the same hash behind the version, in 2026.
 */
export const knownPins: ReadonlyMap<string, readonly (readonly [version: string, commit: string])[]> =
  new Map([
    [
      'actions/cache',
      [
        ['v4.2.3', '5a3ec84eff668545956fd18022155c47e93e2684'],
        ['v5.0.5', '27d5ce7f107fe9357f9df03efb73ab90386fccae'],
        ['v6.1.0', '55cc8345863c7cc4c66a329aec7e433d2d1c52a9'],
      ],
    ],
    [
      'actions/checkout',
      [
        ['v4.2.2', '11bd71901bbe5b1630ceea73d27597364c9af683'],
        ['v6.1.0', 'd23441a48e516b6c34aea4fa41551a30e30af803'],
        ['v7.0.1', '3d3c42e5aac5ba805825da76410c181273ba90b1'],
      ],
    ],
    ['actions/configure-pages', [['v6.0.0', '45bfe0192ca1faeb007ade9deae92b16b8254a0d']]],
    ['actions/create-github-app-token', [['v3.2.0', 'bcd2ba49218906704ab6c1aa796996da409d3eb1']]],
    ['actions/dependency-review-action', [['v5.0.0', 'a1d282b36b6f3519aa1f3fc636f609c47dddb294']]],
    ['actions/deploy-pages', [['v5.0.0', 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128']]],
    ['actions/download-artifact', [['v8.0.1', '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c']]],
    [
      'actions/github-script',
      [
        ['v8.0.0', 'ed597411d8f924073f98dfc5c65a23a2325f34cd'],
        ['v9.0.0', '3a2844b7e9c422d3c10d287c895573f7108da1b3'],
      ],
    ],
    ['actions/labeler', [['v7.0.0', 'bf12e9b00b37c5c0ca2b87b79b2daf7891dbda13']]],
    [
      'actions/setup-go',
      [
        ['v6.5.0', '924ae3a1cded613372ab5595356fb5720e22ba16'],
        ['v7.0.0', 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e'],
      ],
    ],
    [
      'actions/setup-node',
      [
        ['v6.5.0', '249970729cb0ef3589644e2896645e5dc5ba9c38'],
        ['v7.0.0', '820762786026740c76f36085b0efc47a31fe5020'],
      ],
    ],
    [
      'actions/setup-python',
      [
        ['v6.2.0', 'a309ff8b426b58ec0e2a45f0f869d46889d02405'],
        ['v7.0.0', '5fda3b95a4ea91299a34e894583c3862153e4b97'],
      ],
    ],
    [
      'actions/stale',
      [
        ['v10.4.0', '1e223db275d687790206a7acac4d1a11bd6fe629'],
        ['v11.0.0', '4391f3da665fdf50b6810c1a66712fb9ba21aa93'],
      ],
    ],
    [
      'actions/upload-artifact',
      [
        ['v4.6.2', 'ea165f8d65b6e75b540449e92b4886f43607fa02'],
        ['v7.0.1', '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a'],
      ],
    ],
    ['actions/upload-pages-artifact', [['v5.0.0', 'fc324d3547104276b827a68afc52ff2a11cc49c9']]],
    ['agilepathway/label-checker', [['v1.6.65', 'c3d16ad512e7cea5961df85ff2486bb774caf3c5']]],
    ['anchore/scan-action', [['v6.2.0', '2c901ab7378897c01b8efaa2d0c9bf519cc64b9e']]],
    ['aws-actions/configure-aws-credentials', [['v6.2.3', 'e6de054238d6b7531b4efff3b6587d9aade6a06c']]],
    ['azure/setup-helm', [['v5.0.1', '9bc31f4ebc9c6b171d7bfbaa5d006ae7abdb4310']]],
    ['checkmarx/kics-github-action', [['v2.1.7', '5373b38b35d09a400790b9e560189064d185391f']]],
    ['codecov/codecov-action', [['v7.0.0', 'fb8b3582c8e4def4969c97caa2f19720cb33a72f']]],
    ['dessant/lock-threads', [['v6.0.2', '89ae32b08ed1a541efecbab17912962a5e38981c']]],
    [
      'docker/build-push-action',
      [
        ['v6.16.0', '14487ce63c7a62a4a324b0bfb37086795e31c6c1'],
        ['v7.3.0', '53b7df96c91f9c12dcc8a07bcb9ccacbed38856a'],
      ],
    ],
    [
      'docker/login-action',
      [
        ['v3.4.0', '74a5d142397b4f367a81961eba4e8cd7edddf772'],
        ['v4.6.0', 'dbcb813823bdd20940b903addbd779551569679f'],
      ],
    ],
    [
      'docker/metadata-action',
      [
        ['v5.7.0', '902fa8ec7d6ecbf8d84d538b9b233a880e428804'],
        ['v6.2.0', 'dc802804100637a589fabce1cb79ff13a1411302'],
      ],
    ],
    [
      'docker/setup-buildx-action',
      [
        ['v3.10.0', 'b5ca514318bd6ebac0fb2aedd5d36ec1b5c232a2'],
        ['v4.3.0', '37fe631027851001ddb9b187196cc803df7f5f0e'],
      ],
    ],
    ['docker/setup-qemu-action', [['v4.2.0', '96fe6ef7f33517b61c61be40b68a1882f3264fb8']]],
    ['fkirc/skip-duplicate-actions', [['v5.3.1', 'f75f66ce1886f00957d99748a42c724f4330bdcf']]],
    ['github/codeql-action', [['v4.37.7', 'ff2f1c621b7f889edc0d3c761ac2e6a3f8cdb0dd']]],
    ['github/gh-aw-actions', [['v0.81.6', 'ba6380cc6e5be5d21677bebe04d52fb48e3abec7']]],
    [
      'golangci/golangci-lint-action',
      [
        ['v6.1.0', 'aaa42aa0628b4ae2578232a66b541047968fac86'],
        ['v8.0.0', '4afd733a84b1f43292c63897423277bb7f4313a9'],
        ['v9.3.0', 'ba0d7d2ec06a0ea1cb5fa41b2e4a3ab91d21278a'],
      ],
    ],
    ['goreleaser/goreleaser-action', [['v6.3.0', '9c156ee8a17a598857849441385a2041ef570552']]],
    ['hashicorp/setup-terraform', [['v4.0.1', 'dfe3c3f87815947d99a8997f908cb6525fc44e9e']]],
    ['helm/chart-releaser-action', [['v1.7.0', 'cae68fefc6b5f367a0275617c9f83181ba54714f']]],
    ['helm/chart-testing-action', [['v2.8.0', '6ec842c01de15ebb84c8627d2744a0c2f2755c9f']]],
    ['helm/kind-action', [['v1.14.0', 'ef37e7f390d99f746eb8b610417061a60e82a6cc']]],
    ['lots0logs/gh-action-get-changed-files', [['2.2.2', '6cb5164a823dbf3318b7c8032a333b4b7ed425b2']]],
    ['open-policy-agent/setup-regal', [['v2.0.0', '761188c3b435761fa254beca508a44875619648f']]],
    ['ossf/scorecard-action', [['v2.4.4', '2d1146689b8cda280b9bc96326124645441f03bc']]],
    ['peter-evans/create-pull-request', [['v8.1.1', '5f6978faf089d4d20b00c7766989d076bb2fc7f1']]],
    ['peter-evans/repository-dispatch', [['v4.0.1', '28959ce8df70de7be546dd1250a005dd32156697']]],
    ['pnpm/action-setup', [['v6.0.10', '0977fd99725f1db4007ccb2928dbb4e90d06cc86']]],
    ['prometheus/promci', [['v0.9.0', '370e8c15dcec50043cbe66f2f34633d9efc0a190']]],
    ['pyo3/maturin-action', [['v1.51.0', 'e83996d129638aa358a18fbd1dfb82f0b0fb5d3b']]],
    ['pypa/gh-action-pypi-publish', [['v1.14.2', 'dc37677b2e1c63e2034f94d8a5b11f265b73ba33']]],
    ['ruby/setup-ruby', [['v1.321.0', '95ef2b042f9d7a56d8268cba8559e2842e2ad01b']]],
    ['rust-lang/crates-io-auth-action', [['v1.0.5', 'c6f97d42243bad5fab37ca0427f495c86d5b1a18']]],
    ['securego/gosec', [['v2.22.4', '6decf96c3d272d5a8bbdcf9fddb5789d0be16a8d']]],
    ['slackapi/slack-github-action', [['v4.0.0', 'dcb1066f776dd043e64d0e8ba94ca15cc7e1875d']]],
    [
      'softprops/action-gh-release',
      [
        ['v2.2.2', 'da05d552573ad5aba039eaac05058a918a7bf631'],
        ['v3.0.2', '3d0d9888cb7fd7b750713d6e236d1fcb99157228'],
      ],
    ],
    ['styfle/cancel-workflow-action', [['0.12.1', '85880fa0301c86cca9da44039ee3bb12d3bedbfa']]],
    ['svenstaro/upload-release-action', [['v2.9.0', '04733e069f2d7f7f0b4aebc4fbdbce8613b03ccd']]],
    ['swatinem/rust-cache', [['v2.9.2', '6323deb102c322ba6fcbdcafc7e3dddab59af2b6']]],
    ['terraform-docs/gh-actions', [['v1.4.1', '6de6da0cefcc6b4b7a5cbea4d79d97060733093c']]],
    ['terraform-linters/setup-tflint', [['v6.3.0', '6e1e0642c0289bd619021bf6b34e3c08ed1e005a']]],
    ['tj-actions/changed-files', [['v47.0.6', '9426d40962ed5378910ee2e21d5f8c6fcbf2dd96']]],
    ['tj-actions/verify-changed-files', [['v20.0.4', 'a1c6acee9df209257a246f2cc6ae8cb6581c1edf']]],
    ['toko-bifrost/ms-teams-deploy-card', [['3.1.2', 'dcc94e4ce4088b1e6b6de5c9a3cda4ddcbe97d2e']]],
    ['zizmorcore/zizmor-action', [['v0.6.2', '3dc1ecc9bcb9e94e9b2c709687979e1298497054']]],
  ]);
