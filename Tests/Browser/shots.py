"""Pictures of the main pages of the demonstration, for the README: shots.py FOLDER."""

import pathlib
import sys

from browser import LANDSCAPE, PHONE, Browser
from site_process import Site
from test_entrance import enter

# The name of a picture and the page; what begins with a slash is an address of the site, the others belong to one case.
PAGES = [
    ("register", "/"), ("case", ""), ("form", "edit"), ("letter", "documents/referral-letter"), ("new-case", "/cases/new"),
    ("meetings", "/meetings"),
]


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    site = Site()
    browser = Browser()
    try:
        enter(browser, site)
        case = browser.find("main td a[href^='/cases/']").get_attribute("href")
        for name, page in PAGES:
            browser.open(site.origin + page if page.startswith("/") else f"{case}/{page}".rstrip("/"))
            browser.shot(folder / f"{name}.png")
            if name == "form":
                browser.resize(PHONE)
                browser.shot(folder / f"{name}-phone.png")
                browser.resize(LANDSCAPE)
    finally:
        browser.quit()
        site.stop()


if __name__ == "__main__":
    main(sys.argv[1])
