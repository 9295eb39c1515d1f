"""Plays a session of the sample runner in a browser and looks whether all of it was logged.

    check-player.py PROGRAM CHROMIUM

The browser's clock is ours, so that a quarter of an hour passes in seconds; the program's is not touched.
"""

import json
import os
import re
import sys
import tempfile
import time
from datetime import datetime, timedelta

from check_in_browser import Broken, require, serve
from playwright.sync_api import Error, expect, sync_playwright

PHONE = {"width": 390, "height": 844}
FOLDER = os.environ.get("HIPWISE_ARTEFACTS", "artefacts")
# The browser's clock begins in the morning, so that no session runs into the next day.
MORNING = datetime.now().replace(hour=8, minute=0, second=0, microsecond=0)


def begin(page, base):
    """Loads the sample runner and begins her programme."""
    page.goto(base)
    page.get_by_role("button", name="Load the sample runner").click()
    deadline = time.monotonic() + 120
    while "This is the sample runner" not in page.content():
        if time.monotonic() > deadline:
            raise Broken("the sample runner was not loaded within two minutes")
        time.sleep(0.5)
        page.goto(base)
    page.goto(base + "/plan")
    page.get_by_label("Days a week").fill("7")
    page.get_by_role("button", name="Begin this programme").click()
    ask_for_sides(page, base)


def ask_for_sides(page, base):
    """Swaps an exercise for one that works each side, so that the session changes sides."""
    def session():
        return page.request.get(base + "/player").text()

    page.goto(base + "/plan")
    secret = page.locator("[name=formSecret]").first.get_attribute("value")
    for exercise in re.findall(r'data-exercise="([a-z_0-9]+)"', session())[::-1]:
        for wish in ("single_leg_stand", "bird_dog", "leg_swing"):
            if 'data-lead="change"' in session():
                return
            page.request.post(
                base + "/plan/swap",
                form={"formSecret": secret, "exercise": exercise, "for": wish},
                headers={"Origin": base},
                max_redirects=0,
            )
    if 'data-lead="change"' not in session():
        raise Broken("no session of the sample runner changes sides")


class Player:
    """The player's page, and how far the session has come."""

    def __init__(self, page, base):
        self.page = page
        self.base = base

    def part(self, name):
        return self.page.locator(f"#stage-{name}")

    @property
    def kind(self):
        return self.page.locator("#stage").get_attribute("data-kind")

    @property
    def clock(self):
        minutes, seconds = self.part("clock").inner_text().split(":")
        return int(minutes) * 60 + int(seconds)

    @property
    def place(self):
        return self.part("name").inner_text(), self.part("what").inner_text(), self.kind

    @property
    def is_over(self):
        return self.part("done").is_visible()

    def open(self):
        """Waits until the page may go on without the program."""
        self.page.wait_for_selector("html[data-kept=true]", timeout=20_000)

    def pass_time(self, seconds):
        self.page.clock.run_for(int(seconds * 1000))

    def until(self, holds, words, limit=900):
        """Lets time pass, second by second, until `holds`; nobody touches the page."""
        for _ in range(limit):
            if holds():
                return
            self.pass_time(1)
        raise Broken(f"{words}: not within {limit} seconds")

    def end_step(self):
        """To the end of the step in hand."""
        place = self.place
        self.until(lambda: self.is_over or self.place != place, f"{place} ends")

    def end_work(self):
        """To the end of the next set."""
        self.until(lambda: self.kind == "work", "work begins")
        self.end_step()

    @property
    def noted(self):
        """What the browser has noted of the session in hand, by exercise, set and side."""
        text = self.page.evaluate("localStorage.getItem('hipwise.sessions')")
        going = [each for each in json.loads(text or "{}").values() if not each["ended"]]
        return max(going, key=lambda each: each["started"])["sets"] if going else {}

    def press(self, key, times=1):
        """Presses a key and holds it: the keyboard repeats it until it is let go."""
        for _ in range(times):
            self.page.keyboard.down(key)
        self.page.keyboard.up(key)

    def picture(self, name):
        self.page.screenshot(path=os.path.join(FOLDER, f"player-{name}.png"))


def logged(page, base):
    """How many sets of today Hipwise itself knows, and of how many."""
    text = page.request.get(base + "/today").text()
    whole = re.search(r"All (\d+) sets are done", text)
    if whole:
        return int(whole[1]), int(whole[1])
    part = re.search(r"(\d+) of (\d+) sets are done", text)
    return (int(part[1]), int(part[2])) if part else (0, None)


