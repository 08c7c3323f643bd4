"""What the board's site costs: `make bench-site`. Starts the program that is given, on a register of its own, and asks it.

Every figure is measured from outside, over HTTP, on the pages that users see.
"""

import concurrent.futures
import html.parser
import http.client
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

PROGRAM, CASE, CASES = sys.argv[1], "Samples/cases/demo-0007/case.yaml", int(os.environ.get("CASES", "10000"))


class Controls(html.parser.HTMLParser):
    """The pairs of the form of a case, as a browser would send them."""

    def __init__(self):
        super().__init__()
        self.pairs, self.area, self.select = [], None, None

    def handle_starttag(self, tag, attributes):
        at = dict(attributes)
        if tag == "input" and at.get("name"):
            if at.get("type") not in ("radio", "checkbox") or "checked" in at:
                self.pairs.append((at["name"], at.get("value") or ""))
        if tag == "textarea":
            self.area = (at.get("name"), "")
        if tag == "select":
            self.select = at.get("name")
        if tag == "option" and self.select and "selected" in at:
            self.pairs.append((self.select, at.get("value") or ""))

    def handle_data(self, data):
        if self.area:
            self.area = (self.area[0], self.area[1] + data)

    def handle_endtag(self, tag):
        if tag == "textarea" and self.area:
            self.pairs.append((self.area[0], self.area[1].lstrip("\n")))
            self.area = None


class Visitor:
    """One browser, with its connection kept open."""

    def __init__(self, port, cookie=None):
        self.port, self.cookie = port, cookie
        self.connection = http.client.HTTPConnection("127.0.0.1", port)

    def ask(self, method, path, body=None, headers=None):
        lines = {"Origin": f"http://127.0.0.1:{self.port}", **(headers or {})}
        if self.cookie:
            lines["Cookie"] = self.cookie
        if body is not None:
            lines["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, lines)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        set_cookie = answer.getheader("Set-Cookie")
        if set_cookie:
            self.cookie = set_cookie.split(";")[0]
        return answer.status, text, answer.getheader("Location")


def cpu(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{pid}/status").read()).group(1)) / 1024


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def show(name, value, wanted):
    print(f"{name:<44}{value:>14}   {wanted}", flush=True)


def timed(step, rounds):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        step()
        times.append((time.perf_counter() - start) * 1000)
    return times


def fill(folder):
    """Case files with names of their own, and the register made of them."""
    text = open(CASE, encoding="utf-8").read()
    for number in range(CASES):
        copy = text.replace("Sunanda Waghmode", f"Patient Number{number}").replace("DEMO-0007", f"C-{number:05}")
        with open(f"{folder}/files/{number:05}.yaml", "w", encoding="utf-8") as file:
            file.write(copy)
    start = time.perf_counter()
    subprocess.run([PROGRAM, "register", "import", "--data", f"{folder}/data", f"{folder}/files"], check=True)
    show(f"taking in {CASES} case files", f"{time.perf_counter() - start:.1f} s", "")


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/files")
        os.mkdir(f"{folder}/data", 0o700)
        fill(folder)
        log = open(f"{folder}/log", "w+", encoding="utf-8")
        start = time.perf_counter()
        server = subprocess.Popen(
            [PROGRAM, "serve", "--no-browser", "--port", "0", "--data", f"{folder}/data"], stderr=log, stdout=log)
        try:
            while not (found := re.search(r"Open http://127\.0\.0\.1:(\d+)/login\?token=(\w+)", open(log.name).read())):
                time.sleep(0.005)
            show("start, with the register open", f"{(time.perf_counter() - start) * 1000:.0f} ms", "")
            measure(server.pid, int(found.group(1)), found.group(2))
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def measure(pid, port, token):
    visitor = Visitor(port)
    show("memory at idle", f"{resident(pid):.0f} MB", "under 80 MB")
    csrf = lambda text: re.search(r'name="csrf" value="([^"]+)"', text).group(1)
    _, page, _ = visitor.ask("GET", "/login")
    visitor.ask("POST", "/login", urllib.parse.urlencode({"csrf": csrf(page), "token": token}))
    status, page, _ = visitor.ask("GET", "/")
    assert status == 200, status
    case = re.search(r'/cases/([\w-]{16})"', page).group(1)
    times = timed(lambda: visitor.ask("GET", "/"), 50)
    show("list of cases, median", f"{percentile(times, .5):.1f} ms", "under 50 ms")
    times = timed(lambda: visitor.ask("GET", f"/?q=Number{CASES // 2}"), 50)
    show("search by name, median", f"{percentile(times, .5):.1f} ms", "under 50 ms")
    form = f"/cases/{case}/edit"
    times = timed(lambda: visitor.ask("GET", form), 50)
    show("page of the form, median", f"{percentile(times, .5):.1f} ms", "under 30 ms")
    _, page, _ = visitor.ask("GET", form)
    controls = Controls()
    controls.feed(page)
    body = urllib.parse.urlencode(controls.pairs)
    live = lambda one: one.ask("POST", f"/cases/{case}/draft", body, {"X-Live": "1"})
    assert live(visitor)[0] == 200
    rounds, before = 200, cpu(pid)
    times = timed(lambda: live(visitor), rounds)
    show("live reply, CPU", f"{(cpu(pid) - before) / rounds * 1000:.1f} ms", "under 20 ms")
    show("live reply, median", f"{percentile(times, .5):.1f} ms", "")
    load(port, visitor.cookie, live)
    show("memory after the load", f"{resident(pid):.0f} MB", "")


def load(port, cookie, live):
    """Eight browsers at once for ten seconds."""
    times, end = [], time.perf_counter() + 10

    def browse():
        one, own = Visitor(port, cookie), []
        while time.perf_counter() < end:
            start = time.perf_counter()
            assert live(one)[0] == 200
            own.append((time.perf_counter() - start) * 1000)
        return own

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for own in pool.map(lambda _: browse(), range(8)):
            times += own
    show("live replies a second, eight browsers", f"{len(times) / 10:.0f}", "200 or more")
    show("of these the slowest in a hundred", f"{percentile(times, .99):.0f} ms", "under 100 ms")


main()
