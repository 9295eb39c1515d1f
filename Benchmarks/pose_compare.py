"""Runs both pipelines in turn and prints medians and ratios; called by Benchmarks/pose."""
import argparse
import json
import shutil
import statistics
import subprocess

parser = argparse.ArgumentParser()
for name in ("follow", "python", "peer", "rear", "side"):
    parser.add_argument("--" + name, required=True)
parser.add_argument("--rounds", type=int, default=3)
options = parser.parse_args()


def run(command, single):
    if single:
        command = ["taskset", "-c", "0"] + command
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(output.strip().splitlines()[-1])


jobs = {
    "MediaPipe 0.10.21": lambda single: run([options.python, options.peer, options.side], single),
    "Hipwise, side": lambda single: run([options.follow, options.side, "side"], single),
    "Hipwise, rear (with mirror)": lambda single: run([options.follow, options.rear, "rear"], single),
}
print("| processors | pipeline | frames/s (middle, least to most) | found | ratio | resident, middle and end of clip |")
print("|---|---|---|---|---|---|")
for single in (False, True) if shutil.which("taskset") else (False,):
    results = {name: [] for name in jobs}
    for _ in range(options.rounds):
        for name, job in jobs.items():
            results[name].append(job(single))
    # Each turn beside the peer's of the same round: whatever else the machine did, both had it.
    peer = [result["rate"] for result in results["MediaPipe 0.10.21"]]
    for name, runs in results.items():
        rates = [result["rate"] for result in runs]
        ratio = statistics.median(a / b for a, b in zip(rates, peer))
        memory = f"{runs[-1]['middle_mb']:.0f}, {runs[-1]['end_mb']:.0f} MB" if "end_mb" in runs[-1] else ""
        print(
            f"| {'one' if single else 'all'} | {name} | {statistics.median(rates):.1f} "
            f"({min(rates):.1f} to {max(rates):.1f}) | {runs[-1]['found']} of {runs[-1]['frames']} "
            f"| {ratio:.2f} | {memory} |",
            flush=True,
        )
