# Part of ./skolbro: the long proofs.

number() {
    case $2 in '' | *[!0-9]*) die "$1 needs a number" ;; esac
}

# people at work in browsers while a school form comes and goes
soak_plug() {
    local sessions=200 minutes=10 rounds=2
    while [ $# -gt 0 ]; do
        number "$1" "${2:-}"
        case $1 in
            --sessions) sessions=$2 ;;
            --minutes) minutes=$2 ;;
            --rounds) rounds=$2 ;;
            *) usage >&2; exit 1 ;;
        esac
        shift 2
    done
    result=$here/itests/target/soak-plug.txt
    rm -f "$result"
    echo "About $((minutes + 3)) minutes: $sessions people work, four of them in Chromium, while a school form comes and goes (at least $rounds rounds) ..."
    (cd "$here" && mvn -q -B -pl itests -am -Dskip.bundles=true -Dskip.walls -Dskip.container -Dskip.browser -Dskip.soak=false \
        -Dplug.sessions="$sessions" -Dplug.minutes="$minutes" -Dplug.rounds="$rounds" verify)
}

# a process is killed again and again: class of the proof, where it says how it ended, kills in a minute, what is killed
soak_kills() {
    local proof=$1 pace=$3 what=$4 kills=200 database=derby
    result=$here/bundles/persistence/target/$2
    shift 4
    while [ $# -gt 0 ]; do
        case $1 in
            --kills) number "$1" "${2:-}"; kills=$2 ;;
            --database) database=${2:-} ;;
            *) usage >&2; exit 1 ;;
        esac
        shift 2
    done
    case $database in derby | postgresql) ;; *) die "--database is derby or postgresql" ;; esac
    rm -f "$result"
    echo "About $((kills / pace + 2)) minutes: $what on $database are killed $kills times at random moments ..."
    (cd "$here" && mvn -q -B -pl bundles/persistence -am -Dtest="$proof" -Dsurefire.failIfNoSpecifiedTests=false \
        -Dsoak.kills="$kills" -Dsoak.database="$database" package)
}

# judged by the stand-alone verifier
soak_disposal() {
    soak_kills DisposalSoak soak-disposal.txt 10 "disposal runs" "$@"
}

# compared with a run that nobody disturbed
soak_rollover() {
    soak_kills RollOverSoak soak-rollover.txt 8 "year roll-overs" "$@"
}

name=${1:-}
[ $# -eq 0 ] || shift
case $name in
    plug | disposal | rollover) ;;
    *) die "unknown proof '$name'; there are: plug disposal rollover" ;;
esac
need_java
need_maven
mkdir -p "$target"
[ "$name" != plug ] || { . "$here/itests/chromium.sh" && find_chromium; } || die "$chromium_missing"
"soak_$name" "$@"
status=$?
[ -r "$result" ] || die "it came to no end: see above"
cat "$result"
exit "$status"
