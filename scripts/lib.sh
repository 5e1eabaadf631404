# What the commands in this folder share: finding or installing tools, building, putting the site
# together. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root" || exit 1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

say() { printf '== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# quietly COMMAND...: runs it, and shows what it said only when it failed.
quietly() {
    local said code=0
    said=$("$@" 2>&1 < /dev/null) || code=$?
    [ "$code" -eq 0 ] || printf '%s\n' "$said" >&2
    return "$code"
}

# Our own C++ files, each name closed by a zero.
cpp_sources() { find src tests \( -name '*.h' -o -name '*.cpp' \) -print0; }

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

want_fuzz_tools() {
    want_command clang++ clang
    want_command llvm-symbolizer llvm
    want_file '/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a' libclang-rt-dev
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
    quietly "${by[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install \
        "${missing[@]}" || fail "could not install. Run as root: apt-get install ${missing[*]}"
    missing=()
}

# The address sanitizer looks for what is read after its function has returned only when asked to.
export ASAN_OPTIONS=detect_stack_use_after_return=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}

# The Node packages want a newer node than Debian 12 has: the npm registry has one as a package.
use_recent_node() {
    [ "$(node -p 'Number(process.versions.node.split(".")[0])')" -lt 20 ] || return 0
    local machine package
    machine=$(node -p process.arch)
    package=node-linux-$machine
    if [ ! -x "build/node/node_modules/$package/bin/node" ]; then
        say "installing a newer node into build/node"
        quietly npm install --no-progress --no-save --prefix build/node "$package@22" ||
            fail "node 20 or newer is missing. Run: npm install --prefix build/node $package@22"
    fi
    export PATH="$root/build/node/node_modules/$package/bin:$PATH"
}

install_node_packages() {
    # Another checkout's, if it is a link: npm would empty it.
    [ -L node_modules ] && return 0
    [ node_modules/.package-lock.json -nt package-lock.json ] && return 0
    say "installing the Node packages"
    quietly npm ci --loglevel=error --no-progress || fail "the Node packages are missing. Run: npm ci"
    touch node_modules/.package-lock.json
}

# Installs whatever is missing, once the want_... calls have noted it.
install_tools() {
    install_missing
    use_recent_node
    install_node_packages
}

# Removes a build folder that was made elsewhere (the checkout was moved or copied) or by another
# Emscripten: neither can be built on.
drop_foreign_build() {
    local folder=build/$1 home
    [ -f "$folder/CMakeCache.txt" ] || return 0
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
    if [ "$home" != "$root" ]; then
        say "$folder was made for another place: starting it afresh"
    elif [[ $1 != web* ]] || [ "$(cat "$folder/emsdk" 2> /dev/null)" = "${EMSDK:-}" ]; then
        return 0
    fi
    rm -rf "$folder"
}

# build PRESET [TARGET...]: configures where needed, then builds the targets, or everything.
build() {
    local preset=$1 quiet=(--quiet)
    shift
    drop_foreign_build "$preset"
    if ! [ "build/$preset/build.ninja" -nt CMakePresets.json ]; then
        mkdir -p build
        quietly cmake --preset "$preset" || return
        printf '%s' "${EMSDK:-}" > "build/$preset/emsdk"
        touch "build/$preset/build.ninja"
    fi
    # Ninja keeps its status on one line of a terminal; PROGRAM_EXPLORER_PROGRESS asks for it elsewhere.
    [ ! -t 1 ] && [ -z "${PROGRAM_EXPLORER_PROGRESS:-}" ] || quiet=()
    cmake --build --preset "$preset" ${1+--target "$@"} -- ${quiet[@]+"${quiet[@]}"}
}

# build_site [PRESET]: builds the tools and the program, and puts the site together.
build_site() {
    local preset=${1:-web}
    say "building the tools"
    build native tools || fail "the native build failed"
    say "building the program"
    build "$preset" || fail "the web build failed"
    say "writing the pages"
    assemble_site "$preset"
}

