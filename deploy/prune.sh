#!/bin/sh
# Takes out of node_modules what no server on Linux with glibc loads: maps, types, other systems' binaries, C sources and
# the bundler.
set -eu
modules=node_modules/.pnpm

find "$modules" -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.cts' -o -name '*.d.mts' -o -name '*.md' \) -delete

sqlite=$(find "$modules" -maxdepth 1 -name 'better-sqlite3@*')/node_modules/better-sqlite3
rm -rf "$sqlite/deps" "$sqlite/src"
find "$sqlite/prebuilds" -type f ! -name 'linux-*' -delete

# Only the list is read: the rest are flags and outlines of countries.
countries=$(find "$modules" -maxdepth 1 -name 'world-countries@*')/node_modules/world-countries
rm -rf "$countries/data" "$countries/images"

# What made the bundle.
rm -rf "$modules"/rolldown@* "$modules"/@rolldown+* packages/server/node_modules/rolldown
