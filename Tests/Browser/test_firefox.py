"""The form and the printed letter in Firefox."""

import subprocess
import tempfile
import unittest

from firefox import Firefox
from site_process import Site

TAB, ENTER = "\ue004", "\ue007"


class InFirefox(unittest.TestCase):
    def setUp(self):
        self.site = Site()
        self.addCleanup(self.site.stop)
        self.firefox = Firefox()
        self.addCleanup(self.firefox.quit)
        self.firefox.open(self.site.entrance)
        if self.firefox.run("location.pathname") == "/login":
            self.firefox.click("main form button")
        self.firefox.wait("location.pathname === '/'")

    def test_a_case_is_begun_by_keyboard_and_its_emergency_seen_and_saved(self):
        firefox = self.firefox
        firefox.open(self.site.origin + "/cases/new").click("form[action='/cases/new'] button")
        firefox.wait("location.pathname.endsWith('/edit') && document.activeElement.name === 'patient.name'")
        firefox.press("Typed In Firefox")
        firefox.click("label:has(> input[name='neurology.bladder'][value='retention'])")
        firefox.wait("document.querySelector('.banner').textContent.includes('EMERGENCY')")
        firefox.wait("document.getElementById('saved').textContent.includes('Draft kept')")
        self.assertEqual(firefox.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "true")
        firefox.click(".save .button")
        firefox.wait("!location.pathname.endsWith('/edit')")
        self.assertIn("Typed In Firefox", firefox.run("document.querySelector('h1').textContent"))

    def test_every_printed_side_of_a_letter_says_who_it_is_of(self):
        firefox = self.firefox
        link = firefox.run("[...document.links].find(a => a.textContent.includes('Waghmode')).href")
        firefox.open(link + "/documents/referral-letter.html")
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(firefox.pdf())
            file.flush()
            text = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, text=True, check=True).stdout
        sides = text.split("\f")[:-1]
        self.assertGreaterEqual(len(sides), 1)
        self.assertIn("EMERGENCY", sides[0])
        for number, side in enumerate(sides, 1):
            with self.subTest(side=number):
                self.assertIn("Waghmode", side)
                self.assertIn("0042317", side)


if __name__ == "__main__":
    unittest.main()
