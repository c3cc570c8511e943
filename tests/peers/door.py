"""The questions that `cargo xtask statistics` answers."""

import json
import os
import subprocess

XTASK = os.environ["CHECKUP_XTASK"]


def ask(**question):
    done = subprocess.run([XTASK, "statistics"], input=json.dumps(question), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
