#!/bin/sh
# Starts the image with caches that do not fit, in every way that may happen, and fails where a user would notice more than a slower start.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -a target/dist/parapet "$work/parapet"
app=$work/parapet/lib/app
cp -a "$app/check.aot" "$work/fits.aot"

run() {
    said=$("$work/parapet/bin/parapet" check questionnaires/samples/online-shop.parapet 2>&1)
    [ "$said" = "questionnaires/samples/online-shop.parapet: fine" ] || {
        echo "$1: it says \"$said\""
        exit 1
    }
    echo "$1: fine"
    cp -a "$work/fits.aot" "$app/check.aot"
}

run "moved elsewhere"
rm "$app/check.aot"; run "no cache"
: > "$app/check.aot"; run "an empty one"
head -c 1000000 "$work/fits.aot" > "$app/check.aot"; run "half a one"
head -c 1000000 /dev/urandom > "$app/check.aot"; run "no cache but noise"
cp -a "$app/window.aot" "$app/check.aot"; run "that of the window"
cp -a "$work/parapet/bin/parapet" "$work/parapet/bin/kept"
sed -i 's/UseSerialGC/UseParallelGC/' "$work/parapet/bin/parapet"; run "another collector"
cp -a "$work/parapet/bin/kept" "$work/parapet/bin/parapet"
sed -i 's/--enable-native-access=[^ ]*/--enable-native-access=ALL-UNNAMED/' "$work/parapet/bin/parapet"; run "other modules"
cp -a "$work/parapet/bin/kept" "$work/parapet/bin/parapet"
touch "$app/parapet.jar"; run "a jar of another day"
