# Part of ./skolbro: everything that CI runs, or one area of it.

only=
while [ $# -gt 0 ]; do
    case $1 in
        --only) only=${2:-}; shift 2 || die "--only needs an area" ;;
        *) usage >&2; exit 1 ;;
    esac
done

# tests that run the same contract on every database, told apart by their names
bundles=(-pl '!features,!distribution,!itests')
case $only in
    '') choice=() ;;
    unit) choice=("${bundles[@]}" '-Dtest=!InMemory*Test,!Derby*Test,!PostgreSql*Test') ;;
    contracts) choice=("${bundles[@]}" '-Dtest=InMemory*Test,Derby*Test,PostgreSql*Test') ;;
    walls) choice=(-Dskip.bundles=true -Dskip.container -Dskip.browser) ;;
    container) choice=(-Dskip.bundles=true -Dskip.walls -Dskip.browser) ;;
    browser) choice=(-Dskip.bundles=true -Dskip.walls -Dskip.container) ;;
    *) die "unknown area '$only'; there are: unit contracts walls container browser" ;;
esac

# one line per test class that ran since the start: seconds, passed, failed, skipped, name
results() {
    find "$here" -path '*/target/surefire-reports/TEST-*.xml' -newer "$started" -exec awk '
        function value(name,   found) {
            found = match($0, " " name "=\"[^\"]*\"")
            return found ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
        }
        /<testsuite / {
            failed = value("failures") + value("errors")
            printf "%s %d %d %d %s\n", value("time"), value("tests") - failed - value("skipped"), failed, value("skipped"), value("name")
        }' {} +
}

. "$here/itests/chromium.sh"

need_java
need_maven
mkdir -p "$target"
case $only in '' | browser) find_chromium || echo "$chromium_missing: browser tests are skipped" ;; esac
started=$target/tests.started
touch "$started"
sleep 1

(cd "$here" && mvn -B -q -fae -Dsurefire.failIfNoSpecifiedTests=false ${choice[@]+"${choice[@]}"} verify)
status=$?

echo
echo "The slowest parts (seconds):"
results | sort -rn | head -n 10 | awk '{ printf "%9.1f  %s\n", $1, $5 }'
read -r passed failed skipped <<TOTAL
$(results | awk '{ p += $2; f += $3; s += $4 } END { print p + 0, f + 0, s + 0 }')
TOTAL
[ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || echo "The build itself failed: see above."
if [ "$skipped" -gt 0 ] && [ "${CI:-}" = true ]; then
    echo "In CI nothing may be skipped."
    status=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$status" -eq 0 ] && [ "$failed" -eq 0 ]
exit
