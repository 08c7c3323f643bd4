"""The program as a user starts it: `spineboard serve --demo --port 0`."""

import os
import queue
import re
import signal
import subprocess
import tempfile
import threading
import time

ADDRESS = re.compile(r"https?://[\w.-]+:\d+[^\s\"'<>]*")


class Site:
    """A site that runs, with the address that it printed first, token and all."""

    def __init__(self, *arguments, port=0):
        self.folder = tempfile.TemporaryDirectory(prefix="spineboard-browser-")
        # No desktop, so that no browser is opened but the one of the test.
        environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment["XDG_DATA_HOME"] = self.folder.name
        command = [os.environ["SPINEBOARD"], "serve", *(arguments or ("--demo",)), "--port", str(port)]
        self.process = subprocess.Popen(
            command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL)
        self.lines = []
        self._arrived = queue.Queue()
        # Somebody has to read on, or the program stops at a full pipe.
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.entrance = self._address(seconds=60)
        self.origin = "/".join(self.entrance.split("/")[:3])

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            self._arrived.put(line)
        self._arrived.put(None)

    def _address(self, seconds):
        end = time.monotonic() + seconds
        while True:
            try:
                line = self._arrived.get(timeout=max(0.1, end - time.monotonic()))
            except queue.Empty:
                line = None
            if line is None:
                self.stop()
                raise AssertionError("the program printed no address:\n" + "\n".join(self.lines))
            found = ADDRESS.search(line)
            if found:
                return found.group().rstrip(".,")

    def stop(self, how=signal.SIGTERM):
        """Ends the program; gives its exit code, negative where a signal ended it."""
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._reader.join(timeout=10)
        self.process.stdout.close()
        self.folder.cleanup()
        return self.process.returncode