# Each is a file of the site of its own, with all that it imports.
modules=(web/main.js web/mend.js)
styles=(web/page.css web/layer.css)
# Run before the page is shown, in old browsers too: this is what tells that they are.
classic_scripts=(web/early.js web/lost.js)

bundle() { npx --no-install esbuild "$@" --bundle --minify --outdir=build/site-next/app --log-level=warning; }

# assemble_site [PRESET]: puts build/site together, ready for any static host: the program and the page's
# modules under app/, the content under data/, and a page for every address. Returns what the renderer does.
assemble_site() (
    flock 9
    rm -rf build/site-next
    mkdir -p build/site-next/app
    cp "build/${1:-web}/program_explorer.wasm" web/icon.svg build/site-next/app/ || return 1
    bundle "${modules[@]}" "${styles[@]}" --format=esm --target=es2022 --external:./mend.js || return 1
    bundle "${classic_scripts[@]}" --format=iife --target=es2015 || return 1
    stamp_release build/site-next/app || return 1
    write_pages
) 9> build/site.lock

# stamp_release FOLDER: writes into the program, scripts and style sheets which build they are of; the renderer finds it
# in the file "release" and writes it into pages and words. No clock and no place is in it: what is made of the same
# is the same release.
stamp_release() {
    local app=$1 release length
    release=r$({
        export LC_ALL=C
        cat "$app"/*
        find src web data/words -type f -print0 | sort -z | xargs -0 cat
    } | sha256sum | cut -c1-6)
    sed -i "s/this-release/$release/g" "$app"/*.js "$app"/*.css || return 1
    # A section that is none of the program's own: number, length, length of its name, name, text.
    printf -v length '\\x%x' $((1 + 7 + ${#release}))
    printf "\\0$length\\x7release%s" "$release" >> "$app/program_explorer.wasm" || return 1
    printf '%s' "$release" > "$app/release"
}

# The site that tests in browsers look at, build/fixture-site: the program that is in build/site, with the made-up
# programme of tests/fixtures.
assemble_fixture_site() {
    local site=build/fixture-site
    rm -rf "$site"
    mkdir -p "$site"
    cp -R build/site/app "$site/" || return 1
    cp -R tests/fixtures "$site/data" || return 1
    cp -R data/words "$site/data/" || return 1
    build/native/program-explorer-render "$site/data" "$site" || return 1
    rm -rf "$site/data/words"
}

# The site of data/ anew, with the program and modules that are in build/site already.
assemble_pages() {
    [ -d build/site/app ] && [ -x build/native/program-explorer-render ] ||
        fail "what was built is no longer in build/: run scripts/serve or scripts/build_site again"
    assemble_pages_of_built
}

assemble_pages_of_built() (
    flock 9
    rm -rf build/site-next
    mkdir build/site-next
    cp -R build/site/app build/site-next/ || return 1
    write_pages
) 9> build/site.lock

# Completes build/site-next with content and pages, and puts it in the place of build/site.
write_pages() {
    local code=0 folder
    compgen -G 'data/*/' > /dev/null || fail "there is no folder of a programme in data/: bring it back"
    mkdir build/site-next/data
    # Schemas are for editors, and the words of the page are under app/: neither is loaded from data/.
    for folder in data/*/; do
        case $folder in
            data/schema/ | data/words/) ;;
            *) cp -R "$folder" build/site-next/data/ || return 1 ;;
        esac
    done
    build/native/program-explorer-render data/ build/site-next || code=$?
    # 3: all is written, but for what is wrong in the content.
    [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || return "$code"
    mkdir -p build/site
    exchange build/site-next build/site || return 1
    rm -rf build/site-next
    return "$code"
}

# Exchanges two folders in one step, so that no reader ever meets neither.
exchange() {
    python3 -c 'import ctypes, os, sys
here, exchange = -100, 2
a, b = map(os.fsencode, sys.argv[1:])
if ctypes.CDLL(None).renameat2(here, a, here, b, exchange) != 0:
    os.rename(b, b + b"-old"); os.rename(a, b); os.rename(b + b"-old", a)' "$1" "$2"
}
