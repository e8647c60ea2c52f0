# Part of ./skolbro: benchmarks. Each runs ours and what it is compared with in turn, in one job on one machine.

name=${1:-}
case $name in
    start | plug | print | packages | verify | disposal | retention-preview | rollover) ;;
    *) die "unknown benchmark '$name'; there are: start plug print packages verify disposal retention-preview rollover" ;;
esac
rounds=${SKOLBRO_ROUNDS:-7}
goal=2.0

need_java
need_maven
echo "Machine: $(nproc) processors, $(awk '/MemTotal/ { print int($2 / 1048576) }' /proc/meminfo) GB, $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p)"

# from the command in the shell to the menu entry in an open Chromium, and until it is gone again
if [ "$name" = plug ]; then
    mkdir -p "$target"
    { . "$here/itests/chromium.sh" && find_chromium; } || die "$chromium_missing"
    result=$here/itests/target/bench-plug.txt
    rm -f "$result"
    (cd "$here" && mvn -q -B -pl itests -am -Dskip.bundles=true -Dskip.walls -Dskip.container -Dskip.browser -Dskip.soak=false \
        -Dsoak.class=PlugBench -Dplug.rounds="$rounds" verify)
    status=$?
    [ -r "$result" ] || die "it came to no end: see above"
    cat "$result"
    exit "$status"
fi

# a benchmark that needs no running platform: in bundle $1, class $2; what else is given goes to Maven
in_bundle() {
    local bundle=$1 class=$2
    shift 2
    result=$here/bundles/$bundle/target/bench-$name.txt
    rm -f "$result"
    (cd "$here" && mvn -q -B -pl "bundles/$bundle" -am "-Dtest=$class" -Dsurefire.failIfNoSpecifiedTests=false "$@" package)
    status=$?
    [ -r "$result" ] || die "it came to no end: see above"
    cat "$result"
    exit "$status"
}

case $name in
    # documents as we print them, and the same text given to openhtmltopdf directly; what both make is judged by veraPDF
    print) SKOLBRO_ROUNDS=$rounds in_bundle print-pdfa PrintBench ;;
    # packages as we write them, and the same files made into packages by commons-ip2; what both make is judged by commons-ip2
    packages) SKOLBRO_ROUNDS=$rounds in_bundle packages-eark PackageBench ;;
    # packages checked by us and by commons-ip2's validator
    verify) SKOLBRO_ROUNDS=$rounds in_bundle packages-eark VerifyBench ;;
    # a disposal run, and the same rows changed by JDBC alone; what is due, and the same list by JDBC alone; a year roll-over, and
    # the same hand-overs by SQL that works on sets
    disposal | retention-preview | rollover)
        database=derby
        case $name in disposal) bench=DisposalBench ;; retention-preview) bench=PreviewBench ;; rollover) bench=RollOverBench ;; esac
        [ $# -lt 2 ] || [ "$2" != --database ] || database=${3:-}
        case $database in derby | postgresql) ;; *) die "--database is derby or postgresql" ;; esac
        SKOLBRO_ROUNDS=${SKOLBRO_ROUNDS:-3} in_bundle persistence "$bench" "-Dbench.database=$database"
        ;;
esac

build
(cd "$here" && mvn -q -B -Dmaven.test.skip=true -pl itests/hello -am package) > "$target/build.log" 2>&1 || die "the build failed: $target/build.log"
home=$(home) || exit 1
work=$SKOLBRO_RUN/bench
. "$home/bin/probe"
unset MAVEN_OPTS
rm -rf "$work"
mkdir -p "$work/ours" "$work/bare"

# bare Karaf and web server from the same archive, with one trivial servlet
hello=$(ls "$here"/itests/hello/target/skolbro-itests-hello-*.jar | head -n 1)
cat > "$work/bare.xml" <<XML
<features name="bare" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
    <feature name="bare" version="1"><feature>skolbro-http</feature><bundle>file:$hello</bundle></feature>
</features>
XML

fresh_etc() {
    rm -rf "$1/etc" "$1/data"
    cp -R "$home/etc" "$1/etc"
}

bare_etc() {
    fresh_etc "$work/bare"
    sed -e 's/skolbro-\(ui\|register-csv\|console\|installer\)\/[^,]*/bare/g' -e "s|^featuresRepositories=.*|&, file:$work/bare.xml|" \
        "$home/etc/org.apache.karaf.features.cfg" > "$work/bare/etc/org.apache.karaf.features.cfg"
}

bare_answers() {
    case $(http "$1" /hello '') in *' 200 '*) return 0 ;; esac
    return 1
}

# starts $1 (ours or bare); prints "milliseconds CPU-milliseconds RSS-MB" of a start until its page answers
one_start() {
    local base=$work/$1 probe=answers port=18181 java began ended rss ticks
    [ "$1" = ours ] || probe=bare_answers
    while taken "$port"; do port=$((port + 1)); done
    began=$(date +%s%N)
    KARAF_BASE=$base KARAF_EXEC=exec CHECK_ROOT_INSTANCE_RUNNING=false SKOLBRO_DATA=$base/var \
        SKOLBRO_HTTP_PORT=$port SKOLBRO_SSH_PORT=$((port + 1000)) "$home/bin/karaf" server > "$base/console.log" 2>&1 &
    java=$!
    until "$probe" "$port"; do
        kill -0 "$java" 2>/dev/null || die "it did not start: $base/console.log"
        [ $(( $(date +%s%N) - began )) -lt 300000000000 ] || { kill -9 "$java"; die "no answer after five minutes: $base/data/log/karaf.log"; }
        sleep 0.05
    done
    ended=$(date +%s%N)
    ticks=$(awk '{ print $14 + $15 }' "/proc/$java/stat")
    sleep 2
    rss=$(awk '/VmRSS/ { print $2 }' "/proc/$java/status")
    kill -TERM "$java"
    wait "$java" 2>/dev/null
    echo "$(( (ended - began) / 1000000 )) $(( ticks * 10 )) $(( rss / 1024 ))"
}

median() {
    sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

echo "Ours: the page and a session behind it, with an existing database. Bare: Karaf, Pax Web and a servlet; it does less: no database, no screens."
fresh_etc "$work/ours"
one_start ours > /dev/null
for round in $(seq "$rounds"); do
    fresh_etc "$work/ours"
    one_start ours >> "$work/ours.txt"
    bare_etc
    one_start bare >> "$work/bare.txt"
    echo "round $round  ours $(tail -n 1 "$work/ours.txt")  bare $(tail -n 1 "$work/bare.txt")  (ms, CPU ms, RSS MB)"
done
for who in ours bare; do
    for column in 1 2 3; do
        declare "${who}_$column=$(cut -d' ' -f"$column" "$work/$who.txt" | median)"
    done
done
echo "medians  ours $ours_1 ms, $ours_2 CPU ms, $ours_3 MB  bare $bare_1 ms, $bare_2 CPU ms, $bare_3 MB"
awk -v t="$ours_1" -v u="$bare_1" -v m="$ours_3" -v n="$bare_3" -v g="$goal" 'BEGIN {
    printf "start ratio=%.2f rss_ratio=%.2f goal=%s %s\n", t / u, m / n, g, (t / u <= g && m / n <= g) ? "ok" : "MISSED"
}'
exit
