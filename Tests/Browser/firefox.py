"""Debian's Firefox without a window, spoken to as the standard WebDriver BiDi has it; Debian has no geckodriver."""

import base64
import itertools
import json
import re
import subprocess
import tempfile

import websocket


class Firefox:
    """One window of Firefox with a profile of its own."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="spineboard-firefox-")
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--profile", self.folder.name, "--remote-debugging-port", "0"],
            text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for line in self.process.stderr:
            found = re.search(r"ws://127\.0\.0\.1:\d+", line)
            if found:
                break
        else:
            raise AssertionError("Firefox did not say where it listens")
        # Somebody has to read on, or Firefox stops at a full pipe.
        self._drain = subprocess.Popen(["cat"], stdin=self.process.stderr, stdout=subprocess.DEVNULL)
        self.socket = websocket.create_connection(found.group() + "/session", timeout=60, suppress_origin=True)
        self.numbers = itertools.count(1)
        self.version = self.ask("session.new", capabilities={})["capabilities"]["browserVersion"]
        self.page = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method, **parameters):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == number:
                if answer["type"] == "error":
                    raise AssertionError(f"{method}: {answer['error']}: {answer['message']}")
                return answer["result"]

    def open(self, address):
        self.ask("browsingContext.navigate", context=self.page, url=address, wait="complete")
        return self

    def run(self, script):
        """What a script of the page gives, as text."""
        result = self.ask(
            "script.evaluate", expression=f"String({script})", target={"context": self.page}, awaitPromise=True)
        if result["type"] == "exception":
            raise AssertionError(result["exceptionDetails"]["text"])
        return result["result"]["value"]

    def wait(self, script, seconds=15):
        """Waits until a condition of the page holds; the page may go to another one meanwhile."""
        code = ("new Promise((done, failed) => {{ const end = Date.now() + {0}; const look = () => {{"
                " let holds = false; try {{ holds = {1}; }} catch (e) {{}} if (holds) done('yes');"
                " else if (Date.now() > end) failed(new Error('still not')); else setTimeout(look, 50); }}; look(); }})")
        for attempt in range(3):
            try:
                result = self.ask(
                    "script.evaluate", expression=code.format(seconds * 1000, script), target={"context": self.page},
                    awaitPromise=True)
            except AssertionError:  # The page was left while it was looked at.
                continue
            if result["type"] == "success":
                return
        raise AssertionError("did not come true: " + script)

    def press(self, *keys):
        """Presses keys, or types texts, as they come from a keyboard."""
        actions = [{"type": kind, "value": letter} for key in keys for letter in key for kind in ("keyDown", "keyUp")]
        self.ask("input.performActions", context=self.page, actions=[{"type": "key", "id": "keys", "actions": actions}])

    def click(self, selector):
        self.run(f"document.querySelector({json.dumps(selector)}).scrollIntoView({{block: 'center'}})")
        found = self.ask("browsingContext.locateNodes", context=self.page, locator={"type": "css", "value": selector})
        origin = {"type": "element", "element": {"sharedId": found["nodes"][0]["sharedId"]}}
        self.ask("input.performActions", context=self.page, actions=[{"type": "pointer", "id": "mouse", "actions": [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin}, {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0}]}])

    def pdf(self):
        """The page as it is printed on A4."""
        result = self.ask(
            "browsingContext.print", context=self.page, page={"width": 21.0, "height": 29.7},
            margin={"top": 0, "bottom": 0, "left": 0, "right": 0})
        return base64.b64decode(result["data"])

    def shot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.ask("browsingContext.captureScreenshot", context=self.page)["data"]))

    def quit(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait(timeout=20)
        self._drain.wait(timeout=20)
        self.process.stderr.close()
        self.folder.cleanup()
