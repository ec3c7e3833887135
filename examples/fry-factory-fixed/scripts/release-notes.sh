#!/usr/bin/env bash
# Writes the release notes from merged pull requests.
set -euo pipefail

: "${GH_TOKEN:?}"

gh pr list --repo fry-factory/shop --state merged --limit 30 \
  --json number,title --template '{{range .}}- {{.title}} (#{{.number}}){{"\n"}}{{end}}'
