#!/bin/sh
# Usage: fetch_debian_source.sh PACKAGE VERSION FOLDER
# Downloads Debian's source package of that upstream version into FOLDER, from whichever later suite
# has it. Works without root and leaves the system's package lists alone.
set -eu
package=$1 version=$2 folder=$3
cd "$folder"

archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | head -n 1)
# The sources are checked against their own sums afterwards, so an old list will do.
apt() {
    apt-get -qq -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o "Dir::State::Lists=$folder/lists" -o APT::Sandbox::User=root \
        -o Acquire::Check-Valid-Until=false "$@"
}

for suite in forky sid; do
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' \
        "$archive" "$suite" > sources.list
    apt update
    full=$(apt --print-uris --download-only source "$package" |
        sed -n "s/.* ${package}_\(${version}[^ ]*\)\.dsc .*/\1/p")
    if [ -n "$full" ]; then
        apt --download-only source "$package"
        exit 0
    fi
done
echo "no suite has $package $version" >&2
exit 1
