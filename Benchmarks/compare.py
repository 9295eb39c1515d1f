"""Runs Hipwise and its peers in turn, round after round, and prints medians and ratios."""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time


def line_of(command):
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return out.strip().splitlines()[-1].split("\t")


def import_once(hipwise, archive):
    """Wall seconds of a whole import into an empty store: read, decode, tell duplicates, store."""
    data = tempfile.mkdtemp(prefix="hipwise-bench-")
    try:
        began = time.perf_counter()
        out = subprocess.run(
            [hipwise, "import", archive, "--json", "--data", data],
            check=True, capture_output=True, text=True,
        ).stdout
        seconds = time.perf_counter() - began
        stored = os.path.getsize(pathlib.Path(data) / "hipwise.sqlite")
        document = json.loads(out)
        samples = sum(a["records"] for a in document["activities"])
        return seconds, document["imported"], samples, stored
    finally:
        shutil.rmtree(data)


def main():
    parser = argparse.ArgumentParser()
    for name in ("archive", "few", "decode", "hipwise", "python", "peers"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    zipped = shutil.make_archive(options.archive, "zip", options.archive)
    size = sum(p.stat().st_size for p in pathlib.Path(options.archive).rglob("*") if p.is_file())

    kinds = {"fit": ["fitfast", "fitdecode", "fitparse"], "gpx": ["lxml-gpx", "gpxpy"], "tcx": ["lxml-tcx", "tcxreader"]}
    figures, counts, imports = {}, {}, []
    for _ in range(options.rounds):
        for kind, peers in kinds.items():
            few = os.path.join(options.few, kind)
            for name in ["hipwise"] + peers:
                command = [options.decode, few] if name == "hipwise" else [
                    options.python, options.peers, name, few]
                label, rate, per_second, *rest = line_of(command)
                # Ours has memory before the records and messages before the errors.
                records, errors = rest if len(rest) == 2 else (rest[1], rest[3])
                figures.setdefault((kind, label), []).append((float(rate), float(per_second)))
                counts[(kind, label)] = (int(records), int(errors))
        imports.append(import_once(options.hipwise, zipped))

    print(f"Decoding, one thread, the same files, {options.rounds} rounds in turn, medians")
    print(f"{'kind':5} {'reader':10} {'MB/s':>8} {'files/s':>9} {'records':>9} {'errors':>6}  hipwise is")
    for (kind, name), values in figures.items():
        rate = statistics.median(v[0] for v in values)
        per_second = statistics.median(v[1] for v in values)
        ours = statistics.median(v[0] for v in figures[(kind, "hipwise")])
        records, errors = counts[(kind, name)]
        ratio = "" if name == "hipwise" else f"{ours / rate:.1f} times"
        print(f"{kind:5} {name:10} {rate:8.2f} {per_second:9.1f} {records:9} {errors:6}  {ratio}")
    seconds = statistics.median(v[0] for v in imports)
    _, imported, samples, stored = imports[-1]
    print()
    print(f"Import of one ZIP with {size / 1e6:.0f} MB: {seconds:.2f} s, {size / 1e6 / seconds:.1f} MB/s,")
    print(f"{imported} activities, {samples} samples, {stored / max(samples, 1):.1f} bytes of store a sample")


if __name__ == "__main__":
    main()
