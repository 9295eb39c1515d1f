"""What the checks in a real browser share."""

import json
import subprocess


class Broken(Exception):
    """Something that must hold does not."""


def require(holds, words):
    if not holds:
        raise Broken(words)
    print(f"ok: {words}")


def serve(program, folder):
    """Starts the program on a free port; gives the process and its address."""
    process = subprocess.Popen(
        [program, "serve", "--port", "0", "--json", "--data", folder],
        stdout=subprocess.PIPE,
        text=True,
    )
    text = ""
    while not text.rstrip().endswith("}"):
        line = process.stdout.readline()
        if not line:
            raise Broken("the program did not start")
        text += line
    return process, json.loads(text)["address"].rstrip("/")
