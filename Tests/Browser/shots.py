"""Pictures of the main pages of the demonstration, for the README: shots.py FOLDER."""

import pathlib
import sys

from browser import PHONE, Browser
from site_process import Site
from test_entrance import enter

# The name of a picture, and the selector of the link to follow from the register; none for the register itself.
PAGES = [
    ("register", None),
    ("case", "main a[href^='/cases/']:not([href='/cases/new'])"),
    ("new-case", "a[href='/cases/new']"),
    ("meetings", "a[href='/meetings']"),
]


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    site = Site()
    browser = Browser()
    try:
        enter(browser, site)
        for name, link in PAGES:
            browser.open(site.origin + "/")
            if link:
                browser.open(browser.find(link).get_attribute("href"))
            browser.shot(folder / f"{name}.png")
            if name == "new-case":
                browser.resize(PHONE)
                browser.shot(folder / f"{name}-phone.png")
    finally:
        browser.quit()
        site.stop()


if __name__ == "__main__":
    main(sys.argv[1])
