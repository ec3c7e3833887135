#!/usr/bin/env bash
# Pushes the menu to the delivery platform.
set -euo pipefail

curl --fail --silent \
  -H "Authorization: Bearer evUfTv3KhiTG8goDF1P4Kqbmflq4ptVuAtmrucnS" \
  -H "Content-Type: application/json" \
  --data @menu.json \
  https://api.courier.fry-factory.internal/v2/menus
