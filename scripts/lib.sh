# What scripts/serve and scripts/test share: finding or installing tools, building, putting the site
# together. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

say() { printf '== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

missing=()

# want_command COMMAND PACKAGE, want_file PATH PACKAGE: notes the package where the thing is not there.
want_command() { command -v "$1" > /dev/null || missing+=("$2"); }
want_file() { compgen -G "$1" > /dev/null || missing+=("$2"); }

want_build_tools() {
    want_command cmake cmake
    want_command ninja ninja-build
    want_command g++ g++
    want_command python3 python3
    want_command node nodejs
    want_command npm npm
    want_file /usr/include/nlohmann/json.hpp nlohmann-json3-dev
    want_file /usr/include/doctest/doctest.h doctest-dev
    want_file /etc/ssl/certs/ca-certificates.crt ca-certificates
    [ -n "${EMSDK:-}" ] || want_command em++ emscripten
}

# Installs what the want_... calls noted, as root or through sudo.
install_missing() {
    [ ${#missing[@]} -gt 0 ] || return 0
    local by=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo > /dev/null || { [ ! -t 0 ] && ! sudo -n true 2> /dev/null; }; then
            fail "missing: ${missing[*]}. Run as root: apt-get install ${missing[*]}"
        fi
        by=(sudo)
    fi
    command -v apt-get > /dev/null || fail "missing, and there is no apt-get to install it: ${missing[*]}"
    say "installing ${missing[*]}"
    "${by[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    "${by[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install \
        "${missing[@]}" > /dev/null || fail "could not install. Run as root: apt-get install ${missing[*]}"
    missing=()
}

# The Node packages want a newer node than Debian 12 has: the npm registry has one as a package.
use_recent_node() {
    [ "$(node -p 'Number(process.versions.node.split(".")[0])')" -lt 20 ] || return 0
    local machine package
    machine=$(node -p process.arch)
    package=node-linux-$machine
    if [ ! -x "build/node/node_modules/$package/bin/node" ]; then
        say "installing a newer node into build/node"
        npm install --silent --no-save --prefix build/node "$package@22" < /dev/null ||
            fail "node 20 or newer is missing. Run: npm install --prefix build/node $package@22"
    fi
    export PATH="$root/build/node/node_modules/$package/bin:$PATH"
}

install_node_packages() {
    [ node_modules/.package-lock.json -nt package-lock.json ] && return 0
    say "installing the Node packages"
    npm ci --loglevel=error --no-progress < /dev/null > /dev/null || fail "the Node packages are missing. Run: npm ci"
    touch node_modules/.package-lock.json
}

# Installs whatever is missing, once the want_... calls have noted it.
install_tools() {
    install_missing
    use_recent_node
    install_node_packages
}

# build PRESET [CMake options]: configures where needed, then builds.
build() {
    local preset=$1 compiler=build/$1/emsdk
    shift
    # Another Emscripten wants a build folder of its own; the native build has none.
    [[ $preset != web* ]] || [ "$(cat "$compiler" 2> /dev/null)" = "${EMSDK:-}" ] || rm -rf "build/$preset"
    if [ ! -f "build/$preset/build.ninja" ] || [ $# -gt 0 ]; then
        mkdir -p build
        cmake --preset "$preset" "$@" > "build/configure-$preset.log" 2>&1 || {
            cat "build/configure-$preset.log" >&2
            return 1
        }
        printf '%s' "${EMSDK:-}" > "$compiler"
    fi
    cmake --build --preset "$preset" -- --quiet
}

# Puts build/site together, ready for any static host: the program and the page's modules under app/,
# the content under data/, and a page for every address.
assemble_site() {
    rm -rf build/site
    mkdir -p build/site/app build/site/data
    cp build/web/program_explorer.wasm web/icon.svg build/site/app/
    npx --no-install esbuild web/main.js web/page.css web/layer.css --bundle --minify --format=esm \
        --target=es2022 --outdir=build/site/app --log-level=warning || return
    # Old browsers run this one too: it tells that they are.
    npx --no-install esbuild web/early.js --bundle --minify --format=iife --target=es2015 \
        --outdir=build/site/app --log-level=warning || return
    cp -R data/*/ build/site/data/
    # Faulty content is told and left out; the site is good for all the rest.
    build/native/program-explorer-render data/ build/site || [ $? -eq 3 ]
}
