"""Prints the failed tests of the result files in a folder: list_failures.py FOLDER."""

import pathlib
import sys
import xml.etree.ElementTree as markup

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xml")):
    try:
        cases = markup.parse(path).iter("testcase")
        for case in cases:
            for failure in case.findall("failure"):
                said = failure.get("message") or failure.text or ""
                print(f"failed: {case.get('classname')}: {case.get('name')}: {said[:500]}")
    except markup.ParseError as error:
        print(f"failed: {path.name} cannot be read: {error}")
