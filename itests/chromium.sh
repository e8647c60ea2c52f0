# Part of ./skolbro: finds Chromium, or has it installed from the system's own packages where we may ask for it.

has_chromium() {
    command -v chromedriver >/dev/null && { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null
}

# answers whether it is there now; if it is not, chromium_missing says why
find_chromium() {
    local as_root=''
    has_chromium && return
    chromium_missing="Chromium and chromedriver are missing and there is no apt-get"
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -ne 0 ]; then
        chromium_missing="Chromium and chromedriver are missing and may not be installed"
        sudo -n true 2>/dev/null || return 1
        as_root='sudo -n'
    fi
    chromium_missing="Chromium could not be installed (see $target/chromium.log)"
    echo "Installing Chromium ..."
    { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium chromium-driver; } \
        >"$target/chromium.log" 2>&1
    has_chromium
}
