"""What training asks of the JVM and of Maven: jars, and small programs of this project run on them."""

import os
import re
import subprocess
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
JAVA_SOURCES = PROJECT / "training" / "java"
_MAVEN = "./mvnw", "--batch-mode", "--no-transfer-progress", "-q"
_DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0"


class JvmFailure(Exception):
    """A program of the JVM or Maven failed; the text is the end of what it said."""


def java_home() -> Path:
    """The JDK to use; `training/train` finds one and sets JAVA_HOME."""
    home = os.environ.get("JAVA_HOME")
    if not home:
        raise JvmFailure("JAVA_HOME is not set. Run training/train, or set it to a JDK of Java 25 or later.")
    return Path(home)


def fetch(artifact: str, folder: Path) -> Path:
    """Copies the jar `group:name:version` there, from the local repository or else from Maven Central."""
    _, name, version = artifact.split(":")
    jar = folder / f"{name}-{version}.jar"
    if not jar.exists():
        folder.mkdir(parents=True, exist_ok=True)
        copy = f"{_DEPENDENCY_PLUGIN}:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder.resolve()}"
        _run([*_MAVEN, *copy])
    return jar


def onnx_runtime(folder: Path) -> Path:
    """The jar of ONNX Runtime, in the version that the reader ships with."""
    version = re.search(r"<onnxruntime\.version>(.+?)<", (PROJECT / "pom.xml").read_text(encoding="utf8"))
    return fetch(f"com.microsoft.onnxruntime:onnxruntime:{version.group(1)}", folder)


def compile_reader_tests() -> list[Path]:
    """Compiles readout-reader with its tests; what to put on the class path to run a class of them."""
    classpath = PROJECT / "readout-reader" / "target" / "training-classpath"
    build = f"{_DEPENDENCY_PLUGIN}:build-classpath", f"-Dmdep.outputFile={classpath}"
    _run([*_MAVEN, "test-compile", *build, "-pl", ":readout-reader", "-am", "-Djacoco.skip=true"])
    target = PROJECT / "readout-reader" / "target"
    jars = classpath.read_text(encoding="utf8").split(os.pathsep)
    return [target / "test-classes", target / "classes", *(Path(jar) for jar in jars)]


def run_source(name: str, classpath: list[Path], *arguments: object) -> str:
    """Runs the single-file program `training/java/NAME.java`; its standard output."""
    return _java(classpath, str(JAVA_SOURCES / f"{name}.java"), *arguments)


def run_class(name: str, classpath: list[Path], *arguments: object) -> str:
    """Runs a compiled class; its standard output."""
    return _java(classpath, name, *arguments)


def _java(classpath: list[Path], *arguments: object) -> str:
    path = os.pathsep.join(map(str, classpath))
    options = "-XX:ActiveProcessorCount=1", "--enable-native-access=ALL-UNNAMED", "-cp", path
    return _run([str(java_home() / "bin" / "java"), *options, *map(str, arguments)])


def _run(command: list[str]) -> str:
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, encoding="utf8")
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()[-2000:]
        raise JvmFailure(f"failed with status {done.returncode}: {' '.join(command)}\n{said}")
    return done.stdout
