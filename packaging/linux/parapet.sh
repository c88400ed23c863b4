#!/bin/sh
# Starts Parapet from wherever its folder lies; the folder may be moved, and this file linked to.
here=$(dirname "$(readlink -f "$0")")/../lib
case $here in
    *:*)
        # Java takes a colon for the end of a name wherever it is given several
        echo "Parapet cannot start below a folder with a colon in its name. Move ${here%/bin/../lib} elsewhere." >&2
        exit 3
        ;;
esac
# what the first cache holds is loaded at each start: what needs little of Parapet has a small one
case "${1-}" in
    --version | check) caches=$here/app/check.aot ;;
    *) caches=$here/app/window.aot:$here/app/window.jsa ;;
esac
# JavaFX draws with cards of four makers only, and by itself everywhere else; that there is none it finds out at last,
# with all of OpenGL loaded. GTK, which it asks for windows, loads it too
if [ -e /dev/dri ] || [ -e /dev/nvidiactl ]; then
    draw=
else
    draw=-Dprism.order=sw
    export GDK_GL="${GDK_GL-disable}"
fi
exec "$here/runtime/bin/java" @OPTIONS@ $draw -XX:SharedArchiveFile="$caches" -Xlog:disable -Xlog:all=error,aot*=off,cds*=off:stderr \
    -cp "$here/app/parapet.jar" dev.parapet.Launcher "$@"
