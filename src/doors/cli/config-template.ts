/** What `handrail config init` writes: every setting with its default, commented out, so that the file changes nothing. */
export const configTemplate = `# Settings of Handrail for this repository.
# Everything below is optional and shows the default. 'handrail config explain' prints what holds,
# 'handrail config validate' checks this file.
version: 1

# What is checked.
# scan:
#   only: [secrets, code, packages, infra, pipeline]
#   skip: []
#   include: []
#   exclude:
#     - path: legacy/**
#       reason: Switched off in March
#       until: 2027-03-31
#   profile: normal          # quiet, normal or audit
#   max-file-size: 5MB
#   archives: true               # files in zip, jar, whl, docx, tar, tgz and gz are checked, too
#   foreign-suppressions: true   # gitleaks:allow, .secrets.baseline and their like count

# When a scan fails.
# gate:
#   fail-on: high            # critical, high, medium, low, info or never
#   confidence: medium       # high, medium or low
#   accept: [archive, binary, encoding, module-missing, symlink, unlocked]   # reasons for which files may stay unchecked
#   undecided: pass          # fail: a flaw of a package counts until somebody decided on it

# Rules set otherwise than by default; 'handrail rules list' names them.
# rules:
#   secrets/generic-password:
#     severity: medium

# Findings that shall not count. They stay visible in reports, and an expired one counts again.
# suppressions:
#   - rule: secrets/generic-password
#     path: docs/example.env
#     reason: Shown in the tutorial, used nowhere
#     until: 2027-06-30

# What was decided about flaws of packages, by whom and until when; 'handrail decide' writes entries.
# decisions:
#   - advisory: CVE-2021-23337
#     package: lodash
#     status: accepted         # not-affected, false-positive, accepted, will-fix, fixed or under-investigation
#     reason: The template function is not called; upgrade planned
#     by: Ada
#     until: 2027-03-31

# What code analysis shall know of functions that it does not know.
# models:
#   sources:
#     - { name: acme.web.text, kind: http-body }
#   sinks:
#     - { name: acme.db.run, argument: 0, kind: sql }
#   sanitizers:
#     - { name: shop.text.clean, kinds: [html] }

# Credentials of your own, in RE2 syntax; 'handrail rules test' runs the samples.
# detectors:
#   - id: acme-token
#     title: ACME token
#     pattern: 'acme_[a-z0-9]{32}'
#     samples:
#       bad: ['key = "acme_{lower:32}"']
#       good: ['key = "acme_token"']
`;
