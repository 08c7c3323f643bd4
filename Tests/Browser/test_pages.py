"""Every page as it is met: wide and narrow, light and dark, with something wrong on it, and after a session has ended."""

import contextlib
import unittest
import urllib.parse

from browser import LANDSCAPE, PHONE, Browser
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select
from site_process import Site
from test_entrance import enter

TABLET = (768, 1024)


class Pages(unittest.TestCase):
    def setUp(self):
        self.site = Site()
        self.addCleanup(self.site.stop)
        self.browser = Browser()
        self.addCleanup(self.browser.quit)
        enter(self.browser, self.site)

    def open(self, path):
        self.browser.open(path if path.startswith("http") else self.site.origin + path)

    def case(self, name="Waghmode"):
        self.open("/")
        return self.browser.driver.find_element(By.PARTIAL_LINK_TEXT, name).get_attribute("href")

    def fill(self, name, value, within=""):
        element = self.browser.find(f"{within} [name='{name}']")
        element.clear()
        element.send_keys(value)

    def press(self, words, within=""):
        """Presses the button that says so, wherever on the page it stands."""
        self.browser.driver.execute_script(
            "[...document.querySelectorAll(arguments[0] + ' button')]"
            ".find(b => b.textContent.trim().startsWith(arguments[1])).click()", within, words)

    def heading(self, words):
        self.browser.wait(lambda driver: words in driver.find_element(By.TAG_NAME, "h1").text)

    def meeting(self, count=2):
        self.open("/meetings")
        for name, value in (
            ("start", "2026-11-30T08:00+05:30"), ("chair", "Dr Vikram Deshpande"), ("noteTaker", "Kavita Bhosale"),
        ):
            self.fill(name, value)
        for box in self.browser.all("input[name='cases']")[:count]:
            self.browser.driver.execute_script("arguments[0].click()", box)
        self.press("Create the meeting")
        self.browser.wait(lambda driver: "/meetings/" in driver.current_url)
        return self.browser.driver.current_url

    @contextlib.contextmanager
    def dark(self):
        def prefer(scheme):
            self.browser.driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        prefer("dark")
        try:
            yield
        finally:
            prefer("light")

    def hold(self, *what):
        """What is held of each page: nothing that axe finds, in light and in dark, and no wider than the window."""
        for size in (PHONE, TABLET, LANDSCAPE):
            self.browser.resize(size)
            with self.subTest(*what, size=size):
                self.assertFalse(self.browser.overflows())
                self.assertEqual(self.browser.violations(), [])
        with self.dark(), self.subTest(*what, scheme="dark"):
            self.assertEqual(self.browser.violations(), [])

    def test_every_page_holds_at_every_width_in_light_and_dark(self):
        case, meeting = self.case(), self.meeting()
        for path in (
            "/", "/?q=nobody-has-this-name", case, case + "/edit", case + "/edit?section=decision",
            case + "/documents/referral-letter", case + "/documents/warning-signs?language=mr", "/cases/new",
            "/meetings", meeting, meeting + "/live?case=1", "/audit", "/verify", "/admin/accounts", "/no-such-page",
        ):
            self.open(path)
            self.hold(urllib.parse.urlsplit(path).path.rsplit("/", 1)[-1])
        self.assertEqual(self.browser.hosts(), {urllib.parse.urlsplit(self.site.origin).netloc})

    def test_a_fault_is_named_in_the_title_tied_to_its_field_and_reached_from_the_summary(self):
        self.open(self.case() + "/edit")
        self.fill("neurology.deficitOnset", "on Tuesday")
        self.press("Save a new version")
        self.browser.wait(lambda driver: driver.title.startswith("Error: "))
        self.hold("errors")
        field = self.browser.find("[name='neurology.deficitOnset']")
        self.assertEqual(field.get_attribute("aria-invalid"), "true")
        said = [self.browser.find("#" + one).text for one in field.get_attribute("aria-describedby").split()]
        self.assertTrue(any("is not a date" in words for words in said))
        self.browser.find("#summary a").click()
        self.assertEqual(self.browser.focused.get_attribute("name"), "neurology.deficitOnset")
        self.browser.resize(PHONE)
        covered = self.browser.driver.execute_script(
            "const b = document.activeElement.getBoundingClientRect();"
            "return document.elementFromPoint(b.left + 20, b.top + 20) !== document.activeElement;")
        self.assertFalse(covered, "the banner covers the field")

    def test_a_conflict_holds_and_what_is_chosen_comes_into_the_form(self):
        case = self.case()
        self.open(case + "/edit")
        self.browser.driver.switch_to.new_window("tab")
        self.open(case + "/edit")
        self.fill("pain.score", "9")
        self.press("Save a new version")
        self.browser.wait(lambda driver: driver.current_url == case)
        self.browser.driver.switch_to.window(self.browser.driver.window_handles[0])
        self.fill("pain.score", "2")
        self.press("Save a new version")
        self.heading("Two people changed")
        self.hold("conflict")
        self.browser.driver.execute_script("document.querySelector('input[value=mine]').click()")
        self.press("Combine")
        self.browser.wait(lambda driver: driver.find_elements(By.NAME, "pain.score"))
        self.assertEqual(self.browser.find("[name='pain.score']").get_attribute("value"), "2")

    def test_what_was_typed_outlives_the_session(self):
        case = self.case()
        self.open(case + "/edit")
        cookie = self.browser.driver.get_cookies()[0]
        self.browser.driver.switch_to.new_window("tab")
        self.open("/")
        self.press("Log out")
        self.browser.wait(lambda driver: driver.current_url.endswith("/login"))
        self.hold("logged out")
        # The cookie of a session that only the server knows to have ended.
        self.browser.driver.add_cookie({"name": cookie["name"], "value": cookie["value"], "path": "/"})
        self.browser.driver.switch_to.window(self.browser.driver.window_handles[0])
        self.fill("patient.name", "Typed Too Late")
        self.browser.wait(lambda driver: "Not saved" in driver.find_element(By.ID, "saved").text)
        self.press("Save a new version")
        self.browser.wait(lambda driver: "/login" in driver.current_url)
        self.hold("session ended")
        self.assertIn("What you typed is kept", self.browser.text)

    def test_an_emergency_letter_is_signed_incomplete_and_issued(self):
        case = self.case()
        self.open(case)
        form = "form[action$='/sign']"
        Select(self.browser.find("#kind")).select_by_visible_text("Referral letter")
        for name, value in (
            ("name", "Dr Anjali Kulkarni"), ("role", "medical officer"), ("registration", "MMC-2"),
            ("incompleteBecause", "alone at night"),
        ):
            self.fill(name, value, within=form)
        self.press("Sign", within=form)
        self.heading("Referral letter")
        self.hold("signed")
        self.press("Record as issued")
        self.browser.wait(lambda driver: "/issued/" in driver.current_url)
        self.assertIn("EMERGENCY: signed, incomplete", self.browser.text)
        self.open(case)
        self.hold("case with a signature")
        # Signing has archived it already; the same bytes are the same entry.
        self.assertEqual(len(self.browser.all("section[aria-labelledby=issued-title] a")), 1)

    def test_a_decision_from_before_is_not_a_minute_and_a_closed_meeting_holds(self):
        meeting = self.meeting(count=1)
        self.assertIn("is not minuted yet", self.browser.text)
        self.assertEqual(self.browser.driver.find_elements(By.LINK_TEXT, "Outcome letter"), [])
        self.open(meeting + "/live?case=1")
        self.assertIn("recorded before this meeting", self.browser.text)
        self.press("Save the minute and go on")
        self.browser.wait(lambda driver: driver.current_url == meeting)
        self.assertNotIn("is not minuted yet", self.browser.text)
        self.fill("registration", "MMC-1")
        self.press("Sign and close")
        self.browser.wait(lambda driver: "the minutes are signed" in driver.find_element(By.TAG_NAME, "body").text)
        self.hold("closed meeting")
        self.assertEqual(len(self.browser.driver.find_elements(By.LINK_TEXT, "Outcome letter")), 1)

    def test_the_banner_stays_in_sight_wherever_the_form_and_the_meeting_are_scrolled_to(self):
        for path in (self.case() + "/edit", self.meeting(count=1) + "/live?case=1"):
            self.open(path)
            for size in (PHONE, TABLET, LANDSCAPE):
                self.browser.resize(size)
                for part in (0.1, 0.5, 0.9):
                    with self.subTest(path.rsplit("/", 1)[-1], size=size, part=part):
                        top, bottom, height = self.browser.driver.execute_script(
                            "scrollTo(0, document.documentElement.scrollHeight * arguments[0]);"
                            "const b = document.querySelector('.banner .class').getBoundingClientRect();"
                            "return [b.top, b.bottom, innerHeight];", part)
                        self.assertGreaterEqual(top, 0)
                        self.assertLessEqual(bottom, height)


if __name__ == "__main__":
    unittest.main()
