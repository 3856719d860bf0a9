# Read by ./run and ./build: lets a command start in a fraction of the time. Beside the built program an unpacked copy is
# kept, with an archive of the classes that a command needs. Without it, or if anything is wrong with it, everything works
# as before and is only slower. Plain sh; expects $here and $JAVA_HOME.

iop_jar=$here/iop-ui/target/iop.jar
iop_quick=$here/iop-ui/target/quick

# A command is soon done: a quick start is worth more to it than top speed.
iop_quick_options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED'

iop_archive() { # the option that $1 (make, use) is called in this JDK
    [ "$(iop_jdk_major "$JAVA_HOME")" -ge 25 ] && generation=aot || generation=cds
    case $1-$generation in
        make-aot) echo "-XX:AOTCacheOutput=$iop_quick/classes" ;;
        use-aot) echo "-XX:AOTCache=$iop_quick/classes" ;;
        make-cds) echo "-XX:ArchiveClassesAtExit=$iop_quick/classes" ;;
        use-cds) echo "-XX:SharedArchiveFile=$iop_quick/classes" ;;
    esac
}

# Made from this program, and by this JDK. The mark is written last, so what is half made is not ready.
iop_quick_ready() {
    [ "$iop_quick/made-by" -nt "$iop_jar" ] && cmp -s "$JAVA_HOME/release" "$iop_quick/made-by"
}

iop_quick_make() {
    lock=$iop_quick.lock
    # A lock so old was left by somebody who was stopped.
    find "$lock" -maxdepth 0 -mmin +10 -exec rmdir {} \; 2>/dev/null
    mkdir "$lock" 2>/dev/null || return 0
    rm -rf "$iop_quick"
    if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$iop_jar" extract --destination "$iop_quick/program"; then
        # shellcheck disable=SC2086 # several words
        "$JAVA_HOME/bin/java" $iop_quick_options "$(iop_archive make)" -jar "$iop_quick/program/iop.jar" import \
            --agreement "$here/iop-persistence/src/main/resources/agreements/seniorluncher-2024.yaml" \
            --dry-run "$here/iop-ui/src/main/resources/demo/sommar.xlsx"
        cp "$JAVA_HOME/release" "$iop_quick/made-by"
    fi
    rmdir "$lock"
} </dev/null >/dev/null 2>&1
