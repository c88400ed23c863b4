#!/bin/sh
# Builds the jar of the last commit twice, in two folders, two time zones and two languages, and fails where a byte differs.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    mkdir "$work/$1"
    git archive HEAD | tar -x -C "$work/$1"
    (cd "$work/$1" && TZ=$2 LC_ALL=$3 mvn -B -q package -Dmaven.test.skip=true)
}

build one Pacific/Auckland C
build another-place America/Lima C.UTF-8
sha256sum "$work"/*/target/parapet.jar
cmp "$work/one/target/parapet.jar" "$work/another-place/target/parapet.jar"
echo "The jar is the same, byte by byte."