def wait_for_log(page, base, count):
    for _ in range(100):
        if logged(page, base)[0] >= count:
            return
        page.wait_for_timeout(100)
    raise Broken(f"{count} sets in the log, but it holds {logged(page, base)[0]}")


def first_steps(player):
    """Start, time, a set that is logged at once, a pause."""
    page, base = player.page, player.base
    page.get_by_role("button", name="Start", exact=True).click()
    before = player.clock
    player.pass_time(3)
    require(before - player.clock in (2, 3, 4), "three seconds on the clock take three from the timer")
    require(page.evaluate("document.documentElement.scrollHeight") <= PHONE["height"] + 1,
            "everything fits on one screen of a phone")
    player.picture("get-ready")
    player.until(lambda: player.kind == "work", "work begins by itself")
    player.pass_time(2)
    player.picture("work")
    player.end_step()
    wait_for_log(page, base, 1)
    require(logged(page, base)[0] == 1, "the first set is in the log as soon as it is done")
    player.part("pause").click()
    held = player.clock
    player.pass_time(20)
    require(player.clock == held, "time stands still in a pause")
    player.picture("pause")
    player.part("more").click()
    require(player.clock == held + 10, "ten seconds more are ten seconds more")
    player.part("less").click()
    player.part("pause").click()


def by_keys(player):
    """Back to a set that is done and on again; a key that is held down."""
    page, base = player.page, player.base
    done = player.noted
    player.press("ArrowLeft")
    player.press("ArrowRight")
    require(player.kind == "work", "back goes to the set before")
    player.part("forward").click()
    require(player.noted == done, "back and on again leaves a set done as it was")
    place = player.place
    player.press("ArrowRight", times=30)
    require(player.kind == "work" and player.noted == done, "a key that is held goes on by one step")
    player.press("ArrowLeft")
    require(player.place == place, "and back by one")
    require(logged(page, base)[0] == 1, "the log says the same")
    words = player.part("status").inner_text()
    shown = [player.part(name).inner_text() for name in ("phase", "name", "what")]
    require(words == ". ".join(shown), f"one line tells the step to whoever hears the page: {words}")


def shortened(player):
    """A set ended early by ten seconds less counts as what was done of it."""
    player.until(lambda: player.kind == "work", "work begins")
    before = player.noted
    length = player.clock
    player.until(lambda: player.clock <= 8, "eight seconds are left")
    player.part("less").click()
    player.until(lambda: player.kind != "work", "the set ends", limit=2)
    (key,) = player.noted.keys() - before.keys()
    exercise, number, side = key.split("|")
    told = player.page.locator(
        f"li[data-exercise='{exercise}'] .rounds li[data-set='{number}'][data-side='{side}']")
    planned = int(told.get_attribute("data-repetitions") or 0)
    done = player.noted[key]
    require(done["seconds"] < length - 5 and (done["repetitions"] or -1) < planned,
            f"a set made shorter is no whole set: {done} of {planned or length}")


def change_sides(player):
    player.until(lambda: player.kind == "change" or player.is_over, "the sides change", limit=2400)
    require(not player.is_over, "a change of sides comes before the end")
    words = player.part("what").inner_text()
    require("right side" in words or "left side" in words, f"the change of sides is announced: {words}")
    require(player.part("phase").inner_text() == "Change sides", "and said in words")
    player.picture("change-sides")


def without_network(player):
    """Two sets without a network, a reload without one, and back."""
    page, base = player.page, player.base
    known = logged(page, base)[0]
    page.context.set_offline(True)
    player.end_work()
    expect(page.locator("#stage-play [data-when=unsent]")).to_be_visible()
    place = player.place
    player.picture("offline")
    for times in ("once", "twice", "three times"):
        page.reload()
        expect(page.get_by_role("button", name="Go on there")).to_be_visible()
        require(not page.evaluate("fetch('/today').then(() => true, () => false)"),
                f"the page comes from the browser, loaded {times} without network")
        player.open()
    player.picture("resume")
    page.get_by_role("button", name="Go on there").click()
    require(player.place[:2] == place[:2], f"a reload without network goes on at {place[:2]}")
    if not player.is_over:
        player.end_work()
    page.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    wait_for_log(page, base, known + 2)
    require(True, "what was done without network reaches the log once it is back")


