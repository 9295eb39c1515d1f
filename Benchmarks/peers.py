"""Decodes every file below a folder with one peer library and prints one line of figures.

    python peers.py PEER FOLDER

The line is: name, MB/s, files/s, records, files in error, separated by tabs. Each peer is asked for
the same thing: every record of every file, with its values. Nothing is stored.
"""

import pathlib
import sys
import time


def fitdecode_records(path):
    import fitdecode

    count = 0
    with fitdecode.FitReader(str(path)) as reader:
        for frame in reader:
            if frame.frame_type == fitdecode.FIT_FRAME_DATA and frame.name == "record":
                for field in frame.fields:
                    field.value
                count += 1
    return count


def fitparse_records(path):
    import fitparse

    count = 0
    for message in fitparse.FitFile(str(path)).get_messages("record"):
        message.get_values()
        count += 1
    return count


def fitfast_records(path):
    """The fastest full decoder found (Rust); hands over every message."""
    import fitfast

    messages = fitfast.parse(path.read_bytes())
    return len(messages.get("record", messages.get("record_mesgs", ())))


def gpxpy_records(path):
    import gpxpy

    with open(path, encoding="utf-8") as file:
        gpx = gpxpy.parse(file)
    return sum(1 for t in gpx.tracks for s in t.segments for _ in s.points)


def lxml_records(path):
    """The bare parser: every element is seen, nothing is interpreted."""
    from lxml import etree

    wanted = ("}Trackpoint", "}trkpt")
    count = 0
    for _, element in etree.iterparse(str(path), events=("end",)):
        if element.tag.endswith(wanted):
            count += 1
        element.clear()
    return count


def tcxreader_records(path):
    from tcxreader.tcxreader import TCXReader

    return len(TCXReader().read(str(path)).trackpoints)


PEERS = {
    "fitdecode": (fitdecode_records, "fit"),
    "fitparse": (fitparse_records, "fit"),
    "fitfast": (fitfast_records, "fit"),
    "gpxpy": (gpxpy_records, "gpx"),
    "lxml-gpx": (lxml_records, "gpx"),
    "lxml-tcx": (lxml_records, "tcx"),
    "tcxreader": (tcxreader_records, "tcx"),
}


def main():
    name, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    read, ending = PEERS[name]
    paths = sorted(p for p in folder.rglob("*." + ending))
    size = records = errors = 0
    began = time.perf_counter()
    for path in paths:
        size += path.stat().st_size
        try:
            records += read(path)
        except ImportError:
            raise  # a peer that is not installed is no peer
        except Exception:  # a peer may fail in any way; the file is counted, the rest goes on
            errors += 1
    seconds = time.perf_counter() - began
    print(name, size / 1e6 / seconds, len(paths) / seconds, records, errors, sep="\t")


if __name__ == "__main__":
    main()
