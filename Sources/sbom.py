"""A bill of materials, CycloneDX 1.5 as JSON: the Swift packages of the build, and Debian's libraries that are linked in."""

import json
import subprocess
import urllib.parse

LIBRARIES = ("libcmark-dev", "libsqlite3-dev")


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def at(version):
    """A version as it stands in a package's address, in which a plus has to be escaped."""
    return "@" + urllib.parse.quote(version, safe=".-~")


def packages(node, found):
    for package in node.get("dependencies", []):
        found[package["identity"]] = (package["version"], package["url"])
        packages(package, found)
    return found


def main():
    tree = json.loads(output("swift", "package", "show-dependencies", "--format", "json"))
    components = [
        {"type": "library", "name": name, "version": version, "purl": f"pkg:swift/{url.split('://')[-1].removesuffix('.git')}{at(version)}"}
        for name, (version, url) in sorted(packages(tree, {}).items())
    ]
    for name in LIBRARIES:
        version = output("dpkg-query", "-W", "-f", "${Version}", name)
        components.append(
            {"type": "library", "name": name, "version": version, "purl": f"pkg:deb/debian/{name}{at(version)}"})
    bill = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": {"type": "application", "name": "spineboard"}}, "components": components,
    }
    print(json.dumps(bill, indent=2))


main()
