"""The programs that are checked: the command line of the product, and the statistics behind it."""

import json
import os
import subprocess

CLI = os.environ["CHECKUP_CLI"]
STATISTICS = os.environ["CHECKUP_STATISTICS"]


def said(program, *words, **options):
    """What a program prints."""
    return subprocess.run([program, *words], capture_output=True, text=True, check=True, **options).stdout


def ask(**question):
    """The answer of the statistics to a question."""
    return json.loads(said(STATISTICS, "answer", input=json.dumps(question)))
