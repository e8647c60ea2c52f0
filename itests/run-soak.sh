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

# disposal runs whose process is killed again and again, judged by the stand-alone verifier
soak_disposal() {
    local kills=200 database=derby
    while [ $# -gt 0 ]; do
        case $1 in
            --kills) number "$1" "${2:-}"; kills=$2 ;;
            --database) database=${2:-} ;;
            *) usage >&2; exit 1 ;;
        esac
        shift 2
    done
    case $database in derby | postgresql) ;; *) die "--database is derby or postgresql" ;; esac
    result=$here/bundles/persistence/target/soak-disposal.txt
    rm -f "$result"
    echo "About $((kills / 10 + 2)) minutes: disposal runs on $database are killed $kills times at random moments ..."
    (cd "$here" && mvn -q -B -pl bundles/persistence -am -Dtest=DisposalSoak -Dsurefire.failIfNoSpecifiedTests=false \
        -Dsoak.kills="$kills" -Dsoak.database="$database" package)
}

# year roll-overs whose process is killed again and again, compared with one that nobody disturbed
soak_rollover() {
    local kills=200 database=derby
    while [ $# -gt 0 ]; do
        case $1 in
            --kills) number "$1" "${2:-}"; kills=$2 ;;
            --database) database=${2:-} ;;
            *) usage >&2; exit 1 ;;
        esac
        shift 2
    done
    case $database in derby | postgresql) ;; *) die "--database is derby or postgresql" ;; esac
    result=$here/bundles/persistence/target/soak-rollover.txt
    rm -f "$result"
    echo "About $((kills / 8 + 2)) minutes: year roll-overs on $database are killed $kills times at random moments ..."
    (cd "$here" && mvn -q -B -pl bundles/persistence -am -Dtest=RollOverSoak -Dsurefire.failIfNoSpecifiedTests=false \
        -Dsoak.kills="$kills" -Dsoak.database="$database" package)
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
"soak_$name" "$@"
status=$?
[ -r "$result" ] || die "it came to no end: see above"
cat "$result"
exit "$status"
