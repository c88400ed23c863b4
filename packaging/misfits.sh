#!/bin/sh
# Starts the image with caches that do not fit, in every way that may happen, and fails where a user would notice more than a slower start.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -a target/dist/parapet "$work/parapet"
app=$work/parapet/lib/app
mkdir "$work/fit"
cp -a "$app"/*.aot "$app"/*.jsa "$work/fit"

# said COMMAND...: what Parapet says, errors included
said() {
    "$work/parapet/bin/parapet" "$@" 2>&1
}

check=$(said check questionnaires/samples/online-shop.parapet)
help=$(said --help)

# run NAME: a command with the small cache, and one with those of the window
run() {
    now=$(said check questionnaires/samples/online-shop.parapet)
    [ "$now" = "$check" ] || { echo "$1: it says \"$now\""; exit 1; }
    now=$(said --help)
    [ "$now" = "$help" ] || { echo "$1: it says \"$now\""; exit 1; }
    echo "$1: fine"
    cp -a "$work/fit/." "$app"
}

run "moved elsewhere"
rm "$app"/*.aot "$app"/*.jsa; run "no caches"
for cache in check.aot window.aot window.jsa; do
    rm "$app/$cache"; run "no $cache"
    : > "$app/$cache"; run "an empty $cache"
    head -c 1000000 "$work/fit/$cache" > "$app/$cache"; run "a piece of $cache"
    head -c 1000000 /dev/urandom > "$app/$cache"; run "noise for $cache"
done
cp -a "$app/window.aot" "$app/check.aot"; run "that of the window for a check"
cp -a "$app/check.aot" "$app/window.aot"; run "that of a check for the window"
cp -a "$work/parapet/bin/parapet" "$work/parapet/bin/kept"
sed -i 's/UseSerialGC/UseParallelGC/' "$work/parapet/bin/parapet"; run "another collector"
cp -a "$work/parapet/bin/kept" "$work/parapet/bin/parapet"
sed -i 's/--enable-native-access=[^ ]*/--enable-native-access=ALL-UNNAMED/' "$work/parapet/bin/parapet"; run "other modules"
cp -a "$work/parapet/bin/kept" "$work/parapet/bin/parapet"
touch "$app/parapet.jar"; run "a jar of another day"
