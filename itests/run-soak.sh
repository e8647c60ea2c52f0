# Part of ./skolbro: the long proofs.

name=${1:-}
[ $# -eq 0 ] || shift
case $name in
    plug) ;;
    *) die "unknown proof '$name'; there are: plug" ;;
esac
sessions=200
minutes=10
rounds=2
while [ $# -gt 0 ]; do
    case $1 in
        --sessions) sessions=${2:-}; shift 2 || die "--sessions needs a number, five at least" ;;
        --minutes) minutes=${2:-}; shift 2 || die "--minutes needs a number" ;;
        --rounds) rounds=${2:-}; shift 2 || die "--rounds needs a number" ;;
        *) usage >&2; exit 1 ;;
    esac
done
case $sessions$minutes$rounds in *[!0-9]*) die "--sessions, --minutes and --rounds are numbers" ;; esac

need_java
need_maven
mkdir -p "$target"
result=$here/itests/target/soak-$name.txt
rm -f "$result"
echo "About $((minutes + 3)) minutes: $sessions people work, four of them in Chromium, while a school form comes and goes (at least $rounds rounds) ..."
(cd "$here" && mvn -q -B -pl itests -am -Dskip.bundles=true -Dskip.walls -Dskip.container -Dskip.browser -Dskip.soak=false \
    -Dplug.sessions="$sessions" -Dplug.minutes="$minutes" -Dplug.rounds="$rounds" verify)
status=$?
[ -r "$result" ] || die "it came to no end: see above"
cat "$result"
exit "$status"
