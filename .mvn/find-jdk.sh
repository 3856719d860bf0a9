# Read by ./build, ./run and .ci/run: finds a JDK, 21 or newer, and points JAVA_HOME at it.
# Plain sh, and only what every machine has. Without a JDK: a word about what to do, and return 1.

iop_jdk_major() { # the major version of the JDK in directory $1, or nothing
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1
}

iop_jdk_from_path() { # the directory that javac on PATH really lives in
    javac=$(command -v javac 2>/dev/null) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
    dirname "$(dirname "$javac")"
}

find_jdk() {
    major=$(iop_jdk_major "${JAVA_HOME:-/nowhere}")
    if [ "${major:-0}" -ge 21 ]; then
        export JAVA_HOME
        return 0
    fi

    best='' best_major=20
    if [ -x /usr/libexec/java_home ]; then
        mac=$(/usr/libexec/java_home -v 21+ 2>/dev/null) || mac=''
    else
        mac=''
    fi
    for candidate in "$(iop_jdk_from_path)" "$mac" /usr/lib/jvm/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
        major=$(iop_jdk_major "$candidate")
        if [ "${major:-0}" -gt "$best_major" ]; then
            best=$candidate best_major=$major
        fi
    done

    if [ -z "$best" ]; then
        {
            echo
            echo "Ingen JDK 21 eller senare hittades på den här datorn."
            echo "Hämta en på https://adoptium.net/ (Temurin 21 eller senare), eller på Debian och Ubuntu:"
            echo "    sudo apt install openjdk-21-jdk-headless"
            echo "Ligger den på en ovanlig plats: peka ut den med JAVA_HOME=/sökväg/till/jdk."
            echo
        } >&2
        return 1
    fi
    JAVA_HOME=$best
    export JAVA_HOME
}
