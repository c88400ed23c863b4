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
draw=
case "${1-}" in
    --version | check) caches=$here/app/check.aot ;;
    *)
        caches=$here/app/window.aot:$here/app/window.jsa
        # JavaFX uses OpenGL with cards of AMD, Intel and NVIDIA only. Without one it would load all of it, refuse it and
        # draw in software; and so would GTK, which makes the windows. Whoever chooses is left the choice
        if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ]; then
            case "${JDK_JAVA_OPTIONS-}" in
                *prism.order*) ;;
                *) draw=-Dprism.order=sw ;;
            esac
            export GDK_GL="${GDK_GL-disable}"
        fi
        ;;
esac
exec "$here/runtime/bin/java" @OPTIONS@ $draw -XX:SharedArchiveFile="$caches" -Xlog:disable -Xlog:all=error,aot*=off,cds*=off:stderr \
    -cp "$here/app/parapet.jar" dev.parapet.Launcher "$@"
