"""What every Python client is to get done: the tasks of test/conformance/tasks.ts, in the same order and under the same names.

A client is a class made from a base URL and a key; the methods it lacks are what it does not offer. `main` runs the tasks and prints one
JSON object a line: {"client", "task", "outcome": "yes" | "told" | "not offered" | "failed", "seconds", "detail"}. "told" is a limit that
the client hands to its caller, who waits and asks again. Exits with 1 when one failed.
"""

import base64
import json
import re
import sys
import time
import urllib.request

MODERATED = "explicit hardcore porn of two naked people having sex"


class Surroundings:
    """Where the servers are, and an input picture; run-python-clients.ts hands it over as JSON."""

    def __init__(self, given):
        self.base_url, self.key = given["baseUrl"], given["apiKey"]
        self.film_url, self.picture_uri = given["filmUrl"], given["picture"]
        self.picture = base64.b64decode(self.picture_uri.split("base64,")[1])
        self.limited_url, self.control = given["limitedUrl"], given["controlUrl"]
        self.secure_host = given["secureHost"]

    def reach_limit(self):
        """Leaves the key of the limited server without a request for about a second."""
        fetch(f"{self.control}/reach-limit")

    def refusals(self):
        return int(fetch(f"{self.control}/refusals"))


def fetch(url):
    with urllib.request.urlopen(url, timeout=60) as reply:
        return reply.read()


def are_pictures(made, count):
    assert len(made) == count, f"{len(made)} pictures instead of {count}"
    for picture in made:
        assert picture.startswith((b"\xff\xd8\xff", b"\x89PNG")) and len(picture) > 300, picture[:20]
    assert len(set(made)) == count, "the same picture twice"
    return f"{count} of {sum(map(len, made))} bytes"


def is_film(film):
    assert film[4:8] == b"ftyp", film[:20]
    return f"{len(film)} bytes"


def refused(work, says):
    try:
        work()
    except Exception as error:
        told = f"{type(error).__name__}: {error}"
        assert re.search(says, told, re.IGNORECASE | re.DOTALL), told
        return told[:200]
    raise AssertionError("it was not refused")


def wait_for_film(poll):
    """Asks until a film is done and gives its bytes; raises the film's error. `poll` gives the JSON of the REST API."""
    while True:
        answer = poll()
        if answer["status"] == "done":
            return fetch(answer["video"]["url"])
        if answer["status"] != "pending":
            raise RuntimeError(f"{answer['status']}: {answer.get('error')}")
        time.sleep(0.1)


def waits_out_the_limit(make, around):
    client = make(around.limited_url, around.key)
    # What a client sets up at its first call is not to use up the second that is left.
    around.reach_limit()
    if hasattr(client, "seconds_until_allowed"):
        seconds = client.seconds_until_allowed(lambda: client.images("a fox", 1))
        assert 0 < seconds <= 2, seconds
        time.sleep(seconds + 0.1)
        are_pictures(client.images("a fox", 1), 1)
        return "told"
    before = around.refusals()
    are_pictures(client.images("a fox", 1), 1)
    assert around.refusals() > before, "no request was refused"
    return "yes"


def tasks_of(make, around):
    client = make(around.base_url, around.key)
    extras = client.extras(around) if hasattr(client, "extras") else {}
    return {
        "text to image": ("images", lambda: are_pictures(client.images("a fox in the snow", 1), 1)),
        "n=3": ("images", lambda: are_pictures(client.images("a lighthouse", 3), 3)),
        "edit": ("edit", lambda: are_pictures([client.edit("make it red", around)], 1)),
        "video from text": ("film", lambda: is_film(client.film("a cat runs"))),
        "video from image": ("film", lambda: is_film(client.film("the clouds move", around.picture_uri))),
        "video edit": ("edit_film", lambda: is_film(client.edit_film("make it black and white", around.film_url))),
        "extension": ("extend_film", lambda: is_film(client.extend_film("the cat goes on", around.film_url))),
        "moderated prompt": ("images", lambda: refused(lambda: client.images(MODERATED, 1), "policy")),
        "bad parameter": ("bad_parameter", lambda: refused(client.bad_parameter, client.bad_parameter_says)),
        "wrong key": ("images", lambda: refused(lambda: make(around.base_url, "wrong").images("a fox", 1), "key")),
        "failed job": ("film", lambda: refused(lambda: client.film("impossible"), "cannot be drawn")),
        "rate limit": ("images", lambda: waits_out_the_limit(make, around)),
    } | {name: ("images", work) for name, work in extras.items()}


def main(name, make):
    around = Surroundings(json.loads(sys.argv[1]))
    failures = 0
    for task, (method, work) in tasks_of(make, around).items():
        started = time.monotonic()
        outcome, detail = "not offered", ""
        if hasattr(make, method):
            try:
                detail = work()
                outcome = "told" if detail == "told" else "yes"
            except Exception as error:  # every failure is a line of the report
                outcome, detail = "failed", f"{type(error).__name__}: {error}"[:500]
                failures += 1
        seconds = round(time.monotonic() - started, 2)
        detail = " ".join(detail.split())
        line = {"client": name, "task": task, "outcome": outcome, "seconds": seconds, "detail": detail}
        print(json.dumps(line), flush=True)
    return 1 if failures else 0
