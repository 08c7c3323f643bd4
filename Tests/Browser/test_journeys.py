"""The ways through the site, as a registrar, a clerk and a chair go them."""

import datetime
import tempfile
import unittest
import urllib.parse

from browser import PHONE, Browser
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from site_process import Site
from test_entrance import enter

NOW = datetime.datetime.now().astimezone()


def ago(hours):
    """A time before now, as the form takes it; the sample's night is moved to this one."""
    return (NOW - datetime.timedelta(hours=hours)).isoformat(timespec="minutes")


# The quick facts of Samples/cases/demo-0007/case.yaml, by the names of their controls.
TYPED = {
    "patient.name": "Sunanda Waghmode", "patient.born": "1964-03-12", "patient.identifiers[0].system": "MRN",
    "patient.identifiers[0].value": "0042317", "patient.identifiers[0].assigner": "Krishna Valley General Hospital",
    "patient.language": "mr", "neurology.power.rightArm": "5", "neurology.power.leftArm": "5",
    "neurology.power.rightLeg": "4", "neurology.power.leftLeg": "3",
    "neurology.deficitOnset": ago(37.5), "neurology.lastWalked": ago(10.5),
    "neurology.examined": ago(1.5), "neurology.examinedBy": "Dr Anjali Kulkarni",
    "lesions[0].levels": "L1", "lesions[0].collapsePercent": "60", "pain.since": ago(600)[:10],
    "tumour.primary.histology": "clear cell carcinoma", "tumour.extraspinalBoneFoci": "2", "tumour.vertebrae": "3",
    "tumour.organMetastases.organs": "lung", "fitness.expectedSurvivalMonths.atLeast": "3",
    "fitness.expectedSurvivalMonths.judgedBy": "Dr Nikhil Sawant", "referral.ask": "Please take over today.",
    "referral.from.name": "Dr Anjali Kulkarni", "referral.from.telephone": "+91 00000 00013",
}
CHOSEN = {
    "patient.sex": "female", "neurology.frankel": "D", "neurology.asia": "D", "neurology.walking": "aided",
    "neurology.bladder": "retention", "neurology.saddleSensation": "normal", "neurology.bowel": "normal",
    "neurology.course": "progressive", "neurology.sensoryLevel": "T12", "lesions[0].escc": "2",
    "lesions[0].sins.pain": "mechanical", "lesions[0].sins.bone": "lytic", "lesions[0].sins.alignment": "normal",
    "lesions[0].sins.collapse": "over-50", "lesions[0].sins.posterolateral": "unilateral",
    "pain.mechanical": "true", "pain.biologic": "false", "pain.radicular": "false", "pain.nocturnal": "true",
    "pain.progressive": "true", "pain.severe": "true", "tumour.primary.site": "kidney",
    "tumour.primary.tissue": "confirmed", "tumour.organMetastases.present": "true",
    "tumour.organMetastases.removable": "false", "tumour.organMetastases.treatable": "true",
    "performance.karnofsky": "60", "performance.ecog": "2", "fitness.toleratesSurgery": "true",
}


