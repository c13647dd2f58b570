# Sourced by ./build and ./readout: sets JAVA_HOME to a JDK of Java 25 or later, or says what to do.
# A JDK is known by its `release` file, so that looking at ten of them costs no ten JVM starts.

# Prints the feature version of the JDK in folder $1 ("25"), or nothing if it is no whole JDK.
jdk_feature_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local line
  if [ -r "$1/release" ]; then
    line=$(grep -m 1 '^JAVA_VERSION=' "$1/release" || true)
  else
    line=$("$1/bin/java" -version 2>&1 | grep -m 1 ' version ' || true)
  fi
  line=${line#*\"}
  line=${line%%[!0-9]*}
  printf '%s' "$line"
}

# The JDK in $JAVA_HOME if it is new enough; else the lowest one found that is, so that a machine
# with 25 and an early 27 builds with 25.
find_jdk() {
  local wanted=25 home feature best='' best_feature='' old=''
  if [ -n "${JAVA_HOME:-}" ]; then
    feature=$(jdk_feature_version "$JAVA_HOME")
    if [ -n "$feature" ] && [ "$feature" -ge "$wanted" ]; then
      export JAVA_HOME
      return 0
    fi
  fi
  for home in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$home" ] || continue
    feature=$(jdk_feature_version "$home")
    [ -n "$feature" ] || continue
    if [ "$feature" -lt "$wanted" ]; then
      old="$old  Java $feature in $home"$'\n'
    elif [ -z "$best" ] || [ "$feature" -lt "$best_feature" ]; then
      best=$home
      best_feature=$feature
    fi
  done
  if [ -n "$best" ]; then
    export JAVA_HOME="$best"
    return 0
  fi
  {
    echo "Readout needs a JDK of Java $wanted or later, and none was found."
    echo "Looked in \$JAVA_HOME (${JAVA_HOME:-not set}), /usr/lib/jvm, SDKMAN and /Library/Java/JavaVirtualMachines."
    if [ -n "$old" ]; then
      echo "Found, but too old:"
      printf '%s' "$old"
    fi
    echo "Install one (https://adoptium.net, or: sdk install java 25-tem), or set JAVA_HOME to where one lies."
  } >&2
  return 1
}
