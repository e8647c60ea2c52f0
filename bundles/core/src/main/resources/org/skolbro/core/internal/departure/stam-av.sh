#!/bin/sh
# Stämmer av ett uttag ur Skolbro. Behöver inget av Skolbro: sh, find, sort, comm, cut, awk, sha256sum; openssl om det finns.
# Reckons a departure from Skolbro. Needs nothing of Skolbro: sh, find, sort, comm, cut, awk, sha256sum; openssl where there is one.
# sh stam-av.sh            i uttagets mapp / in the folder of the departure
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    echo "FEL: $1" >&2
    exit 1
}
sum() {
    awk -F';' -v what="$1" '$1 == what { print $2 }' summor.csv
}

# 1. Every file is what it was, and no file is missing or extra.
sha256sum --quiet -c SHA256SUMS || fail "kontrollsummorna i mappen stämmer inte / the checksums of the folder do not agree"
cut -d' ' -f3- SHA256SUMS | grep -v / | sort > "$work/listed"
find . -maxdepth 1 -type f ! -name SHA256SUMS | cut -c3- | sort > "$work/found"
cmp -s "$work/listed" "$work/found" || fail "filer saknas eller är för många / files are missing or extra"
tail -n +2 delar.csv | cut -d';' -f1 > "$work/parts"
if [ -n "$(find . -maxdepth 1 -name '*.gpg')" ] && [ ! -d register ]; then
    fail "uttaget är krypterat, se LASMIG.txt / the departure is encrypted, see README.txt"
fi
find . -mindepth 1 -maxdepth 1 -type d | cut -c3- | sort > "$work/found"
sort "$work/parts" | cmp -s - "$work/found" || fail "delar saknas eller är för många / parts are missing or extra"
while read -r part; do
    (cd "$part" && sha256sum --quiet -c SHA256SUMS) || fail "kontrollsummorna i $part stämmer inte / the checksums of $part do not agree"
    (cd "$part" && cut -d' ' -f3- SHA256SUMS | sort) > "$work/listed"
    (cd "$part" && find . -type f ! -path ./SHA256SUMS | cut -c3- | sort) > "$work/found"
    cmp -s "$work/listed" "$work/found" || fail "filer i $part saknas eller är för många / files in $part are missing or extra"
done < "$work/parts"

# 2. The lists of the parts add up.
: > "$work/rows"
: > "$work/left"
while read -r part; do
    if [ -f "$part/handlingar.csv" ]; then
        tail -n +2 "$part/handlingar.csv" > "$work/part"
        rows=$(wc -l < "$work/part")
        told=$(awk -F';' -v part="$part" '$1 == part { print $4 }' delar.csv)
        [ "$rows" -eq "$told" ] || fail "$part har $rows handlingar, inte $told / $part has $rows documents, not $told"
        awk -F';' '{ print $NF }' "$work/part" | while read -r pdf; do
            [ -s "$part/$pdf" ] || fail "$part/$pdf saknas / is missing"
        done
        cat "$work/part" >> "$work/rows"
    fi
    if [ -f "$part/ej-packade.csv" ]; then
        tail -n +2 "$part/ej-packade.csv" | cut -d';' -f1 >> "$work/left"
    fi
done < "$work/parts"

# 3. Ledger = taken along + destroyed + those that could not be packed, and no document is two of them.
ledger=$(sum liggare)
awk -F';' -v last="$ledger" 'NR > 1 && $1 + 0 <= last + 0 { print $2 }' bevis/ledger_entry.csv | sort > "$work/ledger"
cut -d';' -f1 "$work/rows" | sort -u > "$work/present"
awk -F';' 'NR > 1 && $NF != "" { print $1 }' bevis/document.csv | sort > "$work/erased"
comm -12 "$work/ledger" "$work/erased" > "$work/destroyed"
sort -u "$work/left" | comm -23 - "$work/present" | comm -23 - "$work/destroyed" > "$work/unpacked"
[ "$(wc -l < "$work/ledger")" -eq "$ledger" ] || fail "liggaren är inte hel / the ledger is not whole"
[ "$(wc -l < "$work/present")" -eq "$(sum medtagna)" ] || fail "antalet medtagna stämmer inte / the count of those taken along does not agree"
[ "$(wc -l < "$work/destroyed")" -eq "$(sum gallrade)" ] || fail "antalet gallrade stämmer inte / the count of destroyed does not agree"
[ "$(wc -l < "$work/unpacked")" -eq "$(sum ej_packade)" ] || fail "antalet som inte kunde packas stämmer inte / the count of those that could not be packed does not agree"
[ -z "$(comm -12 "$work/present" "$work/destroyed")" ] || fail "en gallrad handling följer med / a destroyed document comes along"
sort -u "$work/present" "$work/destroyed" "$work/unpacked" | cmp -s - "$work/ledger" || fail "liggaren och handlingarna stämmer inte / ledger and documents do not agree"

# 4. Each disposal that was approved has its certificate and its protocol.
find bevis/verifier/certificates -name '*.jsonl' | sed 's:.*/::; s:\.jsonl$::' | sort > "$work/certificates"
if [ -d bevis/gallringsprotokoll ]; then
    find bevis/gallringsprotokoll -name '*.pdf' -size +0c | sed 's:.*/::; s:\.pdf$::' | sort > "$work/protocols"
else
    : > "$work/protocols"
fi
cmp -s "$work/certificates" "$work/protocols" || fail "gallringsprotokoll saknas eller är för många / disposal protocols are missing or extra"
[ "$(wc -l < "$work/protocols")" -eq "$(sum gallringsprotokoll)" ] || fail "antalet gallringsprotokoll stämmer inte / the count of disposal protocols does not agree"

# 5. The summary is signed by the key that the registry knows.
if command -v openssl > /dev/null 2>&1; then
    printf 'skolbro-departure-1\n%s' "$(sha256sum sammanfattning.json | cut -c1-64)" > "$work/signed"
    openssl pkeyutl -verify -pubin -inkey nyckel.pem -rawin -in "$work/signed" -sigfile sammanfattning.sig > /dev/null 2>&1 \
        || fail "underskriften stämmer inte / the signature does not agree"
    signed="underskriften stämmer / the signature agrees"
else
    signed="underskriften är inte prövad, openssl saknas / the signature was not tried, there is no openssl"
fi
echo "Stämmer: $ledger i liggaren = $(sum medtagna) medtagna + $(sum gallrade) gallrade + $(sum ej_packade) som inte kunde packas; $(sum gallringsprotokoll) gallringsprotokoll; $signed."
echo "Agrees: $ledger in the ledger = $(sum medtagna) taken along + $(sum gallrade) destroyed + $(sum ej_packade) that could not be packed; $(sum gallringsprotokoll) disposal protocols."
if [ -s "$work/left" ]; then
    echo "OBS: det som inte kunde packas står i ej-packade.csv i delarna, och finns bara kvar i Skolbro / NOTE: what could not be packed stands in ej-packade.csv in the parts, and is left in Skolbro alone"
fi
