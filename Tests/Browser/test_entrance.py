"""From the address that the program prints to the register, and what the browser is held to on the way."""

import unittest
import urllib.error
import urllib.parse
import urllib.request

from browser import PHONE, Browser
from site_process import Site


def enter(browser, site):
    """Opens the register as the program says; a page of the log-in with one button is pressed through."""
    browser.open(site.entrance)
    if urllib.parse.urlsplit(browser.driver.current_url).path == "/login":
        browser.find("form button, form input[type=submit]").click()
    browser.wait(lambda driver: urllib.parse.urlsplit(driver.current_url).path == "/")


class Entrance(unittest.TestCase):
    def setUp(self):
        self.site = Site()
        self.addCleanup(self.site.stop)

    def browser(self, **how):
        browser = Browser(**how)
        self.addCleanup(browser.quit)
        return browser

    def test_the_printed_address_opens_the_register_and_leaves_no_token(self):
        browser = self.browser()
        enter(browser, self.site)
        self.assertEqual(browser.driver.current_url, self.site.origin + "/")
        self.assertEqual(browser.violations(), [])
        self.assertEqual(browser.hosts(), {urllib.parse.urlsplit(self.site.origin).netloc})
        self.assertEqual(browser.complaints(), [])

    def test_the_printed_address_opens_the_register_once(self):
        enter(self.browser(), self.site)
        second = self.browser().open(self.site.entrance)
        if second.all("form button, form input[type=submit]"):
            second.find("form button, form input[type=submit]").click()
        second.open(self.site.origin + "/")
        self.assertEqual(urllib.parse.urlsplit(second.driver.current_url).path, "/login")

    def test_it_opens_without_script(self):
        browser = self.browser(script=False)
        enter(browser, self.site)
        self.assertEqual(browser.complaints(), [])

    def test_it_fits_a_phone(self):
        browser = self.browser(size=PHONE)
        enter(browser, self.site)
        self.assertFalse(browser.overflows())
        self.assertEqual(browser.violations(), [])

    def test_a_script_cannot_read_the_cookie(self):
        browser = self.browser()
        enter(browser, self.site)
        self.assertEqual(browser.driver.execute_script("return document.cookie"), "")
        cookies = browser.driver.get_cookies()
        self.assertEqual([cookie["name"] for cookie in cookies], ["spineboard"])
        self.assertEqual(cookies[0]["sameSite"], "Strict")

    def test_another_name_is_not_answered(self):
        request = urllib.request.Request(self.site.origin + "/login", headers={"Host": "evil.example"})
        with self.assertRaises(urllib.error.HTTPError) as refusal:
            urllib.request.urlopen(request)
        self.assertEqual(refusal.exception.code, 421)
        refusal.exception.close()

    def test_it_ends_by_itself_when_told(self):
        self.assertEqual(self.site.stop(), 0)


if __name__ == "__main__":
    unittest.main()
