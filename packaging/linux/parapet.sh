#!/bin/sh
# Starts Parapet from wherever its folder lies; the folder may be moved, and this file linked to.
here=$(dirname "$(readlink -f "$0")")/../lib
exec "$here/runtime/bin/java" @OPTIONS@ -XX:AOTCache="$here/app/parapet.aot" -Xlog:disable -Xlog:all=error:stderr \
    -cp "$here/app/parapet.jar" dev.parapet.Launcher "$@"
