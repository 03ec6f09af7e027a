#!/bin/sh
# Pictures of an HTML or SVG file in light and in dark: screenshot.sh page.html picture width height
set -eu
for scheme in light dark; do
  [ "$scheme" = dark ] && settings='--blink-settings=preferredColorScheme=0' || settings='--blink-settings=preferredColorScheme=1'
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars "$settings" --virtual-time-budget=8000 \
    --window-size="$3,$4" --screenshot="$2-$scheme.png" "file://$(realpath "$1")" 2>/dev/null
done
