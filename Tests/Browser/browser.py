"""A browser with what the tests ask of it: keystrokes counted, axe, the hosts contacted, pictures."""

import base64
import importlib.util
import json
import os
import pathlib
import urllib.parse

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js")
LANDSCAPE = (1280, 900)
PHONE = (320, 640)


class Browser:
    """Chromium without a window. Nothing but 127.0.0.1 has an address in it."""

    def __init__(self, size=LANDSCAPE, script=True, selfSigned=False):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in (
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--no-first-run", "--lang=en-GB",
            # By TLS the site is asked for by the name of this machine, which need not have an address.
            "--host-resolver-rules=MAP * " + ("127.0.0.1" if selfSigned else "~NOTFOUND, EXCLUDE 127.0.0.1"),
        ):
            options.add_argument(flag)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # Chromium refuses to run as root with it.
        options.accept_insecure_certs = selfSigned
        if not script:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(30)
        # A click may answer before the next page has come: what is looked for is waited for.
        self.driver.implicitly_wait(3)
        self.keys = 0
        self._hosts = set()
        self.resize(size)

    def resize(self, size):
        """The size of the page itself; windows have a least width that a phone is below."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 600})

    def open(self, address):
        self.driver.get(address)
        return self

    def quit(self):
        self.driver.quit()

    def wait(self, condition, seconds=10):
        """What a condition gives as soon as it gives something; the condition takes the driver."""
        # The page may change while it is looked at.
        passing = (WebDriverException,)
        return WebDriverWait(self.driver, seconds, ignored_exceptions=passing).until(condition)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    @property
    def text(self):
        return self.find("body").text

    # The keyboard: what is pressed goes to whatever has the focus, as for a user without a mouse.

    def press(self, *keys):
        """Presses keys one by one; each counts."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()
            self.keys += 1

    def type(self, text):
        """Types text that no form could spare; it does not count."""
        ActionChains(self.driver).send_keys(text).perform()

    @property
    def focused(self):
        return self.driver.switch_to.active_element

    # What is measured.

    def violations(self):
        """What axe finds on the page, one line for each element: rule, selector, what to do."""
        self.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        self.driver.execute_script(AXE.read_text(encoding="utf-8"))
        result = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {resultTypes: ['violations']}).then(done, e => done({error: String(e)}));")
        if "error" in result:
            raise AssertionError("axe did not run: " + result["error"])
        return [
            "{}: {}: {}".format(rule["id"], " ".join(map(str, node["target"])), rule["help"])
            for rule in result["violations"] for node in rule["nodes"]
        ]

    def hosts(self):
        """Every host and port that a page has asked for so far."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] in ("Network.requestWillBeSent", "Network.webSocketCreated"):
                parameters = message["params"]
                address = parameters.get("url") or parameters["request"]["url"]
                parts = urllib.parse.urlsplit(address)
                if parts.scheme not in ("data", "about", "blob", "chrome"):
                    self._hosts.add(parts.netloc)
        return self._hosts

    def complaints(self):
        """What the browser wrote on its console: what a policy forbade, and errors of scripts."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]

    def overflows(self):
        """Whether the page is wider than the window."""
        return self.driver.execute_script(
            "const e = document.documentElement; return e.scrollWidth > e.clientWidth;")

    def shot(self, path, whole=False):
        """Writes a picture of the window, or of the whole page, as PNG."""
        picture = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": whole})
        pathlib.Path(path).write_bytes(base64.b64decode(picture["data"]))
