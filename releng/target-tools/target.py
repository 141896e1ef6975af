#!/usr/bin/env python3
"""Resolves roots.txt to a flat list of Maven artifacts, each pinned to one version, and writes it down twice:

* org.nagare.target, the target definition that the plug-ins are built against, and
* org.nagare.versions, the same versions for what runs outside OSGi, so that the two cannot drift apart.

    releng/target-tools/target.py            resolve the roots and write both files
    releng/target-tools/target.py --check    resolve them and fail when a written file differs

The list is flat because a target location that follows dependencies by itself lets two versions of one bundle in.
Needed: Python 3.9 and a Maven (MAVEN in the environment, else `mvn`); nothing else.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOTS = HERE / "roots.txt"
TARGET = HERE.parent / "org.nagare.target" / "org.nagare.target.target"
VERSIONS = HERE.parent / "org.nagare.versions" / "pom.xml"
TREE_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:tree"

# Poms of JUnit leave their versions to this list.
IMPORTED = [("org.junit", "junit-bom", "5.14.0")]

# Left out of the target although some pom names them.
LEFT_OUT = {
    "com.google.guava:listenablefuture",             # an empty jar
    "xml-apis:xml-apis",                             # packages of the JDK; a second copy breaks the class loaders
    "org.codehaus.mojo:animal-sniffer-annotations",  # annotations only
    "org.eclipse.xtend:org.eclipse.xtend.lib",       # the old address of org.eclipse.xtext:org.eclipse.xtend.lib
}

# Artifacts without a usable manifest, wrapped under the name that other bundles ask for:
# label, group or artifact prefix, symbolic name, imports, further lines of the manifest.
WRAPPED = [
    ("ANTLR 3.2 under the name that Xtext asks for",
     "org.antlr:antlr-runtime:", "org.${replace;${mvnArtifactId};-;.}", "*;resolution:=optional"),
    # Imports among Batik's own bundles are mandatory: with optional ones the workbench dies at run time.
    ("Batik under the names that the platform asks for",
     "org.apache.xmlgraphics:", "org.apache.${replace;${mvnArtifactId};-;.}",
     "org.apache.batik.*,org.apache.xmlgraphics.*,org.w3c.css.*,org.w3c.dom.smil.*,org.w3c.dom.svg.*,"
     "*;resolution:=optional"),
    # The compiled schemas look up those of XML itself by resource, which no import of a class tells.
    ("The compiled schemas of POI", "org.apache.poi:poi-ooxml-lite:", "wrapped.${mvnGroupId}.${mvnArtifactId}",
     "org.apache.xmlbeans.*,*;resolution:=optional", "DynamicImport-Package: org.apache.xmlbeans.metadata.*"),
    # The schemas are optional: poi-ooxml-lite holds only those that POI itself uses, so who uses POI names it beside it.
    ("POI, which finds the libraries that it needs only when they are not optional",
     "org.apache.poi:", "wrapped.${mvnGroupId}.${mvnArtifactId}",
     "org.apache.poi.*,org.apache.xmlbeans.*,org.apache.commons.*,org.apache.logging.log4j.*,com.zaxxer.*,com.graphbuilder.*,"
     "*;resolution:=optional"),
    ("XMLBeans", "org.apache.xmlbeans:", "wrapped.${mvnGroupId}.${mvnArtifactId}",
     "org.apache.logging.log4j.*,*;resolution:=optional"),
    ("Java2D on PDFBox", "de.rototor.pdfbox:", "wrapped.${mvnGroupId}.${mvnArtifactId}",
     "org.apache.pdfbox.*,org.apache.fontbox.*,*;resolution:=optional"),
    ("JUnit 4 under the name that xtext.testing asks for",
     "junit:junit:", "org.junit", "*;resolution:=optional"),
    ("Hamcrest", "org.hamcrest:", "org.hamcrest.core", "*;resolution:=optional"),
]


def read_roots():
    """The roots with their least versions, and the versions that are fixed whatever a pom says."""
    least, fixed = {}, {}
    for line in ROOTS.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        group, artifact, version = line.split(":")
        if version.startswith("="):
            fixed[f"{group}:{artifact}"] = version[1:]
        else:
            least[f"{group}:{artifact}"] = version
    return least, fixed


def rank(version):
    """Orders versions: numbers by value, words below numbers."""
    return [(1, int(part), "") if part.isdigit() else (0, 0, part) for part in re.split(r"[.\-]", version)]


def dependency(group, artifact, version, more=""):
    return (f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
            f"<version>{version}</version>{more}</dependency>\n")


def dependency_tree(roots, chosen, folder):
    """Every version of every artifact that Maven meets below the roots, while `chosen` manages the versions."""
    managed = "".join(dependency(*name.split(":"), version) for name, version in sorted(chosen.items()))
    managed += "".join(dependency(*bom, "<type>pom</type><scope>import</scope>") for bom in IMPORTED)
    wanted = "".join(dependency(*name.split(":"), chosen[name]) for name in roots)
    (folder / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        "<groupId>org.nagare</groupId><artifactId>probe</artifactId><version>1</version><packaging>pom</packaging>"
        f"<dependencyManagement><dependencies>{managed}</dependencies></dependencyManagement>"
        f"<dependencies>{wanted}</dependencies></project>", encoding="utf-8")
    tree = folder / "tree.txt"
    tree.unlink(missing_ok=True)
    run = subprocess.run([os.environ.get("MAVEN", "mvn"), "-q", "-B", "-f", folder / "pom.xml", TREE_GOAL,
                          "-Dverbose", f"-DoutputFile={tree}"], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stdout[-3000:] + run.stderr[-3000:])
    met = {}
    name = r"([\w.\-]+):([\w.\-]+):jar:([\w.\-]+)"
    for line in tree.read_text(encoding="utf-8").splitlines():
        for group, artifact, version in re.findall(name + ":(?:compile|runtime)", line):
            met.setdefault(f"{group}:{artifact}", set()).add(version)
        managed_from = re.search(name + r":\w+.*version managed from ([\w.\-]+)", line)
        if managed_from:
            met.setdefault(f"{managed_from[1]}:{managed_from[2]}", set()).add(managed_from[4])
    return met


def resolve():
    """The highest version of everything, sought again until nothing changes: a higher version has other needs."""
    roots, fixed = read_roots()
    chosen = dict(roots)
    with tempfile.TemporaryDirectory() as folder:
        for attempt in range(1, 13):
            met = dependency_tree(roots, chosen, Path(folder))
            for name, version in roots.items():
                met.setdefault(name, set()).add(version)
            found = {name: max(versions, key=rank) for name, versions in met.items()}
            found.update({name: version for name, version in fixed.items() if name in found})
            print(f"attempt {attempt}: {len(found)} artifacts", file=sys.stderr)
            if found == chosen:
                return [f"{name}:{version}" for name, version in sorted(found.items()) if name not in LEFT_OUT]
            chosen = found
    sys.exit("The versions did not settle.")


def location(label, artifacts, symbolic_name=None, imports=None, *more):
    lines = [f'    <location type="Maven" label="{escape(label)}" includeDependencyDepth="none" '
             'includeDependencyScopes="compile,runtime" includeSource="false" missingManifest="generate">',
             "      <dependencies>"]
    for artifact in artifacts:
        group, name, version = artifact.split(":")
        lines.append(f"        <dependency><groupId>{group}</groupId><artifactId>{name}</artifactId>"
                     f"<version>{version}</version><type>jar</type></dependency>")
    lines.append("      </dependencies>")
    if symbolic_name:
        lines += ["      <instructions><![CDATA[",
                  "Bundle-Name:           ${mvnArtifactId} (wrapped from Maven Central)",
                  "version:               ${version_cleanup;${mvnVersion}}",
                  f"Bundle-SymbolicName:   {symbolic_name}",
                  "Bundle-Version:        ${version}",
                  f"Import-Package:        {imports}",
                  'Export-Package:        *;version="${version}";-noimport:=true',
                  *more,
                  "]]></instructions>"]
    return "\n".join(lines + ["    </location>\n"])


def definition(artifacts):
    wrapped, rest = [], list(artifacts)
    for label, prefix, *instructions in WRAPPED:
        wrapped.append(location(label, [a for a in rest if a.startswith(prefix)], *instructions))
        rest = [a for a in rest if not a.startswith(prefix)]
    return ('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<?pde version="3.8"?>\n'
            "<!-- written by releng/target-tools/target.py from roots.txt; change those, not this file -->\n"
            '<target name="Nagare" sequenceNumber="1">\n  <locations>\n'
            + location("bundles from Maven Central, each pinned", rest) + "".join(wrapped)
            + "  </locations>\n</target>\n")


def versions(artifacts):
    """A pom to import: every artifact in its version, none followed to what it needs."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             "<!-- written by releng/target-tools/target.py from roots.txt; change those, not this file -->",
             '<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
             'xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">',
             "  <modelVersion>4.0.0</modelVersion>",
             "  <groupId>org.nagare</groupId>",
             "  <artifactId>org.nagare.versions</artifactId>",
             "  <version>0.1.0-SNAPSHOT</version>",
             "  <packaging>pom</packaging>",
             "  <dependencyManagement>",
             "    <dependencies>"]
    for artifact in artifacts:
        group, name, version = artifact.split(":")
        lines += ["      <dependency>",
                  f"        <groupId>{group}</groupId><artifactId>{name}</artifactId><version>{version}</version>",
                  "        <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>",
                  "      </dependency>"]
    return "\n".join(lines + ["    </dependencies>", "  </dependencyManagement>", "</project>\n"])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="only compare with the written files")
    check = arguments.parse_args().check
    artifacts = resolve()
    for file, text in ((TARGET, definition(artifacts)), (VERSIONS, versions(artifacts))):
        if not check:
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            sys.exit(f"{file.name} is not what the roots resolve to; run {Path(__file__).name}")


if __name__ == "__main__":
    main()
