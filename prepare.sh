# What ./run and ./test share: packages, then the build. Sourced by both; safe to run again, and quick when nothing is missing.

build_packages="build-essential cmake ninja-build pkg-config ccache nodejs npm
  qt6-base-dev qt6-base-private-dev qt6-declarative-dev qt6-declarative-private-dev libxkbcommon-dev qt6-declarative-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-multimedia-dev qt6-svg-dev
  libxml2-dev libminizip-dev libdeflate-dev libexpected-dev libhunspell-dev libqrencode-dev libsodium-dev"
run_packages="qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtcore
  qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-templates qml6-module-qtquick-controls
  qml6-module-qtquick-layouts qml6-module-qtquick-dialogs qml6-module-qtquick-shapes
  qml6-module-qt-labs-folderlistmodel qml6-module-qt-labs-settings qml6-module-qtmultimedia
  libqt6sql6-sqlite libqt6svg6 gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav
  hunspell-sv hunspell-en-us fonts-dejavu-core fonts-noto-core"
test_packages="qml6-module-qttest sqlite3 libxml2-utils zip unzip xvfb xauth libgl1-mesa-dri ffmpeg chromium poppler-utils"

install_packages() { # names of apt packages; asks apt only when dpkg does not know them all
    if dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed | grep -qx $#; then return; fi
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends "$@"
}

prepare() { # run | test
    # A newer Node than Debian's counts too; apt must not replace it.
    if command -v node >/dev/null && command -v npm >/dev/null; then build_packages=${build_packages/nodejs npm/}; fi
    # shellcheck disable=SC2086
    if [ "$1" = test ]; then install_packages $build_packages $run_packages $test_packages; else install_packages $build_packages $run_packages; fi
    if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
        npm ci --no-audit --no-fund
        touch node_modules/.package-lock.json
    fi
    # Times and addresses out of the build: the same source gives the same programs, and ccache hits (shared builds included).
    export SOURCE_DATE_EPOCH=1700000000 QT_HASH_SEED=0 CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=true
    [ -e build/release/build.ninja ] || cmake --preset release
    local steady=""
    ! setarch -R true 2>/dev/null || steady="setarch -R" # some containers forbid it
    $steady cmake --build --preset release
}