class Journeys(unittest.TestCase):
    def setUp(self):
        self.site = Site()
        self.addCleanup(self.site.stop)

    def browser(self, **how):
        browser = Browser(**how)
        self.addCleanup(browser.quit)
        enter(browser, self.site)
        return browser

    def new_case(self, browser):
        browser.open(self.site.origin + "/cases/new")
        browser.find("form[action='/cases/new'] button").click()
        browser.wait(lambda driver: driver.current_url.endswith("/edit"))

    def fill(self, browser, name, value):
        """Types into a control, in place of what is there."""
        element = browser.find(f"[name='{name}']")
        element.clear()
        element.send_keys(value)

    def choose(self, browser, name, value):
        browser.find(f"label:has(> input[name='{name}'][value='{value}'])").click()

    def banner(self, browser, words, seconds=10):
        browser.wait(lambda driver: words in driver.find_element(By.CSS_SELECTOR, ".banner").text, seconds)

    def open_sample(self, browser, name, path=""):
        browser.open(self.site.origin + "/")
        link = browser.driver.find_element(By.PARTIAL_LINK_TEXT, name).get_attribute("href")
        browser.open(link + path)
        return link

    def pick(self, browser, value):
        """Chooses an answer of the question that has the focus, by its first letters and the arrows."""
        for _ in range(40):
            focus = browser.focused
            if focus.tag_name == "select":
                words = browser.driver.execute_script(
                    "return [...arguments[0].options].find(o => o.value === arguments[1]).text", focus, value)
                for letter in words:
                    browser.press(letter)
                    if focus.get_attribute("value") == value:
                        return
                self.fail("the list does not find " + words)
            if browser.driver.execute_script("return document.activeElement.checked && document.activeElement.value") == value:
                return
            words = browser.driver.execute_script(
                "return [...document.getElementsByName(document.activeElement.name)]"
                ".find(r => r.value === arguments[0]).closest('label').textContent.trim()", value)
            browser.press(words[0].lower())
        self.fail("the answer cannot be chosen by keyboard: " + value)

    def test_the_quick_facts_of_a_case_by_keyboard_alone_take_at_most_130_keys(self):
        browser = self.browser()
        browser.open(self.site.origin + "/")
        while browser.focused.text != "New case":
            browser.press(Keys.TAB)
        browser.press(Keys.ENTER)
        browser.wait(lambda driver: driver.find_element(By.TAG_NAME, "h1").text == "New case")
        while not browser.focused.find_elements(By.XPATH, "self::button/ancestor::form[@action='/cases/new']"):
            browser.press(Keys.TAB)
        browser.press(Keys.ENTER)
        browser.wait(lambda driver: driver.current_url.endswith("/edit"))
        before = browser.keys
        self.assertEqual(browser.focused.get_attribute("name"), "patient.name")
        browser.keys, done, emergency = 0, set(), None
        while browser.focused.get_attribute("name") != "reason":
            if done:
                browser.press(Keys.TAB)
            name = browser.focused.get_attribute("name") or ""
            if name in TYPED and name not in done:
                browser.type(TYPED[name])
                done.add(name)
            elif name in CHOSEN and name not in done:
                self.pick(browser, CHOSEN[name])
                done.add(name)
            if name == "neurology.frankel" and emergency is None:
                self.banner(browser, "EMERGENCY\n")
                emergency = browser.keys
            if name == "lesions[0].sins.pain":
                # The level gives 3 to 18, and mechanical pain 3 points more.
                browser.wait(lambda driver: "6 to 18 of 18" in driver.find_element(By.CSS_SELECTOR, ".scores").text)
        browser.press(Keys.TAB, Keys.ENTER)
        browser.wait(lambda driver: not driver.current_url.endswith("/edit"))
        self.assertEqual(set(TYPED) | set(CHOSEN), done)
        self.assertNotIn("Not saved", browser.text)
        self.assertIn("12 of 18", browser.text)
        print(f"keys beyond typed text: {browser.keys}, the emergency after {emergency}, from the list {before} more")
        self.assertLessEqual(browser.keys, 130)
        self.assertLess(emergency, browser.keys // 4)
        self.follow(browser, "Referral letter")
        browser.wait(lambda driver: "/documents/referral-letter" in driver.current_url)
        self.follow(browser, "Print")
        browser.driver.switch_to.window(browser.driver.window_handles[-1])
        browser.wait(lambda driver: "Sunanda Waghmode" in driver.find_element(By.TAG_NAME, "body").text)
        self.assertIn("EMERGENCY", browser.text)
        self.assertTrue(browser.driver.print_page().startswith("JVBERi0"))

    def follow(self, browser, words):
        """Goes to a link by the keyboard, as far as it may be, and presses it."""
        for _ in range(80):
            browser.press(Keys.TAB)
            if browser.focused.tag_name == "a" and browser.focused.text == words:
                browser.press(Keys.ENTER)
                return
        self.fail("no link that the keyboard reaches says " + words)

    def test_an_absence_keeps_its_word_and_reason(self):
        browser = self.browser()
        self.new_case(browser)
        self.choose(browser, "neurology.walking", "~")
        why = browser.find("[name='neurology.walking~why']")
        self.assertTrue(why.is_displayed())
        why.send_keys("in traction")
        browser.wait(lambda driver: "Draft kept" in driver.find_element(By.ID, "saved").text)
        browser.driver.refresh()
        self.assertEqual(browser.find("[name='neurology.walking~why']").get_attribute("value"), "in traction")

    def test_a_wrong_value_is_said_next_to_its_field_and_in_a_summary_and_axe_finds_nothing(self):
        browser = self.browser()
        self.new_case(browser)
        self.fill(browser, "neurology.deficitOnset", "on Tuesday")
        browser.find(".save .button").click()
        browser.wait(lambda driver: driver.find_elements(By.CSS_SELECTOR, "#summary"))
        self.assertEqual(browser.focused.get_attribute("id"), "summary")
        self.assertEqual(browser.find("[name='neurology.deficitOnset']").get_attribute("value"), "on Tuesday")
        self.assertTrue(browser.find("#neurology-deficitOnset .problem").is_displayed())
        self.assertEqual(browser.violations(), [])

    def test_a_file_is_shown_before_it_is_saved_and_can_be_corrected(self):
        browser = self.browser()
        browser.open(self.site.origin + "/cases/new")
        browser.find("#text").send_keys("format: spineboard/case/1\ncase: FROM-FILE\nasOf: 2026-06-04\nprofile: in\n")
        browser.driver.find_element(By.XPATH, "//button[text()='Read it']").click()
        browser.wait(lambda driver: "Nothing is saved yet" in driver.find_element(By.TAG_NAME, "body").text)
        self.assertEqual(browser.violations(), [])
        browser.driver.find_element(By.XPATH, "//button[text()='Save it in the register']").click()
        browser.wait(lambda driver: driver.find_element(By.TAG_NAME, "h1").text.startswith("FROM-FILE"))
        browser.driver.find_element(By.LINK_TEXT, "Edit the case").click()
        self.fill(browser, "patient.name", "Corrected Name")
        browser.find(".save .button").click()
        browser.wait(lambda driver: "Corrected Name" in driver.find_element(By.TAG_NAME, "h1").text)

    def test_a_meeting_goes_from_its_list_to_signed_minutes_and_letters_without_a_file(self):
        browser = self.browser()
        browser.open(self.site.origin + "/meetings")
        self.assertEqual(browser.violations(), [])
        for name, value in (("start", ago(2)), ("chair", "Dr Vikram Deshpande"), ("noteTaker", "Kavita Bhosale")):
            self.fill(browser, name, value)
        for box in browser.all("input[name='cases']")[:6]:
            box.click()
        browser.driver.find_element(By.XPATH, "//button[text()='Create the meeting']").click()
        browser.wait(lambda driver: "/meetings/" in driver.current_url)
        meeting = browser.driver.current_url
        self.assertEqual(browser.violations(), [])
        browser.driver.find_element(By.LINK_TEXT, "Take the minutes").click()
        for number in range(1, 7):
            browser.wait(lambda driver: f"case {number} of 6" in driver.find_element(By.TAG_NAME, "h1").text)
            if number == 1:
                self.assertEqual(browser.violations(), [])
            self.fill(browser, "board.decision.recommendation", f"Plan number {number} is offered.")
            browser.driver.find_element(By.XPATH, "//button[contains(text(), 'go on')]").click()
        browser.wait(lambda driver: driver.current_url == meeting)
        self.fill(browser, "registration", "MMC-1")
        browser.driver.find_element(By.XPATH, "//button[text()='Sign and close']").click()
        browser.wait(lambda driver: "the minutes are signed" in driver.find_element(By.TAG_NAME, "body").text)
        letters = [link.get_attribute("href") for link in browser.driver.find_elements(By.LINK_TEXT, "Outcome letter")]
        minutes = browser.driver.find_element(By.LINK_TEXT, "Minutes").get_attribute("href")
        self.assertEqual(len(letters), 6)
        browser.open(minutes)
        for number, letter in enumerate(letters, 1):
            self.assertEqual(browser.text.count(f"Plan number {number} is offered."), 1)
        for number, letter in enumerate(letters, 1):
            browser.open(letter)
            self.assertIn(f"Plan number {number} is offered.", browser.text)
            self.assertEqual(browser.text.count("is offered."), 1)

    def test_a_sheet_in_marathi_is_two_clicks_from_the_case(self):
        browser = self.browser()
        self.open_sample(browser, "Waghmode")
        browser.driver.find_element(By.LINK_TEXT, "Warning signs sheet: Marathi").click()
        browser.driver.find_element(By.LINK_TEXT, "Print").click()
        browser.driver.switch_to.window(browser.driver.window_handles[-1])
        self.assertEqual(browser.find("html").get_attribute("lang"), "mr")

    def test_every_main_page_has_no_violation_and_asks_no_other_host(self):
        browser = self.browser()
        case = self.open_sample(browser, "Waghmode")
        for path in (
            case, case + "/edit", case + "/edit?section=bloods", case + "/documents/referral-letter",
            self.site.origin + "/cases/new", self.site.origin + "/audit", self.site.origin + "/verify",
            self.site.origin + "/admin/accounts",
        ):
            with self.subTest(urllib.parse.urlsplit(path).path.split("/")[-1]):
                browser.open(path)
                self.assertEqual(browser.violations(), [])
                self.assertEqual(browser.complaints(), [])
        self.assertEqual(browser.hosts(), {urllib.parse.urlsplit(self.site.origin).netloc})

    def test_the_form_fits_a_phone_and_its_banner_stays_in_sight(self):
        browser = self.browser(size=PHONE)
        self.open_sample(browser, "Waghmode", "/edit")
        self.assertFalse(browser.overflows())
        browser.driver.execute_script("document.querySelector('#pain').scrollIntoView()")
        box = browser.driver.execute_script(
            "const b = document.querySelector('.banner .class').getBoundingClientRect(); return [b.top, b.bottom];")
        self.assertGreaterEqual(box[0], 0)
        self.assertLess(box[1], 640)
        self.assertEqual(browser.violations(), [])

    def test_a_case_is_entered_and_saved_without_script(self):
        browser = self.browser(script=False)
        self.new_case(browser)
        self.fill(browser, "patient.name", "Without Script")
        browser.find("input[name='neurology.walking'][value='unable']").click()
        browser.find(".save .button").click()
        browser.wait(lambda driver: "Without Script" in driver.find_element(By.TAG_NAME, "h1").text)
        self.assertIn("EMERGENCY", browser.find(".banner").text)

    def test_two_tabs_on_one_record_see_both_sides_and_choose(self):
        browser = self.browser()
        case = self.open_sample(browser, "Waghmode", "/edit")
        browser.driver.switch_to.new_window("tab")
        browser.open(case + "/edit")
        self.fill(browser, "pain.score", "9")
        browser.find(".save .button").click()
        browser.wait(lambda driver: driver.current_url == case)
        browser.driver.switch_to.window(browser.driver.window_handles[0])
        self.fill(browser, "pain.score", "2")
        browser.find(".save .button").click()
        browser.wait(lambda driver: "Two people changed" in driver.find_element(By.TAG_NAME, "h1").text)
        self.assertEqual(browser.violations(), [])


class Shared(unittest.TestCase):
    """A site that others reach over TLS, with an account for each of them."""

    PASSWORD = "seven green kettles boil"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.site = Site("--lan", "--self-signed", "--data", folder.name)
        self.addCleanup(self.site.stop)

    def browser(self):
        browser = Browser(selfSigned=True)
        self.addCleanup(browser.quit)
        return browser

    def fill(self, browser, **fields):
        for name, value in fields.items():
            element = browser.find(f"input[name='{name}']")
            element.clear()
            element.send_keys(value)

    def log_in(self, name):
        browser = self.browser().open(self.site.origin + "/login")
        self.fill(browser, name=name, password=self.PASSWORD)
        browser.find("main form button").click()
        browser.wait(lambda driver: not driver.current_url.endswith("/login"), 30)
        return browser

    def test_two_people_with_two_accounts_see_who_wrote_what(self):
        admin = self.browser().open(self.site.entrance)
        self.fill(admin, name="it", fullName="Computer Office", password=self.PASSWORD)
        admin.find("main form button").click()
        admin.wait(lambda driver: driver.find_element(By.CSS_SELECTOR, "main form button").text == "Log in", 30)
        admin = self.log_in("it")
        for name in ("asha", "ravi"):
            admin.open(self.site.origin + "/admin/accounts")
            self.fill(admin, name=name, password=self.PASSWORD, fullName="Dr " + name.title())
            admin.find("label:has(> input[name='roles'][value='registrar'])").click()
            admin.find("form[action='/admin/accounts'] button").click()
            admin.wait(lambda driver: "Dr " + name.title() in driver.find_element(By.TAG_NAME, "body").text, 30)
        asha, ravi = self.log_in("asha"), self.log_in("ravi")
        asha.open(self.site.origin + "/cases/new").find("form[action='/cases/new'] button").click()
        asha.wait(lambda driver: driver.current_url.endswith("/edit"))
        form = asha.driver.current_url
        self.fill(asha, **{"patient.name": "Shared Patient"})
        asha.find(".save .button").click()
        asha.wait(lambda driver: "Shared Patient" in driver.find_element(By.TAG_NAME, "h1").text)
        asha.open(form)
        ravi.open(form)
        self.fill(asha, **{"patient.name": "Shared Patient A"})
        asha.find(".save .button").click()
        asha.wait(lambda driver: "Patient A" in driver.find_element(By.TAG_NAME, "h1").text)
        self.fill(ravi, **{"patient.name": "Shared Patient R"})
        ravi.find(".save .button").click()
        ravi.wait(lambda driver: "Two people changed" in driver.find_element(By.TAG_NAME, "h1").text)
        self.assertIn("asha", ravi.text)
        self.assertIn("Shared Patient A", ravi.text)
        self.assertEqual(ravi.violations(), [])
        ravi.open(self.site.origin + "/audit")
        self.assertIn("This is not allowed.", ravi.find("h1").text)


class Restart(unittest.TestCase):
    def test_a_draft_outlives_the_program_and_the_open_form_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            site = Site("--data", folder)
            self.addCleanup(site.stop)
            browser = Browser()
            self.addCleanup(browser.quit)
            enter(browser, site)
            browser.open(site.origin + "/cases/new")
            browser.find("form[action='/cases/new'] button").click()
            browser.find("[name='patient.name']").send_keys("Outlives")
            browser.wait(lambda driver: "Draft kept" in driver.find_element(By.ID, "saved").text)
            port = urllib.parse.urlsplit(site.origin).port
            site.process.kill()
            site.process.wait()
            browser.find("[name='patient.born']").send_keys("1960")
            browser.wait(lambda driver: "Not saved" in driver.find_element(By.ID, "saved").text)
            again = Site("--data", folder, port=port)
            self.addCleanup(again.stop)
            browser.wait(lambda driver: "Draft kept" in driver.find_element(By.ID, "saved").text, 30)
            browser.driver.refresh()
            self.assertEqual(browser.find("[name='patient.name']").get_attribute("value"), "Outlives")
            self.assertEqual(browser.find("[name='patient.born']").get_attribute("value"), "1960")


if __name__ == "__main__":
    unittest.main()