def to_the_end(player):
    page, base = player.page, player.base
    page.reload()
    player.open()
    page.get_by_role("button", name="Go on there").click()
    player.until(lambda: player.is_over, "the session ends by itself", limit=3600)
    player.picture("done")
    words = player.part("done-words").inner_text()
    done, total = map(int, re.match(r"(\d+) of (\d+)", words).groups())
    require(done == total > 0, f"every set is done: {words}")
    wait_for_log(page, base, total)
    require(logged(page, base) == (total, total), f"all {total} sets are in the log, none twice")


def another_day(player):
    """The page that the browser kept, on the day after."""
    page = player.page
    page.reload()
    player.open()
    page.clock.set_system_time(MORNING + timedelta(days=1))
    page.context.set_offline(True)
    page.reload()
    expect(page.locator("#player-past")).to_be_visible()
    require(not page.locator("#player-controls").is_visible(), "a page of yesterday offers no session")
    heading = page.locator("h1").inner_text()
    require(heading.startswith("Session of "), f"and is not called today’s: {heading}")
    require(page.evaluate("localStorage.getItem('hipwise.sessions')") == "{}",
            "nothing that was sent stays behind on the day after")
    player.picture("past")
    page.context.set_offline(False)


def refused(browser, base):
    """A programme that was ended elsewhere takes no more sets: told once, and then no more."""
    page = browser.new_context(viewport=PHONE).new_page()
    page.clock.install(time=MORNING)
    page.goto(base + "/player")
    player = Player(page, base)
    player.open()
    page.get_by_role("button", name="Start").click()
    answers = []
    page.on("response", lambda answer: answers.append(answer.status) if "/player/sets" in answer.url else None)
    page.request.post(base + "/plan/end", form={
        "formSecret": page.locator("[name=formSecret]").first.get_attribute("value")},
        headers={"Origin": base}, max_redirects=0)
    player.end_work()
    expect(page.locator("#stage-play [data-when=refused]")).to_be_visible()
    player.part("pause").click()
    player.pass_time(120)
    page.wait_for_timeout(500)
    require(answers == [409], f"sets that no programme can take are sent once: {answers}")


def without_motion(browser, base):
    """Stills in place of motion fit on the screen of a phone."""
    page = browser.new_context(viewport=PHONE, reduced_motion="reduce").new_page()
    page.goto(base + "/player")
    page.get_by_role("button", name="Start").click()
    place = page.locator("#stage-figure")
    expect(place.locator(".fig-stills").first).to_be_visible()
    page.screenshot(path=os.path.join(FOLDER, "player-stills.png"))
    cut = place.evaluate(
        """place => place.scrollHeight > place.clientHeight + 1
           && getComputedStyle(place).overflowY !== 'auto'""")
    require(not cut, "stills in place of motion are not cut off")
    require(page.evaluate("document.documentElement.scrollHeight") <= PHONE["height"] + 1,
            "and everything fits on one screen of a phone")


def without_script(browser, base):
    page = browser.new_context(java_script_enabled=False, viewport=PHONE).new_page()
    page.goto(base + "/player")
    require(page.locator(".rounds li").count() > 0, "without script the session is a list to read")
    require(not page.locator("#player-controls").is_visible(), "and shows no buttons that do nothing")


def play(browser, base):
    context = browser.new_context(viewport=PHONE, reduced_motion="no-preference")
    page = context.new_page()
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda line: troubles.append(line.text)
            if line.type == "error" and "net::ERR_" not in line.text else None)
    begin(page, base)
    page.clock.install(time=MORNING)
    page.goto(base + "/today")
    page.get_by_role("link", name="Start the session").click()
    player = Player(page, base)
    player.open()
    first_steps(player)
    by_keys(player)
    shortened(player)
    change_sides(player)
    without_network(player)
    to_the_end(player)
    another_day(player)
    without_script(browser, base)
    without_motion(browser, base)
    refused(browser, base)
    require(not troubles, f"the browser complained of nothing {troubles or ''}".rstrip())


def main(program, chromium):
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=chromium)
        except Error as failure:
            print(f"hipwise: the browser does not start: {failure}", file=sys.stderr)
            return 3
        process, base = serve(program, folder)
        try:
            play(browser, base)
            browser.close()
        except (Broken, AssertionError, Error) as failure:
            print(f"not so: {failure}")
            return 1
        finally:
            process.terminate()
            process.wait()
    print("The player led through a whole session.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
